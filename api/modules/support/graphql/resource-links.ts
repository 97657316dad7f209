import { queryFromInfo } from '@pothos/plugin-prisma';
import { builder } from '../../../graphql/builder.ts';
import { inPage, keysetPage } from '../../../graphql/keyset.ts';
import { countLimit } from '../../../graphql/page-size.ts';
import { staffOnly } from './staff-only.ts';
import { Resource, ResourceKind, typeOf } from '../../resources/graphql/resource.ts';
import { byPin, linkColumn, linked } from '../../resources/public.ts';
import { WorkspaceUser } from '../../workspace/graphql/types.ts';
import { visibleTicketResources } from '../access.ts';
import { SupportTicket } from './ticket.ts';

export const TicketResourceLink = builder.prismaNode('SupportTicketResource', {
  name: 'TicketResourceLink',
  description: 'A document, task or article that is linked to a ticket. Staff’s.',
  id: { field: 'id' },
  findUnique: (id, { viewer }) => ({ id, AND: [visibleTicketResources(viewer)] }),
  fields: (t) => ({
    resource: t.field({
      type: Resource,
      description: 'What is linked.',
      select: (_args, _context, nestedSelection) => ({
        document: nestedSelection(true, [], typeOf.DOCUMENT),
        task: nestedSelection(true, [], typeOf.TASK),
        article: nestedSelection(true, [], typeOf.KNOWLEDGE),
      }),
      resolve: (link) => linked(link).resource,
    }),
    isPinned: t.exposeBoolean('isPinned', { description: 'Whether it stands before those that are not.' }),
    note: t.exposeString('note', { nullable: true, description: 'What is said about it; up to 1,000 characters.' }),
    addedBy: t.relation('addedBy', { type: WorkspaceUser, nullable: true, description: 'Who linked it.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was linked.' }),
  }),
});

const TicketResourceLinkConnection = builder.connectionObject(
  {
    type: TicketResourceLink,
    name: 'TicketResourceLinkConnection',
    description: 'What is linked to a ticket: the pinned first, then newest first.',
  },
  { name: 'TicketResourceLinkConnectionEdge', description: 'A link in the list.' },
);

builder.objectField(SupportTicket, 'resources', (t) =>
  t.field({
    ...staffOnly,
    authScopes: { staff: true, $all: { SUPPORT_READ: true, RESOURCES_READ: true } },
    type: TicketResourceLinkConnection,
    description:
      'Staff: linked documents, tasks and articles, the pinned first, then newest first. Null to keys without RESOURCES_READ.',
    args: {
      kind: t.arg({ type: ResourceKind, description: 'Only these.' }),
      first: t.arg.int({ description: 'Page size, 1 to 100; 50 unless told.' }),
      after: t.arg.string({ description: 'Cursor to go on from; of the same kind.' }),
    },
    resolve: (ticket, { kind, ...args }, context, info) => {
      const { db, viewer } = context;
      const where = {
        AND: [visibleTicketResources(viewer), { ticketId: ticket.id, ...(kind && linkColumn(kind, { not: null })) }],
      };
      return keysetPage({
        context,
        args,
        list: ['ticket resources', ticket.id, kind],
        ordering: byPin,
        read: (slice) =>
          db.supportTicketResource.findMany({
            ...queryFromInfo({ context, info, typeName: 'TicketResourceLink', paths: inPage }),
            ...slice,
            where: { AND: [where, slice.where ?? {}] },
          }),
        count: () => db.supportTicketResource.count({ where, take: countLimit(kind != null) }),
      });
    },
  }),
);
