import { setTimeout } from 'node:timers/promises';
import {
  getNamedType,
  isObjectType,
  isUnionType,
  parse,
  validate,
  type DocumentNode,
  type GraphQLObjectType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Context, type Asking } from '../api/graphql/context.ts';
import { LiveGroup, type Reader } from '../api/graphql/live-group.ts';
import { createSubscriptions, type StartSubscription } from '../api/graphql/live-operation.ts';
import type { Delivery } from '../api/live/delivery.ts';
import { readNews } from '../api/live/news.ts';
import type { Agent } from '../api/modules/identity/public.ts';
import { schema } from '../api/schema.ts';
import { graphql } from './gql/index.ts';
import { startTestApp, type TestApp } from './kit/app.ts';
import type { Client } from './kit/client.ts';
import { crowdOf } from './kit/crowd.ts';
import { createTestWorkspace, type Person, type TestWorkspace } from './kit/people.ts';
import {
  AddReaction,
  createGroup,
  DeleteChat,
  EditChat,
  MarkRoomRead,
  Pin,
  say,
  SendChat,
  UpdateMyRoomSettings,
  UpdateRoom,
} from './kit/rooms.ts';
import { statementsOf } from './kit/statements.ts';
import { AddNote, Assign, MarkRead, openTicket, send } from './kit/tickets.ts';
import { selection } from './kit/selection.ts';

const RoomFeed = graphql(`
  subscription SharingRoom($roomId: ID!) {
    roomEvents(roomId: $roomId) {
      cursor
      event {
        __typename
        ... on ChatMessageSent {
          message {
            id
            body
            clientMutationId
            readByCount
            sender {
              displayName
            }
            reactions {
              emoji
              count
              viewerHasReacted
            }
            replyTo {
              body
            }
          }
        }
      }
    }
  }
`);

const InboxFeed = graphql(`
  subscription SharingInbox {
    chatInboxEvents {
      cursor
      unreadRoomCount
      event {
        __typename
        ... on InboxRoomChanged {
          room {
            id
            title
            unreadCount
            lastActivityAt
            viewerMembership {
              role
              isMuted
            }
            lastMessage {
              body
              sender {
                displayName
              }
            }
          }
        }
      }
    }
  }
`);

const TicketFeed = graphql(`
  subscription SharingTicket($ticketId: ID!) {
    ticketEvents(ticketId: $ticketId) {
      event {
        __typename
        ... on SupportMessageSent {
          message {
            body
            clientMutationId
            author {
              displayName
            }
          }
        }
      }
    }
  }
`);

const DeskFeed = graphql(`
  subscription SharingDesk {
    supportInboxEvents {
      unreadTicketCount
      event {
        __typename
        ... on InboxTicketChanged {
          ticket {
            subject
            unreadCount
            lastMessage {
              body
            }
          }
        }
      }
    }
  }
`);

let app: TestApp;
let workspace: TestWorkspace;
let owner: Person;
let workspaceId: string;

beforeAll(async () => {
  app = await startTestApp();
  workspace = await createTestWorkspace(app);
  owner = workspace.owner;
  const found = await app.database.prisma.workspace.findUniqueOrThrow({ where: { slug: workspace.slug } });
  workspaceId = found.id;
});
afterAll(() => app.stop());

const askingOf = (viewer: Agent): Asking => ({
  viewer,
  origin: { address: '127.0.0.1', network: '127.0.0.1', userAgent: null, country: null, city: null },
  requestedLocale: 'EN',
  authenticate: () => Promise.resolve(viewer),
});
const keyOf = (id: string) => Buffer.from(id, 'base64url').toString().split(':')[1] ?? '';

