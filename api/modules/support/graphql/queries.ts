import { queryFromInfo } from '@pothos/plugin-prisma';
import type { Prisma } from '../../../generated/prisma/client.ts';
import { builder } from '../../../graphql/builder.ts';
import { asksFor } from '../../../graphql/computed.ts';
import type { Context } from '../../../graphql/context.ts';
import { badInput, denied } from '../../../graphql/errors.ts';
import { inPage, keysetPage, type ListArgs } from '../../../graphql/keyset.ts';
import { keyOf } from '../../../graphql/node-id.ts';
import { countLimit } from '../../../graphql/page-size.ts';
import { searchText } from '../../../graphql/query-input.ts';
import {
  countRows,
  readRow,
  readRows,
  type Selection,
  type Wanted,
} from '../../../platform/database/rows/read-rows.ts';
import { isAgent, type Viewer } from '../../identity/public.ts';
import { visibleTickets, type Ticket } from '../access.ts';
import { ticketStream } from '../feeds.ts';
import { labelToGoBy, markedTickets, orderingOfMarks, readMarked } from '../labelled-tickets.ts';
import {
  byDueTime,
  byPriority,
  filtered,
  ordering,
  requestersFilters,
  requestersOrders,
  storedCount,
  type TicketFilter as Filter,
} from '../ticket-list.ts';
import { unreadInRow } from '../unread.ts';
import { SupportPriority, SupportTicketStatus, TicketOrder } from './enums.ts';
import { SupportTicket, SupportTicketConnection } from './ticket.ts';

type Slice = Pick<Wanted, 'orderBy' | 'take'> & { where?: Prisma.SupportTicketWhereInput };

const TicketFilter = builder.inputType('TicketFilter', {
  description: 'Narrows a list of tickets; all that is given must hold. Requesters: status, categoryId, search.',
  fields: (t) => ({
    status: t.field({ type: [SupportTicketStatus], description: 'In one of these.' }),
    priority: t.field({ type: [SupportPriority], description: 'Staff: of one of these.' }),
    assignedToMe: t.boolean({ description: 'Staff: mine, or those that are not.' }),
    unassigned: t.boolean({ description: 'Staff: nobody’s, or those that are somebody’s.' }),
    assigneeId: t.id({ description: 'Staff: this agent’s.' }),
    teamId: t.id({ description: 'Staff: this team’s.' }),
    categoryId: t.id({ description: 'Of this category.' }),
    labelId: t.id({ description: 'Staff: with this label.' }),
    guestId: t.id({ description: 'Staff: this guest’s.' }),
    customerId: t.id({ description: 'Staff: this customer’s.' }),
    breached: t.boolean({ description: 'Staff: with a clock that was met late or is late, or without one.' }),
    search: t.string({
      description:
        'Part of the subject, for staff also of the requester’s name or e-mail; one or two letters begin a word. Or a number, or how it begins: TKT-2026-00042, TKT-2026, 42.',
    }),
  }),
});

/** The filter in keys, with its search text made safe; ids that name nothing find nothing. */
function readFilter(context: Context, viewer: Viewer, given: typeof TicketFilter.$inferInput): Filter {
  const used = Object.entries(given).filter(([, value]) => value != null);
  // Before any id is looked up: a refusal tells nothing about ids.
  if (!isAgent(viewer) && used.some(([name]) => !requestersFilters.some((allowed) => allowed === name))) {
    throw denied(context);
  }
  const key = (id: string | null | undefined, type: string) => (id == null ? null : keyOf(id, type));
  return {
    ...given,
    assigneeId: key(given.assigneeId, 'WorkspaceUser'),
    teamId: key(given.teamId, 'Team'),
    categoryId: key(given.categoryId, 'SupportCategory'),
    labelId: key(given.labelId, 'SupportLabel'),
    guestId: key(given.guestId, 'SupportGuestUser'),
    customerId: key(given.customerId, 'WorkspaceUser'),
    search: searchText(context, given.search),
  };
}

