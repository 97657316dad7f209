import { randomBytes, randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The server's secret: the operator's, or one that is made once and kept in the data directory. */
export async function loadSecret(given: string | undefined, dataDir: string): Promise<string> {
  if (given !== undefined) return given;
  await mkdir(dataDir, { recursive: true });
  const file = join(dataDir, 'secret');
  // A name that nobody had: what a killed start left behind may be this very secret under another name.
  const made = `${file}.${randomUUID()}`;
  await writeFile(made, randomBytes(32).toString('base64url'), { mode: 0o600 });
  try {
    // Linking is atomic and never overwrites: a secret that is there already stays.
    await link(made, file);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    await rm(made);
  }
  return readFile(file, 'utf8');
}
