import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { graphql } from '../gql/index.ts';
import type { Client } from '../kit/client.ts';
import { AddRoomMember, RemoveRoomMember, say as send } from '../kit/rooms.ts';
import { choose, enterRoom, layLine, press, said, say, settle, transcript, type Line } from './chat-room.ts';
import { demoClient } from './demo-client.ts';
import { openSite, type Site } from './site.ts';
import { devices, open, signIn, welcome, type Visitor } from './visitor.ts';

const RoomByTitle = graphql(`
  query TestRoomByTitle($title: String!) {
    rooms(filter: { search: $title }) {
      nodes {
        id
        members {
          nodes {
            user {
              id
              displayName
            }
          }
        }
      }
    }
  }
`);

const Edit = graphql(`
  mutation TestEditInBrowser($input: EditChatMessageInput!) {
    editChatMessage(input: $input) {
      errors {
        code
      }
    }
  }
`);

const Delete = graphql(`
  mutation TestDeleteInBrowser($input: DeleteChatMessageInput!) {
    deleteChatMessage(input: $input) {
      errors {
        code
      }
    }
  }
`);

const React = graphql(`
  mutation TestReactInBrowser($input: AddChatReactionInput!) {
    addChatReaction(input: $input) {
      errors {
        code
      }
    }
  }
`);

const Rename = graphql(`
  mutation TestRenameInBrowser($input: UpdateRoomInput!) {
    updateRoom(input: $input) {
      errors {
        code
      }
    }
  }
`);

/** The smallest picture there is. */
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const ROOM = 'چای و گپ';

let site: Site;
let sara: Visitor;
let ali: Visitor;
let line: Line;
let client: Client;
let roomId: string;
let aliId: string;

beforeAll(async () => {
  site = await openSite();
});
beforeAll(async () => {
  sara = await welcome(site, { locale: 'en', device: 'wide', theme: 'dark' });
  ali = await welcome(site, { locale: 'fa', device: 'wide' });
  line = await layLine(ali);
  await Promise.all([signIn(sara, 'sara'), signIn(ali, 'ali')]);
  for (const agent of [sara, ali]) {
    await open(agent, '/dashboard/chat');
    await enterRoom(agent, ROOM);
  }
  client = await demoClient(site, 'sara');
  const { rooms } = await client.run(RoomByTitle, { title: ROOM });
  const [room] = rooms.nodes;
  roomId = room?.id ?? '';
  aliId = room?.members?.nodes.find(({ user }) => user.displayName.startsWith('علی'))?.user.id ?? '';
});
// One that failed leaves the others what they need.
beforeEach(async () => {
  await line.mend();
  await Promise.all([settle(sara), settle(ali)]);
});
afterAll(() => site.close());

test('a message arrives once on both sides, and what is done with it is seen on the other', async () => {
  await say(sara, 'Tea at **four**?');
  await said(ali, 'Tea at four?').waitFor();

  const toolbar = said(ali, 'Tea at four?').getByRole('toolbar');
  expect(await toolbar.isVisible()).toBe(false);
  const pointed = async () => {
    await said(ali, 'Tea at four?').hover();
    return toolbar.isVisible();
  };
  await expect.poll(pointed, { timeout: 10_000 }).toBe(true);
  await press(ali, 'Tea at four?', ali.t('chat.reaction.give', { emoji: '👍' }));
  await said(sara, 'Tea at four?').getByRole('button', { name: '👍, 1' }).waitFor();

  await press(ali, 'Tea at four?', ali.t('chat.message.reply'));
  await say(ali, 'حتماً!');
  const reply = said(sara, 'حتماً!');
  await reply.getByText('Tea at four?').waitFor();

  await sara.page.locator('textarea').press('ArrowUp');
  await expect.poll(() => sara.page.locator('textarea').inputValue(), { timeout: 10_000 }).toBe('Tea at **four**?');
  await say(sara, 'Tea at five?');
  await said(ali, 'Tea at five?').getByText(ali.t('chat.message.edited')).waitFor();
  await said(ali, 'حتماً!').getByText('Tea at five?').waitFor();

  await choose(sara, 'Tea at five?', sara.t('chat.message.pin'));
  await ali.page.getByRole('button', { name: ali.t('chat.pins.newest') }).waitFor();

  for (const agent of [sara, ali]) expect(await said(agent, 'حتماً!').count()).toBe(1);
});

