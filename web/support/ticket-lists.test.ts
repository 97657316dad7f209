import { cacheExchange } from '@urql/exchange-graphcache';
import { Client, subscriptionExchange, type ExecutionResult } from 'urql';
import { expect, test } from 'vitest';
import { AgentViewer } from '../account/agent-viewer.ts';
import { cacheOptions } from '../lib/graphql-cache.ts';
import { CustomerTickets } from './agent/customer/customer-documents.ts';
import { Inbox, InboxEvents, InboxStats } from './agent/list/inbox-documents.ts';

const ticket = (subject: string, guestId: string) => ({
  __typename: 'SupportTicket',
  id: `ticket-${subject}`,
  number: `TKT-${subject}`,
  subject,
  status: 'OPEN',
  priority: 'NORMAL',
  unreadCount: 1,
  createdAt: '2026-11-22T08:00:00.000Z',
  lastActivityAt: '2026-11-22T08:00:00.000Z',
  updatedAt: '2026-11-22T08:00:00.000Z',
  sla: null,
  category: null,
  labels: [],
  assignedTeam: null,
  requester: { __typename: 'SupportGuestUser', id: guestId, name: guestId, email: null },
  assignee: null,
  lastMessage: null,
});

type Stored = Record<'tickets' | 'ofMaryam', unknown[]> & Record<'unread' | 'open', number>;

/** The inbox, Maryam's card, the badge and the counts on screen, with a server whose rows and live events the test decides. */
function openInbox(stored: Stored) {
  let emit: (result: ExecutionResult) => void = () => undefined;
  const pageInfo = {
    __typename: 'PageInfo',
    hasPreviousPage: false,
    hasNextPage: false,
    startCursor: 'a',
    endCursor: 'b',
  };
  const answer = (query: string) => {
    const nodes = query.includes('CustomerTickets') ? stored.ofMaryam : stored.tickets;
    if (query.includes('tickets(')) return { tickets: { __typename: 'SupportTicketConnection', nodes, pageInfo } };
    if (query.includes('ticketStats')) {
      const none = { inProgress: 0, openedToday: 0, unassigned: 0, assignedToMe: 0, breached: 0 };
      return { ticketStats: { __typename: 'TicketStats', open: stored.open, ...none } };
    }
    return {
      viewer: {
        __typename: 'AgentViewer',
        unreadTicketCount: stored.unread,
        unreadRoomCount: 0,
        supportInboxCursor: 'start',
        chatInboxCursor: 'start',
        member: { __typename: 'WorkspaceUser', id: 'agent', displayName: 'Reza', email: null },
        workspace: { __typename: 'Workspace', id: 'workspace', name: 'Tea', slug: 'tea' },
      },
    };
  };
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
            else sink.next({ data: { __typename: 'Query', ...answer(query) } });
            return { unsubscribe: () => undefined };
          },
        }),
      }),
    ],
  });
  const shown = { inbox: [''], ofMaryam: [''], unread: -1, open: -1 };
  client.query(Inbox, { filter: {}, order: 'LAST_ACTIVITY' }).subscribe(({ data }) => {
    if (data) shown.inbox = data.tickets.nodes.map(({ subject }) => subject);
  });
  client.query(CustomerTickets, { filter: { guestId: 'Maryam' } }).subscribe(({ data }) => {
    if (data) shown.ofMaryam = data.tickets.nodes.map(({ subject }) => subject);
  });
  client.query(AgentViewer, {}).subscribe(({ data }) => {
    if (data?.viewer?.__typename === 'AgentViewer') shown.unread = data.viewer.unreadTicketCount;
  });
  client.query(InboxStats, {}).subscribe(({ data }) => {
    if (data) shown.open = data.ticketStats.open;
  });
  client.subscription(InboxEvents, { after: 'start' }).subscribe(() => undefined);
  return {
    shown: () => shown,
    deliver: (event: object) =>
      emit({
        data: {
          supportInboxEvents: { __typename: 'SupportInboxDelivery', cursor: 'next', unreadTicketCount: 1, event },
        },
      }),
  };
}

test("a changed ticket comes to the inbox, and to no other requester's card", async () => {
  const screen = openInbox({ tickets: [], ofMaryam: [ticket('parcel', 'Maryam')], unread: 0, open: 1 });
  await expect.poll(screen.shown).toMatchObject({ inbox: [], ofMaryam: ['parcel'] });
  screen.deliver({ __typename: 'InboxTicketChanged', ticket: ticket('refund', 'Sara') });
  screen.deliver({ __typename: 'InboxTicketChanged', ticket: ticket('again', 'Maryam') });
  await expect.poll(screen.shown).toMatchObject({ inbox: ['again', 'refund'], ofMaryam: ['again', 'parcel'] });
});

test('after a resync lists, badge and counts are read anew', async () => {
  const stored = { tickets: [ticket('parcel', 'Maryam')], ofMaryam: [], unread: 0, open: 1 };
  const screen = openInbox(stored);
  await expect.poll(screen.shown).toMatchObject({ inbox: ['parcel'], unread: 0, open: 1 });
  stored.tickets.push(ticket('missed', 'Sara'));
  stored.unread = 7;
  stored.open = 2;
  screen.deliver({ __typename: 'ResyncRequired', reason: 'too old' });
  await expect.poll(screen.shown).toMatchObject({ inbox: ['parcel', 'missed'], unread: 7, open: 2 });
});
