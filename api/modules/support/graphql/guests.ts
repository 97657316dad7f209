import { queryFromInfo } from '@pothos/plugin-prisma';
import type { Prisma } from '../../../generated/prisma/client.ts';
import { builder } from '../../../graphql/builder.ts';
import { inPage, keysetPage } from '../../../graphql/keyset.ts';
import { countLimit } from '../../../graphql/page-size.ts';
import { searchText } from '../../../graphql/query-input.ts';
import { staffOnly } from './staff-only.ts';
import { visibleGuests, visibleTickets } from '../access.ts';
import { byLastVisit, guestsFound } from '../guest-list.ts';
import { newestFirst } from '../ticket-list.ts';
import { SupportGuestUser } from './guest.ts';
import { SupportTicketConnection } from './ticket.ts';

const SupportGuestUserConnection = builder.connectionObject(
  { type: SupportGuestUser, name: 'SupportGuestUserConnection', description: 'A list of guests.' },
  { name: 'SupportGuestUserConnectionEdge', description: 'A guest in a list.' },
);

builder.queryField('guests', (t) =>
  t.field({
    type: SupportGuestUserConnection,
    description: 'Staff: the guests of the workspace, the latest visit first.',
    authScopes: { staff: true, SUPPORT_READ: true },
    args: {
      search: t.arg.string({ description: 'Part of a name, an e-mail, a phone number or an address.' }),
      first: t.arg.int({ description: 'Page size, 1 to 100; 50 unless told.' }),
      after: t.arg.string({ description: 'Cursor to go on from; of the same search.' }),
    },
    resolve: (_root, args, context, info) => {
      const search = searchText(context, args.search);
      const where: Prisma.SupportGuestUserWhereInput = {
        AND: [visibleGuests(context.viewer), search === null ? {} : guestsFound(search)],
      };
      return keysetPage({
        context,
        args,
        list: ['guests', search],
        ordering: byLastVisit,
        read: (slice) =>
          context.db.supportGuestUser.findMany({
            ...queryFromInfo({
              context,
              info,
              typeName: 'SupportGuestUser',
              paths: inPage,
              select: { id: true, lastVisitAt: true },
            }),
            ...slice,
            where: { AND: [where, slice.where ?? {}] },
          }),
        count: () => context.db.supportGuestUser.count({ where, take: countLimit(search !== null) }),
      });
    },
  }),
);

builder.prismaObjectField(SupportGuestUser, 'tickets', (t) =>
  t.field({
    ...staffOnly,
    type: SupportTicketConnection,
    description: 'Staff: its tickets, newest first.',
    args: {
      first: t.arg.int({ description: 'Page size, 1 to 100; 50 unless told.' }),
      after: t.arg.string({ description: 'Cursor to go on from.' }),
    },
    resolve: (guest, args, context, info) => {
      const where: Prisma.SupportTicketWhereInput = { AND: [visibleTickets(context.viewer), { guestId: guest.id }] };
      return keysetPage({
        context,
        args,
        list: ['guest tickets', guest.id],
        ordering: newestFirst,
        read: (slice) =>
          context.db.supportTicket.findMany({
            ...queryFromInfo({
              context,
              info,
              typeName: 'SupportTicket',
              paths: inPage,
              select: { id: true, createdAt: true },
            }),
            ...slice,
            where: { AND: [where, slice.where ?? {}] },
          }),
        count: () => context.db.supportTicket.count({ where }),
      });
    },
  }),
);
