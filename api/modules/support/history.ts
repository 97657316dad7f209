import type { TicketHistoryAction } from '../../generated/prisma/client.ts';
import type { Work } from '../../live/unit-of-work.ts';
import type { Agent, Viewer } from '../identity/public.ts';

export interface HistoryEntry {
  action: TicketHistoryAction;
  fieldName?: string;
  oldValue?: string | null;
  newValue?: string | null;
  note?: string | null;
}

/** Who did it: a viewer, or an agent who did it earlier and of whom no more is known. */
export type HistoryActor = Viewer | Pick<Agent, 'kind' | 'memberId'>;

/** Writes down who changed what; actor null is the system. */
export async function record(
  work: Work,
  ticketId: string,
  actor: HistoryActor | null,
  entry: HistoryEntry,
): Promise<void> {
  await recordForAll(work, [ticketId], actor, entry);
}

/** The same of several tickets with which the same was done. */
export async function recordForAll(
  work: Work,
  ticketIds: readonly string[],
  actor: HistoryActor | null,
  entry: HistoryEntry,
): Promise<void> {
  await work.db.supportTicketHistory.createMany({
    data: ticketIds.map((ticketId) => ({
      ...entry,
      id: work.newId(),
      ticketId,
      actorMemberId: actor && actor.kind !== 'guest' ? actor.memberId : null,
      actorGuestId: actor?.kind === 'guest' ? actor.guestId : null,
      createdAt: work.now,
    })),
  });
}
