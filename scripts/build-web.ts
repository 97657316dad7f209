import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const root = join(import.meta.dirname, '..');
const stampFile = join(root, 'build/inputs.sha256');
const inputs = ['web', 'public', 'vite.config.ts', 'package-lock.json', 'tsconfig.json'];

/**
 * Builds the pages into build/, if what they are made of has changed since the last time. Says so only when it does.
 * Throws with the compiler's own explanation.
 */
export async function buildWeb(): Promise<void> {
  const stamp = await inputsHash();
  if (existsSync(stampFile) && (await readFile(stampFile, 'utf8')) === stamp) return;
  console.log('Building the pages …');
  await promisify(execFile)(
    process.execPath,
    [join(root, 'node_modules/.bin/remix'), 'vite:build', '--logLevel', 'warn'],
    {
      cwd: root,
      maxBuffer: 64 * 1024 * 1024,
      env: { ...process.env, NODE_ENV: 'production' },
    },
  );
  await writeFile(stampFile, stamp);
}

async function inputsHash(): Promise<string> {
  const hash = createHash('sha256');
  for (const input of inputs) {
    const path = join(root, input);
    const names = (await readdir(path, { recursive: true, withFileTypes: true }).catch(() => null))
      ?.filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort() ?? [path];
    for (const name of names)
      hash
        .update(name.slice(root.length))
        .update('\0')
        .update(await readFile(name))
        .update('\0');
  }
  return hash.digest('hex');
}
