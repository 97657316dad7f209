import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from './kit/app.ts';
import { within } from './kit/client.ts';

let app: TestApp;
beforeEach(async () => {
  app = await startTestApp();
});
afterEach(() => app.stop());

const portOf = ({ url }: TestApp) => Number(new URL(url).port);
const alive = async () => (await fetch(new URL('/healthz', app.url))).status;

/** Sends bytes as they are, and resolves to all that comes back until the server closes. */
async function raw(bytes: string): Promise<string> {
  const socket = connect(portOf(app), '127.0.0.1');
  let heard = '';
  socket.on('data', (data) => {
    heard += data.toString();
  });
  socket.end(bytes);
  await within(5_000, once(socket, 'close'));
  return heard;
}

describe('a hostile peer', () => {
  it('that resets its connection in the middle of an upgrade does not end the process', async () => {
    const upgrades = [
      'GET /graphql HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nOrigin: https://evil.example\r\nCookie: a=b\r\n\r\n',
      'GET /elsewhere HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Protocol: vite-hmr\r\n\r\n',
    ];
    for (let i = 0; i < 60; i += 1) {
      const socket = connect(portOf(app), '127.0.0.1');
      await once(socket, 'connect');
      socket.on('error', () => undefined);
      socket.write(upgrades[i % 2] ?? '');
      socket.resetAndDestroy();
    }
    expect(await alive()).toBe(200);
  });

  it('with a Host header that is none gets a plain 400, and no stack', async () => {
    for (const path of ['/graphql', '/', '/healthz']) {
      const answer = await raw(`GET ${path} HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n`);
      expect(answer).toMatch(/^HTTP\/1\.1 400 /);
      expect(answer).not.toMatch(/file:|at /);
    }
    expect(await raw('GET /healthz HTTP/1.1\r\nHost: [::1]:3000\r\nConnection: close\r\n\r\n')).toMatch(/ 200 /);
  });

  it('learns nothing of the database when that fails', async () => {
    await app.database.prisma.$executeRaw`DROP TABLE "Session" CASCADE`;
    const response = await fetch(app.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ahs_${'x'.repeat(43)}` },
      body: JSON.stringify({ query: '{ viewer { __typename } }' }),
    });
    expect(response.status).toBe(500);
    const text = await response.text();
    expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { code: 'INTERNAL' } }] });
    expect(text).not.toMatch(/prisma|Session|file:|node_modules/i);
  });

  it('that nests without end, or sends no operation, is told so', async () => {
    const code = async (body: unknown) => {
      const response = await fetch(app.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
      return errors[0]?.extensions.code;
    };
    expect(await code({ query: '{a'.repeat(9_000) })).toBe('QUERY_TOO_COSTLY');
    expect(await code({})).toBe('BAD_USER_INPUT');
    expect(await code({ query: 'query A { viewer { __typename } }', operationName: 'B' })).toBe('BAD_USER_INPUT');
  });
});
