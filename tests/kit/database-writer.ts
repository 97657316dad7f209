import { setTimeout as wait } from 'node:timers/promises';
import { openDatabase } from '../../api/platform/database/open.ts';
import { createLog } from '../../api/platform/log.ts';

/** A program for tests to kill: opens the data directory of its argument, and prints the number of each row after writing it. */
const [dataDir = ''] = process.argv.slice(2);
const { prisma } = await openDatabase({ dataDir, databaseUrl: undefined, log: createLog('silent') });
// Whatever it still refers to of the database, the directory stays its own.
await wait(20);
globalThis.gc?.();
await wait(20);
for (let row = 1; ; row += 1) {
  await prisma.liveStream.create({ data: { key: `row ${row}`, lastSeq: row } });
  console.log(row);
}
