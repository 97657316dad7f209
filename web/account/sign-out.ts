import { redirectDocument, type ActionFunctionArgs } from '@remix-run/node';
import { SESSION_COOKIE, clearedCookie } from '../lib/cookies.ts';
import { endSession } from './sessions.server.ts';

/** Ends the session at the API, then in this browser. */
export async function action(args: ActionFunctionArgs) {
  await endSession(args);
  const response = redirectDocument('/sign-in');
  response.headers.append('Set-Cookie', clearedCookie(SESSION_COOKIE));
  return response;
}
