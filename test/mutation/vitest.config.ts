/** The tests that a change in the clauses or mentions room should fail, made into one file by the build of stryker.config.mjs. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { compromise: new URL('no-english.ts', import.meta.url).pathname } },
  test: { include: ['test/mutants.test.mjs'], testTimeout: 20_000 },
});
