import type { Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { openSite, type Site } from './site.ts';
import { message, welcome, type Visitor } from './visitor.ts';

let site: Site;
const visitors: Visitor[] = [];
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());
afterEach(async () => {
  for (const { page } of visitors.splice(0)) await page.context().close();
});

/** Somebody in whose browser no script runs. */
async function come(locale: 'fa' | 'en' = 'en'): Promise<Visitor> {
  const visitor = await welcome(site, { locale, device: 'phone', scripts: false });
  visitors.push(visitor);
  return visitor;
}

async function signIn({ page, t }: Visitor, name: string, landing: string): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel(t('account.field.workspace')).fill('demo');
  await page.getByLabel(t('account.field.email')).fill(`${name}@demo.test`);
  await page.getByLabel(t('account.field.password')).fill('demo-password');
  await page.getByRole('button', { name: t('account.signIn.submit') }).click();
  await page.waitForURL(landing);
}

test('a guest opens a ticket, writes on, says that it is solved and opens it again', async () => {
  const { page, t } = await come('fa');
  await page.goto('/demo/support');
  await page.getByLabel(t('support.requester.subject')).fill('بی‌اسکریپت');
  await page.getByLabel(t('support.requester.message')).fill('مرورگر من اسکریپت اجرا نمی‌کند.');
  await page.getByRole('button', { name: t('support.requester.submit') }).click();
  await page.waitForURL(/\/TKT-\d{4}-\d{5}$/);
  const guest = { page, t, complaints: [] };
  await expectInSight(message(guest, 'requester', 'مرورگر من اسکریپت اجرا نمی‌کند.'));

  for (let count = 1; count <= 12; count += 1) {
    await page.getByRole('textbox').fill(`نوشتهٔ ${String(count)}\nدر دو خط`);
    await page.getByRole('button', { name: t('support.requester.send'), exact: true }).click();
    await expectInSight(message(guest, 'requester', `نوشتهٔ ${String(count)}`).last());
  }

  await page.getByRole('button', { name: t('support.requester.solved') }).click();
  await page.getByText(t('support.requester.resolvedText')).waitFor();
  await page.getByRole('button', { name: t('support.requester.reopen') }).click();
  await page.getByRole('button', { name: t('support.requester.solved') }).waitFor();

  // In the browser's own list of what it has opened, as on the next day.
  await page.goto('/demo/support');
  await page.getByRole('link', { name: 'بی‌اسکریپت' }).waitFor();
});

test('what is refused is said, and what was typed stays', async () => {
  const { page, t } = await come();
  await page.goto('/demo/support/new');
  await page.getByLabel(t('support.requester.subject')).fill('Where is it?');
  await page.getByLabel(t('support.requester.message')).fill('It was to come on Monday.');
  await page.getByRole('button', { name: t('support.requester.submit') }).click();
  await page.waitForURL(/\/TKT-\d{4}-\d{5}$/);
  const tooLong = 'a'.repeat(10_001);
  await page.getByRole('textbox').fill(tooLong);
  await page.getByRole('button', { name: t('support.requester.send'), exact: true }).click();
  await page.getByRole('alert').waitFor();
  expect(await page.getByRole('textbox').inputValue()).toBe(tooLong);
});

test('an account is kept: name, language, password and sessions', async () => {
  const other = await come();
  await signIn(other, 'reza', '**/panel');
  const reza = await come();
  const { page, t } = reza;
  await signIn(reza, 'reza', '**/panel');
  await page.goto('/account');
  await page.getByLabel(t('account.field.displayName')).fill('Reza K.');
  await page.getByRole('button', { name: t('account.page.save'), exact: true }).click();
  await page.getByRole('status').getByText(t('shell.saved')).waitFor();
  await page.goto('/account');
  expect(await page.getByLabel(t('account.field.displayName')).inputValue()).toBe('Reza K.');

  await page.getByLabel(t('account.page.currentPassword')).fill('not-the-password');
  await page.getByLabel(t('account.page.newPassword')).fill('another-password');
  await page.getByRole('button', { name: t('account.page.changePassword') }).click();
  await page.locator('[aria-invalid="true"]').or(page.getByRole('alert')).first().waitFor();
  expect(await page.content()).not.toContain('not-the-password');

  await page.getByRole('button', { name: t('account.page.endOthers') }).click();
  await page.getByRole('button', { name: t('account.page.endOthers') }).waitFor({ state: 'detached' });
  await other.page.goto('/panel');
  expect(new URL(other.page.url()).pathname).toBe('/sign-in');

  await page.getByLabel(t('account.page.language')).selectOption('FA');
  await page.getByRole('button', { name: t('account.page.save'), exact: true }).click();
  await page.locator('html[lang="fa"]').waitFor();
});

test('an agent reads the newest messages, and changes what the settings hold', async () => {
  const sara = await come();
  const { page, t } = sara;
  await signIn(sara, 'sara', '**/dashboard/support');
  await page.goto((await page.locator('a[href*="/TKT-"]').last().getAttribute('href')) ?? '');
  await expectInSight(page.locator('[data-message]').last());
  await page.goto('/dashboard/chat');
  await page.goto((await page.locator('a[href^="/dashboard/chat/"]').nth(1).getAttribute('href')) ?? '');
  await page.locator('[data-message]').first().waitFor();

  await page.goto('/dashboard/settings/teams/new');
  await page.getByLabel(t('settings.teams.name')).fill('Night shift');
  await page.getByRole('button', { name: t('settings.teams.create') }).click();
  await page.waitForURL(/\/teams\/(?!new)/);
  await page.getByLabel(t('settings.teams.name')).fill('Late shift');
  await page.getByRole('button', { name: t('settings.save') }).click();
  await page.getByText(t('shell.saved')).waitFor();
  await page.goto('/dashboard/settings/teams');
  await page.getByRole('link', { name: 'Late shift' }).waitFor();

  await page.goto('/dashboard/settings/tasks/new');
  await page.getByLabel(t('resources.task.title')).fill('Ring the courier');
  await page.getByRole('button', { name: t('settings.save') }).click();
  await page.getByRole('link', { name: 'Ring the courier' }).click();
  await page.getByLabel(t('resources.task.status')).selectOption('DONE');
  await page.getByRole('button', { name: t('settings.save') }).click();
  await page.getByRole('link', { name: 'Ring the courier' }).waitFor();

  await page.goto('/dashboard/settings/sla');
  await page.getByLabel(t('settings.sla.autoCloseHours')).fill('never');
  await page
    .getByRole('button', { name: t('settings.save') })
    .last()
    .click();
  await page.locator('[aria-invalid="true"]').waitFor();
  expect(await page.getByLabel(t('settings.sla.autoCloseHours')).inputValue()).toBe('never');
  await page.getByLabel(t('settings.sla.autoCloseHours')).fill('48');
  await page
    .getByRole('button', { name: t('settings.save') })
    .last()
    .click();
  await page.getByText(t('shell.saved')).waitFor();
  expect(await page.getByLabel(t('settings.sla.autoCloseHours')).inputValue()).toBe('48');
});

/** Fails unless all of it can be read without scrolling anywhere. */
async function expectInSight(locator: Locator): Promise<void> {
  await locator.waitFor();
  const edges = await locator.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    const { top: from, bottom: to } = (element.closest('[role="region"]') ?? document.body).getBoundingClientRect();
    return { above: from - top, below: bottom - to };
  });
  // Borders and roundings apart.
  expect(edges.above).toBeLessThan(2);
  expect(edges.below).toBeLessThan(2);
}
