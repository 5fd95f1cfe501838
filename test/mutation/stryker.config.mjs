/** Mutation score of the rooms that read clauses: `npm run mutate`. */
export default {
  testRunner: 'vitest',
  // The tests and what they load as one file: a mutant then loads one file in the place of a hundred.
  buildCommand:
    'rolldown test/mutation/all.test.ts --format esm --platform node --external vitest --external iconv-lite --external chardet --external compromise -o test/mutants.test.mjs',
  vitest: { configFile: 'test/mutation/vitest.config.ts', related: false },
  plugins: ['@stryker-mutator/vitest-runner', './test/mutation/samples.mjs'],
  ignorers: ['samples'],
  mutate: ['src/clauses/**/*.ts', 'src/mentions/**/*.ts'],
  coverageAnalysis: 'perTest',
  concurrency: 1,
  tempDirName: '.build/stryker',
  ignorePatterns: ['biome.json', 'dist', '.zeren', '.build', 'coverage'],
  incremental: true,
  incrementalFile: '.build/mutation-incremental.json',
  reporters: ['clear-text', 'json', 'progress-append-only'],
  jsonReporter: { fileName: '.build/mutation.json' },
  clearTextReporter: { logTests: false, reportTests: false, allowColor: false },
  thresholds: { high: 90, low: 80, break: 80 },
  timeoutMS: 10_000,
};
