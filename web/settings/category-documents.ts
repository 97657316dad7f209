import { graphql } from '../gql/index.ts';

export const Categories = graphql(`
  query Categories {
    supportCategories {
      id
      name
    }
  }
`);

export const CreateCategory = graphql(`
  mutation CreateCategory($input: CreateSupportCategoryInput!) {
    createSupportCategory(input: $input) {
      category {
        id
        name
      }
      errors {
        message
        field
      }
    }
  }
`);

export const UpdateCategory = graphql(`
  mutation UpdateCategory($input: UpdateSupportCategoryInput!) {
    updateSupportCategory(input: $input) {
      category {
        id
        name
      }
      errors {
        message
        field
      }
    }
  }
`);

export const DeleteCategory = graphql(`
  mutation DeleteCategory($input: DeleteSupportCategoryInput!) {
    deleteSupportCategory(input: $input) {
      deletedId
      errors {
        message
        field
      }
    }
  }
`);
