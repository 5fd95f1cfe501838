/**
 * Bundles the program with its libraries into dist/, in the place of what tsc wrote: an installed package brings one
 * engine along (@grafeo-db/js is machine code) and nothing else, so it is small and no library's install script runs.
 */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import type { Library } from './packages.js';
import { noteLibraries, writeLibraries } from './third-party.js';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const taken = new Map<string, Library>();

export default defineConfig({
  root: here('..'),
  cacheDir: here('../../.zeren/vite'),
  plugins: [noteLibraries(taken), writeLibraries(taken, 'the program', 'licenses.md')],
  // One graphql for all: vite would give Apollo the other of its two builds, and types of two builds do not mix.
  resolve: { alias: [{ find: /^graphql$/, replacement: here('../../node_modules/graphql/index.js') }] },
  ssr: {
    noExternal: true,
    // Machine code, and the package that is installed where it can be.
    external: ['@grafeo-db/js', 'pdfjs-dist'],
  },
  build: {
    ssr: true,
    outDir: here('../../dist'),
    // What tsc wrote goes; the page is built after this.
    emptyOutDir: true,
    copyPublicDir: false,
    target: 'node20',
    chunkSizeWarningLimit: 8_000,
    rolldownOptions: {
      // A thread begins with a file of its own, where the unbundled program has it too.
      input: Object.fromEntries(
        ['cli', 'commands/reading/thread', 'commands/reading/text-thread'].map((name) => [name, here(`../${name}.ts`)]),
      ),
      output: { entryFileNames: '[name].js', chunkFileNames: 'parts/[name]-[hash].js' },
    },
  },
});
