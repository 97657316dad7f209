import { graphql } from '../../gql/index.ts';

export const PresenceNotices = graphql(`
  subscription PresenceNotices {
    presence {
      member {
        id
        presence
      }
      presence
    }
  }
`);

/** Who is there now: what was not told of while nobody listened. */
export const AgentsPresence = graphql(`
  query AgentsPresence($after: String) {
    members(role: ADMIN, first: 100, after: $after) {
      nodes {
        id
        presence
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
    }
  }
`);

export const SetAway = graphql(`
  mutation SetAway($input: SetAwayInput!) {
    setAway(input: $input) {
      errors {
        message
      }
    }
  }
`);
