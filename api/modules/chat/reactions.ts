import type { Work } from '../../live/unit-of-work.ts';
import { Refusal } from '../../platform/refusal.ts';
import type { Agent } from '../identity/public.ts';
import { accessMessage, accessRoom } from './access.ts';
import { announce } from './feeds.ts';
import { messageDeleted, systemMessage, tooManyReactions } from './wording.ts';

/** Of one member to one message. */
const mostReactions = 20;

interface Reaction {
  messageId: string;
  emoji: string;
}

/**
 * Reacts to a message, or takes a reaction back; done twice it is done.
 * @throws Refusal NOT_FOUND; INVALID for a deleted or SYSTEM message and beyond 20 emojis; FORBIDDEN, ROOM_LOCKED, ROOM_ARCHIVED as for writing
 */
export async function react(
  work: Work,
  agent: Agent,
  { messageId, emoji }: Reaction,
  isThere: boolean,
): Promise<{ messageId: string }> {
  const message = await accessMessage(work.db, agent, messageId);
  const { room } = await accessRoom(work.db, agent, message.roomId, 'WRITE', 'messageId');
  // A reaction to a message that is being deleted waits, and sees that it was.
  const [present] = await work.db.$queryRaw<{ deletedAt: Date | null }[]>`
    SELECT "deletedAt" FROM "ChatMessage" WHERE "id" = ${messageId}::uuid FOR SHARE`;
  if (message.type === 'SYSTEM') throw new Refusal({ code: 'INVALID', says: systemMessage, field: ['messageId'] });
  if (present?.deletedAt) throw new Refusal({ code: 'INVALID', says: messageDeleted, field: ['messageId'] });

  const key = { messageId, memberId: agent.memberId, emoji };
  if (isThere) await refuseMore(work, key);
  const { count } = isThere
    ? await work.db.chatReaction.createMany({ data: { ...key, createdAt: work.now }, skipDuplicates: true })
    : await work.db.chatReaction.deleteMany({ where: key });
  if (count > 0) announce(work, room, 'ChatReactionsChanged', { messageId });
  return { messageId };
}

async function refuseMore(work: Work, { messageId, memberId, emoji }: Reaction & { memberId: string }): Promise<void> {
  const others = await work.db.chatReaction.count({ where: { messageId, memberId, emoji: { not: emoji } } });
  if (others >= mostReactions) throw new Refusal({ code: 'INVALID', says: tooManyReactions, field: ['emoji'] });
}
