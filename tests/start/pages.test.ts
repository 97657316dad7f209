import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort, scratchDirectory, startServerProcess, type ServerProcess } from '../kit/server-process.ts';

let data: Awaited<ReturnType<typeof scratchDirectory>>;
let server: ServerProcess;

beforeAll(async () => {
  data = await scratchDirectory();
  server = await startServerProcess(await freePort(), {
    DATA_DIR: data.path,
    DEMO: '0',
    PUBLIC_URL: 'https://support.example.com',
  });
});
afterAll(async () => {
  await server.end('SIGTERM');
  await data.remove();
});

const post = (path: string, headers: Record<string, string>) =>
  fetch(server.origin + path, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body: 'locale=en&returnTo=/',
  });

test('a form of another site, or of nobody, is refused; our own are taken, also behind a proxy that changes the host', async () => {
  for (const path of ['/sign-out', '/preferences', '/sign-in']) {
    expect((await post(path, { origin: 'https://evil.example' })).status).toBe(403);
    expect((await post(path, { origin: 'null' })).status).toBe(403);
    expect((await post(path, {})).status).toBe(403);
    for (const origin of [server.origin, 'https://support.example.com']) {
      expect([path, origin, (await post(path, { origin })).status < 400]).toEqual([path, origin, true]);
    }
  }
});

test('pages are kept by no cache on the way, what is built with a hash by all', async () => {
  const page = await fetch(`${server.origin}/sign-in`);
  expect(page.headers.get('cache-control')).toBe('private, no-store');
  const asset = /\/assets\/[^"']+\.js/.exec(await page.text())?.[0] ?? '/no-asset';
  expect((await fetch(server.origin + asset)).headers.get('cache-control')).toContain('immutable');
});

test('cookies that can’t be read are as good as none', async () => {
  const response = await fetch(`${server.origin}/`, { headers: { cookie: 'ahrom_locale=%zz; ahrom_theme=%' } });
  expect(response.status).toBe(200);
});
