import { redirect, redirectDocument, type ActionFunctionArgs } from '@remix-run/node';
import { clearedCookie, preferenceCookie } from '../lib/cookies.ts';
import { textOf } from '../lib/form-errors.ts';
import { isLocale } from '../lib/locale.ts';

/** Keeps the chosen language (empty: one's own, else the workspace's) or theme (empty: like the system), and returns to the page it was chosen on. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  const locale = textOf(form, 'locale');
  // Much of what the page holds, and its socket, speak the language it was loaded in.
  const goBack = form.has('locale') ? redirectDocument : redirect;
  const response = goBack(pathBefore(request));
  if (form.has('locale')) {
    response.headers.append(
      'Set-Cookie',
      isLocale(locale) ? preferenceCookie('ahrom_locale', locale) : clearedCookie('ahrom_locale'),
    );
  }
  if (form.has('theme')) {
    const theme = textOf(form, 'theme');
    const isChosen = theme === 'light' || theme === 'dark';
    response.headers.append(
      'Set-Cookie',
      isChosen ? preferenceCookie('ahrom_theme', theme) : clearedCookie('ahrom_theme'),
    );
  }
  return response;
}

/** Path of the page that the form was sent from, on this site whatever the Referer says. */
function pathBefore(request: Request): string {
  const referer = request.headers.get('referer');
  if (referer === null || !URL.canParse(referer)) return '/';
  const { pathname, search } = new URL(referer);
  return pathname.replace(/^\/+/, '/') + search;
}
