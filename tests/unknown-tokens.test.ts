import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { newToken } from '../api/platform/tokens.ts';
import { startTestApp, type TestApp } from './kit/app.ts';
import { within } from './kit/client.ts';
import { createTestWorkspace, type Person, type TestWorkspace } from './kit/people.ts';
import { statementsOf } from './kit/statements.ts';

let app: TestApp;
let workspace: TestWorkspace;
let sara: Person;
const trying = '192.0.2.1';
const elsewhere = '192.0.2.2';

beforeAll(async () => {
  app = await startTestApp({ RATE_LIMITS: 'on', TRUSTED_PROXIES: '127.0.0.1/32' });
  workspace = await createTestWorkspace(app);
  sara = await workspace.agent('Sara');
});
afterAll(() => app.stop());

interface Answered {
  status: number;
  headers: Headers;
  text: string;
}

/** Asks with a token from an address. */
async function ask(token: string | null, from: string, { query = '{ viewer { __typename } }', language = 'en' } = {}) {
  const response = await fetch(app.url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'accept-language': language,
      'x-forwarded-for': from,
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query }),
  });
  return { status: response.status, headers: response.headers, text: await response.text() } satisfies Answered;
}

/** Opens a socket with this header and this hello. @returns the socket, and what it hears next: a message or the code of its close */
function open(from: string, payload: object, cookie = '') {
  const socket = new WebSocket(app.url.replace('http', 'ws'), 'graphql-transport-ws', {
    headers: { 'x-forwarded-for': from, ...(cookie === '' ? {} : { cookie }) },
  });
  const hear = () =>
    within(
      10_000,
      Promise.race([
        once(socket, 'message').then(([data]) => String(data)),
        once(socket, 'close').then(([code]) => code as number),
      ]),
    );
  const say = async (message: object) => {
    const heard = hear();
    socket.send(JSON.stringify(message));
    return heard;
  };
  return once(socket, 'open').then(async () => ({
    socket,
    say,
    first: await say({ type: 'connection_init', payload }),
  }));
}

const members = '{ members { totalCount } }';

it('a token that opens nothing is called that, no token is asked to sign in', async () => {
  const told = async (token: string | null, language: string) =>
    (await ask(token, elsewhere, { query: members, language })).text;
  for (const token of [newToken('session'), newToken('guest'), newToken('key'), 'nonsense']) {
    const text = await told(token, 'en');
    expect(text).toContain('The token is unknown or no longer valid: sign in again, or use another key.');
    expect(text).toContain('"code":"UNAUTHENTICATED"');
    expect(await told(token, 'fa')).toContain('این توکن شناخته نشد');
  }
  expect(await told(null, 'en')).toContain('You need to sign in for this.');
  expect(await told(sara.token, 'en')).toContain('"totalCount":');
});

describe('a network that has shown three hundred unknown tokens', () => {
  beforeAll(async () => {
    // Seen by this server before.
    expect((await ask(sara.token, trying)).text).toContain('AgentViewer');
    const kinds = ['session', 'guest', 'key'] as const;
    const asked = Array.from({ length: 299 }, (_, nth) => ask(newToken(kinds[nth % 3] ?? 'key'), trying));
    for (const { status, text } of await Promise.all(asked))
      expect([status, text]).toEqual([200, '{"data":{"viewer":null}}']);
    // The last one over a socket.
    expect((await open(trying, { authorization: `Bearer ${newToken('session')}` })).first).toBe(4403);
  });

  it('is told when to try again, and the database is not asked', async () => {
    let refused: Answered | undefined;
    let inPersian: Answered | undefined;
    const statements = await statementsOf(async () => {
      refused = await ask(newToken('session'), trying);
      inPersian = await ask(newToken('key'), trying, { language: 'fa' });
      expect((await open(trying, { authorization: `Bearer ${newToken('guest')}` })).first).toBe(4429);
    });
    expect(statements).toEqual([]);
    expect(refused?.status).toBe(429);
    expect(refused?.text).toMatch(/Too many unknown tokens.*"code":"RATE_LIMITED","retryAfterSeconds":\d+,"limit":300/);
    expect(refused?.headers.get('ratelimit-policy')).toBe('"unknown-tokens";q=300;w=60');
    expect(refused?.headers.get('ratelimit')).toMatch(/^"unknown-tokens";r=0;t=\d+$/);
    expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(inPersian?.text).toContain('توکن‌های ناشناختهٔ بسیاری');
  });

  it('keeps out nobody whom this server knew before, nor who shows no token, nor another network', async () => {
    expect((await ask(sara.token, trying)).text).toContain('AgentViewer');
    expect((await open(trying, { authorization: `Bearer ${sara.token}` })).first).toContain('connection_ack');
    expect((await ask(null, trying)).status).toBe(200);
    expect((await ask(newToken('session'), elsewhere)).status).toBe(200);
    // A session that begins now waits for the minute to pass, here; elsewhere it does not.
    const again = await workspace.anotherSession(sara);
    expect((await ask(again.token, trying)).status).toBe(429);
    expect((await ask(again.token, elsewhere)).text).toContain('AgentViewer');
    // And it is known now.
    expect((await ask(again.token, trying)).text).toContain('AgentViewer');
  });

  it('can ask by a socket with a stale cookie no more often', async () => {
    const cookie = `ahrom_session=${newToken('session')}`;
    const { first, say, socket } = await open('192.0.2.3', {}, cookie);
    expect(first).toContain('connection_ack');
    const asked = () =>
      say({
        id: crypto.randomUUID(),
        type: 'subscribe',
        payload: { query: 'subscription { supportInboxEvents { cursor } }' },
      });
    expect(await asked()).toContain('UNAUTHENTICATED');
    await Promise.all(Array.from({ length: 298 }, () => ask(newToken('key'), '192.0.2.3')));
    expect(await asked()).toContain('RATE_LIMITED');
    expect(socket.readyState).toBe(WebSocket.OPEN);
    socket.close();
  });
});
