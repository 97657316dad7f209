import { graphql } from '../../gql/index.ts';

graphql(`
  fragment ThreadMessage on SupportMessage {
    id
    type
    body
    isInternal
    isRead
    createdAt
    editedAt
    clientMutationId
    attachments {
      ...File
    }
    mentions {
      id
      displayName
    }
    author {
      kind
      displayName
      member {
        id
      }
    }
  }
`);

/** Everything about a conversation that both sides may know. */
graphql(`
  fragment Thread on SupportTicket {
    id
    number
    subject
    status
    unreadCount
    eventCursor
    messages(last: 50) {
      nodes {
        ...ThreadMessage
      }
      pageInfo {
        hasPreviousPage
        hasNextPage
        startCursor
        endCursor
      }
    }
  }
`);

export const OlderMessages = graphql(`
  query OlderMessages($ticketId: ID!, $before: String!) {
    ticket(id: $ticketId) {
      id
      messages(last: 100, before: $before) {
        nodes {
          ...ThreadMessage
        }
        pageInfo {
          hasPreviousPage
          hasNextPage
          startCursor
          endCursor
        }
      }
    }
  }
`);

export const MarkTicketRead = graphql(`
  mutation MarkTicketRead($input: MarkTicketReadInput!) {
    markTicketRead(input: $input) {
      ticket {
        id
        unreadCount
      }
      errors {
        code
        message
      }
    }
  }
`);

export const SendTicketMessage = graphql(`
  mutation SendTicketMessage($input: SendTicketMessageInput!) {
    sendTicketMessage(input: $input) {
      message {
        ...ThreadMessage
      }
      ticket {
        id
        status
        lastActivityAt
        unreadCount
      }
      errors {
        code
        message
      }
    }
  }
`);

export const ChangeTicketStatus = graphql(`
  mutation ChangeTicketStatus($input: ChangeTicketStatusInput!) {
    changeTicketStatus(input: $input) {
      ticket {
        id
        status
      }
      errors {
        message
      }
    }
  }
`);

export const AddTicketNote = graphql(`
  mutation AddTicketNote($input: AddTicketNoteInput!) {
    addTicketNote(input: $input) {
      message {
        ...ThreadMessage
      }
      errors {
        code
        message
      }
    }
  }
`);

/** What changes of a ticket when oneself has read it elsewhere. */
graphql(`
  fragment ReadState on SupportTicket {
    id
    unreadCount
  }
`);
