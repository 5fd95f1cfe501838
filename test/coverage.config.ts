/** Branches of the rooms that read texts, under the tests that run in this process: `npm run coverage`. */
import { defineConfig } from 'vitest/config';

const ROOMS = ['read', 'outline', 'clauses', 'mentions', 'agencies'];
const TESTS = [
  'read',
  'read-parts',
  'details',
  'english',
  'forms',
  'clauses',
  'seed-clauses',
  'mentions',
  'mention-parts',
  'body-names',
  'clause-words',
  'table-rows',
];
const NAMES = ['agencies', 'agency-places', 'own-names', 'reference', 'pipeline'];

export default defineConfig({
  test: {
    include: [...[...TESTS, ...NAMES].map((name) => `test/${name}.test.ts`), 'test/intake/html.test.ts'],
    testTimeout: 120_000,
    coverage: {
      enabled: true,
      provider: 'v8',
      reporter: ['json', 'text-summary'],
      reportsDirectory: '.build/coverage',
      include: ROOMS.map((room) => `src/${room}/**/*.ts`),
      thresholds: Object.fromEntries(ROOMS.map((room) => [`src/${room}/**/*.ts`, { branches: 95 }])),
    },
  },
});
