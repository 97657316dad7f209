import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wav } from '../kit/files.ts';
import { enterRoom, said, say } from './chat-room.ts';
import { picture } from './picture.ts';
import { openSite, type Site } from './site.ts';
import { open, signIn, welcome, type Visitor } from './visitor.ts';

const ROOM = 'چای و گپ';
const OTHER_ROOM = 'بازطراحی سایت';

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

/** A file as it is dragged. */
function dragged({ page }: Visitor, name: string) {
  return page.evaluateHandle((fileName) => {
    const files = new DataTransfer();
    files.items.add(new File(['dropped'], fileName, { type: 'text/plain' }));
    return files;
  }, name);
}

/** Drags a file over something, where the page says what to do with it, and drops it. */
async function drop(visitor: Visitor, name: string, on: Locator): Promise<void> {
  const { page, t } = visitor;
  const dataTransfer = await dragged(visitor, name);
  await on.dispatchEvent('dragover', { dataTransfer });
  await page.getByText(t('files.drop')).waitFor();
  await on.dispatchEvent('drop', { dataTransfer });
  await page.getByText(t('files.drop')).waitFor({ state: 'detached' });
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
    await drop(sara, 'answer.txt', page.locator('textarea'));
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
    const send = page.getByRole('button', { name: t('support.requester.send'), exact: true });
    expect(await send.isDisabled()).toBe(true);
    await page.getByRole('button', { name: t('files.detach', { name: 'forged.png' }) }).click();
    await attach(guest, { name: 'empty.txt', mimeType: 'text/plain', buffer: Buffer.alloc(0) });
    await page.getByText(t('files.empty')).waitFor();
    expect(await send.isDisabled()).toBe(true);
    await page.getByRole('button', { name: t('files.detach', { name: 'empty.txt' }) }).click();
  });

  test('are not opened in place of the page when they are dropped beside', async () => {
    const { page } = sara;
    const isTaken = (dataTransfer: Awaited<ReturnType<typeof dragged>>) =>
      page
        .getByRole('navigation')
        .first()
        .evaluate((beside, held) => {
          const drop = new DragEvent('drop', { dataTransfer: held, bubbles: true, cancelable: true });
          return !beside.dispatchEvent(drop);
        }, dataTransfer);
    expect(await isTaken(await dragged(sara, 'beside.txt'))).toBe(true);
    expect(await page.getByText('beside.txt').count()).toBe(0);
    // A text is the browser's.
    expect(await isTaken(await page.evaluateHandle(() => new DataTransfer()))).toBe(false);
  });

  test('are dropped on the conversation, too', async () => {
    const { page, t } = guest;
    await drop(guest, 'dropped.txt', page.getByLabel(t('support.thread.label')));
    await page.getByRole('button', { name: t('support.requester.send'), exact: true }).click();
    await page.getByRole('link', { name: 'dropped.txt' }).waitFor();
  });

  test('are played where they stand, if they are recordings', async () => {
    const { page, t } = guest;
    await attach(guest, { name: 'voice.wav', mimeType: 'audio/wav', buffer: wav(1) });
    await page.getByRole('button', { name: t('support.requester.send'), exact: true }).click();
    for (const { page } of [guest, sara]) {
      const sound = page.locator('audio[aria-label="voice.wav"]');
      await expect
        .poll(() => sound.evaluate((audio) => audio instanceof HTMLAudioElement && audio.duration), { timeout: 20_000 })
        .toBe(1);
      await page.getByRole('link', { name: 'voice.wav' }).waitFor();
    }
  });

  test('stay with what is written in a room while another is looked at, and go once they have arrived', async () => {
    const { page, t } = sara;
    const arrival = Promise.withResolvers<undefined>();
    await page.route('**/files/uploads/*', async (route) => {
      await arrival.promise;
      await route.continue();
    });
    await open(sara, '/dashboard/chat');
    await enterRoom(sara, ROOM);
    await page.getByRole('heading', { name: ROOM }).waitFor();
    const empty = { name: 'empty.txt', mimeType: 'text/plain', buffer: Buffer.alloc(0) };
    // By its name browsers take it for a film.
    const script = { name: 'notes.ts', mimeType: 'video/mp2t', buffer: Buffer.from('export {};') };
    await attach(sara, photo, script, empty);
    await page.getByText(t('files.empty')).waitFor();
    expect(await page.getByRole('button', { name: t('chat.composer.send') }).isDisabled()).toBe(true);
    await page.getByRole('button', { name: t('files.detach', { name: 'empty.txt' }) }).click();

    const attached = page.getByRole('list', { name: t('files.attached') }).getByRole('listitem');
    await enterRoom(sara, OTHER_ROOM);
    await page.getByRole('heading', { name: OTHER_ROOM }).waitFor();
    expect(await attached.count()).toBe(0);
    await drop(sara, 'other.txt', page.getByRole('log'));
    await page.getByRole('button', { name: t('files.detach', { name: 'other.txt' }) }).click();
    await enterRoom(sara, ROOM);
    await page.getByRole('heading', { name: ROOM }).waitFor();
    expect(await attached.count()).toBe(2);

    await page.getByRole('button', { name: t('chat.composer.send') }).click();
    await page.locator('[data-outgoing="sending"]').getByRole('progressbar').first().waitFor();
    arrival.resolve(undefined);
    await page.locator('[data-outgoing]').waitFor({ state: 'detached' });
    await page
      .getByRole('link', { name: t('files.openPicture', { name: 'photo.png' }) })
      .last()
      .waitFor();
    await page.getByRole('link', { name: 'notes.ts' }).last().waitFor();
  });

  test('are given up while they are sent, or lost with their page, and that is said', async () => {
    const { t } = sara;
    const tab = { ...sara, page: await sara.page.context().newPage() };
    await tab.page.route('**/files/uploads/*', () => undefined);
    await open(tab, '/dashboard/chat');
    await enterRoom(tab, ROOM);
    await attach(tab, photo);
    await say(tab, `given up in ${locale}`);
    await say(tab, `behind it in ${locale}`);
    const outgoing = tab.page.locator('[data-outgoing]');
    await expect.poll(() => outgoing.count()).toBe(2);
    await outgoing.getByRole('button', { name: t('chat.outgoing.discard') }).click();
    await said(sara, `behind it in ${locale}`).waitFor();
    await expect.poll(() => outgoing.count()).toBe(0);

    // A message on its way is the other tab's as long as that is there, and nobody's once it was given up there.
    const beside = async (text: string) => {
      await attach(tab, photo);
      await say(tab, text);
      await outgoing.getByRole('progressbar').waitFor();
      await open(sara, '/dashboard/chat');
      await enterRoom(sara, ROOM);
      await said(sara, `behind it in ${locale}`).waitFor();
    };
    await beside(`given up beside in ${locale}`);
    await outgoing.getByRole('button', { name: t('chat.outgoing.discard') }).click();
    await beside(`cut in ${locale}`);
    await sara.page.waitForTimeout(2_000);
    expect(await sara.page.locator('[data-outgoing]').count()).toBe(0);
    await tab.page.close();
    await open(sara, '/dashboard/chat');
    await enterRoom(sara, ROOM);
    await sara.page.getByText(t('files.lost')).waitFor();
    await sara.page.getByRole('button', { name: t('files.sendWithout') }).click();
    await sara.page.locator('[data-outgoing]').waitFor({ state: 'detached' });
    await said(sara, `cut in ${locale}`).waitFor();
    expect(
      await sara.page
        .getByText(/given up .*in/)
        .filter({ hasText: locale })
        .count(),
    ).toBe(0);
  });

  test('are asked for anew where the link has run out', async () => {
    const { page } = sara;
    const shown = page.getByRole('img', { name: 'photo.png' }).last();
    await page.route('**/graphql', async (route) => {
      if (!route.request().postData()?.includes('query FileLink')) return route.fallback();
      const answer = await route.fetch();
      await route.fulfill({ response: answer, body: (await answer.text()).replace('?expires=', '?anew=1&expires=') });
    });
    await page.evaluate(() => {
      const now = Date.now();
      Date.now = () => now + 3 * 3_600_000;
    });
    await shown.dispatchEvent('error');
    await expect.poll(() => shown.getAttribute('src'), { timeout: 20_000 }).toContain('anew=1');
    await expect
      .poll(() => shown.evaluate((image: HTMLImageElement) => image.naturalWidth), { timeout: 20_000 })
      .toBe(640);
  });

  test('leave the console silent', () => {
    // The forged picture's refusal is told by the browser, too.
    const complaints = [...guest.complaints, ...sara.complaints].filter((text) => !text.includes('415'));
    expect(complaints).toEqual([]);
  });
});
