import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { graphql } from '../gql/index.ts';
import { colourOf } from './colour.ts';
import { ask, note as addNote, reply, write } from './conversation.ts';
import { keepReceivedBytes, type ReceivedBytes } from './received-bytes.ts';
import { demoClient } from './demo-client.ts';
import { openSite, type Site } from './site.ts';
import { loadedAt, message, open, signIn, welcome, type Visitor } from './visitor.ts';

const NewestMessages = graphql(`
  query TestNewestMessages($number: String!) {
    ticket(number: $number) {
      messages(last: 20) {
        nodes {
          id
          body
        }
      }
    }
  }
`);

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe.each([
  {
    locale: 'fa',
    subject: 'پرداختم انجام نشد',
    question: 'مبلغ کم شد، اما سفارشی ثبت نشده است.',
    answer: 'سلام، همین حالا بررسی می‌کنم.',
    note: 'به درگاه دوم زنگ بزن، یادداشت محرمانه ۴۷',
    thanks: 'ممنون، منتظر می‌مانم.',
  },
  {
    locale: 'en',
    subject: 'My parcel is late',
    question: 'It was promised for Monday.',
    answer: 'Hello, let me look it up.',
    note: 'Their courier lost two before, classified remark 48',
    thanks: 'Thank you, I will wait.',
  },
] as const)('three people at once, in $locale', ({ locale, subject, question, answer, note, thanks }) => {
  let guest: Visitor;
  let sara: Visitor;
  let ali: Visitor;
  let guestBytes: ReceivedBytes;
  let aliBytes: ReceivedBytes;
  let number: string;
  let loaded: number[];

  beforeAll(async () => {
    guestBytes = await keepReceivedBytes(site.port);
    aliBytes = await keepReceivedBytes(site.port);
    guest = await welcome(site, { locale, device: 'phone', origin: guestBytes.origin });
    sara = await welcome(site, { locale, device: 'wide' });
    ali = await welcome(site, { locale, device: 'wide', origin: aliBytes.origin });
    await Promise.all([signIn(sara, 'sara'), signIn(ali, 'ali')]);
  });
  afterAll(async () => {
    for (const { page } of [guest, sara, ali]) await page.context().close();
    guestBytes.close();
    aliBytes.close();
  });

  test('a ticket that a guest opens appears at both agents by itself', async () => {
    const agentsLoaded = await Promise.all([loadedAt(sara), loadedAt(ali)]);
    number = await ask(guest, '/demo/support', subject, question);
    await message(guest, 'requester', question).waitFor();

    for (const agent of [sara, ali]) {
      await agent.page.getByRole('link', { name: subject }).click();
      await message(agent, 'requester', question).waitFor();
    }
    loaded = [...agentsLoaded, await loadedAt(guest)];
  });

  test('of two agents who take it at once one gets it, and the other is told who', async () => {
    // Both answers are waited for by nobody until both have asked: so neither can know of the other.
    const bothAsked = Promise.withResolvers<void>();
    let asked = 0;
    for (const { page } of [sara, ali]) {
      await page.route('**/graphql', async (route) => {
        if (route.request().postData()?.includes('assignTicket') === true) {
          asked += 1;
          if (asked === 2) bothAsked.resolve();
          await bothAsked.promise;
        }
        await route.continue();
      });
    }
    await Promise.all(
      [sara, ali].map(async ({ page, t }) => {
        await page.getByRole('button', { name: t('support.assign.label') }).click();
        await page.getByRole('option', { name: t('support.assign.toMe') }).click();
      }),
    );

    const toast = ({ page }: Visitor, type: string) => page.locator(`[data-sonner-toast][data-type="${type}"]`);
    const told = await Promise.all(
      [sara, ali].map(async (agent) => {
        await toast(agent, 'success').or(toast(agent, 'warning')).waitFor();
        return (await toast(agent, 'warning').count()) > 0;
      }),
    );
    expect(told.toSorted()).toEqual([false, true]);
    const [late, taker] = told[0] === true ? [sara, 'علی'] : [ali, 'سارا'];
    expect(await toast(late, 'warning').textContent()).toContain(taker);
    for (const { page } of [sara, ali]) await page.unrouteAll();
  });

  test('an answer reaches the guest live, agents on the right and requesters on the left', async () => {
    await reply(sara, answer);
    await message(guest, 'agent', answer).waitFor();
    await message(ali, 'agent', answer).waitFor();

    for (const visitor of [guest, sara, ali]) {
      const [asked, answered] = await Promise.all([
        message(visitor, 'requester', question).locator('> div').last().boundingBox(),
        message(visitor, 'agent', answer).locator('> div').last().boundingBox(),
      ]);
      expect(asked?.x).toBeLessThan(answered?.x ?? 0);
    }
  });

  test('a note reaches the other agent live, on yellow', async () => {
    await addNote(sara, note);
    const seen = message(ali, 'note', note);
    await seen.waitFor();
    const { red, green, blue } = await colourOf(seen.locator('> div').last());
    expect(Math.min(red, green) - blue).toBeGreaterThan(15);
  });

  test('what the guest answers arrives at both agents live', async () => {
    await write(guest, thanks);
    for (const visitor of [guest, sara, ali]) await message(visitor, 'requester', thanks).waitFor();
    for (const agent of [sara, ali]) expect(await message(agent, 'requester', thanks).count()).toBe(1);
  });

  test('the guest sees that it is resolved and opens it again, which both agents see', async () => {
    const { page, t } = sara;
    await page.getByRole('button', { name: t('support.ticket.status') }).click();
    await page.getByRole('menuitem', { name: t('support.status.RESOLVED') }).click();
    await guest.page.getByText(t('support.requester.resolvedText')).waitFor();
    await guest.page.getByText(t('support.status.RESOLVED'), { exact: true }).waitFor();

    await guest.page.getByRole('button', { name: t('support.requester.reopen') }).click();
    for (const agent of [sara, ali]) {
      const status = t('support.ticket.currentStatus', { status: t('support.status.REOPENED') });
      await agent.page.getByRole('button', { name: status }).waitFor();
    }
  });

  test('no page was loaded anew, and none complained', async () => {
    expect(await Promise.all([loadedAt(sara), loadedAt(ali), loadedAt(guest)])).toEqual(loaded);
    expect([guest, sara, ali].flatMap(({ complaints }) => complaints)).toEqual([]);
  });

  test('no byte that the guest’s browser received tells of the note', async () => {
    // Also what it would get now, by coming back.
    await open(guest, '/demo/support');
    await guest.page.getByRole('link', { name: subject }).click();
    await message(guest, 'agent', answer).waitFor();
    await open(guest, `/demo/support/${number}`);
    const { answerId, noteId } = await idsAsAgentsSeeThem();

    const forGuest = readable(guestBytes);
    const forAli = readable(aliBytes);
    for (const known of [answer, answerId, '"isInternal":false', 'HTTP/1.1 101 Switching Protocols']) {
      expect(forGuest.includes(known), known).toBe(true);
    }
    for (const hidden of [note, noteId, keyIn(noteId), '"isInternal":true', '"NOTE"']) {
      expect(forGuest.includes(hidden), hidden).toBe(false);
    }
    // The same look finds it where it may be.
    for (const shown of [note, noteId, '"isInternal":true']) expect(forAli.includes(shown), shown).toBe(true);
  });

  async function idsAsAgentsSeeThem(): Promise<{ answerId: string; noteId: string }> {
    const { ticket } = await (await demoClient(site, 'ali')).run(NewestMessages, { number });
    const idOf = (text: string) => {
      const found = ticket?.messages.nodes.find(({ body }) => body === text);
      if (!found) throw new Error(`nobody wrote: ${text}`);
      return found.id;
    };
    return { answerId: idOf(answer), noteId: idOf(note) };
  }
});

/** What was received, whatever it was quoted in. */
function readable(bytes: ReceivedBytes): string {
  const text = bytes.text();
  expect(text).not.toMatch(/content-encoding|permessage-deflate/i);
  return text.replaceAll('\\', '');
}

/** The database's key in a global id. */
function keyIn(id: string): string {
  const [, key = ''] = Buffer.from(id, 'base64url').toString().split(':');
  return key;
}
