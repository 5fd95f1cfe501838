import { defineConfig } from 'vitest/config';

/** What wants many processes, Neo4j's importer or a routed Neo4j: `npm run beyond`. It runs the built program. */
export default defineConfig({
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/beyond/*.check.ts'],
    globalSetup: ['test/global-setup.ts'],
    fileParallelism: false,
    testTimeout: 300_000,
    hookTimeout: 600_000,
  },
});
