import { graphql } from '../../../gql/index.ts';

graphql(`
  fragment HistoryEntry on TicketHistoryEntry {
    id
    action
    fieldName
    oldValue
    newValue
    note
    createdAt
    actor {
      kind
      displayName
    }
  }
`);

export const TicketHistory = graphql(`
  query TicketHistory($ticketId: ID!, $after: String) {
    ticket(id: $ticketId) {
      id
      history(first: 30, after: $after) {
        nodes {
          ...HistoryEntry
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);
