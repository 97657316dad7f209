import { graphql } from '../gql/index.ts';

/** Who sits at the dashboard. Read before the lists, so that the feed from `supportInboxCursor` on leaves no gap after them. */
export const AgentViewer = graphql(`
  query AgentViewer {
    viewer {
      __typename
      ... on AgentViewer {
        unreadTicketCount
        supportInboxCursor
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
