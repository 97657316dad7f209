import { afterAll, beforeAll, expect, test } from 'vitest';
import { barriers } from './barriers.ts';
import { ask } from './conversation.ts';
import { openSite, type Site } from './site.ts';
import { open, signIn, welcome, type Visitor } from './visitor.ts';

let site: Site;
let sara: Visitor;
let ali: Visitor;
let guest: Visitor;
let number: string;

beforeAll(async () => {
  site = await openSite();
  guest = await welcome(site, { locale: 'en', device: 'phone' });
  sara = await welcome(site, { locale: 'en', device: 'wide' });
  ali = await welcome(site, { locale: 'en', device: 'wide' });
  [number] = await Promise.all([
    ask(guest, '/demo/support', 'Heard everywhere', 'Does anybody hear me?'),
    signIn(sara, 'sara'),
    signIn(ali, 'ali'),
  ]);
  await open(sara, `/dashboard/support/${number}`);
}, 120_000);
afterAll(() => site.close());

test('tickets are counted and mentions told on the pages of the other module too', async () => {
  const { page, t } = ali;
  await open(ali, '/dashboard/chat');
  const menu = page.getByRole('navigation', { name: t('shell.menu.label') });
  const before = await menu.textContent();
  await ask(guest, '/demo/support', 'One more', 'And what of this?');
  await expect.poll(() => menu.textContent(), { timeout: 30_000 }).not.toBe(before);

  await sara.page.getByRole('tab', { name: sara.t('support.composer.note') }).click();
  const box = sara.page.getByRole('tabpanel').getByRole('textbox');
  await box.fill('too');
  await box.press('Home');
  await box.pressSequentially('@عل');
  await sara.page.getByRole('option', { name: 'علی' }).waitFor();
  // On a busy machine timers come late; what is typed on stands behind the name all the same.
  await sara.page.evaluate(() => {
    const soon = window.setTimeout.bind(window);
    window.setTimeout = ((then: () => void, ms = 0) => soon(then, ms + 300)) as typeof window.setTimeout;
    soon(() => (window.setTimeout = soon), 2_000);
  });
  await box.press('Enter');
  await box.pressSequentially('see **this** ');
  expect(await box.inputValue()).toBe('@علی رضایی see **this** too');
  await sara.page.getByRole('button', { name: sara.t('support.composer.addNote') }).click();
  await page.getByText('see this').waitFor();
  await page.getByRole('button', { name: t('support.mentioned.open') }).click();
  await page.waitForURL(`**/dashboard/support/${number}`);
});

test('an emptied search keeps what is typed next from being taken for commands', async () => {
  const { page, t } = sara;
  const field = page.getByRole('searchbox', { name: t('support.filter.search') });
  await field.fill('nobody asked this');
  await field.press('Enter');
  await page.getByText(t('support.list.noMatch')).waitFor();
  await field.press('ControlOrMeta+KeyA');
  await field.press('Delete');
  await page.waitForURL((url) => !url.searchParams.get('search'));
  await page.getByRole('navigation', { name: t('support.list.label') }).waitFor();
  await page.keyboard.type('je');
  expect(await field.inputValue()).toBe('je');
  expect(new URL(page.url()).pathname).toBe(`/dashboard/support/${number}`);
  await field.fill('');
});

test('a resource is linked from where the answer is written', async () => {
  const { page, t } = sara;
  await page
    .getByRole('tabpanel')
    .getByRole('button', { name: t('resources.link.title') })
    .click();
  const dialog = page.getByRole('dialog', { name: t('resources.link.title') });
  const resource = dialog.getByRole('radio').first();
  const title = (await resource.locator('bdi').textContent()) ?? '';
  await resource.click();
  expect(await barriers(sara)).toEqual([]);
  await dialog.getByRole('button', { name: t('resources.link.submit'), exact: true }).click();
  await page.getByText(t('resources.link.done', { title })).waitFor();
  expect([sara, ali, guest].flatMap(({ complaints }) => complaints)).toEqual([]);
});
