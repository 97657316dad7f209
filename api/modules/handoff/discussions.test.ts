import { afterAll, beforeAll, expect, test } from 'vitest';
import { graphql } from '../../../tests/gql/index.ts';
import { startTestApp, type TestApp } from '../../../tests/kit/app.ts';
import { createTestWorkspace, type Person, type TestWorkspace } from '../../../tests/kit/people.ts';
import { DeleteRoom, RemoveRoomMember, roomOf, say, UpdateRoom } from '../../../tests/kit/rooms.ts';
import { cursorOf, DeleteTicket, openTicket, send } from '../../../tests/kit/tickets.ts';

const Discuss = graphql(`
  mutation HandoffDiscuss($input: DiscussTicketInput!) {
    discussTicket(input: $input) {
      room {
        id
        title
        type
        viewerMembership {
          role
        }
        discussedTicket {
          number
        }
      }
      ticket {
        discussionRoom {
          id
        }
      }
      errors {
        code
        field
      }
    }
  }
`);

const TicketsRoom = graphql(`
  query HandoffTicketsRoom($id: ID!) {
    ticket(id: $id) {
      discussionRoom {
        id
        title
      }
    }
  }
`);

const RoomsTicket = graphql(`
  query HandoffRoomsTicket($id: ID!) {
    room(id: $id) {
      title
      discussedTicket {
        id
        number
        subject
      }
    }
  }
`);

/** All that a requester can obtain of a ticket. */
const All = graphql(`
  query HandoffAll($id: ID!) {
    ticket(id: $id) {
      subject
      status
      updatedAt
      lastActivityAt
      unreadCount
      eventCursor
      discussionRoom {
        id
      }
      messages {
        totalCount
        pageInfo {
          startCursor
          endCursor
        }
        nodes {
          id
          body
        }
      }
    }
    tickets {
      edges {
        cursor
      }
    }
    viewer {
      ... on GuestViewer {
        unreadTicketCount
      }
    }
  }
`);

const Events = graphql(`
  subscription HandoffEvents($id: ID!, $after: String) {
    ticketEvents(ticketId: $id, after: $after) {
      event {
        __typename
      }
    }
  }
`);

let app: TestApp;
let workspace: TestWorkspace;
let sara: Person;
let ali: Person;
let guest: Person;

beforeAll(async () => {
  app = await startTestApp();
  workspace = await createTestWorkspace(app);
  [sara, ali, guest] = [await workspace.agent('Sara'), await workspace.agent('Ali'), await workspace.guest()];
});
afterAll(() => app.stop());

const discuss = async (agent: Person, ticketId: string) =>
  (await agent.run(Discuss, { input: { ticketId } })).discussTicket;
/** The room in which an agent finds the discussion. */
const enter = async (agent: Person, ticketId: string) => (await discuss(agent, ticketId)).room?.id ?? '';
const roomSeen = async (viewer: Person, id: string) =>
  (await viewer.run(TicketsRoom, { id })).ticket?.discussionRoom?.id;
const ticketSeen = async (viewer: Person, id: string) => (await viewer.run(RoomsTicket, { id })).room?.discussedTicket;

test('one press makes a room that names its ticket, which names the room; the next one lets in whoever presses', async () => {
  const ticket = await openTicket(guest, 'The invoice is wrong');
  expect(await roomSeen(sara, ticket.id)).toBeUndefined();
  const { room, ticket: told, errors } = await discuss(sara, ticket.id);
  expect(errors).toEqual([]);
  expect(room).toMatchObject({
    title: `The invoice is wrong · ${ticket.number}`,
    type: 'GROUP',
    viewerMembership: { role: 'OWNER' },
    discussedTicket: { number: ticket.number },
  });
  expect(told?.discussionRoom?.id).toBe(room?.id);
  const roomId = room?.id ?? '';
  // Who has not come in sees the room at the ticket, and of the room what its title says.
  expect(await roomSeen(ali, ticket.id)).toBe(roomId);
  expect(await ticketSeen(ali, roomId)).toBeNull();

  const second = await discuss(ali, ticket.id);
  expect(second.room).toMatchObject({ id: roomId, viewerMembership: { role: 'MEMBER' } });
  expect(await ticketSeen(ali, roomId)).toEqual({
    id: ticket.id,
    number: ticket.number,
    subject: 'The invoice is wrong',
  });
  expect((await roomOf(sara, roomId))?.memberCount).toBe(2);
});

test('however many agents press at once, a ticket has one room', async () => {
  const ticket = await openTicket(guest, 'Everybody at once');
  const agents = [sara, ali, workspace.owner, sara, ali];
  const ids = await Promise.all(agents.map((agent) => enter(agent, ticket.id)));
  expect(new Set(ids).size).toBe(1);
  expect((await roomOf(sara, ids[0] ?? ''))?.memberCount).toBe(3);
});

