import { z } from 'zod';
import { actingAgent } from '../../../graphql/actor.ts';
import { builder } from '../../../graphql/builder.ts';
import { denied } from '../../../graphql/errors.ts';
import { keyOf } from '../../../graphql/node-id.ts';
import { followNotices } from '../../../graphql/viewer-feed.ts';
import { payloadType, signal } from '../../../graphql/write.ts';
import { typingNotice } from '../../../live/typing.ts';
import { actorKey, isAgent } from '../../identity/public.ts';
import { TypingNotice } from '../../workspace/graphql/typing-notice.ts';
import { joinedRooms } from '../access.ts';
import { roomStream } from '../feeds.ts';
import { countTyping } from '../limits.ts';
import { tellTyping } from '../typing.ts';

signal('setRoomTyping', {
  description:
    'Staff: tells the others in a room that one types, or has stopped: to be renewed every three seconds or so. Nothing is stored.',
  scopes: { staff: true, CHAT_WRITE: true },
  input: builder.inputType('SetRoomTypingInput', {
    description: 'Somebody types.',
    fields: (t) => ({
      roomId: t.id({ required: true, description: 'The room.' }),
      isTyping: t.boolean({ required: true, description: 'False: has sent it, or given it up.' }),
    }),
  }),
  payload: payloadType<object>('SetRoomTypingPayload', () => ({})),
  shape: z.object({ roomId: z.string(), isTyping: z.boolean() }),
  async run({ roomId, isTyping }, context) {
    const { services } = context;
    const viewer = actingAgent(context);
    await countTyping(services.limits, viewer);
    await tellTyping(services, viewer, { roomId: keyOf(roomId, 'ChatRoom'), isTyping });
  },
});

builder.subscriptionField('roomTyping', (t) =>
  t.field({
    type: TypingNotice,
    description: 'Staff: who else types in a room, from now on. Not durable: nothing is made up for.',
    authScopes: { staff: true, CHAT_READ: true },
    args: {
      roomId: t.arg.id({ required: true, description: 'The room; FORBIDDEN for one that the viewer is not in.' }),
    },
    subscribe: (_root, args, context) => {
      if (!isAgent(context.viewer)) throw denied(context);
      const id = keyOf(args.roomId, 'ChatRoom');
      return followNotices({
        topic: roomStream(id),
        mayRead: async (present) =>
          (await context.db.chatRoom.count({ where: { AND: [joinedRooms(present), { id }] } })) > 0,
        concerns: ({ person }, listener) => person !== actorKey(listener),
      });
    },
    resolve: (notice) => {
      const { name, expiresAt, ...told } = typingNotice.parse(notice);
      return { ...told, displayName: name ?? '', expiresAt: new Date(expiresAt) };
    },
  }),
);
