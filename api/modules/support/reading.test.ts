import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { graphql } from '../../../tests/gql/index.ts';
import { startTestApp, type TestApp } from '../../../tests/kit/app.ts';
import { createKey } from '../../../tests/kit/keys.ts';
import { createTestWorkspace, type Person, type TestWorkspace } from '../../../tests/kit/people.ts';
import { Assign, ChangeStatus, MarkRead, note, openTicket, read, send } from '../../../tests/kit/tickets.ts';

const Badge = graphql(`
  query TicketsBadge {
    viewer {
      ... on AgentViewer {
        unreadTicketCount
      }
      ... on GuestViewer {
        unreadTicketCount
      }
    }
  }
`);

const List = graphql(`
  query UnreadInLists($nothing: Boolean = false) {
    tickets(first: 100) {
      nodes {
        id
        ...Unread @skip(if: $nothing)
      }
    }
  }

  fragment Unread on SupportTicket {
    others: unreadCount
  }
`);

let app: TestApp;
let workspace: TestWorkspace;
let sara: Person;
let guest: Person;

beforeAll(async () => {
  app = await startTestApp();
  workspace = await createTestWorkspace(app);
  sara = await workspace.agent('Sara');
  guest = await workspace.guest({ name: 'Mina' });
});
afterAll(() => app.stop());

describe('unread', () => {
  it('counts what others wrote since one’s mark, for each person by themselves', async () => {
    const ali = await workspace.agent('Ali');
    const { id } = await openTicket(guest);
    await send(sara, id, 'Hello.');
    await note(sara, id, 'a note');
    expect((await read(guest, id)).unreadCount).toBe(1);
    expect((await read(sara, id)).unreadCount).toBe(1);
    expect((await read(ali, id)).unreadCount).toBe(3);
    await ali.run(MarkRead, { input: { ticketId: id } });
    expect((await read(ali, id)).unreadCount).toBe(0);
    expect((await read(sara, id)).unreadCount).toBe(1);
  });

  it('is in a list what it is of each ticket, for whoever asks', async () => {
    const [ali, reza, other] = [
      await workspace.agent('Ali'),
      await workspace.customer('Reza'),
      await workspace.guest(),
    ];
    const keys = await Promise.all([
      createKey(app, workspace.owner, ['SUPPORT_READ'], 'Noteless'),
      createKey(app, workspace.owner, ['SUPPORT_READ', 'NOTES_READ'], 'Noteful'),
    ]);
    for (const requester of [other, reza]) {
      const { id } = await openTicket(requester);
      await send(sara, id, 'Hello.');
      await note(sara, id, 'a note');
      await ali.run(MarkRead, { input: { ticketId: id } });
      await send(requester, id, 'Thanks.');
    }
    const counts: number[][] = [];
    for (const reader of [sara, ali, reza, other, ...keys]) {
      const { tickets } = await reader.run(List, {});
      const listed = tickets.nodes.map(({ others }) => others ?? NaN);
      const each = await Promise.all(tickets.nodes.map(async ({ id }) => (await read(reader, id)).unreadCount));
      expect(listed).toEqual(each);
      counts.push(listed.slice(0, 2));
    }
    expect(counts).toEqual([[2, 2], [1, 1], [1], [1], [3, 3], [4, 4]]);
  });

  it('never grows by reading less: marks do not move backwards', async () => {
    const { id } = await openTicket(guest);
    const [first] = (await read(sara, id)).messages.nodes;
    await sara.run(MarkRead, { input: { ticketId: id } });
    const { markTicketRead } = await sara.run(MarkRead, { input: { ticketId: id, messageId: first?.id } });
    expect(markTicketRead).toEqual({ ticket: { unreadCount: 0 }, errors: [] });
  });

  it('mark with an impossible clientMutationId is refused, and the field is named', async () => {
    const { id } = await openTicket(guest);
    const { markTicketRead } = await sara.run(MarkRead, { input: { ticketId: id, clientMutationId: 'x'.repeat(129) } });
    expect(markTicketRead.errors).toEqual([{ code: 'TOO_LONG', field: ['input', 'clientMutationId'] }]);
  });

  it('tells a writer that the other side has read', async () => {
    const { id } = await openTicket(guest);
    const answer = await send(sara, id, 'Hello.');
    const isRead = async () => (await read(sara, id)).messages.nodes.find((message) => message.id === answer)?.isRead;
    expect(await isRead()).toBe(false);
    await guest.run(MarkRead, { input: { ticketId: id } });
    expect(await isRead()).toBe(true);
  });

  it('counts in an agent’s badge the tickets that are theirs or nobody’s', async () => {
    const fresh = await createTestWorkspace(app);
    const [one, two] = [await fresh.agent('One'), await fresh.agent('Two')];
    const visitor = await fresh.guest();
    const badge = async (person: Person) => (await person.run(Badge, {})).viewer;
    const { id } = await openTicket(visitor);
    expect([await badge(one), await badge(two)]).toEqual([{ unreadTicketCount: 1 }, { unreadTicketCount: 1 }]);
    await one.run(Assign, { input: { ticketId: id, assigneeId: one.id } });
    expect([await badge(one), await badge(two)]).toEqual([{ unreadTicketCount: 1 }, { unreadTicketCount: 0 }]);
    await one.run(MarkRead, { input: { ticketId: id } });
    expect(await badge(one)).toEqual({ unreadTicketCount: 0 });
    await send(one, id, 'Hello.');
    expect(await badge(visitor)).toEqual({ unreadTicketCount: 1 });
  });

  it('counts in an agent’s badge what is still active, and in a requester’s all', async () => {
    const fresh = await createTestWorkspace(app);
    const [agent, other] = [await fresh.agent('One'), await fresh.agent('Two')];
    const visitor = await fresh.guest();
    const badge = async (person: Person) => (await person.run(Badge, {})).viewer;
    const { id } = await openTicket(visitor);
    await send(other, id, 'Solved, I think.');
    await agent.run(ChangeStatus, { input: { ticketId: id, status: 'RESOLVED' } });
    expect([await badge(agent), await badge(visitor)]).toEqual([{ unreadTicketCount: 0 }, { unreadTicketCount: 1 }]);
    await visitor.run(ChangeStatus, { input: { ticketId: id, status: 'REOPENED' } });
    expect(await badge(agent)).toEqual({ unreadTicketCount: 1 });
    await agent.run(ChangeStatus, { input: { ticketId: id, status: 'CLOSED' } });
    expect(await badge(agent)).toEqual({ unreadTicketCount: 0 });
    await send(visitor, id, 'It is not.');
    expect(await badge(agent)).toEqual({ unreadTicketCount: 1 });
  });
});
