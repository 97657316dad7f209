import { redirect, type ActionFunctionArgs } from '@remix-run/node';
import { clearedCookie, preferenceCookie } from '../lib/cookies.ts';
import { textOf } from '../lib/form-errors.ts';
import { isLocale } from '../lib/locale.ts';

/** Keeps the chosen language or theme (empty: like the system) and returns to the page it was chosen on. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  const referer = request.headers.get('referer');
  const response = redirect(referer !== null && URL.canParse(referer) ? new URL(referer).pathname + new URL(referer).search : '/');
  const locale = textOf(form, 'locale');
  if (isLocale(locale)) response.headers.append('Set-Cookie', preferenceCookie('ahrom_locale', locale));
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
