import type { LoaderFunctionArgs } from '@remix-run/node';
import { graphql } from '../gql/index.ts';
import { serverClient } from '../lib/server-client.server.ts';

const PublicWorkspaceName = graphql(`
  query PublicWorkspaceName($slug: String!) {
    publicWorkspace(slug: $slug) {
      slug
      name
    }
  }
`);

/**
 * The workspace that the address names.
 * @throws 404 as a Response when there is none, 503 when the API did not answer.
 */
export async function readPublicWorkspace(args: LoaderFunctionArgs): Promise<{ slug: string; name: string }> {
  const { data } = await serverClient(args).query(PublicWorkspaceName, { slug: args.params['slug'] ?? '' });
  if (!data) throw new Response(null, { status: 503 });
  if (!data.publicWorkspace) throw new Response(null, { status: 404 });
  return { slug: data.publicWorkspace.slug, name: data.publicWorkspace.name };
}
