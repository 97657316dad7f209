import DataLoader from 'dataloader';
import { createContextCache } from '@pothos/core';
import { perOccasion, type Context } from '../../../graphql/context.ts';
import { unreadCounts, unreadCountsOfAgents, unreadTicketCount, unreadTicketCountsOfAgents } from '../unread.ts';

// What lists need of each entry, read for all entries in one statement; and what a delivery to many agents needs of each
// of them, for all of these.

interface Mark {
  ticketId: string;
  memberId: string;
}

const ofRequester = createContextCache(
  ({ query, viewer }: Context) =>
    new DataLoader<string, number>(async (ids) => {
      const counts = viewer ? await unreadCounts(query, viewer, ids) : new Map<string, number>();
      return ids.map((id) => counts.get(id) ?? 0);
    }),
);

const ofAgents = perOccasion(
  ({ query }) =>
    new DataLoader<Mark, number, string>(
      async (marks) => {
        const members = [...new Set(marks.map(({ memberId }) => memberId))];
        const tickets = [...new Set(marks.map(({ ticketId }) => ticketId))];
        const counts = await unreadCountsOfAgents(query, members, tickets);
        return marks.map(({ memberId, ticketId }) => counts.get(memberId)?.get(ticketId) ?? 0);
      },
      { cacheKeyFn: ({ ticketId, memberId }) => `${ticketId} ${memberId}` },
    ),
);

/** How many messages of a ticket its viewer has not read. */
export function unreadIn(context: Context, ticketId: string): Promise<number> {
  const { viewer } = context;
  return viewer?.kind === 'agent'
    ? ofAgents(context).load({ ticketId, memberId: viewer.memberId })
    : ofRequester(context).load(ticketId);
}

const badges = perOccasion(
  ({ query, viewer }) =>
    new DataLoader<string, number>(async (memberIds) => {
      // All of one occasion are of one workspace.
      const counts = await unreadTicketCountsOfAgents(query, viewer?.workspaceId ?? '', memberIds);
      return memberIds.map((id) => counts.get(id) ?? 0);
    }),
);

/** The viewer's badge. */
export async function badgeOf(context: Context): Promise<number> {
  const { viewer, query } = context;
  if (!viewer) return 0;
  return viewer.kind === 'agent' ? badges(context).load(viewer.memberId) : unreadTicketCount(query, viewer);
}
