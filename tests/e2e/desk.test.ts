import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { graphql } from '../gql/index.ts';
import { barriers } from './barriers.ts';
import { ask, note as addNote } from './conversation.ts';
import { demoClient } from './demo-client.ts';
import { openSite, type Site } from './site.ts';
import { message, open, signIn, welcome, type Visitor } from './visitor.ts';

const TicketOfDesk = graphql(`
  query TestTicketOfDesk($number: String!) {
    ticket(number: $number) {
      id
    }
  }
`);
const NoteForDesk = graphql(`
  mutation TestNoteForDesk($input: AddTicketNoteInput!) {
    addTicketNote(input: $input) {
      errors {
        message
      }
    }
  }
`);

let site: Site;
let sara: Visitor;
let ali: Visitor;
let guest: Visitor;
let number: string;

beforeAll(async () => {
  site = await openSite();
  guest = await welcome(site, { locale: 'en', device: 'phone' });
  sara = await welcome(site, { locale: 'en', device: 'wide' });
  ali = await welcome(site, { locale: 'fa', device: 'wide' });
  [number] = await Promise.all([
    ask(guest, '/demo/support', 'The desk itself', 'Is everything where it belongs?'),
    signIn(sara, 'sara'),
    signIn(ali, 'ali'),
  ]);
  await Promise.all([sara, ali].map((agent) => open(agent, `/dashboard/support/${number}`)));
}, 120_000);
afterAll(() => site.close());

const header = ({ page }: Visitor) =>
  page.getByRole('article').getByRole('banner').or(page.locator('article > header'));
/** Puts the focus where no text is written. */
const letGo = ({ page }: Visitor) => page.locator('article h1').click();

describe('an agent at the desk', () => {
  test('sets priority and labels, which the other agent sees at once', async () => {
    const { page, t } = sara;
    await page.getByRole('button', { name: t('desk.priority.change') }).click();
    await page.getByRole('menuitemcheckbox', { name: t('support.priority.URGENT') }).click();
    await page.getByRole('button', { name: t('desk.labels.add') }).click();
    const label = page.getByRole('option').first();
    const name = (await label.textContent()) ?? '';
    await label.click();
    await page.keyboard.press('Escape');

    await header(ali).getByText(ali.t('support.priority.URGENT'), { exact: true }).waitFor();
    await header(ali)
      .getByRole('button', { name: ali.t('desk.labels.remove', { name }) })
      .click();
    await header(sara).getByText(name, { exact: true }).waitFor({ state: 'detached' });
  });

  test('edits and deletes a note of their own where it stands, and no other', async () => {
    await addNote(sara, 'A first **wording**');
    await message(sara, 'note', 'A first wording').hover();
    await sara.page.getByRole('button', { name: sara.t('desk.note.edit') }).click();
    await sara.page.getByRole('textbox', { name: sara.t('desk.note.edit') }).fill('Put right');
    await sara.page.getByRole('button', { name: sara.t('desk.save') }).click();
    await message(ali, 'note', 'Put right').getByText(ali.t('desk.note.edited')).waitFor();
    expect(await ali.page.getByRole('button', { name: ali.t('desk.note.edit') }).count()).toBe(0);

    await message(sara, 'note', 'Put right').hover();
    await sara.page.getByRole('button', { name: sara.t('desk.note.delete') }).click();
    await sara.page
      .getByRole('alertdialog')
      .getByRole('button', { name: sara.t('desk.note.delete') })
      .click();
    await message(ali, 'note', 'Put right').waitFor({ state: 'detached' });
  });

  test('works by single keys where nothing is written, and by none where something is', async () => {
    const { page, t } = sara;
    await letGo(sara);
    await page.keyboard.press('KeyR');
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
    await page.keyboard.type('jk?');
    expect(await page.getByRole('tabpanel').getByRole('textbox').inputValue()).toBe('jk?');
    await page.getByRole('tabpanel').getByRole('textbox').fill('');
    await letGo(sara);
    await page.keyboard.press('Shift+Slash');
    await page.getByRole('dialog', { name: t('desk.keys.title') }).waitFor();
    expect(await barriers(sara)).toEqual([]);
    await page.keyboard.press('Escape');
    await letGo(sara);
    await page.keyboard.press('KeyJ');
    await page.waitForURL((url) => url.pathname.includes('/TKT-') && !url.pathname.endsWith(number));
    await page.keyboard.press('KeyK');
    await page.waitForURL(`**/${number}`);
  });

  test('finds commands and tickets in the palette, on a Persian keyboard too', async () => {
    const { page, t } = ali;
    await page.keyboard.press('Control+KeyK');
    await page.getByRole('combobox', { name: t('desk.palette.title') }).fill(number);
    await page.getByRole('option', { name: number }).waitFor();
    expect(await barriers(ali)).toEqual([]);
    const resolved = t('desk.commands.status', { status: t('support.status.RESOLVED') });
    await page.getByRole('combobox', { name: t('desk.palette.title') }).fill(resolved);
    await page.getByRole('option', { name: resolved }).click();
    const status = sara.t('support.ticket.currentStatus', { status: sara.t('support.status.RESOLVED') });
    await sara.page.getByRole('button', { name: status }).waitFor();
  });

  test('reads in the history what happened, in whole sentences', async () => {
    const { page, t } = sara;
    await page.getByRole('tab', { name: t('desk.side.history') }).click();
    const history = page.getByRole('tabpanel', { name: t('desk.side.history') });
    await history.getByText(/changed the status from .*Open.* to .*Resolved/).waitFor();
    await history.getByText(/changed the priority from .*Medium.* to .*Urgent/).waitFor();
    expect(await barriers(sara)).toEqual([]);
  });

  test('sends and sets the status in one go', async () => {
    const { page, t } = sara;
    await header(sara)
      .getByRole('button', { name: t('support.ticket.status') })
      .click();
    await page.getByRole('menuitem', { name: t('support.status.REOPENED') }).click();
    await page.getByRole('tab', { name: t('support.composer.reply') }).click();
    await page.getByRole('tabpanel').getByRole('textbox').fill('We wait for your word.');
    await page.getByRole('button', { name: t('desk.send.more') }).click();
    await page.getByRole('menuitem', { name: t('support.status.WAITING') }).click();
    await message(guest, 'agent', 'We wait for your word.').waitFor();
    await guest.page.getByText(t('support.status.WAITING'), { exact: true }).waitFor();
  });
});

