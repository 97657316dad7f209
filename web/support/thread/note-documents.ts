import { graphql } from '../../gql/index.ts';

export const EditTicketNote = graphql(`
  mutation EditTicketNote($input: EditTicketNoteInput!) {
    editTicketNote(input: $input) {
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

export const DeleteTicketNote = graphql(`
  mutation DeleteTicketNote($input: DeleteTicketNoteInput!) {
    deleteTicketNote(input: $input) {
      deletedId
      errors {
        code
        message
      }
    }
  }
`);
