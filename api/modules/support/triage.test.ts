import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { graphql } from '../../../tests/gql/index.ts';
import { startTestApp, type TestApp } from '../../../tests/kit/app.ts';
import { createTestWorkspace, type Person, type TestWorkspace } from '../../../tests/kit/people.ts';
import { ChangePriority } from '../../../tests/kit/sla.ts';
import { DeleteTicket, openTicket, read, send } from '../../../tests/kit/tickets.ts';

const Update = graphql(`
  mutation TriageUpdate($input: UpdateTicketInput!) {
    updateTicket(input: $input) {
      ticket {
        subject
        description
        category {
          name
        }
      }
      errors {
        code
        field
      }
    }
  }
`);
const Seen = graphql(`
  query TriageSeen($id: ID!) {
    ticket(id: $id) {
      updatedAt
      eventCursor
      subject
    }
    tickets {
      totalCount
    }
    viewer {
      ... on GuestViewer {
        supportInboxCursor
      }
    }
  }
`);
const Events = graphql(`
  subscription TriageEvents($id: ID!, $after: String) {
    ticketEvents(ticketId: $id, after: $after) {
      event {
        __typename
        ... on SupportTicketDeleted {
          ticketId
        }
      }
    }
  }
`);
const Inbox = graphql(`
  subscription TriageInbox($after: String) {
    supportInboxEvents(after: $after) {
      event {
        __typename
        ... on InboxTicketRemoved {
          ticketId
        }
      }
    }
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
  guest = await workspace.guest();
});
afterAll(() => app.stop());

describe('a ticket’s priority', () => {
  it('is set by agents, with its history, and nothing of it reaches its requester', async () => {
    const { id } = await openTicket(guest);
    const before = await guest.ask(Seen, { id });
    const { changeTicketPriority } = await sara.run(ChangePriority, { input: { ticketId: id, priority: 'URGENT' } });
    expect(changeTicketPriority).toEqual({ ticket: { priority: 'URGENT' }, errors: [] });
    expect((await read(sara, id)).history?.nodes[0]).toMatchObject({
      action: 'PRIORITY_CHANGED',
      oldValue: 'MEDIUM',
      newValue: 'URGENT',
      actor: { displayName: 'Sara' },
    });
    expect(await guest.ask(Seen, { id })).toEqual(before);
    const refused = await guest.ask(ChangePriority, { input: { ticketId: id, priority: 'CRITICAL' } });
    expect(refused.errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });

  it('that it already has is no change', async () => {
    const { id } = await openTicket(guest);
    await sara.run(ChangePriority, { input: { ticketId: id, priority: 'MEDIUM' } });
    expect((await read(sara, id)).history?.nodes).toHaveLength(1);
  });
});

describe('a ticket’s details', () => {
  it('are put right by agents and seen by the requester; what is absent stays', async () => {
    const { id } = await openTicket(guest, 'Halp', 'It does not work.');
    const { updateTicket } = await sara.run(Update, { input: { ticketId: id, subject: 'Help' } });
    expect(updateTicket).toMatchObject({ ticket: { subject: 'Help', description: 'It does not work.' }, errors: [] });
    expect((await read(guest, id)).subject).toBe('Help');
    await sara.run(Update, { input: { ticketId: id, description: null } });
    const cleared = await read(sara, id);
    expect(cleared).toMatchObject({ subject: 'Help', description: null });
    expect(cleared.history?.nodes.slice(0, 2)).toMatchObject([
      { action: 'DETAILS_CHANGED', fieldName: 'description', oldValue: 'It does not work.', newValue: null },
      { action: 'DETAILS_CHANGED', fieldName: 'subject', oldValue: 'Halp', newValue: 'Help' },
    ]);
  });

  it('are refused whole when one of them is wrong', async () => {
    const { id } = await openTicket(guest, 'Help');
    const { updateTicket } = await sara.run(Update, {
      input: { ticketId: id, subject: 'New', categoryId: 'nonsense' },
    });
    expect(updateTicket.errors).toEqual([{ code: 'NOT_FOUND', field: ['input', 'categoryId'] }]);
    const empty = await sara.run(Update, { input: { ticketId: id, subject: ' ' } });
    expect(empty.updateTicket.errors).toEqual([{ code: 'REQUIRED', field: ['input', 'subject'] }]);
    expect(await read(sara, id)).toMatchObject({ subject: 'Help', history: { nodes: [{ action: 'CREATED' }] } });
    expect((await guest.ask(Update, { input: { ticketId: id, subject: 'x' } })).errors?.[0]?.extensions['code']).toBe(
      'FORBIDDEN',
    );
  });
});

describe('a deleted ticket', () => {
  it('is hidden from everybody by every way, and its number is not given out again', async () => {
    const visitor = await workspace.guest();
    const { id, number } = await openTicket(visitor);
    const { deleteTicket } = await sara.run(DeleteTicket, { input: { ticketId: id } });
    expect(deleteTicket).toEqual({ deletedId: id, errors: [] });
    for (const person of [sara, visitor]) {
      expect((await person.run(Seen, { id })).ticket).toBeNull();
      expect(await person.follow(Events, { id }).ended()).toBe('FORBIDDEN');
    }
    expect((await visitor.run(Seen, { id })).tickets.totalCount).toBe(0);
    await expect(send(visitor, id, 'x')).rejects.toThrow('NOT_FOUND');
    expect((await sara.run(DeleteTicket, { input: { ticketId: id } })).deleteTicket.errors).toMatchObject([
      { code: 'NOT_FOUND' },
    ]);
    const next = Number((await openTicket(visitor)).number.slice(-5));
    expect(next).toBe(Number(number.slice(-5)) + 1);
  });

  it('is told as gone to those who follow it, and to lists', async () => {
    const visitor = await workspace.guest();
    const { id } = await openTicket(visitor);
    const seen = await visitor.run(Seen, { id });
    const after = seen.viewer && 'supportInboxCursor' in seen.viewer ? seen.viewer.supportInboxCursor : null;
    const [thread, list] = [
      visitor.follow(Events, { id, after: seen.ticket?.eventCursor }),
      visitor.follow(Inbox, { after }),
    ];
    await send(sara, id, 'An answer.');
    await thread.next();
    await sara.run(DeleteTicket, { input: { ticketId: id } });
    let heard = (await thread.next()).ticketEvents.event;
    while (heard.__typename !== 'SupportTicketDeleted') heard = (await thread.next()).ticketEvents.event;
    expect(heard).toEqual({ __typename: 'SupportTicketDeleted', ticketId: id });
    let listed = (await list.next()).supportInboxEvents.event;
    while (listed.__typename !== 'InboxTicketRemoved') listed = (await list.next()).supportInboxEvents.event;
    expect(listed).toEqual({ __typename: 'InboxTicketRemoved', ticketId: id });
    await Promise.all([thread.stop(), list.stop()]);
  });
});
