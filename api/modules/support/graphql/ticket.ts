import { queryFromInfo } from '@pothos/plugin-prisma';
import type {
  Prisma,
  SupportGuestUser as GuestRow,
  SupportMessage as MessageRow,
  WorkspaceUser as MemberRow,
} from '../../../generated/prisma/client.ts';
import { builder } from '../../../graphql/builder.ts';
import { computed } from '../../../graphql/computed.ts';
import { tellsCursor } from '../../../graphql/execute.ts';
import { inPage } from '../../../graphql/keyset.ts';
import { keyOf } from '../../../graphql/node-id.ts';
import { newestFirstPage, positionArgs, positionPage } from '../../../graphql/positions.ts';
import { staffOnly } from './staff-only.ts';
import { readRows } from '../../../platform/database/rows/read-rows.ts';
import { Team } from '../../workspace/graphql/team.ts';
import { WorkspaceUser } from '../../workspace/graphql/types.ts';
import { seesNotes, visibleHistory, visibleMessages, visibleTickets } from '../access.ts';
import { activityOf } from '../ticket-list.ts';
import { isAgent } from '../../identity/public.ts';
import { ticketStream } from '../feeds.ts';
import { SupportCategory } from './category.ts';
import { SupportPriority, SupportTicketStatus } from './enums.ts';
import { SupportGuestUser } from './guest.ts';
import { TicketHistoryEntryConnection } from './history.ts';
import { SupportLabel } from './label.ts';
import { unreadIn } from './loaders.ts';
import { SupportMessage, SupportMessageConnection } from './message.ts';

const TicketRequester = builder.unionType('TicketRequester', {
  description: 'Who asked: a guest or a registered customer.',
  types: [SupportGuestUser, WorkspaceUser],
  resolveType: (requester) => ('role' in requester ? WorkspaceUser : SupportGuestUser),
});

/** A ticket with the newest message that its viewer may see; the other one is not read. */
interface NewestMessage {
  id: string;
  lastMessage?: Pick<MessageRow, 'id'> | null;
  lastPublicMessage?: Pick<MessageRow, 'id'> | null;
}

