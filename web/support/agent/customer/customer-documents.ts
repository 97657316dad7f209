import { graphql } from '../../../gql/index.ts';

export const CustomerTickets = graphql(`
  query CustomerTickets($filter: TicketFilter!) {
    tickets(filter: $filter, orderBy: NEWEST, first: 10) {
      nodes {
        id
        number
        subject
        status
        createdAt
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`);

export const ProbablySame = graphql(`
  query ProbablySame($guestId: ID!) {
    node(id: $guestId) {
      __typename
      ... on SupportGuestUser {
        id
        probablySameAs {
          id
          name
          email
          tickets(first: 1) {
            nodes {
              id
              number
            }
          }
        }
      }
    }
  }
`);

export const UpdateGuest = graphql(`
  mutation UpdateGuest($input: UpdateGuestInput!) {
    updateGuest(input: $input) {
      guest {
        id
        name
        email
        phone
      }
      errors {
        code
        message
        field
      }
    }
  }
`);
