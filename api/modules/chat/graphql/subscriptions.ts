import { z } from 'zod';
import { builder } from '../../../graphql/builder.ts';
import { denied } from '../../../graphql/errors.ts';
import { keyOf } from '../../../graphql/node-id.ts';
import { followFeed } from '../../../graphql/viewer-feed.ts';
import type { Delivery } from '../../../live/delivery.ts';
import { isAgent } from '../../identity/public.ts';
import { joinedRooms, memberRooms } from '../access.ts';
import { inboxStream, roomStream } from '../feeds.ts';
import { presentMembers } from '../membership.ts';
import { ChatInboxEvent, inboxEventOf, RoomEvent, roomEventOf } from './events.ts';
import { unreadRoomCount } from './loaders.ts';

const cursorSays = 'For `after`: what comes behind this event. Seen twice, it is the same event.';
const afterSays = 'A cursor of this feed: first everything since. Absent: from now on.';

const RoomDelivery = builder.objectRef<Delivery>('RoomDelivery').implement({
  description: 'One event of a room’s feed.',
  fields: (t) => ({
    cursor: t.exposeString('cursor', { description: cursorSays }),
    event: t.field({
      type: RoomEvent,
      description: 'What happened.',
      resolve: (delivery, _args, context) => roomEventOf(delivery, context),
    }),
  }),
});

const ChatInboxDelivery = builder.objectRef<Delivery>('ChatInboxDelivery').implement({
  description: 'One event of the chat inbox.',
  fields: (t) => ({
    cursor: t.exposeString('cursor', { description: cursorSays }),
    event: t.field({
      type: ChatInboxEvent,
      description: 'What happened.',
      resolve: (delivery, _args, context) => inboxEventOf(delivery, context),
    }),
    unreadRoomCount: t.int({
      description: 'The viewer’s badge, as of the delivery.',
      resolve: (_delivery, _args, context) => unreadRoomCount(context),
    }),
  }),
});

builder.subscriptionField('roomEvents', (t) =>
  t.field({
    type: RoomDelivery,
    description:
      'Staff: everything that happens in a room that the viewer is in. Durable: nothing is lost between cursors.',
    authScopes: { staff: true, CHAT_READ: true },
    args: {
      roomId: t.arg.id({ required: true, description: 'The room; FORBIDDEN for one that the viewer is not in.' }),
      after: t.arg.string({ description: afterSays }),
    },
    subscribe: (_root, args, context) => {
      if (!isAgent(context.viewer)) throw denied(context);
      const id = keyOf(args.roomId, 'ChatRoom');
      // Whoever follows a room that is deleted is told so; after that nobody can begin to follow it.
      let reachable = joinedRooms;
      return followFeed({
        streamKey: roomStream(id),
        after: args.after,
        mayRead: async (present) => {
          const found = await context.db.chatRoom.count({ where: { AND: [reachable(present), { id }] } });
          reachable = memberRooms;
          return found > 0;
        },
      });
    },
    resolve: (delivery) => delivery,
  }),
);

const inboxPayload = z.object({ roomId: z.string(), memberId: z.string().nullable() });

builder.subscriptionField('chatInboxEvents', (t) =>
  t.field({
    type: ChatInboxDelivery,
    description: 'Staff: what an agent’s room list, badges and notifications need. Durable.',
    authScopes: { staff: true, CHAT_READ: true },
    args: { after: t.arg.string({ description: afterSays }) },
    subscribe: (_root, args, context) => {
      const { viewer } = context;
      if (!isAgent(viewer)) throw denied(context);
      return followFeed({
        streamKey: inboxStream(viewer.workspaceId),
        after: args.after,
        mayRead: () => true,
        // All agents of a workspace share the stream: each hears of the rooms that they are in, and that they left one.
        concerns: async (event, reader, occasion) => {
          if (!isAgent(reader)) return false;
          const { roomId, memberId } = inboxPayload.parse(event.payload);
          if (memberId !== null) return memberId === reader.memberId;
          const present = await occasion.once(`members of ${roomId}`, () =>
            presentMembers(context.services.db, roomId),
          );
          return present.has(reader.memberId);
        },
      });
    },
    resolve: (delivery) => delivery,
  }),
);
