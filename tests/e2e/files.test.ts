import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { picture } from './picture.ts';
import { openSite, type Site } from './site.ts';
import { open, signIn, welcome, type Visitor } from './visitor.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Chooses files in the form or composer that is shown. */
async function attach(
  { page }: Visitor,
  ...files: { name: string; mimeType: string; buffer: Buffer }[]
): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(files);
}

const photo = { name: 'photo.png', mimeType: 'image/png', buffer: picture(640, 400, [120, 170, 220]) };

describe.each([
  { locale: 'fa', device: 'phone', theme: 'light', report: 'گزارش نهایی.csv', secret: 'محرمانه.txt' },
  { locale: 'en', device: 'wide', theme: 'dark', report: 'final report.csv', secret: 'secret.txt' },
] as const)('files, in $locale', ({ locale, device, theme, report, secret }) => {
  let guest: Visitor;
  let sara: Visitor;
  let number: string;
  const csv = { name: report, mimeType: 'text/csv', buffer: Buffer.from('a,b\n1,2\n') };

  beforeAll(async () => {
    guest = await welcome(site, { locale, device, theme });
    sara = await welcome(site, { locale, device: 'wide', theme });
    await signIn(sara, 'sara');
  });

  test('go with a visitor’s first question, before they are anybody', async () => {
    const { page, t } = guest;
    await open(guest, '/demo/support/new');
    await page.getByLabel(t('support.requester.subject')).fill('Files');
    await attach(guest, photo, csv);
    await page.getByRole('button', { name: t('support.requester.submit') }).click();
    await page.waitForURL(/\/TKT-\d{4}-\d{5}$/);
    number = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    await page.getByRole('img', { name: 'photo.png' }).waitFor();
    await page.getByRole('link', { name: report }).waitFor();
  });

  test('are shown to the agent, pictures in their own size and anything else to be downloaded', async () => {
    const { page } = sara;
    await open(sara, `/dashboard/support/${number}`);
    const image = page.getByRole('img', { name: 'photo.png' });
    await expect
      .poll(() => image.evaluate((shown: HTMLImageElement) => shown.naturalWidth), { timeout: 15_000 })
      .toBe(640);
    const arriving = page.waitForEvent('download');
    await page.getByRole('link', { name: report }).click();
    expect((await arriving).suggestedFilename()).toBe(report);
  });

  test('arrive live, and a note’s files reach agents alone', async () => {
    const { page, t } = sara;
    await page.getByRole('tab', { name: t('support.composer.note') }).click();
    await attach(sara, { name: secret, mimeType: 'text/plain', buffer: Buffer.from('for agents') });
    // What is attached to the note stays with it.
    await page.getByRole('tab', { name: t('support.composer.reply') }).click();
    expect(await page.getByText(secret).count()).toBe(0);
    await attach(sara, { ...photo, name: 'answer.png' });
    await page.getByRole('button', { name: t('support.composer.send') }).click();
    await page.getByRole('tab', { name: t('support.composer.note') }).click();
    await page.getByRole('button', { name: t('support.composer.addNote') }).click();
    await page.locator('[data-message="note"]').getByRole('link', { name: secret }).waitFor();
    await guest.page.getByRole('img', { name: 'answer.png' }).waitFor();
    expect(await guest.page.content()).not.toContain(secret);
  });

  test('that can’t be sent say why, before and after they are sent', async () => {
    const { page, t } = guest;
    await attach(guest, { name: 'forged.png', mimeType: 'image/png', buffer: Buffer.from('no picture') });
    await page.getByRole('alert').waitFor();
    await page.getByRole('button', { name: t('files.detach', { name: 'forged.png' }) }).click();
    await attach(guest, { name: 'empty.txt', mimeType: 'text/plain', buffer: Buffer.alloc(0) });
    await page.getByText(t('files.empty')).waitFor();
    expect(await page.getByRole('button', { name: t('support.requester.send'), exact: true }).isDisabled()).toBe(true);
    await page.getByRole('button', { name: t('files.detach', { name: 'empty.txt' }) }).click();
  });

  test('are dropped on the composer, too', async () => {
    const { page, t } = guest;
    const files = await page.evaluateHandle(() => {
      const dropped = new DataTransfer();
      dropped.items.add(new File(['dropped'], 'dropped.txt', { type: 'text/plain' }));
      return dropped;
    });
    await page.getByRole('textbox').dispatchEvent('drop', { dataTransfer: files });
    await page.getByRole('button', { name: t('support.requester.send'), exact: true }).click();
    await page.getByRole('link', { name: 'dropped.txt' }).waitFor();
  });

  test('leave the console silent', () => {
    // The forged picture's refusal is told by the browser, too.
    const complaints = [...guest.complaints, ...sara.complaints].filter((text) => !text.includes('415'));
    expect(complaints).toEqual([]);
  });
});
