import type { TFunction } from 'i18next';
import type { BrowserContextOptions, CDPSession, Locator, Page } from 'playwright-core';
import { createI18n } from '../../web/i18n/i18n.ts';
import type { Locale } from '../../web/lib/locale.ts';
import type { Site } from './site.ts';

/** What people sit in front of. */
export const devices = {
  phone: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
  wide: { viewport: { width: 1440, height: 900 } },
} satisfies Record<string, BrowserContextOptions>;

/** Somebody with a browser of their own. */
export interface Visitor {
  page: Page;
  /** The words of the pages in this visitor's language. */
  t: TFunction;
  /** What pages have complained about in the console, or thrown. */
  complaints: string[];
}

interface Habits {
  locale: Locale;
  device: keyof typeof devices;
  theme?: 'light' | 'dark';
  /** Where the site is reached, if not directly. */
  origin?: string;
  /** Whether their browser runs them. */
  scripts?: boolean;
}

export async function welcome(
  site: Site,
  { locale, device, theme = 'light', origin, scripts = true }: Habits,
): Promise<Visitor> {
  const baseURL = origin ?? site.origin;
  const context = await site.browser.newContext({
    ...devices[device],
    baseURL,
    timezoneId: 'Asia/Tehran',
    javaScriptEnabled: scripts,
  });
  await context.addCookies([
    { name: 'ahrom_locale', value: locale, url: baseURL },
    { name: 'ahrom_theme', value: theme, url: baseURL },
  ]);
  const page = await context.newPage();
  // Longer than anything takes, also on a machine with much else to do: a wait ends when what it waits for is there.
  page.setDefaultTimeout(30_000);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    // The browser's own word for a socket that was given up while it opened: a page was left, or the machine was slow.
    if (message.text().includes('WebSocket is closed before the connection is established')) return;
    if (['error', 'warning'].includes(message.type())) complaints.push(`${message.text()} (${page.url()})`);
  });
  return { page, t: createI18n(locale).t, complaints };
}

/** A finger ends with the session of the debugger that brought it, so each page has one. */
const fingers = new WeakMap<Page, CDPSession>();

/** Puts the page that is open on another device, as it is. */
export async function sitBefore({ page }: Visitor, device: keyof typeof devices): Promise<void> {
  const finger = fingers.get(page) ?? (await page.context().newCDPSession(page));
  fingers.set(page, finger);
  await finger.send('Emulation.setTouchEmulationEnabled', { enabled: device === 'phone' });
  await page.setViewportSize(devices[device].viewport);
  await page.evaluate(() => new Promise(requestAnimationFrame));
}

/** Shows the page that is open in the other theme, and waits until its colours are there. */
export async function turnLights({ page }: Visitor, theme: 'light' | 'dark'): Promise<void> {
  await page.evaluate(async (chosen) => {
    document.documentElement.dataset['theme'] = chosen;
    await new Promise(requestAnimationFrame);
    const passing = document.getAnimations().filter((animation) => animation instanceof CSSTransition);
    await Promise.allSettled(passing.map(({ finished }) => finished));
  }, theme);
}

/** Opens a page by its address and waits until it reacts. */
export async function open({ page }: Visitor, path: string): Promise<void> {
  await page.goto(path);
  await page.waitForFunction(() => Object.keys(document.body).some((key) => key.startsWith('__reactFiber')));
  await page.waitForLoadState('networkidle');
}

/** Signs in as one of the demo's people, and waits for where that leads. */
export async function signIn(visitor: Visitor, name: 'sara' | 'ali' | 'reza'): Promise<void> {
  const { page, t } = visitor;
  await open(visitor, '/sign-in');
  await page.getByLabel(t('account.field.workspace')).fill('demo');
  await page.getByLabel(t('account.field.email')).fill(`${name}@demo.test`);
  await page.getByLabel(t('account.field.password')).fill('demo-password');
  await page.getByRole('button', { name: t('account.signIn.submit') }).click();
  await page.waitForURL(name === 'reza' ? '**/panel' : '**/dashboard/support');
}

/** A message in the thread, by whom it is and what it says. */
export function message({ page }: Visitor, from: 'requester' | 'agent' | 'note', text: string): Locator {
  return page.locator(`[data-message="${from}"]`, { hasText: text });
}

/** When the document was loaded: another value means that it was loaded anew. */
export function loadedAt({ page }: Visitor): Promise<number> {
  return page.evaluate(() => performance.timeOrigin);
}
