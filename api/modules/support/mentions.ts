import type { Work } from '../../live/unit-of-work.ts';
import type { Agent } from '../identity/public.ts';
import { accessAgents } from '../workspace/public.ts';
import { announceMention, type TicketPlace } from './feeds.ts';

/**
 * Notes down which agents a note mentions, and tells each of them alone. Who mentions themself is told nothing.
 * @throws Refusal NOT_FOUND on mentionIds unless all of them are agents of the workspace
 */
export async function mention(
  work: Work,
  agent: Agent,
  ticket: TicketPlace,
  messageId: string,
  mentionIds: readonly string[],
): Promise<void> {
  const others = mentionIds.filter((memberId) => memberId !== agent.memberId);
  if (others.length === 0) return;
  const mentioned = await accessAgents(work.db, agent, others, 'mentionIds');
  await work.db.supportMention.createMany({ data: mentioned.map(({ id }) => ({ messageId, memberId: id })) });
  for (const { id } of mentioned) announceMention(work, ticket, messageId, id);
}
