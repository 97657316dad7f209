import { graphql } from '../gql/index.ts';

export const Labels = graphql(`
  query Labels {
    supportLabels {
      id
      name
      color
    }
  }
`);

export const CreateLabel = graphql(`
  mutation CreateLabel($input: CreateSupportLabelInput!) {
    createSupportLabel(input: $input) {
      label {
        id
        name
        color
      }
      errors {
        message
        field
      }
    }
  }
`);

export const UpdateLabel = graphql(`
  mutation UpdateLabel($input: UpdateSupportLabelInput!) {
    updateSupportLabel(input: $input) {
      label {
        id
        name
        color
      }
      errors {
        message
        field
      }
    }
  }
`);

export const DeleteLabel = graphql(`
  mutation DeleteLabel($input: DeleteSupportLabelInput!) {
    deleteSupportLabel(input: $input) {
      deletedId
      errors {
        message
        field
      }
    }
  }
`);
