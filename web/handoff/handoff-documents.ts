import { graphql } from '../gql/index.ts';

/** Where agents talk about a ticket. */
graphql(`
  fragment TicketDiscussion on SupportTicket {
    id
    discussionRoom {
      id
    }
  }
`);

/** What a room was made to talk about. */
graphql(`
  fragment DiscussedTicket on ChatRoom {
    id
    discussedTicket {
      id
      number
      subject
    }
  }
`);

export const DiscussTicket = graphql(`
  mutation DiscussTicket($input: DiscussTicketInput!) {
    discussTicket(input: $input) {
      room {
        id
      }
      ticket {
        ...TicketDiscussion
      }
      errors {
        message
      }
    }
  }
`);
