import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { graphql } from '../../../tests/gql/index.ts';
import { startTestApp, type TestApp } from '../../../tests/kit/app.ts';
import { createTestWorkspace, SignOut, type Person, type TestWorkspace } from '../../../tests/kit/people.ts';
import { Assign, note, openTicket, send, type OpenedTicket } from '../../../tests/kit/tickets.ts';

const TicketEvents = graphql(`
  subscription FeedTicketEvents($id: ID!, $after: String) {
    ticketEvents(ticketId: $id, after: $after) {
      cursor
      event {
        __typename
        ... on SupportMessageSent {
          message {
            body
          }
        }
        ... on SupportTicketUpdated {
          ticket {
            status
          }
        }
        ... on ResyncRequired {
          reason
        }
      }
    }
  }
`);

const Snapshot = graphql(`
  query FeedSnapshot($id: ID!) {
    ticket(id: $id) {
      eventCursor
      messages {
        nodes {
          body
        }
      }
    }
  }
`);

let app: TestApp;
let workspace: TestWorkspace;
let sara: Person;
let guest: Person;
let ticket: OpenedTicket;

beforeAll(async () => {
  app = await startTestApp();
  workspace = await createTestWorkspace(app);
  sara = await workspace.agent('Sara');
  guest = await workspace.guest();
  ticket = await openTicket(guest);
});
afterAll(() => app.stop());

/** The bodies of the next messages of a feed. */
async function bodies(feed: ReturnType<Person['follow']>, count: number): Promise<string[]> {
  const heard: string[] = [];
  while (heard.length < count) {
    const { ticketEvents } = (await feed.next()) as {
      ticketEvents: { event: { __typename: string; message?: { body: string } } };
    };
    if (ticketEvents.event.message) heard.push(ticketEvents.event.message.body);
  }
  return heard;
}

async function cursorOf(person: Person, id: string): Promise<string> {
  const cursor = (await person.run(Snapshot, { id })).ticket?.eventCursor;
  if (cursor === undefined) throw new Error('no ticket');
  return cursor;
}

describe('a ticket’s feed', () => {
  it('brings an answer to the requester and a question to the agents', async () => {
    const [toGuest, toSara] = [
      guest.follow(TicketEvents, { id: ticket.id, after: await cursorOf(guest, ticket.id) }),
      sara.follow(TicketEvents, { id: ticket.id, after: await cursorOf(sara, ticket.id) }),
    ];
    await send(sara, ticket.id, 'How can I help?');
    await send(guest, ticket.id, 'My page is empty.');
    expect(await bodies(toGuest, 2)).toEqual(['How can I help?', 'My page is empty.']);
    expect(await bodies(toSara, 2)).toEqual(['How can I help?', 'My page is empty.']);
    await Promise.all([toGuest.stop(), toSara.stop()]);
  });

  it('brings a note to agents; the requester’s next delivery is what was written after it', async () => {
    const [toGuest, toSara] = [
      guest.follow(TicketEvents, { id: ticket.id, after: await cursorOf(guest, ticket.id) }),
      sara.follow(TicketEvents, { id: ticket.id, after: await cursorOf(sara, ticket.id) }),
    ];
    await note(sara, ticket.id, 'secret');
    await send(sara, ticket.id, 'public');
    expect(await bodies(toSara, 2)).toEqual(['secret', 'public']);
    expect((await toGuest.next()).ticketEvents.event).toMatchObject({ message: { body: 'public' } });
    await Promise.all([toGuest.stop(), toSara.stop()]);
  });

  it('tells requesters nothing of an assignment that moves no status', async () => {
    const toGuest = guest.follow(TicketEvents, { id: ticket.id, after: await cursorOf(guest, ticket.id) });
    await sara.run(Assign, { input: { ticketId: ticket.id, assigneeId: sara.id } });
    await send(sara, ticket.id, 'mine now');
    expect((await toGuest.next()).ticketEvents.event).toMatchObject({ message: { body: 'mine now' } });
    await toGuest.stop();
  });

  it('first brings all that was committed since the cursor, in order and once', async () => {
    const after = await cursorOf(guest, ticket.id);
    const written = Array.from({ length: 30 }, (_, i) => `message ${i}`);
    for (const body of written) await send(sara, ticket.id, body);
    const feed = guest.follow(TicketEvents, { id: ticket.id, after });
    expect(await bodies(feed, 30)).toEqual(written);
    await send(sara, ticket.id, 'and live');
    expect(await bodies(feed, 1)).toEqual(['and live']);
    await feed.stop();
  });

  it('goes on from the cursor of any delivery', async () => {
    const after = await cursorOf(guest, ticket.id);
    for (const body of ['one', 'two', 'three']) await send(sara, ticket.id, body);
    const first = guest.follow(TicketEvents, { id: ticket.id, after });
    const { cursor } = (await first.next()).ticketEvents;
    await first.stop();
    const second = guest.follow(TicketEvents, { id: ticket.id, after: cursor });
    expect(await bodies(second, 2)).toEqual(['two', 'three']);
    await second.stop();
  });

  it('asks to read again once for a cursor that is forged or of another feed, then goes on live', async () => {
    const other = await openTicket(guest);
    for (const after of [
      'AAAAAAAAAAAAAAAAAAAAAA',
      'x',
      await cursorOf(guest, other.id),
      await cursorOf(sara, ticket.id),
    ]) {
      const feed = guest.follow(TicketEvents, { id: ticket.id, after });
      const { cursor, event } = (await feed.next()).ticketEvents;
      expect(event.__typename).toBe('ResyncRequired');
      await send(sara, ticket.id, 'after resync');
      expect(await bodies(feed, 1)).toEqual(['after resync']);
      await feed.stop();
      const usable = guest.follow(TicketEvents, { id: ticket.id, after: cursor });
      expect(await bodies(usable, 1)).toEqual(['after resync']);
      await usable.stop();
    }
  });

  it('is refused for hidden and unknown tickets with one error', async () => {
    const stranger = await workspace.guest();
    const foreigner = (await createTestWorkspace(app)).owner;
    for (const person of [stranger, foreigner]) {
      expect(await person.follow(TicketEvents, { id: ticket.id }).ended()).toBe('FORBIDDEN');
      expect(await person.follow(TicketEvents, { id: 'unknown' }).ended()).toBe('FORBIDDEN');
    }
  });

  it('ends with UNAUTHENTICATED when the session ends, and nothing written afterwards is delivered', async () => {
    const leaving = await workspace.agent('Leaving');
    const feed = leaving.follow(TicketEvents, { id: ticket.id, after: await cursorOf(leaving, ticket.id) });
    await send(guest, ticket.id, 'still there?');
    expect(await bodies(feed, 1)).toEqual(['still there?']);
    await leaving.run(SignOut, {});
    await send(guest, ticket.id, 'not for you');
    expect(await feed.ended()).toBe('UNAUTHENTICATED');
  });

  it('ends for a guest whose session ends', async () => {
    const leaving = await workspace.guest();
    const own = await openTicket(leaving);
    const feed = leaving.follow(TicketEvents, { id: own.id, after: own.eventCursor });
    await send(sara, own.id, 'hello');
    expect(await bodies(feed, 1)).toEqual(['hello']);
    expect((await feed.next()).ticketEvents.event).toMatchObject({ ticket: { status: 'IN_PROGRESS' } });
    await leaving.run(SignOut, {});
    expect(await feed.ended()).toBe('UNAUTHENTICATED');
  });
});
