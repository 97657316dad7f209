import { defineConfig } from 'vitest/config';

// Several servers on one database, of which something is always being killed. They start a PostgreSQL and a Redis of their own.
export default defineConfig({
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['tests/chaos/*.test.ts'],
    globalSetup: ['tests/chaos/global-setup.ts'],
    // They are told about, and load the machine, one by one.
    fileParallelism: false,
    disableConsoleIntercept: true,
    testTimeout: 600_000,
    hookTimeout: 120_000,
  },
});
