import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Node gives everyone graphql's CommonJS build; vite would give the tests the other one, and types of two builds do not mix.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/global-setup.ts'],
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
});
