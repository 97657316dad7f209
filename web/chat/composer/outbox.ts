import type { Client } from 'urql';
import { outboxWithFiles, type ContentWithFiles } from '../../files/outbox-with-files.ts';
import type { Outcome, Outgoing, Unsent } from '../../lib/outgoing.ts';
import { SendChatMessage } from '../thread/thread-documents.ts';

/** What is written to a room. */
interface RoomMessage extends ContentWithFiles {
  mentionIds: string[];
  replyToId: string | null;
}

export type OutgoingRoomMessage = Outgoing<RoomMessage>;

/** Messages on their way to rooms. */
export const outbox = outboxWithFiles<RoomMessage>('ahrom.outgoing.room.', deliver);

async function deliver(
  client: Client,
  { clientMutationId, conversationId: roomId, content }: Unsent<RoomMessage>,
  attachmentIds: string[],
): Promise<Outcome<RoomMessage>> {
  const { body, mentionIds, replyToId } = content;
  const input = { roomId, body, mentionIds, attachmentIds, replyToId, clientMutationId };
  const { data, error } = await client.mutation(SendChatMessage, { input });
  // It comes back by the room's feed.
  if (data?.sendChatMessage.message) return { is: 'stored', isShown: false };
  const refusal = data?.sendChatMessage.errors[0]?.message ?? error?.graphQLErrors[0]?.message;
  return refusal === undefined ? { is: 'unreached' } : { is: 'refused', message: refusal };
}
