import { graphql } from '../gql/index.ts';
import type { ApiScope } from '../gql/graphql.ts';
import type { TestApp } from './app.ts';
import { createTestClient, type Client } from './client.ts';

export const CreateKey = graphql(`
  mutation TestCreateKey($input: CreateApiKeyInput!) {
    createApiKey(input: $input) {
      apiKey {
        id
        name
        scopes
        lastUsedAt
        member {
          id
          displayName
          isBot
          role
          email
        }
      }
      secret
      errors {
        code
        field
        message
      }
    }
  }
`);

export const RevokeKey = graphql(`
  mutation TestRevokeKey($input: RevokeApiKeyInput!) {
    revokeApiKey(input: $input) {
      deletedId
      errors {
        code
        field
      }
    }
  }
`);

/** Somebody's program. */
export interface Key extends Client {
  /** The bot's. */
  id: string;
  keyId: string;
  secret: string;
}

/** Makes a key with these scopes; fails the test if that is refused. */
export async function createKey(
  { url }: Pick<TestApp, 'url'>,
  staff: Client,
  scopes: readonly ApiScope[],
  name = 'Robot',
): Promise<Key> {
  const { createApiKey } = await staff.run(CreateKey, { input: { name, scopes: [...scopes] } });
  const { apiKey, secret } = createApiKey;
  if (!apiKey || !secret) throw new Error(`refused: ${JSON.stringify(createApiKey.errors)}`);
  return { ...createTestClient(url, secret), id: apiKey.member.id, keyId: apiKey.id, secret };
}
