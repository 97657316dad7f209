import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

const root = join(import.meta.dirname, '..');
const generated = join(root, 'api/generated');
const stampFile = join(generated, 'inputs.sha256');

/**
 * Writes api/generated (Prisma client and Pothos types) from prisma/schema, if it is not current already.
 * Needs no network. Throws with Prisma's own explanation when the schema is not valid.
 */
export async function generateClient(): Promise<void> {
  const stamp = await inputsHash();
  if (existsSync(stampFile) && (await readFile(stampFile, 'utf8')) === stamp) return;
  await rm(generated, { recursive: true, force: true });
  await runPrismaGenerate();
  await writeFile(stampFile, stamp);
}

/** The schema files, and the lockfile for the versions of the generators. */
async function inputsHash(): Promise<string> {
  const schemaDir = join(root, 'prisma/schema');
  const names = (await readdir(schemaDir)).filter((name) => name.endsWith('.prisma')).sort();
  const hash = createHash('sha256');
  for (const path of [...names.map((name) => join(schemaDir, name)), join(root, 'package-lock.json')]) {
    hash
      .update(path.slice(root.length))
      .update('\0')
      .update(await readFile(path))
      .update('\0');
  }
  return hash.digest('hex');
}

async function runPrismaGenerate(): Promise<void> {
  const env = {
    ...process.env,
    PATH: [join(root, 'node_modules/.bin'), process.env['PATH']].join(delimiter),
    // Generating needs no schema engine, yet Prisma downloads one unless it is told where one is.
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    // No version check over the network either.
    CHECKPOINT_DISABLE: '1',
  };
  try {
    await promisify(execFile)(process.execPath, ['node_modules/prisma/build/index.js', 'generate'], { cwd: root, env });
  } catch (error) {
    const explanation = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : '';
    throw new Error(`prisma generate failed\n${explanation}`, { cause: error });
  }
}

if (import.meta.main) await generateClient();
