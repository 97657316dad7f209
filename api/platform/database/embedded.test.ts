import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createLog } from '../log.ts';
import { StartupError } from '../startup-error.ts';
import { openDatabase } from './open.ts';

const log = createLog('silent');
const writerProgram = join(import.meta.dirname, '../../../tests/kit/database-writer.ts');

describe('the embedded database', { timeout: 60_000 }, () => {
  let dataDir: string;
  const children: ChildProcess[] = [];

  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'ahrom-data-'));
  });

  afterEach(async () => {
    await Promise.all(children.splice(0).map(kill));
    await rm(dataDir, { recursive: true });
  });

  const open = () => openDatabase({ dataDir, databaseUrl: undefined, log });

  /** Another process that writes without end; resolves when it has acknowledged so many rows. */
  async function startWriter(rows: number): Promise<{ child: ChildProcess; acknowledged: () => number }> {
    const child = spawn(process.execPath, ['--expose-gc', writerProgram, dataDir], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    children.push(child);
    let acknowledged = 0;
    const enough = Promise.withResolvers<void>();
    createInterface(child.stdout).on('line', (row) => {
      acknowledged = Number(row);
      if (acknowledged === rows) enough.resolve();
    });
    child.once('exit', (code) => enough.reject(new Error(`the writer ended with ${code}`)));
    await enough.promise;
    return { child, acknowledged: () => acknowledged };
  }

  test('a closed database is opened again with what it held', async () => {
    const before = await open();
    await before.prisma.liveStream.create({ data: { key: 'kept', lastSeq: 7 } });
    await before.close();
    const after = await open();
    const stream = await after.prisma.liveStream.findUniqueOrThrow({ where: { key: 'kept' } });
    await after.close();
    expect(stream.lastSeq).toBe(7n);
  });

  test('a first start that was killed half-way is begun again', async () => {
    await mkdir(join(dataDir, 'postgres.partial'));
    await writeFile(join(dataDir, 'postgres.partial/PG_VERSION'), 'cut sh');
    const database = await open();
    expect(await database.prisma.liveStream.count()).toBe(0);
    await database.close();
  });

  test('a second process is refused in one line that names the first, and let in once that is killed', async () => {
    const { child } = await startWriter(1);
    const refusal = await open().catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(StartupError);
    expect(refusal).toHaveProperty('message', `DATA_DIR ${dataDir} is in use by process ${child.pid}`);
    await kill(child);
    await (await open()).close();
  });

  test('kill -9 loses no acknowledged row', async () => {
    const { child, acknowledged } = await startWriter(200);
    await kill(child);
    const database = await open();
    const rows = await database.prisma.liveStream.findMany({ select: { lastSeq: true } });
    await database.close();
    const kept = new Set(rows.map(({ lastSeq }) => Number(lastSeq)));
    const lost = Array.from({ length: acknowledged() }, (_, index) => index + 1).filter((row) => !kept.has(row));
    expect(lost).toEqual([]);
  });
});

/** Waits until its output is read to the end too. */
async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const closed = once(child, 'close');
  child.kill('SIGKILL');
  await closed;
}
