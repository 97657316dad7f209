import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { graphql } from '../../../tests/gql/index.ts';
import { startTestApp, type TestApp } from '../../../tests/kit/app.ts';
import { statementsOf } from '../../../tests/kit/statements.ts';
import { createTestWorkspace, type Person, type TestWorkspace } from '../../../tests/kit/people.ts';
import { ChangeStatus, inboxCursorOf, MarkRead, openTicket, send } from '../../../tests/kit/tickets.ts';

const InboxEvents = graphql(`
  subscription InboxEvents($after: String) {
    supportInboxEvents(after: $after) {
      cursor
      unreadTicketCount
      event {
        __typename
        ... on InboxTicketChanged {
          ticket {
            id
            subject
            unreadCount
          }
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

describe('the inbox feed', () => {
  it('tells every agent of new tickets, and a requester of its own alone', async () => {
    const requester = await workspace.guest();
    const own = await openTicket(requester, 'Mine');
    const cursors = await Promise.all([sara, requester].map(inboxCursorOf));
    const [toSara, toRequester] = [sara, requester].map((person, i) =>
      person.follow(InboxEvents, { after: cursors[i] }),
    );
    await openTicket(guest, 'Somebody else’s');
    await send(sara, own.id, 'An answer');
    expect((await toSara?.next())?.supportInboxEvents.event).toMatchObject({ ticket: { subject: 'Somebody else’s' } });
    expect((await toRequester?.next())?.supportInboxEvents).toMatchObject({
      unreadTicketCount: 1,
      event: { ticket: { subject: 'Mine', unreadCount: 1 } },
    });
    await Promise.all([toSara?.stop(), toRequester?.stop()]);
  });

  it('takes a ticket’s place in its own feed before it reads the ticket', async () => {
    const EventCursors = graphql(`
      subscription InboxEventCursors {
        supportInboxEvents {
          event {
            ... on InboxTicketChanged {
              ticket {
                eventCursor
              }
            }
          }
        }
      }
    `);
    const own = await openTicket(guest, 'Followed');
    const feed = sara.follow(EventCursors, {});
    const first = feed.next();
    // The feed starts at some moment: until it does, what is written is not for it.
    const isThere = { yet: false };
    void first.then(() => (isThere.yet = true));
    while (!isThere.yet) await send(guest, own.id, 'Are you there?');
    const next = feed.next();
    const sent = await statementsOf(async () => {
      await send(guest, own.id, 'Still there?');
      await next;
    });
    const reads = sent
      .map((text) => /FROM (?:"public"\.)?"(LiveStream|SupportTicket)"/.exec(text)?.[1])
      .filter(Boolean);
    // Read after its ticket, the place would stand behind something that was not read.
    expect(reads.some((table, i) => table === 'LiveStream' && reads[i + 1] === 'SupportTicket')).toBe(true);
    await feed.stop();
  });

  it('tells an agent’s own devices that a ticket was read, and no other agent', async () => {
    const ali = await workspace.agent('Ali');
    const own = await openTicket(guest, 'To be read');
    const [toSara, toAli] = await Promise.all(
      [sara, ali].map(async (person) => person.follow(InboxEvents, { after: await inboxCursorOf(person) })),
    );
    await sara.run(MarkRead, { input: { ticketId: own.id } });
    expect((await toSara?.next())?.supportInboxEvents.event).toMatchObject({ ticket: { id: own.id, unreadCount: 0 } });
    await sara.run(ChangeStatus, { input: { ticketId: own.id, status: 'WAITING' } });
    const heard = (await toAli?.next())?.supportInboxEvents.event;
    expect(heard).toMatchObject({ ticket: { id: own.id, unreadCount: 1 } });
    await Promise.all([toSara?.stop(), toAli?.stop()]);
  });
});
