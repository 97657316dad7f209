import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import type { Visitor } from './visitor.ts';

/** Opens a room from the sidebar, and waits until one can write in it. */
export async function enterRoom({ page }: Visitor, title: string): Promise<void> {
  await page.locator('a[href^="/dashboard/chat/"]', { hasText: title }).click();
  await page.locator('textarea').waitFor();
}

/** Writes a message in the room that is open. */
export async function say({ page }: Visitor, text: string): Promise<void> {
  await page.locator('textarea').fill(text);
  await page.locator('textarea').press('Enter');
}

/** A message of the room that is open, by what it says itself and not by what it quotes. */
export function said({ page }: Visitor, text: string): Locator {
  return page.locator('[data-message]', { has: page.locator('.message-text', { hasText: text }) });
}

/**
 * Presses one of the buttons that a message has while it is pointed at or has the focus. It is given the focus: a list that
 * follows its end moves from under a pointer, as often as something comes or turns out taller.
 */
export async function press(visitor: Visitor, text: string, button: string): Promise<void> {
  const message = said(visitor, text);
  await message.focus();
  await message.getByRole('button', { name: button, exact: true }).click();
}

/** Lets the open room be as it is found by who comes to it: nothing on top of it, and its end in sight. */
export async function settle({ page, t }: Visitor): Promise<void> {
  const onTop = page.getByRole('menu').or(page.getByRole('alertdialog'));
  if (await onTop.isVisible()) await page.keyboard.press('Escape');
  const latest = page.getByRole('button', { name: t('chat.thread.toLatest') });
  const atEnd = async () => {
    // In one step: the list may follow its end by itself, and then the button goes before a pointer has come to it.
    await latest.evaluateAll((buttons) => {
      for (const button of buttons) if (button instanceof HTMLElement) button.click();
    });
    return latest.count();
  };
  await expect.poll(atEnd, { timeout: 20_000 }).toBe(0);
}

/** Chooses from a message's menu. */
export async function choose(visitor: Visitor, text: string, entry: string): Promise<void> {
  await press(visitor, text, visitor.t('chat.message.more'));
  await visitor.page.getByRole('menuitem', { name: entry, exact: true }).click();
}

/** Everything that is shown of a conversation, oldest first: the list draws what is near the window, so it is scrolled through. */
export function transcript({ page }: Visitor): Promise<string[]> {
  return page.getByRole('log').evaluate(async (log) => {
    const found = new Map<string, string>();
    const drawn = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 30)));
    log.scrollTop = log.scrollHeight;
    for (let last = -1; log.scrollTop !== last; log.scrollTop -= 400) {
      last = log.scrollTop;
      await drawn();
      const rows = [...log.querySelectorAll<HTMLElement>('[data-row]')].map((row): [string, string] => [
        row.dataset['row'] ?? '',
        [...row.querySelectorAll('.message-text, p[dir], p.italic, button[aria-pressed]')]
          .map((part) => part.getAttribute('aria-label') ?? part.textContent)
          .join(' | '),
      ]);
      // What is above what was seen before stands before it.
      const above = rows.filter(([key]) => !found.has(key));
      const below = [...found];
      found.clear();
      for (const [key, text] of [...above, ...below]) found.set(key, text);
    }
    return [...found.values()];
  });
}

/** Cuts a visitor's browser off from the server, and lets it back. */
export interface Line {
  cut(): Promise<void>;
  mend(): Promise<void>;
}

/** To be laid before the visitor's first page. */
export async function layLine({ page }: Visitor): Promise<Line> {
  let isCut = false;
  const sockets = new Set<{ close(options: { code: number }): Promise<void> }>();
  // Browsers that play offline leave open sockets alone.
  await page.routeWebSocket('**/graphql', (socket) => {
    if (isCut) {
      void socket.close({ code: 4000 });
      return;
    }
    socket.connectToServer();
    sockets.add(socket);
  });
  return {
    async cut() {
      isCut = true;
      await page.context().setOffline(true);
      for (const socket of sockets) await socket.close({ code: 4000 });
      sockets.clear();
    },
    async mend() {
      isCut = false;
      await page.context().setOffline(false);
    },
  };
}