test('nothing that a requester can obtain of the ticket changes, and nobody without the right may press or see', async () => {
  const customer = await workspace.customer('Reza');
  const foreign = (await createTestWorkspace(app)).owner;
  const ticket = await openTicket(guest, 'Quiet');
  const before = await guest.run(All, { id: ticket.id });
  const roomId = await enter(sara, ticket.id);
  await say(sara, roomId, 'what do we do?');
  expect(await guest.run(All, { id: ticket.id })).toEqual(before);

  for (const requester of [guest, customer]) {
    const refused = await requester.ask(Discuss, { input: { ticketId: ticket.id } });
    expect(refused.errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    const room = await requester.ask(RoomsTicket, { id: roomId });
    expect(room.errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  }
  for (const ticketId of [ticket.id, 'nonsense', roomId]) {
    expect(await discuss(foreign, ticketId)).toEqual({
      room: null,
      ticket: null,
      errors: [{ code: 'NOT_FOUND', field: ['input', 'ticketId'] }],
    });
  }
  expect((await foreign.run(RoomsTicket, { id: roomId })).room).toBeNull();
});

test('no feed of the ticket tells of its room, whoever follows it', async () => {
  const ticket = await openTicket(guest, 'Live');
  const feeds = await Promise.all(
    [ali, guest].map(async (viewer) =>
      viewer.follow(Events, { id: ticket.id, after: await cursorOf(viewer, ticket.id) }),
    ),
  );
  const before = await Promise.all([ali, guest].map((viewer) => cursorOf(viewer, ticket.id)));
  await enter(sara, ticket.id);
  expect(await Promise.all([ali, guest].map((viewer) => cursorOf(viewer, ticket.id)))).toEqual(before);
  // The first that they hear of is what is said next.
  await send(guest, ticket.id, 'and?');
  for (const feed of feeds) {
    expect(await feed.next()).toEqual({ ticketEvents: { event: { __typename: 'SupportMessageSent' } } });
    await feed.stop();
  }
});

test('a room that is deleted, or archived, is over: the next press makes another, and the archived one still names its ticket', async () => {
  const ticket = await openTicket(guest, 'Again and again');
  const deleted = await enter(sara, ticket.id);
  await sara.run(DeleteRoom, { input: { roomId: deleted } });
  expect(await roomSeen(sara, ticket.id)).toBeUndefined();
  const archived = await enter(sara, ticket.id);
  expect(archived).not.toBe(deleted);
  await sara.run(UpdateRoom, { input: { roomId: archived, isArchived: true } });
  expect(await roomSeen(sara, ticket.id)).toBeUndefined();
  const third = await enter(sara, ticket.id);
  expect([deleted, archived]).not.toContain(third);
  expect(await roomSeen(ali, ticket.id)).toBe(third);
  expect((await ticketSeen(sara, archived))?.id).toBe(ticket.id);
});

test('a room that was made private is unknown to who is not in it: they make another, and its people keep theirs', async () => {
  const ticket = await openTicket(guest, 'Behind the door');
  const inside = await enter(sara, ticket.id);
  await sara.run(UpdateRoom, { input: { roomId: inside, isPrivate: true } });
  expect(await roomSeen(sara, ticket.id)).toBe(inside);
  expect(await enter(sara, ticket.id)).toBe(inside);
  expect(await roomSeen(ali, ticket.id)).toBeUndefined();
  const outside = await enter(ali, ticket.id);
  expect(outside).not.toBe(inside);
  expect((await ali.run(RoomsTicket, { id: inside })).room).toBeNull();
  expect(await roomSeen(sara, ticket.id)).toBe(outside);
  expect((await ticketSeen(sara, inside))?.id).toBe(ticket.id);
});

test('who has left, or was removed, comes back with a press', async () => {
  const ticket = await openTicket(guest, 'Come back');
  const roomId = await enter(sara, ticket.id);
  await enter(ali, ticket.id);
  await sara.run(RemoveRoomMember, { input: { roomId, memberId: ali.id } });
  expect(await ticketSeen(ali, roomId)).toBeNull();
  expect(await enter(ali, ticket.id)).toBe(roomId);
  for (const agent of [ali, sara]) await agent.run(RemoveRoomMember, { input: { roomId, memberId: agent.id } });
  // Nobody is left in it: who comes now owns it.
  expect((await discuss(ali, ticket.id)).room).toMatchObject({ id: roomId, viewerMembership: { role: 'OWNER' } });
});

test('a deleted ticket is nowhere: its room stays, and names it no more', async () => {
  const ticket = await openTicket(guest, 'Spam');
  const roomId = await enter(sara, ticket.id);
  await sara.run(DeleteTicket, { input: { ticketId: ticket.id } });
  expect(await ticketSeen(sara, roomId)).toBeNull();
  expect((await discuss(sara, ticket.id)).errors).toEqual([{ code: 'NOT_FOUND', field: ['input', 'ticketId'] }]);
});

test('a long subject makes a title that fits, cut between characters', async () => {
  const ticket = await openTicket(guest, '👩‍👩‍👧'.repeat(24));
  const title = (await discuss(sara, ticket.id)).room?.title ?? '';
  expect(title.length).toBeLessThanOrEqual(120);
  expect(title.endsWith(`👩‍👩‍👧… · ${ticket.number}`)).toBe(true);
});
