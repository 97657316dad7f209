import { randomUUID } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import { createLog } from '../platform/log.ts';
import type { Notice } from './notices.ts';
import { longestText, type ServerLink } from './server-link.ts';
import { createSharedSignals } from './signals.ts';

/** A way between servers that are all in this process. What is sent arrives when the test says so. */
class Wire {
  readonly #ends: { hear: (text: string) => void; back: () => void }[] = [];
  readonly texts: string[] = [];

  link(): ServerLink {
    return {
      open: (hear, back) => this.#ends.push({ hear, back }),
      send: (texts) => {
        this.texts.push(...texts);
        return Promise.resolve();
      },
      close: () => Promise.resolve(),
    };
  }

  /** Lets everything arrive, at its senders too. */
  arrive(texts: readonly string[] = this.texts.splice(0)): void {
    for (const text of texts) for (const { hear } of this.#ends) hear(text);
  }

  comeBack(): void {
    for (const { back } of this.#ends) back();
  }
}

function twoServers() {
  const wire = new Wire();
  const server = () => {
    const signals = createSharedSignals(wire.link(), randomUUID(), createLog('silent'));
    const heard: string[] = [];
    const missed = vi.fn<() => void>();
    signals.wakeUps.listen((keys) => heard.push(...keys), missed);
    return { ...signals, heard, missed };
  };
  return { wire, here: server(), there: server() };
}

describe('a wake-up', () => {
  it('is heard at once where it is announced, later elsewhere, and everywhere once', async () => {
    const { wire, here, there } = twoServers();
    here.wakeUps.announce(new Set(['a', 'b']));
    expect(here.heard).toEqual(['a', 'b']);
    expect(there.heard).toEqual([]);
    await here.close();
    wire.arrive();
    expect(here.heard).toEqual(['a', 'b']);
    expect(there.heard).toEqual(['a', 'b']);
  });

  it('goes with others that come about the same time, and with itself', async () => {
    const { wire, here, there } = twoServers();
    for (const key of ['a', 'b', 'a', 'c', 'a']) here.wakeUps.announce(new Set([key]));
    await here.close();
    expect(wire.texts).toHaveLength(1);
    wire.arrive();
    expect(there.heard).toEqual(['a', 'b', 'c']);
  });

  it('for more streams than one text holds goes in several', async () => {
    const { wire, here, there } = twoServers();
    const keys = Array.from({ length: 1_000 }, () => `support-ticket:${randomUUID()}:requester`);
    here.wakeUps.announce(new Set(keys));
    await here.close();
    expect(wire.texts.length).toBeGreaterThan(5);
    for (const text of wire.texts) expect(Buffer.byteLength(text)).toBeLessThanOrEqual(longestText);
    wire.arrive();
    expect(there.heard).toEqual(keys);
  });

  it('that may have been missed makes those who listen look at everything', () => {
    const { wire, here, there } = twoServers();
    wire.comeBack();
    expect(here.missed).toHaveBeenCalledOnce();
    expect(there.missed).toHaveBeenCalledOnce();
  });
});

describe('a notice', () => {
  const notice: Notice = { name: 'سارا «پشتیبانی» \n', isTyping: true, memberId: null };

  it('is heard as it was said, on both servers once, by those who listen to its topic', async () => {
    const { wire, here, there } = twoServers();
    const heard: [string, Notice][] = [];
    here.notices.listen('topic', (said) => heard.push(['here', said]));
    there.notices.listen('topic', (said) => heard.push(['there', said]));
    there.notices.listen('another topic', (said) => heard.push(['elsewhere', said]));
    here.notices.publish('topic', notice);
    expect(heard).toEqual([['here', notice]]);
    await here.close();
    wire.arrive();
    expect(heard).toEqual([
      ['here', notice],
      ['there', notice],
    ]);
  });

  it('is measured in bytes, and one that no text holds goes no further', async () => {
    const { wire, here, there } = twoServers();
    const heard: Notice[] = [];
    there.notices.listen('topic', (said) => heard.push(said));
    const long = { name: 'س'.repeat(1_900) };
    for (const said of [long, { name: 'س'.repeat(4_000) }, long, notice]) here.notices.publish('topic', said);
    await here.close();
    for (const text of wire.texts) expect(Buffer.byteLength(text)).toBeLessThanOrEqual(longestText);
    wire.arrive();
    expect(heard).toEqual([long, long, notice]);
  });
});

it('what no server of ours says is passed over', () => {
  const { wire, here } = twoServers();
  const strange = ['', 'null', '[]', '{"from":1,"entries":[]}', '{"from":"x","entries":[1]}', '{"from":"x"', '"a"'];
  wire.arrive([...strange, JSON.stringify({ from: 'x', entries: ['a'] })]);
  expect(here.heard).toEqual(['a']);
});
