import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { barriers } from './barriers.ts';
import { ask } from './conversation.ts';
import { openSite, type Site } from './site.ts';
import { devices, open, signIn, welcome, type Visitor } from './visitor.ts';

const screenshots = new URL('../../screenshots/', import.meta.url).pathname;

/** Who looks at which pages; a ticket or room is one in the list before it. */
const tours: { as: 'nobody' | 'sara' | 'reza'; pages: Record<string, string> }[] = [
  {
    as: 'nobody',
    pages: {
      'sign-up': '/',
      'sign-in': '/sign-in',
      'customer-sign-in': '/demo/sign-in',
      'customer-sign-up': '/demo/sign-up',
      'guest-new-ticket': '/demo/support/new',
      'guest-tickets': '/demo/support',
      'guest-ticket': 'a ticket',
      'not-found': '/nobody/is/here',
    },
  },
  {
    as: 'sara',
    pages: { inbox: '/dashboard/support', 'agent-ticket': 'a ticket', chat: '/dashboard/chat', 'chat-room': 'a room' },
  },
  { as: 'reza', pages: { panel: '/panel', 'panel-ticket': 'a ticket' } },
];

let site: Site;
const signedIn: Partial<Record<string, Awaited<ReturnType<BrowserContext['cookies']>>>> = {};

beforeAll(async () => {
  site = await openSite();
  for (const name of ['sara', 'reza'] as const) {
    const visitor = await welcome(site, { locale: 'en', device: 'wide' });
    await signIn(visitor, name);
    signedIn[name] = await identityOf(visitor);
  }
  const guest = await welcome(site, { locale: 'en', device: 'phone' });
  await ask(guest, '/demo/support', 'یک پرسش کوتاه', 'ساعت کاری شما تا چند است؟');
  signedIn['nobody'] = await identityOf(guest);
});
afterAll(() => site.close());

describe.each(['fa', 'en'] as const)('in %s', (locale) => {
  describe.each(['light', 'dark'] as const)('%s', (theme) => {
    describe.each(Object.keys(devices) as (keyof typeof devices)[])('%s', (device) => {
      test.each(tours)('the pages of $as are fit for everybody and complain of nothing', async ({ as, pages }) => {
        const visitor = await welcome(site, { locale, theme, device });
        await visitor.page.context().addCookies(signedIn[as] ?? []);
        const findings: string[] = [];
        for (const [name, path] of Object.entries(pages)) {
          await (path.startsWith('/')
            ? open(visitor, path)
            : path === 'a room'
              ? openRoom(visitor)
              : openTicket(visitor));
          await visitor.page.screenshot({ path: `${screenshots}${locale}-${theme}-${device}-${name}.png` });
          findings.push(...(await barriers(visitor)).map((finding) => `${name}: ${finding}`));
        }
        await visitor.page.context().close();
        // The address of nothing is answered with 404, which the browser reports.
        const complaints = visitor.complaints.filter((complaint) => !complaint.includes('/nobody/is/here'));
        expect({ findings, complaints }).toEqual({ findings: [], complaints: [] });
      });
    });
  });
});

/** The cookies by which somebody is known, without their language and theme. */
async function identityOf({ page }: Visitor) {
  const cookies = await page.context().cookies();
  await page.context().close();
  return cookies.filter(({ httpOnly }) => httpOnly);
}

async function openRoom(visitor: Visitor): Promise<void> {
  // The team's, with replies, mentions and a pin to look at.
  const team = visitor.page.locator('a[href^="/dashboard/chat/"]').nth(1);
  await open(visitor, (await team.getAttribute('href')) ?? '');
}

async function openTicket(visitor: Visitor): Promise<void> {
  const tickets = visitor.page.locator('a[href*="/TKT-"]');
  // One in work has more of a conversation to look at.
  const inWork = tickets.filter({ hasText: visitor.t('support.status.IN_PROGRESS') });
  const path = await ((await inWork.count()) > 0 ? inWork : tickets).first().getAttribute('href');
  if (path === null) throw new Error('a list without tickets');
  await open(visitor, path);
}
