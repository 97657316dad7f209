import { data, redirectDocument, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import type { CombinedError } from 'urql';
import { graphql } from '../gql/index.ts';
import { createI18n } from '../i18n/i18n.ts';
import { SESSION_COOKIE, preferenceCookie, readCookie, secretCookie } from '../lib/cookies.ts';
import { failureText } from '../lib/failure-text.ts';
import type { FormErrors } from '../lib/form-errors.ts';
import { serverQueries } from '../lib/page-queries.server.ts';
import type { RunQueries } from '../lib/page-queries.ts';
import { pageLocale } from '../lib/preferences.server.ts';
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

const EnteredWorkspace = graphql(`
  query EnteredWorkspace {
    viewer {
      ... on AgentViewer {
        workspace {
          id
          slug
        }
      }
      ... on CustomerViewer {
        workspace {
          id
          slug
        }
      }
    }
  }
`);

/**
 * Keeps a new session in the browser instead of the one before, which ends, and remembers its workspace for the next time.
 * Goes on with a fresh document, so that nothing of another identity stays in memory.
 * @throws 503 as a Response when the former session could not be ended.
 */
export async function enter(args: ActionFunctionArgs, token: string, path: string): Promise<Response> {
  if (readCookie(args.request, SESSION_COOKIE) !== null) await endSession(args);
  const response = redirectDocument(path);
  response.headers.append('Set-Cookie', sessionCookie(args, token));
  const { data } = await serverClient(args, { token }).query(EnteredWorkspace, {});
  if (data?.viewer && 'workspace' in data.viewer) {
    response.headers.append('Set-Cookie', preferenceCookie('ahrom_workspace', data.viewer.workspace.slug));
  }
  return response;
}

/**
 * Ends the browser's session at the API; one that had ended already is no failure.
 * @throws 503 as a Response when the API did not end it.
 */
export async function endSession(args: ActionFunctionArgs): Promise<void> {
  const { data, error } = await serverClient(args).mutation(SignOut, {});
  const hadEnded = error?.graphQLErrors[0]?.extensions['code'] === 'UNAUTHENTICATED';
  if (!hadEnded && data?.signOut.errors.length !== 0) throw new Response(null, { status: 503 });
}

/** The `serverQueries` of a member's pages: loading one keeps the cookie for another month, as using a session keeps it at the API. */
export function memberQueries(run: RunQueries) {
  const read = serverQueries(run);
  return async (args: LoaderFunctionArgs) => {
    const results = await read(args);
    const token = readCookie(args.request, SESSION_COOKIE);
    return data(results, token === null ? {} : { headers: { 'Set-Cookie': sessionCookie(args, token) } });
  };
}

function sessionCookie({ context }: LoaderFunctionArgs, token: string): string {
  return secretCookie(SESSION_COOKIE, token, 'session', context.secureCookies);
}

/** Where to go after signing in: the wanted page if it is one of ours that this role may open, else the role's own. */
export function landingPath(role: 'ADMIN' | 'USER', wanted: string): string {
  const home = role === 'ADMIN' ? '/dashboard/support' : '/panel';
  const roots = [role === 'ADMIN' ? '/dashboard' : '/panel', '/account'];
  const origin = 'https://same.origin';
  const url = URL.canParse(wanted, origin) ? new URL(wanted, origin) : null;
  const isOurs =
    url?.origin === origin && roots.some((root) => url.pathname === root || url.pathname.startsWith(`${root}/`));
  return url && isOurs ? url.pathname + url.search : home;
}

/** The form errors for a write that failed as a whole. */
export async function failure(args: ActionFunctionArgs, error: CombinedError | undefined): Promise<FormErrors> {
  const { t } = createI18n(await pageLocale(args));
  return [{ message: failureText(error, t) }];
}
