import { graphql } from '../../../gql/index.ts';

export const PaletteTickets = graphql(`
  query PaletteTickets($search: String!) {
    tickets(filter: { search: $search }, first: 8) {
      nodes {
        id
        number
        subject
        status
        requester {
          __typename
          ... on SupportGuestUser {
            id
            name
            email
          }
          ... on WorkspaceUser {
            id
            displayName
          }
        }
      }
    }
  }
`);
