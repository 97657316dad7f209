import { graphql } from '../../../gql/index.ts';

export const Requesters = graphql(`
  query Requesters($search: String) {
    members(role: USER, search: $search, first: 10) {
      nodes {
        id
        displayName
        email
      }
    }
    guests(search: $search, first: 10) {
      nodes {
        id
        name
        email
        phone
      }
    }
  }
`);

export const OpenTicketFor = graphql(`
  mutation OpenTicketFor($input: OpenTicketInput!) {
    openTicket(input: $input) {
      ticket {
        id
        number
      }
      errors {
        code
        message
        field
      }
    }
  }
`);
