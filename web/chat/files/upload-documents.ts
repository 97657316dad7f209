import { graphql } from '../../gql/index.ts';

export const CreateChatUpload = graphql(`
  mutation CreateChatUpload($input: CreateUploadInput!) {
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

graphql(`
  fragment ChatAttachment on Attachment {
    id
    fileName
    mimeType
    size
    url
    width
    height
  }
`);
