import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { schemaText } from '../api/schema.ts';

// Writes schema.graphql; with --check says whether it is current and changes nothing.
const file = join(import.meta.dirname, '../schema.graphql');
const isCurrent = (await readFile(file, 'utf8')) === schemaText;

if (!process.argv.includes('--check')) {
  if (!isCurrent) await writeFile(file, schemaText);
} else if (!isCurrent) {
  console.error('schema.graphql is not what the API is: run npm run schema');
  process.exitCode = 1;
}
