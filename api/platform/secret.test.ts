import { link, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadSecret } from './secret.ts';

describe('the server’s secret', () => {
  let dataDir: string;
  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'ahrom-secret-'));
  });
  afterEach(() => rm(dataDir, { recursive: true }));

  it('is the operator’s where one is given, and nothing is written', async () => {
    expect(await loadSecret('given', dataDir)).toBe('given');
    expect(await readdir(dataDir)).toEqual([]);
  });

  it('is made once, kept for its owner alone, and read from then on', async () => {
    const nested = join(dataDir, 'not/yet/there');
    const made = await loadSecret(undefined, nested);
    expect(made).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(await loadSecret(undefined, nested)).toBe(made);
    expect(await readdir(nested)).toEqual(['secret']);
    expect((await stat(join(nested, 'secret'))).mode & 0o777).toBe(0o600);
  });

  it('is one for all who load it at once', async () => {
    const loaded = await Promise.all(Array.from({ length: 20 }, () => loadSecret(undefined, dataDir)));
    expect(new Set(loaded).size).toBe(1);
    expect(await readFile(join(dataDir, 'secret'), 'utf8')).toBe(loaded[0]);
  });

  it('stays after a start that was killed before it could tidy up, though process numbers come again', async () => {
    const made = await loadSecret(undefined, dataDir);
    await link(join(dataDir, 'secret'), join(dataDir, `secret.${process.pid}`));
    expect(await loadSecret(undefined, dataDir)).toBe(made);
  });
});
