import { createHash } from 'node:crypto';
import { longThread } from './seed-tickets.ts';
import type { Workspace } from './workspaces.ts';

type Operation = (known: Workspace, nth: number) => { query: string; variables?: object };

// The ids that seed-tickets gives.
function idOf(type: string, { id }: Workspace, kind: string, number: number | string): string {
  const hex = createHash('md5').update(`${id}:${kind}:${number}`).digest('hex');
  const uuid = hex.replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5');
  return Buffer.from(`${type}:${uuid}`).toString('base64url');
}

// As the inbox reads them.
const row = `id number subject status priority unreadCount lastActivityAt
  requester { __typename ... on SupportGuestUser { id name email } ... on WorkspaceUser { id displayName } }
  assignee { id displayName }
  lastMessage { id type body isInternal author { kind displayName } }`;

/** Pages as long as the smaller workspace can fill them: what grows is the search for the rows, not their number. */
function list(
  filter: (known: Workspace, nth: number) => object,
  { orderBy = 'LAST_ACTIVITY', first = 50, more = '' } = {},
): Operation {
  const query = `query ($filter: TicketFilter) {
    tickets(filter: $filter, orderBy: ${orderBy}, first: ${first}) { nodes { ${row} } pageInfo { hasNextPage endCursor } ${more} }
  }`;
  return (known, nth) => ({ query, variables: { filter: filter(known, nth) } });
}

const active = ['OPEN', 'IN_PROGRESS', 'WAITING', 'ON_HOLD', 'REOPENED'];

const message = `id type body isInternal isRead readAt createdAt clientMutationId author { kind displayName }`;

function thread(slice: string, argument = ''): Operation {
  const query = `query ($id: ID! ${argument}) { ticket(id: $id) { id messages(${slice}) {
    nodes { ${message} } pageInfo { hasPreviousPage startCursor } } } }`;
  return (known, nth) => {
    const i = ((nth % 10) + 1) * Math.floor(known.tickets / 10);
    const id = idOf('SupportTicket', known, 'ticket', i);
    return { query, variables: { id, around: idOf('SupportMessage', known, 'message', `${i}:${longThread / 2}`) } };
  };
}

// A place in three years, another one each time.
const somewhere = ({ tickets }: Workspace, nth: number) => 1 + ((nth * 7_919) % tickets);

/** What is measured, by name. */
export const growthOperations: Readonly<Record<string, Operation>> = {
  tickets: list(() => ({})),
  'tickets, with totalCount': list(() => ({}), { more: 'totalCount' }),
  'tickets, newest': list(() => ({}), { orderBy: 'NEWEST' }),
  'tickets, by priority': list(() => ({}), { orderBy: 'PRIORITY' }),
  'tickets, status OPEN': list(() => ({ status: ['OPEN'] }), { first: 20 }),
  'tickets, status RESOLVED': list(() => ({ status: ['RESOLVED'] }), { first: 20 }),
  'tickets, all active statuses': list(() => ({ status: active })),
  'tickets, RESOLVED or OPEN': list(() => ({ status: ['RESOLVED', 'OPEN'] })),
  'tickets, CLOSED, with totalCount': list(() => ({ status: ['CLOSED'] }), { more: 'totalCount' }),
  'tickets, mine': list(() => ({ assignedToMe: true })),
  'tickets, mine and active, with totalCount': list(() => ({ assignedToMe: true, status: active }), {
    more: 'totalCount',
    first: 3,
  }),
  'tickets, nobody’s': list(() => ({ unassigned: true })),
  'tickets, nobody’s and active': list(() => ({ unassigned: true, status: active }), { first: 10 }),
  'tickets, first due': list(() => ({ status: active }), { orderBy: 'SLA_DUE' }),
  'tickets, late': list(() => ({ breached: true }), { first: 20 }),
  'tickets, active, by priority': list(() => ({ status: active }), { orderBy: 'PRIORITY' }),
  'tickets, CRITICAL': list(() => ({ priority: ['CRITICAL'] })),
  'tickets, of a category': list((known, nth) => ({
    categoryId: idOf('SupportCategory', known, 'category', 1 + (nth % 12)),
  })),
  'tickets, of a category, with totalCount': list(
    (known, nth) => ({ categoryId: idOf('SupportCategory', known, 'category', 1 + (nth % 12)) }),
    { more: 'totalCount', first: 3 },
  ),
  'tickets, of a team': list((known, nth) => ({ teamId: idOf('Team', known, 'team', 1 + (nth % 4)) })),
  'tickets, with a common label': list((known) => ({ labelId: idOf('SupportLabel', known, 'label', 1) })),
  'tickets, with a label of 1 %': list((known) => ({ labelId: idOf('SupportLabel', known, 'label', 10) })),
  'tickets, with a rare label': list((known) => ({ labelId: idOf('SupportLabel', known, 'label', 21) }), { first: 5 }),
  'tickets, of a guest': list((known, nth) => ({
    guestId: idOf('SupportGuestUser', known, 'guest', 1 + Math.floor(somewhere(known, nth) / 3)),
  })),
  'search, a word of one subject': list((known, nth) => ({ search: String(100_000 + somewhere(known, nth)) })),
  'search, a word of every 15th subject': list(() => ({ search: 'گذرواژه' })),
  'search, a number': list((_known, nth) => ({ search: `TKT-2025-${String(1 + (nth % 3000)).padStart(5, '0')}` })),
  'search, an e-mail': list((known, nth) => ({ search: `guest${1 + Math.floor(somewhere(known, nth) / 3)}@mail` })),
  'search, a common name': list(() => ({ search: 'نگار' })),
  'search, nothing found': list((_known, nth) => ({ search: `هیچ‌کجا${nth}` })),
  ticketStats: () => ({
    query: `{ ticketStats { open inProgress waiting onHold resolved closed reopened openedToday unassigned assignedToMe breached
      averageFirstResponseSeconds averageResolutionSeconds } }`,
  }),
  unreadTicketCount: () => ({ query: '{ viewer { ... on AgentViewer { unreadTicketCount } } }' }),
  'thread, newest 50': thread('last: 50'),
  'thread, 50 in the middle': thread('first: 50, around: $around', '$around: ID'),
  'ticket by number': (_known, nth) => ({
    query: `query ($number: String) { ticket(number: $number) { ${row} } }`,
    variables: { number: `TKT-2025-${String(1 + (nth % 3000)).padStart(5, '0')}` },
  }),
};
