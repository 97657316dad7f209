import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { graphql } from '../../../tests/gql/index.ts';
import { startTestApp, type TestApp } from '../../../tests/kit/app.ts';
import { AddLabel, createLabel, DeleteLabel } from '../../../tests/kit/labels.ts';
import { createTestWorkspace, type Person, type TestWorkspace } from '../../../tests/kit/people.ts';
import { keyOf } from '../../graphql/node-id.ts';
import { cursorOf, openTicket, read } from '../../../tests/kit/tickets.ts';

const Labelled = graphql(`
  query LabelRemovalLabelled($labelId: ID!) {
    tickets(filter: { labelId: $labelId }, first: 100) {
      totalCount
      nodes {
        id
      }
    }
    all: tickets(first: 100) {
      nodes {
        labels {
          name
        }
      }
    }
    node(id: $labelId) {
      id
    }
    supportLabels {
      name
    }
  }
`);
const Own = graphql(`
  query LabelRemovalOwn($id: ID!) {
    viewer {
      ... on GuestViewer {
        supportInboxCursor
      }
    }
    ticket(id: $id) {
      updatedAt
      eventCursor
    }
  }
`);
const Events = graphql(`
  subscription LabelRemovalEvents($id: ID!, $after: String) {
    ticketEvents(ticketId: $id, after: $after) {
      event {
        __typename
        ... on SupportTicketUpdated {
          ticket {
            labels {
              name
            }
          }
        }
      }
    }
  }
`);

// More than one step takes.
const many = 55;

let app: TestApp;
let workspace: TestWorkspace;
let sara: Person;
let guest: Person;

beforeAll(async () => {
  app = await startTestApp();
  workspace = await createTestWorkspace(app);
  sara = await workspace.agent('Sara');
  guest = await workspace.guest();
});
afterAll(() => app.stop());

const removed = (name: string) => ({
  action: 'LABEL_REMOVED',
  fieldName: 'label',
  oldValue: name,
  newValue: null,
  note: null,
  actor: { displayName: 'Sara' },
});

describe('a label that is deleted', () => {
  it('is told to the agents at its tickets and stands in their history; requesters learn nothing', async () => {
    const [labelId, { id }, other] = [await createLabel(sara, 'bug'), await openTicket(guest), await openTicket(guest)];
    await sara.run(AddLabel, { input: { ticketId: id, labelId } });
    const before = await guest.run(Own, { id });
    const after = await cursorOf(sara, id);
    const feed = workspace.owner.follow(Events, { id, after });
    app.pass(1_000);
    await sara.run(DeleteLabel, { input: { labelId } });
    expect((await feed.next()).ticketEvents.event).toEqual({
      __typename: 'SupportTicketUpdated',
      ticket: { labels: [] },
    });
    await feed.stop();
    expect((await read(workspace.owner, id)).history?.nodes[0]).toEqual(removed('bug'));
    expect((await read(workspace.owner, other.id)).history?.nodes).toHaveLength(1);
    expect(await guest.run(Own, { id })).toEqual(before);
  });

  it('is gone from lists and counts at once, however many tickets have it; what is left over is taken off by a sweep', async () => {
    const labelId = await createLabel(sara, 'flood');
    const ids: string[] = [];
    for (let nth = 0; nth < many; nth += 1) ids.push((await openTicket(guest, `Flood ${nth}`)).id);
    const { prisma } = app.database;
    const { workspaceId, id } = await prisma.supportLabel.findFirstOrThrow({ where: { name: 'flood' } });
    const data = ids.map((ticketId) => ({ workspaceId, labelId: id, ticketId: keyOf(ticketId, 'SupportTicket') }));
    await prisma.supportTicketLabel.createMany({ data: data.map((mark) => ({ ...mark, createdAt: app.now() })) });
    expect((await sara.run(Labelled, { labelId })).tickets.totalCount).toBe(many);

    await sara.run(DeleteLabel, { input: { labelId } });
    const seen = await workspace.owner.run(Labelled, { labelId });
    expect(seen.tickets).toEqual({ totalCount: 0, nodes: [] });
    expect(seen.all.nodes.flatMap(({ labels }) => labels)).toEqual([]);
    expect(seen.node).toBeNull();
    expect(seen.supportLabels.map(({ name }) => name)).not.toContain('flood');
    // No job runs here: as if the server had died after the commit.
    expect(await prisma.supportTicketLabel.count({ where: { labelId: id } })).toBe(5);
    // Its name is free for another one, which is on none of these.
    const successor = await createLabel(sara, 'flood');
    expect((await sara.run(Labelled, { labelId: successor })).tickets.totalCount).toBe(0);

    await Promise.all([app.sweep(), app.sweep()]);
    expect(await prisma.supportTicketLabel.count({ where: { labelId: id } })).toBe(0);
    const told = await prisma.supportTicketHistory.groupBy({
      by: ['ticketId'],
      where: { action: 'LABEL_REMOVED', oldValue: 'flood' },
      _count: true,
    });
    expect(told.map(({ _count }) => _count)).toEqual(Array(many).fill(1));
    for (const ticketId of [ids[0], ids.at(-1)]) {
      expect((await read(sara, ticketId ?? '')).history?.nodes[0]).toEqual(removed('flood'));
    }
  });

  it('at the moment at which it is put on a ticket is on none in the end', async () => {
    const { id: ticketId } = await openTicket(guest);
    for (let round = 0; round < 5; round += 1) {
      const labelId = await createLabel(sara, `race ${round}`);
      await Promise.all([
        sara.run(AddLabel, { input: { ticketId, labelId } }),
        workspace.owner.run(DeleteLabel, { input: { labelId } }),
      ]);
    }
    await app.sweep();
    expect(await app.database.prisma.supportTicketLabel.count({ where: { label: { deletedAt: { not: null } } } })).toBe(
      0,
    );
    const told = (await read(sara, ticketId)).history?.nodes ?? [];
    const times = (wanted: string) => told.filter(({ action }) => action === wanted).length;
    expect(times('LABEL_REMOVED')).toBe(times('LABEL_ADDED'));
  });
});
