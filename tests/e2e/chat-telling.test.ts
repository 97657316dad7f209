import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { wav } from '../kit/files.ts';
import { enterRoom, said, say } from './chat-room.ts';
import { openSite, type Site } from './site.ts';
import { open, signIn, welcome, type Visitor } from './visitor.ts';

/** What a page told its person outside of itself. */
interface Told {
  notices: { title: string; body: string }[];
  chimes: number;
}

const ROOM = 'چای و گپ';

let site: Site;
let sara: Visitor;
let ali: Visitor;

beforeAll(async () => {
  site = await openSite();
});
beforeAll(async () => {
  sara = await welcome(site, { locale: 'en', device: 'wide' });
  ali = await welcome(site, { locale: 'fa', device: 'wide' });
  await listen(sara.page);
  await Promise.all([signIn(sara, 'sara'), signIn(ali, 'ali')]);
  await open(ali, '/dashboard/chat');
  await enterRoom(ali, ROOM);
  await open(sara, '/dashboard/chat');
});
afterAll(() => site.close());

test('a message is told with a sound while the page is hidden, and only then', async () => {
  await arrives('You can see this');
  expect(await toldTo(sara.page)).toEqual({ notices: [], chimes: 0 });

  await hide(sara.page, true);
  await arrives('**Look** up');
  await expect
    .poll(() => toldTo(sara.page), { timeout: 20_000 })
    .toMatchObject({
      notices: [{ title: ROOM, body: 'علی رضایی: Look up' }],
      chimes: 1,
    });
});

test('the tab counts the rooms that are not read', async () => {
  const counted = /^\((\d+)\) /;
  await expect.poll(() => sara.page.title(), { timeout: 20_000 }).toMatch(counted);
  const before = Number(counted.exec(await sara.page.title())?.[1]);
  await hide(sara.page, false);
  await enterRoom(sara, ROOM);
  await said(sara, 'Look up').waitFor();
  const after = before === 1 ? /^(?!\()/ : new RegExp(`^\\(${String(before - 1)}\\) `);
  await expect.poll(() => sara.page.title(), { timeout: 20_000 }).toMatch(after);
});

test('its author sees that it was read', async () => {
  await said(ali, 'Look up')
    .getByText(ali.t('chat.message.readBy', { count: 1 }))
    .waitFor();
});

test('nothing is told of a muted room', async () => {
  const { page, t } = sara;
  await page.getByRole('button', { name: t('chat.room.details') }).click();
  await page.getByLabel(t('chat.mine.mute')).click();
  await page.keyboard.press('Escape');
  await page.getByRole('heading').getByLabel(t('chat.list.muted')).waitFor();
  await open(sara, '/dashboard/chat');
  await hide(page, true);
  await arrives('Quietly');
  // The next room to speak is heard, so the silence was meant.
  await enterRoom(ali, 'سارا محمدی');
  await say(ali, 'Aloud');
  await expect.poll(() => toldTo(page), { timeout: 20_000 }).toMatchObject({ notices: [{ body: 'Aloud' }], chimes: 1 });
});

test('a recording and a film are played where they are sent', async () => {
  await enterRoom(ali, ROOM);
  const files = [
    { name: 'voice.wav', mimeType: 'audio/wav', buffer: wav(1) },
    { name: 'film.mp4', mimeType: 'video/mp4', buffer: filmHead },
  ];
  await ali.page.locator('input[type="file"]').setInputFiles(files);
  await ali.page.locator('textarea').fill('Listen');
  await ali.page.getByRole('button', { name: ali.t('chat.composer.send') }).click();
  await hide(sara.page, false);
  await enterRoom(sara, ROOM);
  const sound = said(sara, 'Listen').locator('audio[controls]');
  await sound.waitFor();
  await said(sara, 'Listen').locator('video[controls]').waitFor();
  await expect
    .poll(() => sound.evaluate((audio) => audio instanceof HTMLAudioElement && audio.duration), { timeout: 20_000 })
    .toBe(1);
});

/** Ali writes in the room, and sara's list of rooms shows it. */
async function arrives(text: string): Promise<void> {
  await say(ali, text);
  const entry = sara.page.locator('a[href^="/dashboard/chat/"]', { hasText: ROOM });
  await entry.getByText(text.replaceAll('*', '')).waitFor();
}

/** Lets the page believe that it may tell and that it is hidden when it is said to be, and notes what it tells. */
async function listen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const told: Told = { notices: [], chimes: 0 };
    const page = window as unknown as { told: Told; isHidden: boolean };
    page.told = told;
    page.isHidden = false;
    Object.defineProperty(document, 'visibilityState', { get: () => (page.isHidden ? 'hidden' : 'visible') });
    Object.defineProperty(document, 'hidden', { get: () => page.isHidden });
    class NotedNotification extends EventTarget {
      static readonly permission = 'granted';
      static requestPermission = () => Promise.resolve('granted');
      onclick = null;
      constructor(title: string, { body = '' }: NotificationOptions = {}) {
        super();
        told.notices.push({ title, body });
      }
      close() {
        this.onclick = null;
      }
    }
    class NotedAudio extends AudioContext {
      constructor() {
        super();
        told.chimes += 1;
      }
    }
    Object.assign(window, { Notification: NotedNotification, AudioContext: NotedAudio });
  });
}

function toldTo(page: Page): Promise<Told> {
  return page.evaluate(() => (window as unknown as { told: Told }).told);
}

async function hide(page: Page, isHidden: boolean): Promise<void> {
  await page.evaluate((hidden) => {
    (window as unknown as { isHidden: boolean }).isHidden = hidden;
    document.dispatchEvent(new Event('visibilitychange'));
  }, isHidden);
}

/** What an MP4 begins with: enough to be known as one. */
const filmHead = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypisom\0\0\0\0isommp42'), Buffer.alloc(64)]);
