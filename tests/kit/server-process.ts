import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

const root = join(import.meta.dirname, '../..');

/** How a process ended, and what it said. */
export interface Ending {
  code: number | null;
  signal: NodeJS.Signals | null;
  stderr: string;
}

/** What is run: `npm start` or `npm run api`, without npm around it. */
export type Program = 'start' | 'api';

const announcements: Readonly<Record<Program, string>> = { start: 'Ahrom answers', api: 'The API answers' };

/** The product as operators run it. */
export interface ServerProcess {
  /** http://127.0.0.1:<port> */
  origin: string;
  /** http://127.0.0.1:<port>/graphql */
  url: string;
  pid: number;
  /** Resolves when the process has ended by itself or by `end`. */
  ended: Promise<Ending>;
  /** Sends the signal and waits for the end. */
  end(signal: NodeJS.Signals): Promise<Ending>;
}

/** Starts the product and lets it end by itself, as it does when it can't start. */
export function runToEnd(variables: Record<string, string>): Promise<Ending> {
  return endingOf(startProcess(variables));
}

/** Starts the product on `port`; resolves once it answers. Fails with what it said if it ends before. */
export async function startServerProcess(
  port: number,
  variables: Record<string, string>,
  program: Program = 'start',
): Promise<ServerProcess> {
  const child = startProcess({ PORT: String(port), RATE_LIMITS: 'off', LOG_LEVEL: 'warn', ...variables }, program);
  const ended = endingOf(child);
  const { pid, stdout } = child;
  if (pid === undefined || stdout === null) throw new Error('the server could not be started');
  await Promise.race([
    announced(stdout, announcements[program]),
    ended.then(({ code, stderr }) => {
      throw new Error(`the server ended with ${code} instead of answering:\n${stderr}`);
    }),
  ]);
  const origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    url: `${origin}/graphql`,
    pid,
    ended,
    end(signal) {
      child.kill(signal);
      return ended;
    },
  };
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('a TCP server without a port');
  return address.port;
}

/** A new directory under the system's temporary one, and how to remove it. */
export async function scratchDirectory(): Promise<{ path: string; remove: () => Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'ahrom-'));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

function startProcess(variables: Record<string, string>, program: Program = 'start'): ChildProcess {
  const { PATH, HOME } = process.env;
  return spawn(process.execPath, ['scripts/node-24.js', `./${program}.ts`], {
    cwd: root,
    // Not the test runner's environment, which says that this is a test.
    env: { PATH, HOME, NODE_ENV: 'production', ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

async function endingOf(child: ChildProcess): Promise<Ending> {
  const stderr = child.stderr === null ? '' : text(child.stderr);
  const [code, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
  return { code, signal, stderr: await stderr };
}

/** Resolves when the line appears; what follows is read and dropped, so that the writer never waits. */
function announced(stdout: NodeJS.ReadableStream, line: string): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  let said = '';
  stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString();
    if (said.includes(line)) resolve();
  });
  return promise;
}
