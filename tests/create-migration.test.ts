import { appendFile, cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pendingSql } from '../scripts/create-migration.ts';

test('a change of the schema without a migration is noticed', { timeout: 60_000 }, async () => {
  const directory = await mkdtemp(join(tmpdir(), 'ahrom-prisma-'));
  try {
    await cp(join(import.meta.dirname, '../prisma'), directory, { recursive: true });
    await appendFile(join(directory, 'schema/main.prisma'), '\nmodel Parrot {\n  id String @id\n}\n');
    expect(await pendingSql(directory)).toBe(
      '-- CreateTable\nCREATE TABLE "Parrot" (\n    "id" TEXT NOT NULL,\n\n    CONSTRAINT "Parrot_pkey" PRIMARY KEY ("id")\n);\n',
    );
  } finally {
    await rm(directory, { recursive: true });
  }
});
