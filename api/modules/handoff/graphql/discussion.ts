import DataLoader from 'dataloader';
import { createContextCache } from '@pothos/core';
import { z } from 'zod';
import type { ChatRoom as RoomRow, SupportTicket as TicketRow } from '../../../generated/prisma/client.ts';
import { builder } from '../../../graphql/builder.ts';
import type { Context } from '../../../graphql/context.ts';
import { denied } from '../../../graphql/errors.ts';
import { keyOf } from '../../../graphql/node-id.ts';
import { staffOnly } from '../../../graphql/staff-only.ts';
import { payloadType, repeatable, write } from '../../../graphql/write.ts';
import { viewerMembership } from '../../chat/graphql/loaders.ts';
import { roomField, type ChatOutcome } from '../../chat/graphql/outcome.ts';
import { ChatRoom } from '../../chat/graphql/room.ts';
import { ticketField, type TicketOutcome } from '../../support/graphql/outcome.ts';
import { SupportTicket } from '../../support/graphql/ticket.ts';
import { visibleTickets } from '../../support/public.ts';
import { discussionRooms, discussTicket } from '../discussions.ts';

/** The rooms of a page of tickets, in two statements. */
const roomsOfTickets = createContextCache(
  ({ db, viewer }: Context) =>
    new DataLoader<string, RoomRow | null>(async (ticketIds) => {
      const held = await db.ticketDiscussion.findMany({
        where: { ticketId: { in: [...ticketIds] }, replacedAt: null },
      });
      const ids = held.map(({ roomId }) => roomId);
      const rooms = await db.chatRoom.findMany({ where: { AND: [discussionRooms(viewer), { id: { in: ids } }] } });
      const byId = new Map(rooms.map((room) => [room.id, room]));
      const byTicket = new Map(held.map(({ ticketId, roomId }) => [ticketId, byId.get(roomId)]));
      return ticketIds.map((id) => byTicket.get(id) ?? null);
    }),
);

/** The tickets of a page of rooms, in two statements. */
const ticketsOfRooms = createContextCache(
  ({ db, viewer }: Context) =>
    new DataLoader<string, TicketRow | null>(async (roomIds) => {
      const held = await db.ticketDiscussion.findMany({ where: { roomId: { in: [...roomIds] } } });
      const ids = held.map(({ ticketId }) => ticketId);
      const tickets = await db.supportTicket.findMany({
        where: { AND: [visibleTickets(viewer), { id: { in: ids } }] },
      });
      const byId = new Map(tickets.map((ticket) => [ticket.id, ticket]));
      const byRoom = new Map(held.map(({ roomId, ticketId }) => [roomId, byId.get(ticketId)]));
      return roomIds.map((id) => byRoom.get(id) ?? null);
    }),
);

builder.objectField(SupportTicket, 'discussionRoom', (t) =>
  t.field({
    ...staffOnly,
    type: ChatRoom,
    description: 'Staff: the room in which agents talk about it; null while there is none that the viewer may enter.',
    resolve: ({ id }, _args, context) => roomsOfTickets(context).load(id),
  }),
);

builder.objectField(ChatRoom, 'discussedTicket', (t) =>
  t.field({
    type: SupportTicket,
    nullable: true,
    authScopes: { staff: true },
    unauthorizedResolver: () => null,
    description:
      'Members: the ticket that the room was made to talk about; null for other rooms, or once it is deleted.',
    resolve: async ({ id }, _args, context) =>
      (await viewerMembership(context, id)) ? ticketsOfRooms(context).load(id) : null,
  }),
);

write('discussTicket', {
  description:
    'Staff: opens the room in which agents talk about a ticket: makes it, or lets one into the one that is there. Its requester is told nothing.',
  scopes: { staff: true },
  input: builder.inputType('DiscussTicketInput', {
    description: 'A ticket to be talked about.',
    fields: (t) => ({
      ticketId: t.id({ required: true, description: 'The ticket.' }),
      clientMutationId: t.string({ description: repeatable }),
    }),
  }),
  payload: payloadType<ChatOutcome & TicketOutcome>('DiscussTicketPayload', (t) => ({
    room: roomField(t, 'The room; the viewer is in it.'),
    ticket: ticketField(t, 'The ticket.'),
  })),
  shape: z.object({ ticketId: z.string() }),
  run(work, { ticketId }, context) {
    if (context.viewer?.kind !== 'agent') throw denied(context);
    return discussTicket(work, context.viewer, keyOf(ticketId, 'SupportTicket'));
  },
});
