import { z } from 'zod';
import { actingAgent } from '../../../graphql/actor.ts';
import { builder } from '../../../graphql/builder.ts';
import { keyOf } from '../../../graphql/node-id.ts';
import { payloadType, repeatable, write } from '../../../graphql/write.ts';
import { lines, listOf } from '../../../platform/text.ts';
import { attachmentIdsSay, bodySays, contentOf, contentShape } from '../../files/graphql/content.ts';
import { isAgent } from '../../identity/public.ts';
import { emoji } from '../emoji.ts';
import { countMessage } from '../limits.ts';
import { deleteMessage, editMessage, pinMessage } from '../message-changes.ts';
import { sendMessage } from '../messages.ts';
import { react } from '../reactions.ts';
import { ChatMessageType } from './enums.ts';
import { messageField, type ChatOutcome } from './outcome.ts';

const mostMentions = 50;

write('sendChatMessage', {
  description: 'Staff: writes in a room; what stands above counts as read.',
  scopes: { staff: true, CHAT_WRITE: true },
  input: builder.inputType('SendChatMessageInput', {
    description: 'A message.',
    fields: (t) => ({
      roomId: t.id({ required: true, description: 'The room.' }),
      body: t.string({ required: true, description: bodySays }),
      type: t.field({
        type: ChatMessageType,
        defaultValue: 'TEXT',
        description:
          'Not SYSTEM. IMAGE, VOICE and VIDEO need files of their kind, FILE any; TEXT with files follows from them.',
      }),
      attachmentIds: t.idList({ description: attachmentIdsSay }),
      replyToId: t.id({ description: 'A message of the same room.' }),
      mentionIds: t.idList({ description: 'Members of the room who are named in it, up to 50.' }),
      clientMutationId: t.string({ description: repeatable }),
    }),
  }),
  payload: payloadType<ChatOutcome>('SendChatMessagePayload', (t) => ({ message: messageField(t, 'The message.') })),
  shape: z.object({
    ...contentShape,
    roomId: z.string(),
    type: z.enum(['TEXT', 'IMAGE', 'FILE', 'VOICE', 'VIDEO', 'SYSTEM']).nullish(),
    replyToId: z.string().nullish(),
    mentionIds: listOf(z.string(), mostMentions).nullish(),
  }),
  async prepare(_input, { viewer, services }) {
    if (isAgent(viewer)) await countMessage(services.limits, viewer);
  },
  run(work, { roomId, type, replyToId, mentionIds, clientMutationId, ...content }, context) {
    return sendMessage(work, actingAgent(context), {
      ...contentOf(content),
      roomId: keyOf(roomId, 'ChatRoom'),
      type: type ?? 'TEXT',
      replyToId: replyToId == null ? null : keyOf(replyToId, 'ChatMessage'),
      mentionIds: (mentionIds ?? []).map((id) => keyOf(id, 'WorkspaceUser')),
      clientMutationId,
    });
  },
});

write('editChatMessage', {
  description: 'Staff: puts a message of one’s own right. FORBIDDEN for another’s, INVALID for a deleted one.',
  scopes: { staff: true, CHAT_WRITE: true },
  input: builder.inputType('EditChatMessageInput', {
    description: 'A message put right.',
    fields: (t) => ({
      messageId: t.id({ required: true, description: 'The message.' }),
      body: t.string({ required: true, description: 'Plain text or Markdown, up to 10,000 characters.' }),
      clientMutationId: t.string({ description: repeatable }),
    }),
  }),
  payload: payloadType<ChatOutcome>('EditChatMessagePayload', (t) => ({
    message: messageField(t, 'The message as it now is.'),
  })),
  shape: z.object({ messageId: z.string(), body: lines(10_000) }),
  run(work, { messageId, body }, context) {
    return editMessage(work, actingAgent(context), { messageId: keyOf(messageId, 'ChatMessage'), body });
  },
});

write('deleteChatMessage', {
  description: 'Staff: deletes a message: one’s own, or as a moderator anybody’s. Its place stays.',
  scopes: { staff: true, CHAT_WRITE: true },
  input: builder.inputType('DeleteChatMessageInput', {
    description: 'A message to go.',
    fields: (t) => ({
      messageId: t.id({ required: true, description: 'The message.' }),
      clientMutationId: t.string({ description: repeatable }),
    }),
  }),
  payload: payloadType<ChatOutcome>('DeleteChatMessagePayload', (t) => ({
    message: messageField(t, 'The message as it now is: isDeleted, without its text.'),
  })),
  shape: z.object({ messageId: z.string() }),
  run(work, { messageId }, context) {
    return deleteMessage(work, actingAgent(context), keyOf(messageId, 'ChatMessage'));
  },
});

for (const { name, input, isPinned, does } of [
  { name: 'pinChatMessage', input: 'PinChatMessageInput', isPinned: true, does: 'pins a message.' },
  { name: 'unpinChatMessage', input: 'UnpinChatMessageInput', isPinned: false, does: 'takes a pin away.' },
]) {
  write(name, {
    description: `Staff: ${does} For moderators and above.`,
    scopes: { staff: true, CHAT_WRITE: true },
    input: builder.inputType(input, {
      description: 'Which message.',
      fields: (t) => ({
        messageId: t.id({ required: true, description: 'The message.' }),
        clientMutationId: t.string({ description: repeatable }),
      }),
    }),
    payload: payloadType<ChatOutcome>(input.replace('Input', 'Payload'), (t) => ({
      message: messageField(t, 'The message as it now is.'),
    })),
    shape: z.object({ messageId: z.string() }),
    run(work, { messageId }, context) {
      return pinMessage(work, actingAgent(context), { messageId: keyOf(messageId, 'ChatMessage'), isPinned });
    },
  });
}

for (const { name, input, isThere, does } of [
  { name: 'addChatReaction', input: 'AddChatReactionInput', isThere: true, does: 'reacts to a message.' },
  { name: 'removeChatReaction', input: 'RemoveChatReactionInput', isThere: false, does: 'takes one’s reaction back.' },
]) {
  write(name, {
    description: `Staff: ${does}`,
    scopes: { staff: true, CHAT_WRITE: true },
    input: builder.inputType(input, {
      description: 'Which message and emoji.',
      fields: (t) => ({
        messageId: t.id({ required: true, description: 'The message.' }),
        emoji: t.string({ required: true, description: 'Exactly one emoji.' }),
        clientMutationId: t.string({ description: repeatable }),
      }),
    }),
    payload: payloadType<ChatOutcome>(input.replace('Input', 'Payload'), (t) => ({
      message: messageField(t, 'The message as it now is.'),
    })),
    shape: z.object({ messageId: z.string(), emoji }),
    run(work, { messageId, emoji: given }, context) {
      return react(work, actingAgent(context), { messageId: keyOf(messageId, 'ChatMessage'), emoji: given }, isThere);
    },
  });
}
