import { graphql } from '../gql/index.ts';

/** Who sits at the dashboard. Read before the lists, so that the feeds from their cursors on leave no gap after them. */
export const AgentViewer = graphql(`
  query AgentViewer {
    viewer {
      __typename
      ... on AgentViewer {
        unreadTicketCount
        unreadRoomCount
        supportInboxCursor
        chatInboxCursor
        member {
          id
          displayName
          email
        }
        workspace {
          id
          name
          slug
        }
      }
    }
  }
`);
