import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { freePort, runToEnd, scratchDirectory, startServerProcess } from '../kit/server-process.ts';

const oneLine = (text: string) => ({
  code: 1,
  signal: null,
  stderr: expect.stringMatching(new RegExp(`^Ahrom can't start: [^\n]*${text}[^\n]*\n$`)) as string,
});

test('a port in use is told in one line', async () => {
  const data = await scratchDirectory();
  onTestFinished(data.remove);
  const port = await freePort();
  const other = createServer().listen(port, '127.0.0.1');
  await once(other, 'listening');
  onTestFinished(() => void other.close());

  const ending = await runToEnd({ PORT: String(port), DATA_DIR: data.path });

  expect(ending).toEqual(oneLine(`127.0.0.1:${port} is in use`));
});

test('a database that nobody serves is told in one line, without its password', async () => {
  const data = await scratchDirectory();
  onTestFinished(data.remove);
  const port = await freePort();

  const ending = await runToEnd({
    PORT: String(await freePort()),
    DATA_DIR: data.path,
    DATABASE_URL: `postgres://somebody:hidden@127.0.0.1:${port}/ahrom`,
    SECRET: 'a secret of 32 characters or more',
  });

  expect(ending).toEqual(oneLine(`127.0.0.1:${port}/ahrom`));
  expect(ending.stderr).not.toContain('hidden');
});

test('a data directory that another process holds is told in one line, and the holder goes on', async () => {
  const data = await scratchDirectory();
  const holder = await startServerProcess(await freePort(), { DATA_DIR: data.path, DEMO: '0' });
  onTestFinished(async () => {
    await holder.end('SIGKILL');
    await data.remove();
  });

  const ending = await runToEnd({ PORT: String(await freePort()), DATA_DIR: data.path, DEMO: '0' });

  expect(ending).toEqual(oneLine(`${data.path} is in use by process ${holder.pid}`));
  expect(await (await fetch(`${holder.origin}/readyz`)).text()).toBe('ok');
});

test.each([
  ['PORT', { PORT: 'three' }],
  ['SECRET', { DATABASE_URL: 'postgres://127.0.0.1/ahrom' }],
  ['DEMO', { HOST: '0.0.0.0', DEMO: '1' }],
  ['RATE_LIMITS', { HOST: '0.0.0.0', RATE_LIMITS: 'off' }],
])('a wrong %s is told in one line', async (name, variables: Record<string, string>) => {
  expect(await runToEnd(variables)).toEqual(oneLine(name));
});
