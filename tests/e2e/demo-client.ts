import { graphql } from '../gql/index.ts';
import { createTestClient, type Client } from '../kit/client.ts';
import type { Site } from './site.ts';

const Enter = graphql(`
  mutation TestEnterDemo($input: SignInInput!) {
    signIn(input: $input) {
      token
    }
  }
`);

/** The API of the demo, as one of its agents uses it beside the pages. */
export async function demoClient({ origin }: Site, name: 'sara' | 'ali'): Promise<Client> {
  const url = `${origin}/graphql`;
  const { signIn } = await createTestClient(url, null).run(Enter, {
    input: { workspaceSlug: 'demo', email: `${name}@demo.test`, password: 'demo-password' },
  });
  return createTestClient(url, signIn.token);
}