describe('what a message costs the database', () => {
  interface Listener {
    heard(text: string): Promise<void>;
    stop(): void;
  }

  /** Follows a feed as an agent, and hears whether what is given contains a text. */
  async function listen(viewer: Agent, document: DocumentNode, variables: object): Promise<Listener> {
    const { services } = app.app;
    const context = new Context(services, askingOf(viewer), false);
    const args = { schema, document, variableValues: { ...variables }, contextValue: context };
    const begin = await subscriptions(args);
    if (typeof begin !== 'function') throw new Error(JSON.stringify(begin));
    const [texts, bells] = [new Set<string>(), new Set<() => void>()];
    const stop = begin({
      push({ json }) {
        texts.add(json.toString());
        for (const ring of bells) ring();
        return true;
      },
      drained: () => Promise.resolve(),
      end: () => undefined,
    });
    const heard = (text: string) =>
      new Promise<void>((resolve) => {
        const look = () => {
          if (![...texts].some((one) => one.includes(text))) return;
          bells.delete(look);
          resolve();
        };
        bells.add(look);
        look();
      });
    return { heard, stop };
  }

  let subscriptions: StartSubscription;
  beforeAll(() => {
    subscriptions = createSubscriptions(app.app.services);
  });

  /** What it costs that all hear something. Of several times the least: a look of the hub by itself may come between. */
  async function costOf(listeners: readonly Listener[], speak: (text: string) => Promise<unknown>): Promise<number> {
    const allHeard = (text: string) => Promise.all(listeners.map(({ heard }) => heard(text)));
    const hear = (text: string) => Promise.all([speak(text), allHeard(text)]);
    await untilHeard(() => speak('first words'), allHeard('first words'));
    const counts: number[] = [];
    for (let nth = 1; nth <= 5; nth += 1) counts.push((await statementsOf(() => hear(`message ${nth}.`))).length);
    for (const { stop } of listeners) stop();
    return Math.min(...counts);
  }

  /** Without a cursor, a feed begins a moment after it is asked for: what is said till then is not heard by all. */
  async function untilHeard(speak: () => Promise<unknown>, heard: Promise<unknown>): Promise<void> {
    const isHeard = heard.then(() => true);
    do await speak();
    while (!(await Promise.race([isHeard, setTimeout(1_000, false)])));
  }

  async function costInRoom(members: number): Promise<number> {
    const roomId = await createGroup(owner);
    const agents = await crowdOf(app, members, { workspaceId, roomId: keyOf(roomId) });
    const rooms = await Promise.all(agents.map((agent) => listen(agent, RoomFeed, { roomId })));
    const inboxes = await Promise.all(agents.map((agent) => listen(agent, InboxFeed, {})));
    return costOf([...rooms, ...inboxes], (text) => say(owner, roomId, text));
  }

  async function costAtTicket(count: number): Promise<number> {
    const guest = await workspace.guest();
    const { id: ticketId } = await openTicket(guest);
    const agents = await crowdOf(app, count, { workspaceId, roomId: keyOf(await createGroup(owner)) });
    const tickets = await Promise.all(agents.map((agent) => listen(agent, TicketFeed, { ticketId })));
    const desks = await Promise.all(agents.map((agent) => listen(agent, DeskFeed, {})));
    return costOf([...tickets, ...desks], (text) => send(guest, ticketId, text));
  }

  it('is the same for 2 and for 50 who follow a room and have their inbox open', async () => {
    const few = await costInRoom(2);
    expect(await costInRoom(50)).toBe(few);
    expect(few).toBeLessThan(45);
  });

  it('is the same for 2 and for 50 agents at a ticket and at the desk', async () => {
    const few = await costAtTicket(2);
    expect(await costAtTicket(50)).toBe(few);
    expect(few).toBeLessThan(45);
  });
});

