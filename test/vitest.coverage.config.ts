import { defineConfig } from 'vitest/config';
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['test/{read,details,english,clauses,mentions,agencies,groups,pipeline,reference}.test.ts'],
    testTimeout: 60_000,
    coverage: { enabled: true, reportOnFailure: true, provider: 'v8', reportsDirectory: '.build/coverage', reporter: ['text','json','json-summary'],
      include: ['src/{read,outline,clauses,mentions,agencies}/**/*.ts'] },
  },
});
