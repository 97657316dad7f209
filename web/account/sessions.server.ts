import { redirectDocument, type ActionFunctionArgs } from '@remix-run/node';
import type { CombinedError } from 'urql';
import { createI18n } from '../i18n/i18n.ts';
import { SESSION_COOKIE, secretCookie } from '../lib/cookies.ts';
import type { FormErrors } from '../lib/form-errors.ts';
import { pageLocale } from '../lib/preferences.server.ts';

/** Keeps a new session in the browser and goes on with a fresh document, so that nothing of another identity stays in memory. */
export function enter({ context }: ActionFunctionArgs, token: string, path: string): Response {
  const response = redirectDocument(path);
  response.headers.append('Set-Cookie', secretCookie(SESSION_COOKIE, token, 'session', context.secureCookies));
  return response;
}

/** Where to go after signing in: the wanted page if it is one of ours that this role may open, else the role's own. */
export function landingPath(role: 'ADMIN' | 'USER', wanted: string): string {
  const home = role === 'ADMIN' ? '/dashboard/support' : '/panel';
  const root = role === 'ADMIN' ? '/dashboard' : '/panel';
  const origin = 'https://same.origin';
  const url = URL.canParse(wanted, origin) ? new URL(wanted, origin) : null;
  const isOurs = url?.origin === origin && (url.pathname === root || url.pathname.startsWith(`${root}/`));
  return url && isOurs ? url.pathname + url.search : home;
}

/** The form errors for a write that failed as a whole. */
export async function failure(args: ActionFunctionArgs, error: CombinedError | undefined): Promise<FormErrors> {
  const { t } = createI18n(await pageLocale(args));
  return [{ message: error?.graphQLErrors[0]?.message ?? t('account.failed') }];
}
