import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Node gives everyone graphql's CommonJS build; vite would give the tests the other one, and types of two builds do not mix.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/global-setup.ts'],
    // On two cores one worker would leave one idle: it takes half as long again.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    testTimeout: 30_000,
    hookTimeout: 120_000,
    // What a page shows comes when it comes.
    expect: { poll: { timeout: 10_000 } },
  },
});
