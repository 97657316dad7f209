// Everything that can be said of the code without running it: npm run check. Tells of every step, and fails if one does.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { generateClient } from './generate.ts';

const steps = {
  types: 'tsc --noEmit',
  lint: 'eslint .',
  format: 'prettier --check --log-level warn .',
  imports: 'depcruise --config .dependency-cruiser.cjs api web prisma scripts tests bench',
  'nothing unused': 'knip',
  'migrations are what the Prisma schema says': 'node scripts/create-migration.ts --check',
  'schema.graphql is what the API is': 'node scripts/print-schema.ts --check',
  'generated documents are current': 'graphql-codegen --check',
};

await generateClient();
const passed = await Promise.all(Object.entries(steps).map(([name, command]) => check(name, command)));
if (passed.includes(false)) process.exitCode = 1;

async function check(name: string, command: string): Promise<boolean> {
  const [program = '', ...parameters] = command.split(' ');
  try {
    await promisify(execFile)(program, parameters, { maxBuffer: 64 * 1024 * 1024 });
    console.log(`✓ ${name}`);
    return true;
  } catch (error) {
    console.error(`✗ ${name}: ${command}\n${outputOf(error)}`);
    return false;
  }
}

function outputOf(error: unknown): string {
  if (!(error instanceof Error && 'stdout' in error && 'stderr' in error)) throw error;
  return `${String(error.stdout)}${String(error.stderr)}`.trim();
}