test('who mentions somebody chooses the name with the keyboard', async () => {
  const { page } = sara;
  await page.locator('textarea').pressSequentially('@عل');
  await page.getByRole('option', { name: 'علی' }).waitFor();
  // On a busy machine frames come late; what is typed on stands behind the name all the same.
  await page.evaluate(() => {
    const soon = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (then) => soon(() => setTimeout(then, 50, performance.now()));
    setTimeout(() => (window.requestAnimationFrame = soon), 2_000);
  });
  await page.locator('textarea').press('Enter');
  await page.locator('textarea').pressSequentially('look');
  await page.locator('textarea').press('Enter');
  await said(ali, 'look').locator('[data-mention="own"]').waitFor();
});

test('who types is seen, and a picture that is sent is shown on the other side', async () => {
  const { page, t } = sara;
  await page.locator('textarea').pressSequentially('The plan:');
  await ali.page.getByText(ali.t('chat.typing', { names: 'سارا محمدی', count: 1 })).waitFor();
  await page.locator('input[type="file"]').setInputFiles({ name: 'plan.png', mimeType: 'image/png', buffer: picture });
  await page.getByRole('button', { name: t('chat.composer.send') }).click();
  const shown = said(ali, 'The plan:').getByRole('img', { name: 'plan.png' });
  await shown.waitFor();
  await expect
    .poll(() => shown.evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth), { timeout: 10_000 })
    .toBe(1);
});

test('a room is there to be read before any script runs, at what was said last', async () => {
  const storageState = await sara.page.context().storageState();
  const reader = await site.browser.newContext({ ...devices.wide, javaScriptEnabled: false, storageState });
  const page = await reader.newPage();
  await page.goto(sara.page.url());
  const last = page.locator('[data-message]', { hasText: 'The plan:' });
  await last.waitFor();
  const place = await last.boundingBox();
  expect(place?.y).toBeGreaterThan(0);
  expect((place?.y ?? 0) + (place?.height ?? 0)).toBeLessThan(devices.wide.viewport.height);
  await reader.close();
});

test('a deleted message leaves its place, and its pin goes', async () => {
  await choose(sara, 'Tea at five?', sara.t('chat.message.delete'));
  await sara.page
    .getByRole('alertdialog')
    .getByRole('button', { name: sara.t('chat.message.delete') })
    .click();
  await ali.page.locator('[data-message] > div > p', { hasText: ali.t('chat.message.deleted') }).waitFor();
  await ali.page.getByRole('button', { name: ali.t('chat.pins.newest') }).waitFor({ state: 'detached' });
});

test('who was away for fifty events of many kinds sees what the other sees, and has sent what was written meanwhile', async () => {
  const aliIs = (presence: string) =>
    sara.page.locator('nav a', { hasText: 'علی' }).locator(`[data-presence="${presence}"]`);
  await aliIs('ONLINE').waitFor();
  await line.cut();
  await say(ali, 'نوشته در قطعی');
  await ali.page.getByText(ali.t('chat.outgoing.failed')).waitFor();
  const ids: string[] = [];
  for (let number = 0; number < 30; number++) ids.push(await send(client, roomId, `missed ${number}`));
  for (const messageId of ids.slice(0, 8))
    await client.run(Edit, { input: { messageId, body: `mended ${messageId}` } });
  for (const messageId of ids.slice(8, 14)) await client.run(Delete, { input: { messageId } });
  for (const messageId of ids.slice(14, 19)) await client.run(React, { input: { messageId, emoji: '🎉' } });
  await client.run(Rename, { input: { roomId, title: `${ROOM} و کیک` } });
  expect(await said(ali, 'missed 29').count()).toBe(0);
  await aliIs('OFFLINE').waitFor();

  await line.mend();
  await aliIs('ONLINE').waitFor();
  await said(ali, 'missed 29').waitFor();
  await said(sara, 'نوشته در قطعی').waitFor();
  for (const { page } of [sara, ali]) await page.getByRole('heading', { name: 'و کیک' }).waitFor();
  await ali.page.locator('[data-outgoing]').waitFor({ state: 'detached' });
  const [first, second] = [await transcript(sara), await transcript(ali)];
  expect(second.map(withoutDigits)).toEqual(first.map(withoutDigits));
  expect(first.filter((text) => text.includes('نوشته در قطعی'))).toHaveLength(1);
  expect(first.length).toBeGreaterThan(35);
}, 240_000);

