import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Vite would take graphql's ES modules and Node its CommonJS ones: two copies that refuse each other's types.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['api/**/*.test.ts', 'web/**/*.test.ts', 'tests/**/*.test.ts', 'prisma/**/*.test.ts'],
    // They need what a bare machine has not: see their own configurations.
    exclude: ['tests/{start,e2e,chaos}/**'],
    globalSetup: ['tests/kit/global-setup.ts'],
    // One copy of the modules a worker: loading them anew for each file took two fifths of the processor's time.
    isolate: false,
    // Made for machines that do other work beside.
    hookTimeout: 60_000,
    testTimeout: 30_000,
  },
});
