import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { graphql } from '../../../tests/gql/index.ts';
import { startTestApp, type TestApp } from '../../../tests/kit/app.ts';
import { upload } from '../../../tests/kit/files.ts';
import { createKey, type Key } from '../../../tests/kit/keys.ts';
import { createTestWorkspace, type Person, type TestWorkspace } from '../../../tests/kit/people.ts';
import { AddNote, DeleteNote, note, openTicket, send, SendMessage } from '../../../tests/kit/tickets.ts';

// What agents do with notes moves nothing that a key without NOTES_READ can obtain; beside it, a key with it.

const Everything = graphql(`
  query NotelessEverything($id: ID!) {
    ticket(id: $id) {
      updatedAt
      lastActivityAt
      unreadCount
      eventCursor
      status
      priority
      firstResponseAt
      reopenCount
      labels {
        name
      }
      lastMessage {
        body
      }
      messages(first: 100) {
        totalCount
        pageInfo {
          startCursor
          endCursor
          hasNextPage
        }
        edges {
          cursor
          node {
            body
            type
            isInternal
            isRead
            attachments {
              fileName
            }
          }
        }
      }
      history(first: 100) {
        totalCount
        edges {
          cursor
          node {
            action
          }
        }
      }
    }
    tickets(first: 10) {
      totalCount
      edges {
        cursor
        node {
          number
          unreadCount
          lastActivityAt
        }
      }
    }
    urgent: tickets(first: 10, orderBy: PRIORITY) {
      edges {
        cursor
        node {
          number
        }
      }
    }
    found: tickets(filter: { search: "canary" }) {
      totalCount
    }
    ticketStats {
      open
      inProgress
    }
    viewer {
      ... on IntegrationViewer {
        supportInboxCursor
      }
    }
  }
`);

const Node = graphql(`
  query NotelessNode($id: ID!) {
    node(id: $id) {
      id
    }
  }
`);

const Events = graphql(`
  subscription NotelessEvents($id: ID!, $after: String) {
    ticketEvents(ticketId: $id, after: $after) {
      cursor
      event {
        __typename
        ... on SupportMessageSent {
          message {
            body
          }
        }
      }
    }
  }
`);

const Inbox = graphql(`
  subscription NotelessInbox($after: String) {
    supportInboxEvents(after: $after) {
      unreadTicketCount
      event {
        __typename
        ... on InboxTicketChanged {
          ticket {
            number
          }
        }
      }
    }
  }
`);

const Typing = graphql(`
  subscription NotelessTyping($id: ID!) {
    ticketTyping(ticketId: $id) {
      isInternal
      displayName
    }
  }
`);

const Type = graphql(`
  mutation NotelessType($input: SetTicketTypingInput!) {
    setTicketTyping(input: $input) {
      errors {
        code
      }
    }
  }
`);

const EditNote = graphql(`
  mutation NotelessEditNote($input: EditTicketNoteInput!) {
    editTicketNote(input: $input) {
      errors {
        code
      }
    }
  }
`);

const PutLabel = graphql(`
  mutation NotelessPriority($input: ChangeTicketPriorityInput!) {
    changeTicketPriority(input: $input) {
      errors {
        code
      }
    }
  }
`);

let app: TestApp;
let workspace: TestWorkspace;
let ali: Person;
let noteless: Key;
let noteful: Key;
let ticketId: string;

beforeAll(async () => {
  app = await startTestApp();
  workspace = await createTestWorkspace(app);
  ali = await workspace.agent('Ali');
  noteless = await createKey(app, workspace.owner, ['SUPPORT_READ', 'SUPPORT_WRITE', 'RESOURCES_READ'], 'Noteless');
  noteful = await createKey(app, workspace.owner, ['SUPPORT_READ', 'NOTES_READ'], 'Noteful');
});
afterAll(() => app.stop());

beforeEach(async () => {
  const guest = await workspace.guest();
  ticketId = (await openTicket(guest, 'First')).id;
  await send(workspace.owner, ticketId, 'Hello');
  // A later one, so that activity would change their order.
  await openTicket(guest, 'Second');
});

/** Everything that can be done with notes. */
async function makeNotes(): Promise<string[]> {
  app.pass(1_000);
  const attachmentIds = [await upload(app.url, workspace.owner)];
  const { addTicketNote } = await workspace.owner.run(AddNote, {
    input: { ticketId, body: 'canary', attachmentIds, mentionIds: [ali.id] },
  });
  const first = addTicketNote.message?.id ?? '';
  const second = await note(ali, ticketId, 'canary two');
  await workspace.owner.run(EditNote, { input: { messageId: first, body: 'canary edited' } });
  await ali.run(DeleteNote, { input: { messageId: second } });
  return [first, second];
}

