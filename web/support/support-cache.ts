import type { Cache, DataField, Entity, ResolverConfig, UpdatesConfig } from '@urql/exchange-graphcache';
import type { TypedDocumentNode } from 'urql';
import { relayPagination } from '@urql/exchange-graphcache/extras';
import { graphql } from '../gql/index.ts';
import type { TicketFilter, TicketOrder } from '../gql/graphql.ts';
import { compareTickets, type Placed } from './agent/list/ticket-order.ts';

const unreadOf: Record<string, TypedDocumentNode<{ __typename: string; unreadTicketCount: number }>> = {
  AgentViewer: graphql(`
    fragment AgentUnread on AgentViewer {
      __typename
      unreadTicketCount
    }
  `),
  CustomerViewer: graphql(`
    fragment CustomerUnread on CustomerViewer {
      __typename
      unreadTicketCount
    }
  `),
  GuestViewer: graphql(`
    fragment GuestUnread on GuestViewer {
      __typename
      unreadTicketCount
    }
  `),
};

const TicketPlace = graphql(`
  fragment TicketPlace on SupportTicket {
    id
    createdAt
    lastActivityAt
    priority
    sla {
      ...Sla
    }
  }
`);

interface WritePayload {
  message?: Entity;
}

interface TicketDelivery {
  event: { __typename: string; message?: Entity; messageId?: string };
}

interface InboxDelivery {
  unreadTicketCount: number;
  event: { __typename: string; ticket?: Entity; ticketId?: string };
}

const allPages = relayPagination();

export const supportResolvers: ResolverConfig = {
  Query: { tickets: relayPagination() },
  SupportTicket: {
    // Who asks for an older page gets that page: the whole thread is the thread's own to read, once.
    messages: (parent, args, cache, info) =>
      args['before'] == null
        ? (allPages(parent, args, cache, info) as DataField)
        : cache.resolve(info.parentKey, info.parentFieldKey),
  },
};

/** What a write or a live event changes beyond the entities in it: the thread, the lists, the badge. */
export const supportUpdates: UpdatesConfig = {
  SupportTicket: {
    // Between a new end of the thread and older pages that were read before it there may be a hole.
    messages: (_ticket, args, cache, { parentKey }) => {
      if (args['before'] == null) forgetOlderPages(cache, parentKey);
    },
  },
  Mutation: {
    sendTicketMessage: (result, args, cache) => {
      addMessage(cache, ticketIdOf(args), (result['sendTicketMessage'] as WritePayload).message);
    },
    addTicketNote: (result, args, cache) => {
      addMessage(cache, ticketIdOf(args), (result['addTicketNote'] as WritePayload).message);
    },
  },
  Subscription: {
    ticketEvents: (result, args, cache) => {
      const { event } = result['ticketEvents'] as unknown as TicketDelivery;
      const ticketId = args['ticketId'] as string;
      if (event.__typename === 'SupportMessageSent') addMessage(cache, ticketId, event.message);
      if (event.messageId !== undefined) removeMessage(cache, ticketId, event.messageId);
      if (event.__typename === 'SupportTicketDeleted') removeTicket(cache, ticketId);
      if (event.__typename === 'ResyncRequired') cache.invalidate({ __typename: 'SupportTicket', id: ticketId });
    },
    supportInboxEvents: (result, _args, cache) => {
      const { event, unreadTicketCount } = result['supportInboxEvents'] as unknown as InboxDelivery;
      writeUnreadCount(cache, unreadTicketCount);
      if (event.__typename === 'InboxTicketChanged') offerToLists(cache, event.ticket);
      if (event.ticketId !== undefined) removeTicket(cache, event.ticketId);
      if (event.__typename === 'ResyncRequired') forgetLists(cache);
    },
  },
};

function ticketIdOf(args: Record<string, unknown>): string {
  return (args['input'] as { ticketId: string }).ticketId;
}

/** Puts a message into the thread, once: the answer to a write and its live echo both come here, in any order. */
function addMessage(cache: Cache, ticketId: string, message: Entity | undefined): void {
  const ticket = cache.keyOfEntity({ __typename: 'SupportTicket', id: ticketId });
  const newestPage = cache
    .inspectFields(ticket)
    .find(({ fieldName, arguments: args }) => fieldName === 'messages' && !args?.['before']);
  if (!newestPage) return;
  const sentAt = (key: string) => cache.resolve(key, 'createdAt') as string;
  addToPage(cache, cache.resolve(ticket, newestPage.fieldKey), message, (nodes, key) => {
    const earlier = nodes.findLastIndex((node) => sentAt(node) <= sentAt(key));
    return nodes.toSpliced(earlier + 1, 0, key);
  });
}

function forgetOlderPages(cache: Cache, ticket: string): void {
  for (const { fieldName, arguments: args } of cache.inspectFields(ticket)) {
    if (fieldName === 'messages' && args?.['before'] != null) cache.invalidate(ticket, fieldName, args);
  }
}

