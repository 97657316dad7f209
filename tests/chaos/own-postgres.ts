import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { freePort } from '../kit/server-process.ts';

const run = promisify(execFile);

/** A PostgreSQL server of a test's own, to be stopped and started. */
export interface OwnPostgres {
  url: string;
  start(): Promise<void>;
  /** `fast` ends what is running and writes everything down; `immediate` is a crash, after which it recovers. */
  stop(mode: 'fast' | 'immediate'): Promise<void>;
  /** Stops it and deletes its data. */
  destroy(): Promise<void>;
}

export async function createOwnPostgres(): Promise<OwnPostgres> {
  const directory = await mkdtemp(join(tmpdir(), 'ahrom-postgres-'));
  const [binaries, port] = [await newestBinaries(), await freePort()];
  const user = process.getuid?.() === 0 ? 'postgres' : null;
  if (user !== null) await run('chown', [user, directory]);
  // It refuses to be run by root.
  const asUser = (program: string, parameters: string[]) => {
    const command = [join(binaries, program), ...parameters];
    const all =
      user === null ? command : ['setpriv', `--reuid=${user}`, `--regid=${user}`, '--clear-groups', ...command];
    const [first = '', ...rest] = all;
    return run(first, rest, { cwd: directory, env: { ...process.env, LC_ALL: 'C.UTF-8' } });
  };
  const data = join(directory, 'data');
  const control = (...parameters: string[]) =>
    asUser('pg_ctl', ['-D', data, '-l', join(directory, 'log'), '-w', ...parameters]);
  await asUser('initdb', ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync']);
  // What is synchronous with the operating system outlives a crash of PostgreSQL, which is all that happens here.
  const options = `-p ${port} -k ${directory} -c listen_addresses=127.0.0.1 -c fsync=off`;
  const start = async () => {
    await control('-o', options, 'start');
  };
  const stop = async (mode: 'fast' | 'immediate') => {
    await control('-m', mode, 'stop');
  };
  await start();
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    start,
    stop,
    async destroy() {
      if (existsSync(join(data, 'postmaster.pid'))) await stop('immediate');
      await rm(directory, { recursive: true, force: true });
    },
  };
}

/** Debian keeps them out of PATH, one directory a version. */
async function newestBinaries(): Promise<string> {
  const debian = '/usr/lib/postgresql';
  if (!existsSync(debian)) return (await run('pg_config', ['--bindir'])).stdout.trim();
  const versions = (await readdir(debian)).sort((a, b) => Number(b) - Number(a));
  return join(debian, versions[0] ?? '', 'bin');
}
