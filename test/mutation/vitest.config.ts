/** The tests that a change in the clauses or mentions room should fail. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { compromise: new URL('no-english.ts', import.meta.url).pathname } },
  test: { include: ['test/mutation/all.test.ts'], testTimeout: 20_000 },
});
