import { graphql } from '../../gql/index.ts';

export const SetTicketTyping = graphql(`
  mutation SetTicketTyping($input: SetTicketTypingInput!) {
    setTicketTyping(input: $input) {
      errors {
        code
      }
    }
  }
`);

export const TicketTyping = graphql(`
  subscription TicketTyping($ticketId: ID!) {
    ticketTyping(ticketId: $ticketId) {
      key
      displayName
      isTyping
      isInternal
      member {
        id
        role
      }
    }
  }
`);