/** Takes a deleted note out of its thread; an entry of a list that quotes it is read again. */
function removeMessage(cache: Cache, ticketId: string, id: string): void {
  const ticket = cache.keyOfEntity({ __typename: 'SupportTicket', id: ticketId });
  const key = cache.keyOfEntity({ __typename: 'SupportMessage', id });
  if (ticket === null || key === null) return;
  for (const { fieldName, fieldKey } of cache.inspectFields(ticket)) {
    if (fieldName === 'messages') removeFromPage(cache, cache.resolve(ticket, fieldKey), key);
  }
  if (cache.resolve(ticket, 'lastMessage') === key) cache.invalidate(ticket, 'lastMessage');
}

/** Takes a deleted ticket out of the lists, and leaves its own page without one. */
function removeTicket(cache: Cache, id: string): void {
  const key = cache.keyOfEntity({ __typename: 'SupportTicket', id });
  if (key === null) return;
  for (const { fieldName, fieldKey } of cache.inspectFields('Query')) {
    if (fieldName === 'tickets') removeFromPage(cache, cache.resolve('Query', fieldKey), key);
    if (fieldName === 'ticket' && cache.resolve('Query', fieldKey) === key) cache.link('Query', fieldKey, null);
  }
}

/**
 * Puts a ticket into every list that was loaded so far that it belongs there. The inbox shows what matches its filter,
 * and sorts; a requester's list shows all that it has, so only their own tickets come to it. A search cannot be judged here.
 */
function offerToLists(cache: Cache, ticket: Entity | undefined): void {
  for (const { fieldName, fieldKey, arguments: args } of cache.inspectFields('Query')) {
    if (fieldName !== 'tickets' || args?.['after']) continue;
    const { search, guestId, customerId } = (args?.['filter'] ?? {}) as TicketFilter;
    if (search) continue;
    const requesterId = guestId ?? customerId;
    if (requesterId && !isOf(cache, ticket, requesterId)) continue;
    const order = (args?.['orderBy'] ?? 'LAST_ACTIVITY') as TicketOrder;
    const page = cache.resolve('Query', fieldKey);
    addToPage(cache, page, ticket, (nodes, key) => {
      // What stands behind the last one may be on a page that was not read; then it comes with that page.
      const isBehind = nodes.every((node) => compareTickets(order, placeOf(cache, node), placeOf(cache, key)) < 0);
      return isBehind && hasNextPage(cache, page) ? nodes : [key, ...nodes];
    });
  }
}

/** Whether the ticket is this guest's or customer's. */
function isOf(cache: Cache, ticket: Entity | undefined, requesterId: string | number): boolean {
  const key = cache.keyOfEntity(ticket);
  const requester = key === null ? null : cache.resolve(key, 'requester');
  return typeof requester === 'string' && cache.resolve(requester, 'id') === requesterId;
}

function hasNextPage(cache: Cache, page: unknown): boolean {
  const pageInfo = typeof page === 'string' ? cache.resolve(page, 'pageInfo') : null;
  return typeof pageInfo === 'string' && cache.resolve(pageInfo, 'hasNextPage') === true;
}

/** What of a ticket in the cache decides on its place in lists. */
function placeOf(cache: Cache, key: string): Placed {
  const place: Placed = { createdAt: '', lastActivityAt: '', priority: null, sla: null };
  return { ...place, ...cache.readFragment(TicketPlace, key) };
}

function addToPage(
  cache: Cache,
  page: unknown,
  entity: Entity | undefined,
  place: (nodes: string[], key: string) => string[],
): void {
  const key = cache.keyOfEntity(entity);
  if (typeof page !== 'string' || key === null) return;
  const nodes = cache.resolve(page, 'nodes') as string[] | undefined;
  if (nodes && !nodes.includes(key)) cache.link(page, 'nodes', place(nodes, key));
}

function removeFromPage(cache: Cache, page: unknown, key: string): void {
  if (typeof page !== 'string') return;
  const nodes = cache.resolve(page, 'nodes') as string[] | undefined;
  if (nodes?.includes(key)) {
    const others = nodes.filter((node) => node !== key);
    cache.link(page, 'nodes', others);
  }
}

function writeUnreadCount(cache: Cache, unreadTicketCount: number): void {
  const viewer = cache.resolve('Query', 'viewer');
  if (typeof viewer !== 'string') return;
  const __typename = cache.resolve(viewer, '__typename') as string;
  const fragment = unreadOf[__typename];
  if (fragment) cache.writeFragment(fragment, { __typename, unreadTicketCount });
}

function forgetLists(cache: Cache): void {
  for (const { fieldName, arguments: args } of cache.inspectFields('Query')) {
    if (['tickets', 'ticketStats', 'viewer'].includes(fieldName))
      cache.invalidate('Query', fieldName, args ?? undefined);
  }
}
