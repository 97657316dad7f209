import { graphql } from '../gql/index.ts';

/** What is shown of a file. */
graphql(`
  fragment File on Attachment {
    id
    fileName
    mimeType
    size
    width
    height
    url
  }
`);

export const CreateUpload = graphql(`
  mutation CreateUpload($input: CreateUploadInput!) {
    createUpload(input: $input) {
      attachment {
        id
      }
      uploadUrl
      errors {
        message
      }
    }
  }
`);

/** A link of now, where the page has one that ran out. */
export const FileLink = graphql(`
  query FileLink($id: ID!) {
    node(id: $id) {
      ... on Attachment {
        id
        url
      }
    }
  }
`);
