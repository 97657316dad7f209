import { builder } from '../../../graphql/builder.ts';
import { encodeNodeId } from '../../../graphql/node-id.ts';
import { WorkspaceUser } from '../../workspace/graphql/types.ts';
import { visibleMemberships } from '../access.ts';
import { ChatRoomMemberRole } from './enums.ts';

export const ChatRoomMember = builder.prismaNode('ChatRoomMember', {
  description: 'Somebody’s membership of a room, also a former one.',
  id: { field: 'id' },
  findUnique: (id, { viewer }) => ({ id, AND: [visibleMemberships(viewer)] }),
  fields: (t) => ({
    user: t.relation('member', { type: WorkspaceUser, description: 'Who.' }),
    role: t.expose('role', { type: ChatRoomMemberRole, description: 'What they may do in the room.' }),
    joinedAt: t.expose('joinedAt', { type: 'DateTime', description: 'When they came, the last time.' }),
    leftAt: t.expose('leftAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When they left; null while they are in the room.',
    }),
    lastReadAt: t.expose('lastReadAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When their read mark last moved.',
    }),
    lastReadMessageId: t.id({
      nullable: true,
      description: 'Up to and with which message they have read.',
      resolve: ({ lastReadMessageId }) => lastReadMessageId && encodeNodeId('ChatMessage', lastReadMessageId),
    }),
    isMuted: t.boolean({
      nullable: true,
      description: 'Whether they muted the room; one’s own, null for others.',
      resolve: ({ memberId, isMuted }, _args, context) => (context.isViewer(memberId) ? isMuted : null),
    }),
    customNickname: t.exposeString('customNickname', {
      nullable: true,
      description: 'Shown to this room’s members instead of the name.',
    }),
    customColor: t.exposeString('customColor', {
      nullable: true,
      description: 'Colour of the name in this room, #rrggbb.',
    }),
  }),
});

export const ChatRoomMemberConnection = builder.connectionObject(
  { type: ChatRoomMember, name: 'ChatRoomMemberConnection', description: 'Members of a room, by name.' },
  { name: 'ChatRoomMemberConnectionEdge', description: 'A member in a list.' },
);