test('of a long conversation the document holds what is in view, whichever way it is scrolled', async () => {
  await fillThread(80);
  const { page } = sara;
  await open(sara, `/dashboard/support/${number}`);
  await message(sara, 'note', 'line 79').waitFor();
  const rows = () => page.locator('[role=region] ol > li').count();
  const most = [await rows()];
  const region = page.getByRole('region', { name: sara.t('support.thread.label') });
  await region.hover();
  await expect
    .poll(
      async () => {
        await page.mouse.wheel(0, -3000);
        most.push(await rows());
        return region.getByText(sara.t('support.thread.beginning')).count();
      },
      { timeout: 60_000, interval: 50 },
    )
    .toBe(1);
  expect(Math.max(...most)).toBeLessThan(40);
  // What comes in above moves nothing in view: on, up to it.
  const first = message(sara, 'requester', 'Is everything where it belongs?');
  await expect
    .poll(
      async () => {
        await page.mouse.wheel(0, -3000);
        return first.count();
      },
      { timeout: 30_000, interval: 50 },
    )
    .toBe(1);
  await page.getByRole('button', { name: sara.t('support.thread.toEnd') }).click();
  await message(sara, 'note', 'line 79').waitFor();
  expect([sara, ali, guest].flatMap(({ complaints }) => complaints)).toEqual([]);
});

/** Notes of the reader's own: what is unread would be where the conversation opens. */
async function fillThread(count: number): Promise<void> {
  const client = await demoClient(site, 'sara');
  const { ticket } = await client.run(TicketOfDesk, { number });
  const add = (line: number) => {
    const body = `line ${line} ${'and on '.repeat(line % 30)}`;
    return client.run(NoteForDesk, { input: { ticketId: ticket?.id ?? '', body } });
  };
  // A few at once: all together, the last one would wait for its turn as long as an operation may take.
  const atOnce = 8;
  for (let from = 0; from < count - 1; from += atOnce) {
    await Promise.all(Array.from({ length: Math.min(atOnce, count - 1 - from) }, (_, nth) => add(from + nth)));
  }
  await add(count - 1);
}
