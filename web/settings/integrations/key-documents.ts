import { graphql } from '../../gql/index.ts';

export const ApiKeys = graphql(`
  query ApiKeys {
    apiKeys {
      id
      name
      scopes
      lastUsedAt
      createdAt
    }
  }
`);

export const CreateApiKey = graphql(`
  mutation CreateApiKey($input: CreateApiKeyInput!) {
    createApiKey(input: $input) {
      apiKey {
        id
      }
      secret
      errors {
        message
        field
      }
    }
  }
`);

export const RevokeApiKey = graphql(`
  mutation RevokeApiKey($input: RevokeApiKeyInput!) {
    revokeApiKey(input: $input) {
      deletedId
      errors {
        message
        field
      }
    }
  }
`);