export const SupportTicket = builder.prismaNode('SupportTicket', {
  description: 'A request for support with its conversation. What is marked staff is null to requesters.',
  id: { field: 'id' },
  select: { id: true },
  findUnique: (id, { viewer }) => ({ id, AND: [visibleTickets(viewer)] }),
  fields: (t) => ({
    number: t.exposeString('number', {
      description: 'TKT-2026-00001: Gregorian year in the workspace’s time zone; without gaps, never reused.',
    }),
    subject: t.exposeString('subject', { description: 'One line, up to 200 characters.' }),
    description: t.exposeString('description', {
      nullable: true,
      description: 'What was asked; also the first message.',
    }),
    status: t.expose('status', { type: SupportTicketStatus, description: 'Where it stands.' }),
    category: t.relation('category', { type: SupportCategory, nullable: true, description: 'What it is about.' }),
    requester: t.field({
      type: TicketRequester,
      description: 'Who asked.',
      select: (_args, _context, nested) => ({
        guest: nested({ select: { id: true } }, [], 'SupportGuestUser'),
        customer: nested({ select: { id: true, role: true } }, [], 'WorkspaceUser'),
      }),
      resolve: ({ guest, customer }) => requesterOf(guest, customer),
    }),
    messages: t.field({
      type: SupportMessageConnection,
      description:
        'Oldest first; the newest 50 unless told. A requester never sees a NOTE here, nor any trace that one exists.',
      args: {
        ...positionArgs,
        around: t.arg.id({ description: 'Centres the page on this message; an unknown one gives the newest page.' }),
      },
      resolve: async (ticket, { around, ...args }, context, info) => {
        const where = { AND: [visibleMessages(context.viewer), { ticketId: ticket.id }] };
        const centre =
          around == null
            ? null
            : await context.db.supportMessage.findFirst({
                where: { ...where, id: keyOf(around, 'SupportMessage') },
                select: { position: true },
              });
        return positionPage({
          context,
          args,
          around: centre?.position,
          list: `support-messages:${ticket.id}`,
          read: ({ position, order, take }) =>
            readRows<MessageRow>(context.query, 'SupportMessage', {
              ...queryFromInfo({ context, info, typeName: 'SupportMessage', paths: inPage }),
              where: { ...where, position },
              orderBy: [{ position: order }],
              take,
            }),
          positionOf: (message) => message.position,
          count: () => context.db.supportMessage.count({ where }),
        });
      },
    }),
    lastMessage: t.field({
      type: SupportMessage,
      nullable: true,
      description:
        'The newest message that the viewer may see; the SYSTEM welcome only while nobody has written anything.',
      select: (_args, context, nestedSelection) =>
        seesNotes(context.viewer) ? { lastMessage: nestedSelection() } : { lastPublicMessage: nestedSelection() },
      resolve: (ticket: NewestMessage) => ticket.lastMessage ?? ticket.lastPublicMessage ?? null,
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was opened.' }),
    updatedAt: t.field({
      type: 'DateTime',
      description: 'When something last changed that this viewer may see.',
      select: { publicUpdatedAt: true, updatedAt: true, updatedAtWithoutNotes: true },
      resolve(ticket, _args, { viewer }) {
        if (!isAgent(viewer)) return ticket.publicUpdatedAt;
        return seesNotes(viewer) ? ticket.updatedAt : ticket.updatedAtWithoutNotes;
      },
    }),
    lastActivityAt: t.field({
      type: 'DateTime',
      description: 'When the newest message was written that this viewer may see.',
      select: { lastActivityAt: true, publicLastActivityAt: true },
      resolve: (ticket, _args, { viewer }) => ticket[activityOf(viewer)],
    }),
    unreadCount: t.int({
      ...computed('unreadCount'),
      description: 'Messages of others, SYSTEM apart, that the viewer has not read.',
      resolve: (ticket, _args, context) => unreadIn(context, ticket.id),
    }),
    eventCursor: t.string({
      ...tellsCursor,
      description: 'Where ticketEvents stands, taken before anything else in the operation is read.',
      resolve: (ticket, _args, context) => {
        if (!context.viewer) throw new Error('a ticket was read by nobody');
        return context.cursorOf(ticketStream(context.viewer, ticket.id));
      },
    }),
    priority: t.expose('priority', { ...staffOnly, type: SupportPriority, description: 'Staff: how urgent it is.' }),
    assignee: t.relation('assignee', {
      ...staffOnly,
      type: WorkspaceUser,
      description: 'Staff: the agent who has it.',
    }),
    assignedTeam: t.relation('assignedTeam', { ...staffOnly, type: Team, description: 'Staff: the team that has it.' }),
    labels: t.field({
      ...staffOnly,
      type: [SupportLabel],
      nullable: true,
      description: 'Staff: its labels, by name.',
      select: { labels: { include: { label: true }, orderBy: { label: { name: 'asc' } } } },
      // One that was deleted is none, also while it is being taken off.
      resolve: ({ labels }) => labels.flatMap(({ label }) => (label.deletedAt ? [] : [label])),
    }),
    history: t.field({
      ...staffOnly,
      type: TicketHistoryEntryConnection,
      nullable: true,
      description: 'Staff: every change, newest first.',
      args: {
        first: t.arg.int({ description: 'Page size, 1 to 100; 50 unless told.' }),
        after: t.arg.string({ description: 'Cursor to go on from.' }),
      },
      resolve: (ticket, args, context, info) => {
        const where: Prisma.SupportTicketHistoryWhereInput = {
          AND: [visibleHistory(context.viewer), { ticketId: ticket.id }],
        };
        return newestFirstPage({
          context,
          args,
          list: `support-history:${ticket.id}`,
          positionOf: (entry) => entry.sequence,
          read: ({ below, take }) =>
            context.db.supportTicketHistory.findMany({
              ...queryFromInfo({ context, info, typeName: 'TicketHistoryEntry', paths: inPage }),
              where: { ...where, sequence: { lt: below } },
              orderBy: { sequence: 'desc' },
              take,
            }),
          count: () => context.db.supportTicketHistory.count({ where }),
        });
      },
    }),
    firstResponseAt: t.expose('firstResponseAt', {
      ...staffOnly,
      type: 'DateTime',
      description: 'Staff: when an agent first answered.',
    }),
    resolvedAt: t.expose('resolvedAt', {
      ...staffOnly,
      type: 'DateTime',
      description: 'Staff: when it was solved; null once reopened.',
    }),
    responseTime: t.exposeInt('responseTime', {
      ...staffOnly,
      description: 'Staff: seconds on the wall clock to the first answer.',
    }),
    resolutionTime: t.exposeInt('resolutionTime', {
      ...staffOnly,
      description: 'Staff: seconds on the wall clock to its solution.',
    }),
    reopenCount: t.exposeInt('reopenCount', { ...staffOnly, description: 'Staff: how often it was reopened.' }),
  }),
});

/** One of the two is there: the database sees to it. */
function requesterOf(guest: Pick<GuestRow, 'id'> | null, customer: Pick<MemberRow, 'id' | 'role'> | null) {
  const requester = guest ?? customer;
  if (!requester) throw new Error('a ticket has no requester');
  return requester;
}

export const SupportTicketConnection = builder.connectionObject(
  { type: SupportTicket, name: 'SupportTicketConnection', description: 'A list of tickets.' },
  { name: 'SupportTicketConnectionEdge', description: 'A ticket in a list.' },
);
