import type { Cache, ResolverConfig, UpdatesConfig } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';
import type {
  AddTicketNotePayload,
  SendTicketMessagePayload,
  SupportInboxDelivery,
  SupportMessage,
  SupportTicket,
  TicketDelivery,
  TicketFilter,
} from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';

const AgentUnread = graphql('fragment AgentUnread on AgentViewer { unreadTicketCount }');
const CustomerUnread = graphql('fragment CustomerUnread on CustomerViewer { unreadTicketCount }');
const GuestUnread = graphql('fragment GuestUnread on GuestViewer { unreadTicketCount }');
const unreadOf = { AgentViewer: AgentUnread, CustomerViewer: CustomerUnread, GuestViewer: GuestUnread };

export const supportResolvers: ResolverConfig = {
  Query: { tickets: relayPagination() },
  SupportTicket: { messages: relayPagination() },
};

/** What a write or a live event changes beyond the entities in it: the thread, the lists, the badge. */
export const supportUpdates: UpdatesConfig = {
  Mutation: {
    sendTicketMessage: (result, args, cache) => {
      appendMessage(cache, ticketIdOf(args), (result['sendTicketMessage'] as SendTicketMessagePayload).message);
    },
    addTicketNote: (result, args, cache) => {
      appendMessage(cache, ticketIdOf(args), (result['addTicketNote'] as AddTicketNotePayload).message);
    },
  },
  Subscription: {
    ticketEvents: (result, args, cache) => {
      const { event } = result['ticketEvents'] as TicketDelivery;
      const ticketId = String(args['ticketId']);
      if (event.__typename === 'SupportMessageSent') appendMessage(cache, ticketId, event.message);
      if (event.__typename === 'ResyncRequired') cache.invalidate({ __typename: 'SupportTicket', id: ticketId });
    },
    supportInboxEvents: (result, _args, cache) => {
      const { event, unreadTicketCount } = result['supportInboxEvents'] as SupportInboxDelivery;
      writeUnreadCount(cache, unreadTicketCount);
      if (event.__typename === 'InboxTicketChanged') offerToLists(cache, event.ticket);
      if (event.__typename === 'ResyncRequired') forgetLists(cache);
    },
  },
};

function ticketIdOf(args: Record<string, unknown>): string {
  return (args['input'] as { ticketId: string }).ticketId;
}

/** Puts a message at the end of the thread, once: the answer to a write and its live echo both come here. */
function appendMessage(cache: Cache, ticketId: string, message: SupportMessage | null | undefined): void {
  const ticket = cache.keyOfEntity({ __typename: 'SupportTicket', id: ticketId });
  const newestPage = cache
    .inspectFields(ticket)
    .find(({ fieldName, arguments: args }) => fieldName === 'messages' && !args?.['before']);
  if (newestPage && message) addToPage(cache, cache.resolve(ticket, newestPage.fieldKey), message, 'end');
}

/**
 * Puts a ticket at the head of every list that was loaded. The lists show what matches their filter, in order of activity;
 * only a search cannot be judged here.
 */
function offerToLists(cache: Cache, ticket: SupportTicket): void {
  for (const { fieldName, fieldKey, arguments: args } of cache.inspectFields('Query')) {
    if (fieldName !== 'tickets' || args?.['after']) continue;
    if ((args?.['filter'] as TicketFilter | undefined)?.search) continue;
    addToPage(cache, cache.resolve('Query', fieldKey), ticket, 'start');
  }
}

function addToPage(cache: Cache, page: unknown, entity: SupportMessage | SupportTicket, place: 'start' | 'end'): void {
  if (typeof page !== 'string' || entity.__typename === undefined) return;
  const key = cache.keyOfEntity({ __typename: entity.__typename, id: entity.id });
  const nodes = cache.resolve(page, 'nodes') as string[];
  if (key === null || nodes.includes(key)) return;
  cache.link(page, 'nodes', place === 'start' ? [key, ...nodes] : [...nodes, key]);
}

function writeUnreadCount(cache: Cache, unreadTicketCount: number): void {
  const viewer = cache.resolve('Query', 'viewer');
  if (typeof viewer !== 'string') return;
  const __typename = cache.resolve(viewer, '__typename') as keyof typeof unreadOf;
  cache.writeFragment(unreadOf[__typename] as typeof AgentUnread, { __typename, unreadTicketCount } as never);
}

function forgetLists(cache: Cache): void {
  for (const { fieldName, arguments: args } of cache.inspectFields('Query')) {
    if (['tickets', 'ticketStats', 'viewer'].includes(fieldName)) cache.invalidate('Query', fieldName, args ?? {});
  }
}
