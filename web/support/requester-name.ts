import type { TicketListItemFragment } from '../gql/graphql.ts';

/** What agents call the person who asks: the name if there is one, else the e-mail, else null. */
export function requesterName(requester: TicketListItemFragment['requester']): string | null {
  if (requester.__typename === 'WorkspaceUser') return requester.displayName;
  return requester.name ?? requester.email;
}