builder.queryField('tickets', (t) =>
  t.field({
    type: SupportTicketConnection,
    description: 'Staff: every ticket of the workspace. Requesters: their own.',
    authScopes: { signedIn: true, SUPPORT_READ: true },
    args: {
      filter: t.arg({ type: TicketFilter, description: 'Only these.' }),
      orderBy: t.arg({ type: TicketOrder, defaultValue: 'LAST_ACTIVITY', description: 'In this order.' }),
      first: t.arg.int({ description: 'Page size, 1 to 100; 50 unless told.' }),
      after: t.arg.string({ description: 'Cursor to go on from; of the same order and filter.' }),
    },
    resolve: (_root, args, context, info) => {
      const { viewer } = context;
      if (!viewer) throw denied(context);
      const filter = readFilter(context, viewer, args.filter ?? {});
      const order = args.orderBy ?? 'LAST_ACTIVITY';
      if (!isAgent(viewer) && !requestersOrders.includes(order)) throw denied(context);

      const { where, anyOf } = filtered(viewer, filter);
      const all = { where: { AND: [visibleTickets(viewer), where] }, anyOf };
      const selection = queryFromInfo({ context, info, typeName: 'SupportTicket', paths: inPage });
      const list = (page: ListArgs) => ({
        context,
        args: page,
        list: ['tickets', order, filter],
        read: (slice: Slice) =>
          readRows<Ticket>(context.query, 'SupportTicket', {
            ...selection,
            ...slice,
            where: { AND: [all.where, slice.where ?? {}] },
            anyOf,
            computed: asksFor(info, 'unreadCount') ? { unreadCount: unreadInRow(viewer) } : {},
          }),
        count: () => countTickets(context, viewer, filter, all),
      });
      const labelId = order === 'LAST_ACTIVITY' ? labelToGoBy(filter) : null;
      if (labelId !== null) {
        const tickets = markedTickets(viewer, filter);
        return keysetPage({
          ...list(args),
          ordering: orderingOfMarks(viewer),
          read: (slice) => readMarked(context.query, labelId, tickets, selection, slice),
        });
      }
      switch (order) {
        case 'PRIORITY':
          return keysetPage({ ...list(args), ordering: byPriority(viewer) });
        case 'SLA_DUE':
          return keysetPage({ ...list(args), ordering: byDueTime });
        default:
          return keysetPage({ ...list(args), ordering: ordering(viewer, order) });
      }
    },
  }),
);

/** How many tickets a list has: with a filter exact to 10,000, and 10,001 for more. */
async function countTickets(
  { db, query }: Context,
  viewer: Viewer,
  filter: Filter,
  all: { where: Prisma.SupportTicketWhereInput; anyOf?: Prisma.SupportTicketWhereInput[] },
): Promise<number> {
  const limit = countLimit(Object.values(filter).some((value) => value != null));
  const stored = await storedCount(db, viewer, filter);
  if (stored === null) return countRows(query, 'SupportTicket', { ...all, atMost: limit });
  return Math.min(stored, limit ?? Infinity);
}

builder.queryField('ticket', (t) =>
  t.prismaField({
    type: SupportTicket,
    nullable: true,
    description: 'A ticket by its id or its number; null when there is none that the viewer may see.',
    authScopes: { signedIn: true, SUPPORT_READ: true },
    args: {
      id: t.arg.id({ description: 'One of id and number.' }),
      number: t.arg.string({ description: 'TKT-2026-00001.' }),
    },
    resolve: (query, _root, { id, number }, context) => {
      if ((id == null) === (number == null)) {
        throw badInput(context, { FA: 'یا id را بدهید یا number را.', EN: 'Give either id or number.' });
      }
      const wanted = number == null ? { id: keyOf(id ?? '', 'SupportTicket') } : { number: numberOf(number) };
      const where = { AND: [visibleTickets(context.viewer), wanted] };
      return readRow<Ticket>(context.query, 'SupportTicket', query, where);
    },
  }),
);

/** A ticket number as it is stored; what is none is a text that no ticket has. */
function numberOf(text: string): string {
  return /^TKT-\d{4}-\d{5,9}$/i.exec(text.trim())?.[0].toUpperCase() ?? '';
}

/** A ticket by its key for a payload or an event, its feed's place taken before it is read. */
export async function readTicket(context: Context, query: Selection, ticketId: string) {
  if (context.viewer) await context.noteHead(ticketStream(context.viewer, ticketId));
  const where = { AND: [visibleTickets(context.viewer), { id: ticketId }] };
  return readRow<Ticket>(context.query, 'SupportTicket', query, where);
}
