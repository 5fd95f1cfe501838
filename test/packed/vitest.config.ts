/** The package as it is installed: `npm run packed`. Not part of `npm test`, since it packs and installs first. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // With PACKED=all the command line's own tests run the installed program too.
    include: [
      'test/packed/*.packed.ts',
      ...(process.env.PACKED === 'all' ? ['test/cli.test.ts', 'test/export-command.test.ts'] : []),
    ],
    globalSetup: ['test/packed/install.ts'],
    // No speed is asserted here: on a busy machine a load of the seeds may take long.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
