import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { ask, reply } from './conversation.ts';
import { openSite, type Site } from './site.ts';
import { message, open, signIn, welcome, type Visitor } from './visitor.ts';

let site: Site;
const visitors: Visitor[] = [];
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const come = async (...habits: Parameters<typeof welcome>) => {
  const visitor = await welcome(...habits);
  visitors.push(visitor);
  return visitor;
};

afterEach(async () => {
  const complaints = visitors.flatMap((visitor) => visitor.complaints);
  for (const { page } of visitors.splice(0)) await page.context().close();
  expect(complaints).toEqual([]);
});

test.each(['fa', 'en'] as const)('a stranger makes a workspace in %s, and its first guest is heard', async (locale) => {
  const owner = await come(site, { locale, device: 'wide' });
  const { page, t } = owner;
  await open(owner, '/');
  await page.getByLabel(t('account.field.workspaceName')).fill('Blue Door');
  await page.getByLabel(t('account.field.slug')).fill(`blue-door-${locale}`);
  await page.getByLabel(t('account.field.ownerName')).fill('Mina');
  await page.getByLabel(t('account.field.email')).fill('mina@example.test');
  await page.getByLabel(t('account.field.password')).fill('eight letters or more');
  await page.getByRole('button', { name: t('account.signUp.submit') }).click();
  await page.waitForURL('**/dashboard/support');
  await page.getByText(t('support.list.empty')).waitFor();

  const guest = await come(site, { locale, device: 'phone' });
  await ask(guest, `/blue-door-${locale}/support`, 'Do you deliver?', 'To the north, I mean.');

  await page.getByRole('link', { name: 'Do you deliver?' }).waitFor();
});

test('a wrong password lets nobody in and says so', async () => {
  const stranger = await come(site, { locale: 'en', device: 'phone' });
  const { page, t } = stranger;
  await open(stranger, '/demo/sign-in');
  await page.getByLabel(t('account.field.email')).fill('reza@demo.test');
  await page.getByLabel(t('account.field.password')).fill('not-the-password');
  await page.getByRole('button', { name: t('account.signIn.submit') }).click();
  await page.getByRole('alert').waitFor();
  await open(stranger, '/panel');
  expect(new URL(page.url()).pathname).toBe('/sign-in');
});

test('a new customer signs up, asks in the panel, and is answered there live', async () => {
  const sara = await come(site, { locale: 'fa', device: 'wide' });
  await signIn(sara, 'sara');
  const customer = await come(site, { locale: 'en', device: 'phone' });
  const { page, t } = customer;
  await open(customer, '/demo/sign-up');
  await page.getByLabel(t('account.field.displayName')).fill('Nima Shams');
  await page.getByLabel(t('account.field.email')).fill('nima@example.test');
  await page.getByLabel(t('account.field.password')).fill('eight letters or more');
  await page.getByRole('button', { name: t('account.customerSignUp.submit') }).click();
  await page.waitForURL('**/panel');
  await ask(customer, '/panel', 'Where is my invoice?', 'For the order of last week.');

  await sara.page.getByRole('link', { name: 'Where is my invoice?' }).click();
  await reply(sara, 'It is on its way to you.');

  await message(customer, 'agent', 'It is on its way to you.').waitFor();
});

test('a customer finds earlier tickets in the panel, and the agents’ pages closed', async () => {
  const reza = await come(site, { locale: 'fa', device: 'phone' });
  const { page, t } = reza;
  await signIn(reza, 'reza');
  await page.getByRole('heading', { name: t('support.requester.myTickets') }).waitFor();
  await page.getByRole('main').getByRole('link', { name: /TKT-/ }).first().click();
  await page.locator('[data-message="requester"]').first().waitFor();
  await open(reza, '/dashboard/support');
  expect(new URL(page.url()).pathname).toBe('/panel');
});
