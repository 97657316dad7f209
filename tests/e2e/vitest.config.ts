import { defineConfig } from 'vitest/config';

// The product's main job in a real browser, against the real server with the demo in it.
export default defineConfig({
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['tests/e2e/*.test.ts'],
    globalSetup: ['tests/kit/built-product.ts'],
    testTimeout: 120_000,
    // A server that makes its demo, and a browser, on a machine that does other things as well.
    hookTimeout: 180_000,
    // Each file has a server and a browser of its own, which is enough for a small machine.
    fileParallelism: false,
  },
});
