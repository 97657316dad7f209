import { cpSync, existsSync } from 'node:fs';
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPGlite } from '../../api/platform/database/pglite.ts';
import { preparedTemplate } from '../../api/platform/database/template.ts';

/** The path of a tarball that PGlite loads into memory as an empty, migrated database. Made once for each template. */
export async function preparedDump(): Promise<string> {
  const template = await preparedTemplate();
  const dump = `${template}.tar`;
  if (existsSync(dump)) return dump;
  const scratch = await mkdtemp(join(tmpdir(), 'ahrom-dump-'));
  try {
    cpSync(template, join(scratch, 'postgres'), { recursive: true });
    const pglite = await createPGlite({ dataDir: join(scratch, 'postgres') });
    const tarball = await pglite.dumpDataDir('none');
    await pglite.close();
    const partial = `${dump}.${process.pid}`;
    await writeFile(partial, tarball.stream());
    await rename(partial, dump);
    return dump;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}
