import { builder } from '../../../graphql/builder.ts';
import { visibleHistory } from '../access.ts';
import { authorColumns, SupportAuthor, type Author } from './author.ts';
import { TicketHistoryAction } from './enums.ts';

const TicketHistoryEntry = builder.prismaNode('SupportTicketHistory', {
  name: 'TicketHistoryEntry',
  description: 'One change of a ticket. Staff’s.',
  id: { field: 'id' },
  findUnique: (id, { viewer }) => ({ id, AND: [visibleHistory(viewer)] }),
  fields: (t) => ({
    action: t.expose('action', { type: TicketHistoryAction, description: 'What happened.' }),
    actor: t.field({
      type: SupportAuthor,
      nullable: true,
      description: 'Who did it; null for the system.',
      select: (_args, _context, nested) => ({
        actorMember: nested({ select: authorColumns.member }, ['member'], 'WorkspaceUser'),
        actorGuest: nested({ select: authorColumns.guest }, ['guest'], 'SupportGuestUser'),
        ticket: { select: { customerId: true } },
      }),
      // By the part they had in this ticket, whatever their role is today.
      resolve: ({ actorMember, actorGuest, ticket }): Author | null => {
        if (actorMember)
          return { kind: actorMember.id === ticket.customerId ? 'CUSTOMER' : 'AGENT', member: actorMember };
        return actorGuest && { kind: 'GUEST', guest: actorGuest };
      },
    }),
    fieldName: t.exposeString('fieldName', {
      nullable: true,
      description:
        'What was changed: status, priority, assignee, team, category, label, subject, description, document, task, article.',
    }),
    oldValue: t.exposeString('oldValue', {
      nullable: true,
      description: 'What it was: a value of the enum, or a name.',
    }),
    newValue: t.exposeString('newValue', {
      nullable: true,
      description: 'What it became: a value of the enum, or a name.',
    }),
    note: t.exposeString('note', { nullable: true, description: 'What the actor said about it.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When.' }),
  }),
});

export const TicketHistoryEntryConnection = builder.connectionObject(
  { type: TicketHistoryEntry, name: 'TicketHistoryEntryConnection', description: 'A ticket’s history, newest first.' },
  { name: 'TicketHistoryEntryConnectionEdge', description: 'A change in the history.' },
);
