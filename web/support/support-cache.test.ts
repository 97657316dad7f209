import { cacheExchange } from '@urql/exchange-graphcache';
import { Client, subscriptionExchange, type ExecutionResult } from 'urql';
import { expect, test } from 'vitest';
import { cacheOptions } from '../lib/graphql-cache.ts';
import { AgentTicketEvents } from './agent/ticket-documents.ts';
import { RequesterTicket } from './requester/requester-documents.ts';
import { OlderMessages, SendTicketMessage } from './thread/thread-documents.ts';

const messageAt = (minute: number, body: string) => ({
  __typename: 'SupportMessage',
  id: `message-${body}`,
  type: 'TEXT',
  body,
  isInternal: false,
  isRead: false,
  createdAt: `2026-11-22T08:${minute}:00.000Z`,
  editedAt: null,
  clientMutationId: null,
  attachments: [],
  mentions: null,
  author: { __typename: 'SupportAuthor', kind: 'GUEST', displayName: 'Maryam', member: null },
});

const ticketWith = (messages: unknown[]) => ({
  __typename: 'SupportTicket',
  id: 'ticket-1',
  number: 'TKT-2026-00001',
  subject: 'Parcel',
  status: 'OPEN',
  unreadCount: 0,
  eventCursor: 'start',
  messages: {
    __typename: 'SupportMessageConnection',
    nodes: messages,
    pageInfo: { __typename: 'PageInfo', hasPreviousPage: true, hasNextPage: false, startCursor: 'a', endCursor: 'b' },
  },
});

/** A thread on screen, with a server whose stored messages, answers and live events the test decides. */
function openThread(stored: unknown[], older: unknown[] = []) {
  let emit: (result: ExecutionResult) => void = () => undefined;
  let sent: unknown;
  const client = new Client({
    url: 'http://test/graphql',
    preferGetMethod: false,
    exchanges: [
      cacheExchange(cacheOptions),
      subscriptionExchange({
        enableAllOperations: true,
        forwardSubscription: ({ query = '' }) => ({
          subscribe(sink) {
            if (query.includes('subscription')) emit = (result) => sink.next(result);
            else if (query.includes('mutation')) {
              const payload = { __typename: 'SendTicketMessagePayload', message: sent, ticket: null, errors: [] };
              sink.next({ data: { __typename: 'Mutation', sendTicketMessage: payload } });
            } else if (query.includes('OlderMessages')) {
              sink.next({ data: { __typename: 'Query', ticket: ticketWith(older) } });
            } else sink.next({ data: { __typename: 'Query', ticket: ticketWith(stored) } });
            return { unsubscribe: () => undefined };
          },
        }),
      }),
    ],
  });
  let shown: string[] | null = [];
  client.query(RequesterTicket, { number: 'TKT-2026-00001' }).subscribe(({ data }) => {
    if (data) shown = data.ticket?.messages.nodes.map(({ body }) => body) ?? null;
  });
  client.subscription(AgentTicketEvents, { ticketId: 'ticket-1', after: 'start' }).subscribe(() => undefined);
  return {
    shown: () => shown,
    deliver: (event: object) =>
      emit({ data: { ticketEvents: { __typename: 'TicketDelivery', cursor: 'next', event } } }),
    readOlder: () => client.query(OlderMessages, { ticketId: 'ticket-1', before: 'a' }).toPromise(),
    readAnew: () =>
      client.query(RequesterTicket, { number: 'TKT-2026-00001' }, { requestPolicy: 'network-only' }).toPromise(),
    send: async (message: unknown) => {
      sent = message;
      await client.mutation(SendTicketMessage, { input: { ticketId: 'ticket-1', body: 'b' } });
    },
  };
}

const arrival = (message: unknown) => ({ __typename: 'SupportMessageSent', message });

test('a message stands in the thread once, though the answer to its write and its echo both bring it', async () => {
  const thread = openThread([messageAt(10, 'a')]);
  await thread.send(messageAt(20, 'b'));
  thread.deliver(arrival(messageAt(20, 'b')));
  expect(thread.shown()).toEqual(['a', 'b']);
});

test("an earlier message that arrives after one's own stands before it", async () => {
  const thread = openThread([messageAt(10, 'a')]);
  await thread.send(messageAt(30, 'c'));
  thread.deliver(arrival(messageAt(20, 'b')));
  await expect.poll(thread.shown).toEqual(['a', 'b', 'c']);
});

test('after a resync the thread is read anew', async () => {
  const stored = [messageAt(10, 'a')];
  const thread = openThread(stored);
  stored.push(messageAt(20, 'missed'));
  thread.deliver({ __typename: 'ResyncRequired', reason: 'too old' });
  await expect.poll(thread.shown).toEqual(['a', 'missed']);
});

test('an edited note changes where it stands, and a deleted one leaves the thread', async () => {
  const thread = openThread([messageAt(10, 'a'), messageAt(20, 'b')]);
  await expect.poll(thread.shown).toEqual(['a', 'b']);
  thread.deliver({ __typename: 'SupportMessageEdited', message: { ...messageAt(10, 'a'), body: 'mended' } });
  await expect.poll(thread.shown).toEqual(['mended', 'b']);
  thread.deliver({ __typename: 'SupportMessageDeleted', messageId: 'message-b' });
  await expect.poll(thread.shown).toEqual(['mended']);
});

test('a ticket deleted while it is open is there no more', async () => {
  const thread = openThread([messageAt(10, 'a')]);
  await expect.poll(thread.shown).toEqual(['a']);
  thread.deliver({ __typename: 'SupportTicketDeleted', ticketId: 'ticket-1' });
  await expect.poll(thread.shown).toBeNull();
});

test('older pages that were read before do not stand before a newer end: what lies between would be missing', async () => {
  const stored = [messageAt(30, 'c')];
  const thread = openThread(stored, [messageAt(10, 'a')]);
  await thread.readOlder();
  await expect.poll(thread.shown).toEqual(['a', 'c']);
  stored.splice(0, 1, messageAt(50, 'e'));
  await thread.readAnew();
  await expect.poll(thread.shown).toEqual(['e']);
});
