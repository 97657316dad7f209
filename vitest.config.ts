import { defineConfig } from 'vitest/config';

// They start the schema's engine, whose WebAssembly keeps what a file before them did to it.
const withEngine = ['api/platform/database/{embedded,migrate}.test.ts', 'tests/create-migration.test.ts'];
// They watch what a module does from outside of it, which must not have been loaded unwatched by a file before them.
const withWatchedModules = ['api/live/feed.test.ts', 'api/platform/passwords.test.ts'];
const alone = [...withEngine, ...withWatchedModules];
// They need what a bare machine has not: see their own configurations.
const elsewhere = ['tests/{start,e2e,chaos}/**'];

export default defineConfig({
  // Vite would take graphql's ES modules and Node its CommonJS ones: two copies that refuse each other's types.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    // Vitest would leave a core to its watcher; a run watches nothing.
    maxWorkers: '100%',
    globalSetup: ['tests/kit/global-setup.ts'],
    // Made for machines that do other work beside.
    hookTimeout: 60_000,
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'together',
          include: ['{api,web,tests,prisma}/**/*.test.ts'],
          exclude: [...elsewhere, ...alone],
          // One copy of the modules a worker: loading them anew for each file took two fifths of the processor's time.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'alone', include: alone } },
    ],
  },
});
