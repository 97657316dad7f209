import type { BrowserContext } from 'playwright-core';
import { ask } from './conversation.ts';
import type { Site } from './site.ts';
import { open, signIn, welcome, type Visitor } from './visitor.ts';

/** How a page is come to. */
export interface Stop {
  name: string;
  path: string;
  /** What the page to look at is linked by on the one at `path`; else that one is looked at. */
  link?: string;
  /** The name of a button to press then. */
  press?: (t: Visitor['t']) => string;
}

/** Who looks at which pages. */
export interface Tour {
  as: 'nobody' | 'sara' | 'reza';
  stops: Stop[];
}

const ticket = 'a[href*="/TKT-"]';
const settings = (path: string, more?: Partial<Stop>): Stop => ({
  name: `settings-${path.replace('/', '-')}`,
  path: `/dashboard/settings/${path}`,
  ...more,
});
const entryOf = (path: string): Stop =>
  settings(path, { name: `settings-${path}-entry`, link: `main a[href*="/settings/${path}/"]:not([href$="/new"])` });

export const tours: Tour[] = [
  {
    as: 'nobody',
    stops: [
      { name: 'sign-up', path: '/' },
      { name: 'sign-in', path: '/sign-in' },
      { name: 'customer-sign-in', path: '/demo/sign-in' },
      { name: 'customer-sign-up', path: '/demo/sign-up' },
      { name: 'guest-new-ticket', path: '/demo/support/new' },
      { name: 'guest-tickets', path: '/demo/support' },
      { name: 'guest-ticket', path: '/demo/support', link: ticket },
      { name: 'not-found', path: '/nobody/is/here' },
    ],
  },
  {
    as: 'sara',
    stops: [
      { name: 'inbox', path: '/dashboard/support' },
      // One in work has more of a conversation to look at.
      { name: 'agent-ticket', path: '/dashboard/support?status=IN_PROGRESS', link: ticket },
      { name: 'chat', path: '/dashboard/chat' },
      // The team's, with replies, mentions and a pin to look at.
      { name: 'chat-room', path: '/dashboard/chat', link: 'nav section:nth-of-type(2) a[href^="/dashboard/chat/"]' },
      settings('workspace'),
      settings('members'),
      settings('members', { name: 'settings-invitation', press: (t) => t('settings.members.add') }),
      settings('teams'),
      settings('teams/new'),
      entryOf('teams'),
      settings('projects'),
      settings('projects/new'),
      entryOf('projects'),
      settings('categories'),
      settings('categories', { name: 'settings-category', press: (t) => t('settings.categories.add') }),
      settings('labels'),
      settings('labels', { name: 'settings-label', press: (t) => t('settings.labels.add') }),
      settings('sla'),
      settings('hours'),
      settings('tasks'),
      settings('tasks/new'),
      entryOf('tasks'),
      settings('documents'),
      settings('documents/new'),
      entryOf('documents'),
      settings('articles'),
      settings('articles/new'),
      entryOf('articles'),
      settings('api-keys'),
      settings('api-keys', { name: 'settings-api-key', press: (t) => t('settings.apiKeys.add') }),
      settings('webhooks'),
      settings('webhooks/new'),
      { name: 'account', path: '/account' },
    ],
  },
  {
    as: 'reza',
    stops: [
      { name: 'panel', path: '/panel' },
      { name: 'panel-new-ticket', path: '/panel/new' },
      { name: 'panel-ticket', path: '/panel', link: ticket },
      { name: 'customer-account', path: '/account' },
    ],
  },
];

/** Goes to a page, and waits until it reacts. */
export async function goTo(visitor: Visitor, { path, link, press }: Stop): Promise<void> {
  await open(visitor, path);
  const { page, t } = visitor;
  if (link !== undefined) {
    const href = await page.locator(link).first().getAttribute('href');
    if (href === null) throw new Error(`${link} on ${path} leads nowhere`);
    await open(visitor, new URL(href, page.url()).pathname);
  }
  if (press !== undefined) {
    await page.getByRole('button', { name: press(t), exact: true }).click();
    await page.getByRole('dialog').waitFor();
  }
}

type Cookies = Awaited<ReturnType<BrowserContext['cookies']>>;

/** The cookies by which each of the tours' people is known, without their language and theme. */
export async function enterAll(site: Site): Promise<Record<Tour['as'], Cookies>> {
  const entered = async (name: 'sara' | 'reza') => {
    const visitor = await welcome(site, { locale: 'en', device: 'wide' });
    await signIn(visitor, name);
    return identityOf(visitor);
  };
  const guest = await welcome(site, { locale: 'en', device: 'phone' });
  await ask(guest, '/demo/support', 'یک پرسش کوتاه', 'ساعت کاری شما تا چند است؟');
  return { nobody: await identityOf(guest), sara: await entered('sara'), reza: await entered('reza') };
}

async function identityOf({ page }: Visitor): Promise<Cookies> {
  const cookies = await page.context().cookies();
  await page.context().close();
  return cookies.filter(({ httpOnly }) => httpOnly);
}