describe('notes', () => {
  it('move nothing that a key without NOTES_READ can read, and what one with it reads', async () => {
    const before = {
      noteless: await noteless.run(Everything, { id: ticketId }),
      noteful: await noteful.run(Everything, { id: ticketId }),
    };
    await makeNotes();
    expect(await noteless.run(Everything, { id: ticketId })).toEqual(before.noteless);
    const after = await noteful.run(Everything, { id: ticketId });
    expect(JSON.stringify(after)).toContain('canary edited');
    expect(after.ticket?.updatedAt).not.toBe(before.noteful.ticket?.updatedAt);
    expect(after.ticket?.eventCursor).not.toBe(before.noteful.ticket?.eventCursor);
    expect(after.viewer).not.toEqual(before.noteful.viewer);
    const actions = after.ticket?.history?.edges.map(({ node }) => node.action);
    expect(actions?.slice(0, 4)).toEqual(['NOTE_DELETED', 'NOTE_EDITED', 'NOTE_ADDED', 'NOTE_ADDED']);
  });

  it('are found by no id, and are no message to answer up to', async () => {
    const [first = ''] = await makeNotes();
    expect((await noteful.run(Node, { id: first })).node).toEqual({ id: first });
    expect((await noteless.run(Node, { id: first })).node).toBeNull();
    const input = { ticketId, body: 'x', expectedLastMessageId: first };
    const { sendTicketMessage } = await noteless.run(SendMessage, { input });
    expect(sendTicketMessage.errors).toMatchObject([{ code: 'NOT_FOUND', field: ['input', 'expectedLastMessageId'] }]);
  });

  it('are heard in the feeds of a key with NOTES_READ, and in no other', async () => {
    const stand = async (key: Key) => {
      const { ticket, viewer } = await key.run(Everything, { id: ticketId });
      return {
        events: ticket?.eventCursor,
        inbox: viewer && 'supportInboxCursor' in viewer ? viewer.supportInboxCursor : null,
      };
    };
    const from = { without: await stand(noteless), with: await stand(noteful) };
    await makeNotes();
    await send(workspace.owner, ticketId, 'in public');
    const follow = (key: Key, { events, inbox }: typeof from.with) => ({
      events: key.follow(Events, { id: ticketId, after: events }),
      inbox: key.follow(Inbox, { after: inbox }),
    });
    const [without, with_] = [follow(noteless, from.without), follow(noteful, from.with)];

    const heard = async () => {
      const { event } = (await with_.events.next()).ticketEvents;
      return event.__typename;
    };
    expect([await heard(), await heard(), await heard(), await heard()]).toEqual([
      'SupportMessageSent',
      // The second was taken away since.
      'SupportMessageDeleted',
      'SupportMessageEdited',
      'SupportMessageDeleted',
    ]);
    expect((await without.events.next()).ticketEvents.event).toEqual({
      __typename: 'SupportMessageSent',
      message: { body: 'in public' },
    });
    expect((await without.inbox.next()).supportInboxEvents.event.__typename).toBe('InboxTicketChanged');
    expect((await with_.inbox.next()).supportInboxEvents.event.__typename).toBe('InboxTicketChanged');
    for (const feed of [without.events, without.inbox, with_.events, with_.inbox]) await feed.stop();
  });

  it('are typed unheard by a key without NOTES_READ, which may not claim to type one', async () => {
    const feed = noteless.follow(Typing, { id: ticketId });
    const both = noteful.follow(Typing, { id: ticketId });
    const type = (isInternal: boolean) =>
      workspace.owner.run(Type, { input: { ticketId, isTyping: true, isInternal } });
    const [publicly, internally] = [feed.next(), both.next()];
    // Until both listen: what nobody hears is lost.
    let typed: Promise<unknown> = Promise.resolve();
    const typing = setInterval(() => {
      typed = typed.then(() => type(true)).then(() => type(false));
    }, 50);
    const heard = await Promise.all([publicly, internally]).finally(() => clearInterval(typing));
    await typed;
    expect(heard.map(({ ticketTyping }) => ticketTyping.displayName)).toEqual(['Owner', 'Owner']);
    expect((await publicly).ticketTyping.isInternal).toBe(false);
    await feed.stop();
    await both.stop();
    const input = { ticketId, isTyping: true, isInternal: true };
    expect((await noteless.ask(Type, { input })).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });
});

it('what is staff’s but no note is seen, dated and heard by a key without NOTES_READ', async () => {
  const before = await noteless.run(Everything, { id: ticketId });
  const feed = noteless.follow(Events, { id: ticketId, after: before.ticket?.eventCursor });
  app.pass(1_000);
  await workspace.owner.run(PutLabel, { input: { ticketId, priority: 'URGENT' } });
  expect((await feed.next()).ticketEvents.event.__typename).toBe('SupportTicketUpdated');
  await feed.stop();
  const after = await noteless.run(Everything, { id: ticketId });
  expect(after.ticket?.priority).toBe('URGENT');
  expect(after.ticket?.updatedAt).not.toBe(before.ticket?.updatedAt);
  expect(after.ticket?.history?.edges.map(({ node }) => node.action)).toContain('PRIORITY_CHANGED');
});
