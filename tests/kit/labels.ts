import { graphql } from '../gql/index.ts';
import type { Client } from './client.ts';

// Labels and what puts them on tickets and takes them off, as the tests of them need it.

export const CreateLabel = graphql(`
  mutation TestCreateLabel($input: CreateSupportLabelInput!) {
    createSupportLabel(input: $input) {
      label {
        id
        name
        color
      }
      errors {
        code
        field
      }
    }
  }
`);

export const DeleteLabel = graphql(`
  mutation TestDeleteLabel($input: DeleteSupportLabelInput!) {
    deleteSupportLabel(input: $input) {
      deletedId
      errors {
        code
      }
    }
  }
`);

export const AddLabel = graphql(`
  mutation TestAddLabel($input: AddTicketLabelInput!) {
    addTicketLabel(input: $input) {
      ticket {
        labels {
          name
        }
      }
      errors {
        code
        field
      }
    }
  }
`);

export const RemoveLabel = graphql(`
  mutation TestRemoveLabel($input: RemoveTicketLabelInput!) {
    removeTicketLabel(input: $input) {
      ticket {
        labels {
          name
        }
      }
      errors {
        code
        field
      }
    }
  }
`);

/** Makes a label and returns its id; fails the test if that is refused. */
export async function createLabel(agent: Client, name: string): Promise<string> {
  const { createSupportLabel } = await agent.run(CreateLabel, { input: { name, color: '#AA0000' } });
  if (!createSupportLabel.label) throw new Error(`refused: ${JSON.stringify(createSupportLabel.errors)}`);
  return createSupportLabel.label.id;
}
