import type { ActionFunctionArgs } from '@remix-run/node';
import { guestCookieName, secretCookie } from '../../lib/cookies.ts';
import { pageLocale } from '../../lib/preferences.server.ts';
import { serverClient } from '../../lib/server-client.server.ts';
import { StartGuestSession, visitorOf } from './guest-session.ts';

/** Makes a visitor a guest who has something to keep before there is a ticket: files. Answers with the guest's cookie, or a sentence why not. */
export async function action(args: ActionFunctionArgs) {
  const guest = args.params['slug'] ?? '';
  const input = visitorOf(guest, await args.request.formData());
  const locale = await pageLocale(args);
  const { data } = await serverClient(args, { guest, locale }).mutation(StartGuestSession, { input });
  if (!data) return new Response(null, { status: 503 });
  const { guest: made, token, errors } = data.startGuestSession;
  // Such as: too many visitors from this address, try again in so many minutes.
  if (!made) return new Response(errors[0]?.message, { status: 422 });
  const headers = new Headers();
  if (token != null) {
    headers.set('Set-Cookie', secretCookie(guestCookieName(guest), token, 'guest', args.context.secureCookies));
  }
  return new Response(null, { status: 204, headers });
}
