import { randomUUID } from 'node:crypto';
import { graphql } from '../gql/index.ts';
import { createTestWorkspace, type Person } from '../kit/people.ts';
import { createGroup, EditChat, SendChat } from '../kit/rooms.ts';
import { AddNote, openTicket, SendMessage } from '../kit/tickets.ts';
import { feedKinds, Subscriber, type FeedKind } from './subscriber.ts';
import { Writer, type Write } from './writer.ts';

const Cursors = graphql(`
  query ChaosCursors($roomId: ID!, $ticketId: ID!, $inRoom: Boolean!) {
    viewer {
      __typename
      ... on AgentViewer {
        chatInboxCursor
        supportInboxCursor
      }
      ... on GuestViewer {
        supportInboxCursor
      }
    }
    room(id: $roomId) @include(if: $inRoom) {
      eventCursor
    }
    ticket(id: $ticketId) {
      eventCursor
    }
  }
`);

/** Agents in a room and at a ticket, and the ticket's guest: who writes, and who follows what. */
export interface Cast {
  writers: readonly Writer[];
  subscribers: readonly Subscriber[];
  /** Every text that must stand in the database once, as far as it was acknowledged. */
  texts: ReadonlySet<string>;
  /** Begins to write and to follow; each goes on until it is stopped, and rejects as soon as something is wrong. */
  play(): { writing: Promise<unknown>; following: Promise<unknown> };
}

export async function assemble(urls: readonly string[]): Promise<Cast> {
  const [url = ''] = urls;
  const workspace = await createTestWorkspace({ url });
  const [sara, ali, nima] = [
    await workspace.agent('Sara'),
    await workspace.agent('Ali'),
    await workspace.agent('Nima'),
  ];
  const guest = await workspace.guest({ name: 'Mina' });
  const roomId = await createGroup(sara, [ali.id, nima.id]);
  const { id: ticketId } = await openTicket(guest);

  const texts = new Set<string>();
  const scripts: [Person, () => Line][] = [
    [sara, chatter(texts, roomId)],
    [ali, chatter(texts, roomId)],
    [guest, says(texts, (body) => answer(ticketId, body))],
    [
      nima,
      alternating(
        says(texts, (body) => answer(ticketId, body)),
        says(texts, (body) => noteOf(ticketId, body)),
      ),
    ],
  ];
  const playing = scripts.map(([{ token }, next]) => ({ writer: new Writer(urls, token), next }));

  const cursorsOf = async (person: Person): Promise<Record<FeedKind, string | undefined>> => {
    const { viewer, room, ticket } = await person.run(Cursors, { roomId, ticketId, inRoom: person !== guest });
    return {
      room: room?.eventCursor ?? undefined,
      ticket: ticket?.eventCursor,
      chatInbox: viewer?.__typename === 'AgentViewer' ? viewer.chatInboxCursor : undefined,
      supportInbox: viewer && 'supportInboxCursor' in viewer ? viewer.supportInboxCursor : undefined,
    };
  };
  const subscribers: Subscriber[] = [];
  for (const [name, person] of Object.entries({ sara, ali, nima, guest })) {
    const cursors = await cursorsOf(person);
    for (const kind of feedKinds) {
      const after = cursors[kind];
      if (after === undefined) continue;
      const variables = { roomId, ticketId };
      const followed = { name: `${name}’s ${kind}`, kind, token: person.token, personId: person.id, variables, after };
      subscribers.push(new Subscriber(urls, subscribers.length, followed));
    }
  }
  return {
    writers: playing.map(({ writer }) => writer),
    subscribers,
    texts,
    play: () => ({
      writing: Promise.all(playing.map(({ writer, next }) => writer.write(next))),
      following: Promise.all(subscribers.map((subscriber) => subscriber.follow())),
    }),
  };
}

/** What somebody writes next. */
interface Line {
  write: Write;
  acknowledged(messageId: string): void;
}

function says(texts: Set<string>, writeOf: (body: string) => Write): () => Line {
  return () => {
    const body = randomUUID();
    return { write: writeOf(body), acknowledged: () => texts.add(body) };
  };
}

function alternating(...scripts: (() => Line)[]): () => Line {
  let turn = 0;
  return () => {
    const next = scripts[turn++ % scripts.length];
    if (!next) throw new Error('nothing to say');
    return next();
  };
}

/** Says something, and puts every third of it right. */
function chatter(texts: Set<string>, roomId: string): () => Line {
  let last = { id: '', body: '' };
  let nth = 0;
  return () => {
    const body = randomUUID();
    nth += 1;
    if (nth % 4 === 0) {
      const { id, body: wrong } = last;
      return {
        write: edit(id, body),
        acknowledged() {
          texts.delete(wrong);
          texts.add(body);
        },
      };
    }
    return {
      write: say(roomId, body),
      acknowledged(id) {
        last = { id, body };
        texts.add(body);
      },
    };
  };
}

const say =
  (roomId: string, body: string): Write =>
  async (client, clientMutationId) => {
    const { data, errors } = await client.ask(SendChat, { input: { roomId, body, clientMutationId } });
    return { errors, refusals: data?.sendChatMessage.errors, messageId: data?.sendChatMessage.message?.id };
  };

const edit =
  (messageId: string, body: string): Write =>
  async (client, clientMutationId) => {
    const { data, errors } = await client.ask(EditChat, { input: { messageId, body, clientMutationId } });
    return {
      errors,
      refusals: data?.editChatMessage.errors,
      messageId: data?.editChatMessage.message ? messageId : undefined,
    };
  };

const answer =
  (ticketId: string, body: string): Write =>
  async (client, clientMutationId) => {
    const { data, errors } = await client.ask(SendMessage, { input: { ticketId, body, clientMutationId } });
    return { errors, refusals: data?.sendTicketMessage.errors, messageId: data?.sendTicketMessage.message?.id };
  };

const noteOf =
  (ticketId: string, body: string): Write =>
  async (client, clientMutationId) => {
    const { data, errors } = await client.ask(AddNote, { input: { ticketId, body, clientMutationId } });
    return { errors, refusals: data?.addTicketNote.errors, messageId: data?.addTicketNote.message?.id };
  };
