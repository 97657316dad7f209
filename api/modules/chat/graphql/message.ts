import { builder } from '../../../graphql/builder.ts';
import { Attachment } from '../../files/graphql/attachment.ts';
import { WorkspaceUser } from '../../workspace/graphql/types.ts';
import { visibleMessages } from '../access.ts';
import type { ReactionGroup as Group } from '../message-facts.ts';
import { ChatMessageType } from './enums.ts';
import { reactionsOf, readByCount } from './loaders.ts';

const ReactionGroup = builder.objectRef<Group>('ReactionGroup').implement({
  description: 'One emoji under a message.',
  fields: (t) => ({
    emoji: t.exposeString('emoji', { description: 'The emoji.' }),
    count: t.exposeInt('count', { description: 'How many have given it.' }),
    viewerHasReacted: t.boolean({
      description: 'Whether the asking agent is one of them.',
      // Each is asked about: whoever has reacted reads theirs apart from the others.
      resolve: ({ memberIds }, _args, context) => memberIds.filter((id) => context.isViewer(id)).length > 0,
    }),
  }),
});

export const ChatMessage = builder.prismaNode('ChatMessage', {
  description: 'A message of a room.',
  id: { field: 'id' },
  select: { id: true },
  findUnique: (id, { viewer }) => ({ id, AND: [visibleMessages(viewer)] }),
  fields: (t) => ({
    sender: t.relation('sender', { type: WorkspaceUser, description: 'Who wrote it; of a SYSTEM one, who caused it.' }),
    type: t.expose('type', { type: ChatMessageType, description: 'What kind of message it is.' }),
    body: t.exposeString('body', {
      description: 'Plain text or Markdown, never HTML; up to 10,000 characters. Empty once it is deleted.',
    }),
    attachments: t.relation('attachments', {
      type: Attachment,
      description: 'Its files, in the order its sender gave them; up to 10.',
      query: { orderBy: { ordinal: 'asc' } },
    }),
    mentions: t.field({
      type: [WorkspaceUser],
      description: 'Who is named in it.',
      select: { mentions: { include: { member: true } } },
      resolve: ({ mentions }) => mentions.map(({ member }) => member),
    }),
    reactions: t.field({
      type: [ReactionGroup],
      description: 'The reactions to it, first given first.',
      resolve: ({ id }, _args, context) => reactionsOf(context, id),
    }),
    readByCount: t.int({
      description: 'How many of the room’s present members, the sender apart, have read it.',
      resolve: ({ id }, _args, context) => readByCount(context, id),
    }),
    isEdited: t.boolean({
      description: 'Whether its text was changed.',
      select: { editedAt: true },
      resolve: ({ editedAt }) => editedAt !== null,
    }),
    isDeleted: t.boolean({
      select: { deletedAt: true },
      description: 'Whether it was deleted: its place stays, its text is gone.',
      resolve: ({ deletedAt }) => deletedAt !== null,
    }),
    isPinned: t.boolean({
      description: 'Whether it is pinned.',
      select: { pinnedAt: true },
      resolve: ({ pinnedAt }) => pinnedAt !== null,
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was written.' }),
    clientMutationId: t.string({
      nullable: true,
      description: 'The sender’s own clientMutationId, null to others: matches an echo to an optimistic message.',
      select: { clientMutationId: true, senderId: true },
      resolve: ({ clientMutationId, senderId }, _args, context, info) =>
        context.ownValue(senderId, clientMutationId, info),
    }),
  }),
});

builder.prismaObjectField(ChatMessage, 'replyTo', (t) =>
  t.relation('replyTo', {
    type: ChatMessage,
    nullable: true,
    description: 'The message of the same room that it answers.',
  }),
);

export const ChatMessageConnection = builder.connectionObject(
  { type: ChatMessage, name: 'ChatMessageConnection', description: 'A list of messages, oldest first.' },
  { name: 'ChatMessageConnectionEdge', description: 'A message in a list.' },
);
