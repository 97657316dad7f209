import { graphql } from '../gql/index.ts';
import type { Client } from './client.ts';

// The operations that most tests of support need; each gives what it did, errors included.

export const OpenTicket = graphql(`
  mutation TestOpenTicket($input: OpenTicketInput!) {
    openTicket(input: $input) {
      ticket {
        id
        number
        eventCursor
      }
      errors {
        code
        field
        message
      }
    }
  }
`);

export const SendMessage = graphql(`
  mutation TestSendMessage($input: SendTicketMessageInput!) {
    sendTicketMessage(input: $input) {
      message {
        id
        body
        clientMutationId
      }
      ticket {
        status
      }
      errors {
        code
        field
        message
      }
    }
  }
`);

export const AddNote = graphql(`
  mutation TestAddNote($input: AddTicketNoteInput!) {
    addTicketNote(input: $input) {
      message {
        id
        body
        isInternal
      }
      errors {
        code
        field
      }
    }
  }
`);

export const ChangeStatus = graphql(`
  mutation TestChangeStatus($input: ChangeTicketStatusInput!) {
    changeTicketStatus(input: $input) {
      ticket {
        status
      }
      errors {
        code
        field
      }
    }
  }
`);

export const Assign = graphql(`
  mutation TestAssign($input: AssignTicketInput!) {
    assignTicket(input: $input) {
      ticket {
        assignee {
          id
          displayName
        }
        assignedTeam {
          id
        }
        status
      }
      errors {
        code
        field
        message
      }
    }
  }
`);

export const MarkRead = graphql(`
  mutation TestMarkRead($input: MarkTicketReadInput!) {
    markTicketRead(input: $input) {
      ticket {
        unreadCount
      }
      errors {
        code
        field
      }
    }
  }
`);

export const DeleteNote = graphql(`
  mutation TestDeleteNote($input: DeleteTicketNoteInput!) {
    deleteTicketNote(input: $input) {
      deletedId
      errors {
        code
        field
      }
    }
  }
`);

export const DeleteTicket = graphql(`
  mutation TestDeleteTicket($input: DeleteTicketInput!) {
    deleteTicket(input: $input) {
      deletedId
      errors {
        code
        field
      }
    }
  }
`);

const Cursor = graphql(`
  query TestTicketCursor($id: ID!) {
    ticket(id: $id) {
      eventCursor
    }
  }
`);

const InboxCursor = graphql(`
  query TestInboxCursor {
    viewer {
      ... on AgentViewer {
        supportInboxCursor
      }
      ... on GuestViewer {
        supportInboxCursor
      }
    }
  }
`);

const Ticket = graphql(`
  query TestTicket($id: ID, $number: String) {
    ticket(id: $id, number: $number) {
      id
      number
      subject
      description
      status
      unreadCount
      reopenCount
      responseTime
      resolutionTime
      resolvedAt
      assignee {
        displayName
      }
      messages {
        nodes {
          id
          type
          body
          isRead
          author {
            kind
            displayName
          }
        }
      }
      history {
        nodes {
          action
          fieldName
          oldValue
          newValue
          note
          actor {
            displayName
          }
        }
      }
    }
  }
`);

export interface OpenedTicket {
  id: string;
  number: string;
  eventCursor: string;
}

/** Opens a ticket and returns it; fails the test if that is refused. */
export async function openTicket(
  requester: Client,
  subject = 'Help',
  description: string | null = 'It does not work.',
): Promise<OpenedTicket> {
  const { openTicket } = await requester.run(OpenTicket, { input: { subject, description } });
  if (!openTicket.ticket) throw new Error(`refused: ${JSON.stringify(openTicket.errors)}`);
  return openTicket.ticket;
}

/** Sends a public message and returns its id; fails the test if that is refused. */
export async function send(writer: Client, ticketId: string, body: string): Promise<string> {
  const { sendTicketMessage } = await writer.run(SendMessage, { input: { ticketId, body } });
  if (!sendTicketMessage.message) throw new Error(`refused: ${JSON.stringify(sendTicketMessage.errors)}`);
  return sendTicketMessage.message.id;
}

/** Writes a note and returns its id; fails the test if that is refused. */
export async function note(agent: Client, ticketId: string, body: string): Promise<string> {
  const { addTicketNote } = await agent.run(AddNote, { input: { ticketId, body } });
  if (!addTicketNote.message) throw new Error(`refused: ${JSON.stringify(addTicketNote.errors)}`);
  return addTicketNote.message.id;
}

/** A ticket as somebody sees it; fails the test if they don't. */
export async function read(person: Client, id: string) {
  const { ticket } = await person.run(Ticket, { id });
  if (!ticket) throw new Error('no such ticket');
  return ticket;
}

/** Where a ticket's feed stands now for somebody; fails the test if they don't see the ticket. */
export async function cursorOf(person: Client, id: string): Promise<string> {
  const { ticket } = await person.run(Cursor, { id });
  if (!ticket) throw new Error('no such ticket');
  return ticket.eventCursor;
}

/** Where the inbox of an agent or a guest stands now. */
export async function inboxCursorOf(person: Client): Promise<string> {
  const { viewer } = await person.run(InboxCursor, {});
  if (!viewer || !('supportInboxCursor' in viewer)) throw new Error('nobody’s inbox');
  return viewer.supportInboxCursor;
}
