import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { graphql } from '../../../tests/gql/index.ts';
import type { TicketFilter } from '../../../tests/gql/graphql.ts';
import { startTestApp, type TestApp } from '../../../tests/kit/app.ts';
import { createKey, type Key } from '../../../tests/kit/keys.ts';
import { AddLabel, createLabel, DeleteLabel, RemoveLabel } from '../../../tests/kit/labels.ts';
import { createTestWorkspace, type Person, type TestWorkspace } from '../../../tests/kit/people.ts';
import { Assign, ChangeStatus, DeleteTicket, note, openTicket, send } from '../../../tests/kit/tickets.ts';

// As little as possible: cursors are made of what is not selected.
const Page = graphql(`
  query LabelledPage($filter: TicketFilter, $after: String) {
    tickets(filter: $filter, first: 2, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        subject
      }
    }
  }
`);
const All = graphql(`
  query LabelledAll($filter: TicketFilter) {
    tickets(filter: $filter, first: 100) {
      nodes {
        subject
        lastActivityAt
        labels {
          id
        }
      }
    }
  }
`);

let app: TestApp;
let workspace: TestWorkspace;
let sara: Person;
let guest: Person;
let noteless: Key;
let labels: string[];
let ids: string[];

beforeAll(async () => {
  app = await startTestApp();
  workspace = await createTestWorkspace(app);
  [sara, guest] = [await workspace.agent('Sara'), await workspace.guest()];
  noteless = await createKey(app, workspace.owner, ['SUPPORT_READ']);
  [labels, ids] = [[], []];
  for (const name of ['bug', 'invoice']) labels.push(await createLabel(sara, name));
  // Some at the same instant: ids decide between them.
  for (let nth = 0; nth < 8; nth += 1) {
    ids.push((await openTicket(guest, `ticket ${nth}`)).id);
    if (nth % 3 === 0) app.pass(1_000);
  }
});
afterAll(() => app.stop());

async function walk(person: Person | Key, filter: TicketFilter): Promise<string[]> {
  const found: string[] = [];
  let after: string | null | undefined;
  do {
    const { tickets } = await person.run(Page, { filter, after });
    found.push(...tickets.nodes.map(({ subject }) => subject));
    after = tickets.pageInfo.hasNextPage ? tickets.pageInfo.endCursor : null;
  } while (after);
  return found;
}

const filters: TicketFilter[] = [
  {},
  { assignedToMe: false },
  { status: ['RESOLVED'] },
  { status: ['OPEN', 'IN_PROGRESS'] },
  { status: ['RESOLVED', 'OPEN'] },
  { status: ['CLOSED'] },
  { status: ['CLOSED', 'RESOLVED', 'IN_PROGRESS'] },
  { status: ['CLOSED', 'OPEN'], assignedToMe: false },
  { unassigned: false, breached: false },
  { unassigned: true },
  { status: [] },
  { search: 'ticket' },
];

/** That a label's list is the whole list, in its order, of those that have the label, for each viewer and with each filter. */
async function expectSame() {
  for (const person of [sara, noteless]) {
    for (const filter of filters) {
      const { nodes } = (await person.run(All, { filter })).tickets;
      for (const labelId of labels) {
        const marked = nodes.filter((node) => node.labels?.some(({ id }) => id === labelId));
        const subjects = marked.map(({ subject }) => subject);
        expect([filter, await walk(person, { ...filter, labelId })]).toEqual([filter, subjects]);
      }
    }
  }
}

const statuses = ['RESOLVED', 'REOPENED', 'CLOSED'] as const;

/** One of the things that move tickets, or change which labels they have. */
async function change(nth: number, ticketId: string) {
  const labelId = labels[nth % 2] ?? '';
  switch (nth % 7) {
    case 0:
    case 1:
      return sara.run(AddLabel, { input: { ticketId, labelId } });
    case 2:
      return sara.run(RemoveLabel, { input: { ticketId, labelId } });
    case 3:
      return send(guest, ticketId, 'And?');
    case 4:
      return note(sara, ticketId, 'Moves it for agents.');
    case 5:
      return sara.run(ChangeStatus, { input: { ticketId, status: statuses[nth % 3] ?? 'RESOLVED' } });
    default:
      return sara.run(Assign, { input: { ticketId, assigneeId: nth % 2 === 0 ? sara.id : null } });
  }
}

describe('the tickets with a label', () => {
  it('stand in the order of the whole list while many mark and move them at once', async () => {
    for (let round = 0; round < 4; round += 1) {
      await Promise.all(Array.from({ length: 30 }, (_, nth) => change(nth + round, ids[(nth * 3 + round) % 8] ?? '')));
      app.pass(1_000);
      await expectSame();
    }
  });

  it('are moved by a note for those who may read it, and for nobody else', async () => {
    const [labelId = ''] = labels;
    for (const ticketId of ids) await sara.run(AddLabel, { input: { ticketId, labelId } });
    const before = [await walk(sara, { labelId }), await walk(noteless, { labelId })];
    expect(before[0]).toHaveLength(8);
    const last = before[0]?.at(-1) ?? '';
    const ticketId = ids[Number(last.replace('ticket ', ''))] ?? '';
    app.pass(1_000);
    await note(sara, ticketId, 'Moves it up.');
    expect(await walk(sara, { labelId })).toEqual([last, ...(before[0]?.slice(0, -1) ?? [])]);
    expect(await walk(noteless, { labelId })).toEqual(before[1]);
    // Marked after the note, it stands where it stood too.
    await sara.run(RemoveLabel, { input: { ticketId, labelId } });
    await sara.run(AddLabel, { input: { ticketId, labelId } });
    expect(await walk(noteless, { labelId })).toEqual(before[1]);
    await expectSame();
  });

  it('are no more when they, or the label, are deleted', async () => {
    const [labelId = ''] = labels;
    const [ticketId = ''] = ids;
    await sara.run(DeleteTicket, { input: { ticketId } });
    expect(await walk(sara, { labelId })).not.toContain('ticket 0');
    await expectSame();
    await sara.run(DeleteLabel, { input: { labelId } });
    expect(await walk(sara, { labelId })).toEqual([]);
  });

  it('are listed to nobody of another workspace', async () => {
    const [, labelId = ''] = labels;
    await sara.run(AddLabel, { input: { ticketId: ids[1] ?? '', labelId } });
    const foreigner = (await createTestWorkspace(app)).owner;
    expect(await walk(sara, { labelId })).toContain('ticket 1');
    expect(await walk(foreigner, { labelId })).toEqual([]);
  });
});