test('who is removed is told so and loses the room from the list; who joins again is back', async () => {
  const { page, t } = ali;
  const entry = page.locator('nav a[href^="/dashboard/chat/"]', { hasText: ROOM });
  await client.run(RemoveRoomMember, { input: { roomId, memberId: aliId } });
  await page.getByText(t('chat.room.joinText')).waitFor();
  await entry.waitFor({ state: 'detached' });

  await page.getByRole('button', { name: t('chat.room.join') }).click();
  await page.locator('textarea').waitFor();
  await entry.waitFor();

  await client.run(Rename, { input: { roomId, isPrivate: true } });
  await client.run(RemoveRoomMember, { input: { roomId, memberId: aliId } });
  await page.getByText(t('chat.gone.title')).waitFor();
});

test('an unread room is counted in the menu, and opens at what is new', async () => {
  await client.run(AddRoomMember, { input: { roomId, memberId: aliId } });
  const { page, t } = ali;
  await open(ali, '/dashboard/support');
  await send(client, roomId, 'are you back?');
  const badge = page.getByText(t('shell.menu.unreadRooms', { count: 2 }));
  await badge.waitFor({ state: 'attached' });
  await page.getByRole('link', { name: t('chat.title') }).click();
  await enterRoom(ali, ROOM);
  await page.getByText(t('chat.thread.new')).waitFor();
  await said(ali, 'are you back?').waitFor();
  await badge.waitFor({ state: 'detached' });
});

test('from a ticket one press leads to the room about it, and from there back; the next agent comes to the same', async () => {
  await open(ali, '/dashboard/support');
  await ali.page.locator('a[href*="/dashboard/support/TKT-"]').first().click();
  await ali.page.getByRole('button', { name: ali.t('handoff.discuss') }).click();
  await ali.page.waitForURL('**/dashboard/chat/*');
  const link = ali.page.locator('header a[href^="/dashboard/support/TKT-"]');
  const address = (await link.getAttribute('href')) ?? '';
  const room = ali.page.url();
  await say(ali, 'نظرتان چیست؟');
  await link.click();
  await ali.page.getByRole('button', { name: ali.t('handoff.open') }).waitFor();

  await open(sara, address);
  await sara.page.getByRole('button', { name: sara.t('handoff.open') }).click();
  await sara.page.waitForURL(room);
  await said(sara, 'نظرتان چیست؟').waitFor();
  await sara.page.locator('textarea').waitFor();
});

test('no page complained', () => {
  // A browser without a line says so.
  const complaints = [sara, ali].flatMap(({ complaints }) => complaints);
  expect(complaints.filter((complaint) => !/ERR_INTERNET_DISCONNECTED|WebSocket/.test(complaint))).toEqual([]);
});

/** Counts and names as neither language writes them. */
function withoutDigits(text: string): string {
  return text
    .replaceAll(/[\d۰-۹]+/g, '#')
    .replaceAll('،', ',')
    .replaceAll(sara.t('chat.message.deleted'), ali.t('chat.message.deleted'));
}