describe('what is read for many at once', () => {
  let deliveries: Map<string, Delivery[]>;
  let readers: Record<'owner' | 'sara' | 'nina' | 'omid', Reader>;
  let places: { room: string; ticket: string; desk: string };

  beforeAll(async () => {
    const [sara, nina, omid] = [
      await workspace.agent('Sara'),
      await workspace.agent('Nina'),
      await workspace.agent('Omid'),
    ];
    const roomId = await createGroup(owner, [sara.id, nina.id, omid.id]);
    const guest = await workspace.guest();
    const ticket = await openTicket(guest);
    await everythingInRoom(roomId, sara);
    await send(guest, ticket.id, 'from a guest without a name');
    await send(owner, ticket.id, 'an answer');
    await sara.run(AddNote, { input: { ticketId: ticket.id, body: 'for @Nina', mentionIds: [nina.id] } });
    await sara.run(Assign, { input: { ticketId: ticket.id, assigneeId: sara.id } });
    await nina.run(MarkRead, { input: { ticketId: ticket.id } });
    places = {
      room: `chat-room:${keyOf(roomId)}`,
      ticket: `support-ticket:${keyOf(ticket.id)}:staff`,
      desk: `support-inbox:${workspaceId}`,
    };
    readers = { owner: readerOf(owner), sara: readerOf(sara), nina: readerOf(nina), omid: readerOf(omid) };
    deliveries = new Map();
    for (const place of Object.values(places)) {
      const look = { streamKey: place, after: 0n, limit: 200, guardKey: '', guardAfter: 0n };
      const { events } = await readNews(app.database.query, look);
      deliveries.set(
        place,
        events.map((event) => ({ cursor: 'x', seq: event.seq, event, isNewest: false })),
      );
    }
  });

  async function everythingInRoom(roomId: string, sara: Client): Promise<void> {
    const mine = { roomId, body: 'hello', clientMutationId: 'mine' };
    const { sendChatMessage } = await owner.run(SendChat, { input: mine });
    const messageId = sendChatMessage.message?.id ?? '';
    await owner.run(EditChat, { input: { messageId, body: 'hello!' } });
    await sara.run(AddReaction, { input: { messageId, emoji: '👋' } });
    await sara.run(MarkRoomRead, { input: { roomId, messageId } });
    await sara.run(UpdateMyRoomSettings, { input: { roomId, isMuted: true } });
    await owner.run(Pin, { input: { messageId } });
    await owner.run(UpdateRoom, { input: { roomId, title: 'Renamed' } });
    await owner.run(DeleteChat, { input: { messageId: await say(owner, roomId, 'to be deleted') } });
  }

  function readerOf({ id }: Person): Reader {
    const viewer: Agent = { kind: 'agent', workspaceId, memberId: keyOf(id), sessionId: keyOf(id), locale: 'EN' };
    return { viewer, asking: askingOf(viewer), concerns: () => true };
  }

  /** What each reader is given: read together, and each by themselves. */
  async function given(query: string, delivery: Delivery, streamKey: string) {
    const document = parse(query);
    expect(validate(schema, document)).toEqual([]);
    const asked = { schema, document, operationName: null, variableValues: {}, locale: 'EN' as const };
    const agent = readers.owner.viewer;
    if (agent.kind !== 'agent') throw new Error('no agent');
    const everybody = Object.values(readers);
    // A delivery is one occasion: of what is read by themselves nothing may be known from before.
    const [together, alone] = await Promise.all(
      [{ agent, streamKey }, null].map((how) =>
        new LiveGroup('', app.app.services, asked, how).render({ ...delivery }, everybody, true),
      ),
    );
    return { together: together ?? [], alone: alone ?? [] };
  }

  const eventTypes = (union: string): readonly GraphQLObjectType[] => {
    const type = schema.getType(union);
    return isUnionType(type) ? type.getTypes() : [];
  };

  /** A document for each field of what each event of a feed is about. */
  function fieldsOf(field: string, args: string, union: string) {
    return eventTypes(union).flatMap((event) =>
      Object.values(event.getFields()).flatMap((about) => {
        const entity = getNamedType(about.type);
        if (!isObjectType(entity)) return [];
        return Object.values(entity.getFields()).map((one) => ({
          event: event.name,
          name: `${entity.name}.${one.name}`,
          query: `subscription { ${field}${args} { cursor event { __typename ... on ${event.name} { ${about.name} { ${selection(one)} } } } } }`,
        }));
      }),
    );
  }

  it.each([
    {
      place: 'room',
      documents: () => fieldsOf('roomEvents', '(roomId: "x")', 'RoomEvent'),
      events: [
        'ChatMessageDeleted',
        'ChatMessageEdited',
        'ChatMessagePinChanged',
        'ChatMessageSent',
        'ChatReactionsChanged',
        'ChatRoomRead',
        'ChatRoomUpdated',
      ],
      theirOwn: [
        // With the room's unread messages and one's membership, with one's own mute.
        'ChatMessage.room',
        'ChatRoom.discussedTicket',
        'ChatRoom.firstUnreadMessage',
        'ChatRoom.members',
        'ChatRoom.unreadCount',
        'ChatRoom.viewerMembership',
      ],
    },
    {
      place: 'ticket',
      documents: () => fieldsOf('ticketEvents', '(ticketId: "x")', 'TicketEvent'),
      events: ['SupportMessageSent', 'SupportTicketRead', 'SupportTicketUpdated'],
      theirOwn: ['SupportTicket.discussionRoom', 'SupportTicket.unreadCount'],
    },
    {
      place: 'desk',
      documents: () => fieldsOf('supportInboxEvents', '', 'SupportInboxEvent'),
      events: ['InboxNoteMentioned', 'InboxTicketChanged'],
      // With one's own language.
      theirOwn: ['SupportMessage.mentions', 'SupportTicket.discussionRoom', 'SupportTicket.unreadCount'],
    },
  ] as const)(
    'at the $place is what each would read for themselves, whatever field is asked for',
    async ({ place, documents, events, theirOwn }) => {
      const streamKey = places[place];
      const personal = new Set<string>();
      const seen = new Set<string>();
      for (const { event, name, query } of documents()) {
        const delivery = deliveries.get(streamKey)?.find((one) => 'event' in one && one.event.type === event);
        if (!delivery) continue;
        seen.add(event);
        const { together, alone } = await given(query, delivery, streamKey);
        const values = (payloads: typeof together) => payloads.map((payload) => payload?.value);
        expect(values(together), `${event} ${name}`).toEqual(values(alone));
        expect(JSON.stringify(values(together)), name).not.toContain('INTERNAL');
        // Two who have done nothing are given the very same, unless it is another to each.
        if (together[2] !== together[3]) personal.add(name);
      }
      expect([...seen].sort()).toEqual(events);
      expect([...personal].sort()).toEqual(theirOwn);
    },
  );
});
