import { defineConfig } from 'vitest/config';

// The product as a process of its own: how it starts, refuses to, stops, and what survives when it is killed.
export default defineConfig({
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['tests/start/*.test.ts'],
    globalSetup: ['tests/kit/built-product.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
