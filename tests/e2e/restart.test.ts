import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask, reply, write } from './conversation.ts';
import { openSite, type Site } from './site.ts';
import { loadedAt, message, open, signIn, welcome, type Visitor } from './visitor.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

test('a conversation survives the server being killed in the middle of it, without anybody loading a page anew', async () => {
  const guest = await welcome(site, { locale: 'fa', device: 'phone' });
  const sara = await welcome(site, { locale: 'en', device: 'wide' });
  await signIn(sara, 'sara');
  await ask(guest, '/demo/support', 'قطع و وصل می‌شود', 'پیام نخست');
  await sara.page.getByRole('link', { name: 'قطع و وصل می‌شود' }).click();
  await reply(sara, 'Before the power cut');
  await message(guest, 'agent', 'Before the power cut').waitFor();
  const loaded = await Promise.all([loadedAt(guest), loadedAt(sara)]);

  await site.kill();
  await guest.page.getByText(guest.t('shell.connection.lost')).waitFor();
  await write(guest, 'هنگام قطعی نوشته شد');
  const retry = guest.page.getByRole('button', { name: guest.t('support.thread.retry') });
  await retry.waitFor();
  await site.startAgain();
  await retry.click();

  await message(sara, 'requester', 'هنگام قطعی نوشته شد').waitFor({ timeout: 30_000 });
  await reply(sara, 'After the power cut');
  await message(guest, 'agent', 'After the power cut').waitFor({ timeout: 30_000 });
  await guest.page.getByText(guest.t('shell.connection.lost')).waitFor({ state: 'hidden' });

  const thread = ['پیام نخست', 'Before the power cut', 'هنگام قطعی نوشته شد', 'After the power cut'];
  for (const visitor of [guest, sara]) expect(await bodies(visitor)).toEqual(thread);
  expect(await Promise.all([loadedAt(guest), loadedAt(sara)])).toEqual(loaded);

  // And whoever comes back later finds the same.
  await open(guest, '/demo/support');
  await guest.page.getByRole('link', { name: 'قطع و وصل می‌شود' }).click();
  await message(guest, 'agent', 'After the power cut').waitFor();
  expect(await bodies(guest)).toEqual(thread);
});

/** What people wrote, from the first to the last. */
async function bodies({ page }: Visitor): Promise<string[]> {
  const texts = await page.locator('[data-message]:not([data-message="system"]) p').allTextContents();
  return texts.map((text) => text.trim());
}
