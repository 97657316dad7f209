import { redirectDocument, type ActionFunctionArgs } from '@remix-run/node';
import { graphql } from '../gql/index.ts';
import { SESSION_COOKIE, clearedCookie } from '../lib/cookies.ts';
import { serverClient } from '../lib/server-client.server.ts';

const SignOut = graphql(`
  mutation SignOut {
    signOut(input: {}) {
      errors {
        message
      }
    }
  }
`);

/** Ends the session at the API, then in this browser; a session that had ended already is no failure. */
export async function action(args: ActionFunctionArgs) {
  const { error } = await serverClient(args).mutation(SignOut, {});
  if (error?.networkError) throw new Response(null, { status: 503 });
  const response = redirectDocument('/sign-in');
  response.headers.append('Set-Cookie', clearedCookie(SESSION_COOKIE));
  return response;
}
