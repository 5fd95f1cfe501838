/** Builds the page and GraphiQL into dist/web, whole: no address outside the server is ever asked for. */
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import type { Library } from '../packing/packages.js';
import { noteLibraries, writeLibraries } from '../packing/third-party.js';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const taken = new Map<string, Library>();
/** The editor of GraphiQL brings a font that its own licence does not cover. */
const ICONS = `
The icons of the GraphQL editor (assets/codicon-….ttf) are Visual Studio Code's Codicons, © Microsoft, unchanged, under
[CC-BY-4.0](https://creativecommons.org/licenses/by/4.0/legalcode).
`;

export default defineConfig({
  root: here('./app'),
  // Tests and scripts may build several times at once: the cache lies with the other git-ignored things.
  cacheDir: here('../../.zeren/vite'),
  plugins: [react(), noteLibraries(taken), writeLibraries(taken, 'the page', 'licenses.md', ICONS)],
  worker: { format: 'es', plugins: () => [noteLibraries(taken)] },
  // `npx vite --config src/web/vite.config.ts` shows changes at once, with the data of a running `npm start`.
  server: {
    proxy: {
      '/graphql': 'http://localhost:4000',
      '/exports': 'http://localhost:4000',
      '^/texts/': 'http://localhost:4000',
    },
  },
  build: {
    outDir: here('../../dist/web'),
    emptyOutDir: true,
    target: 'es2022',
    // GraphiQL's editor is one big chunk by nature; test/page/frame.test.ts holds the page itself to its size.
    chunkSizeWarningLimit: 8_000,
    reportCompressedSize: false,
    // A data: address would need an exception in the Content-Security-Policy.
    assetsInlineLimit: 0,
    rolldownOptions: {
      // The libraries' "use no memo" is for a compiler that does not run here.
      onLog: (level, log, handle) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
      },
      input: { page: here('./app/index.html'), graphiql: here('./app/graphiql/index.html') },
    },
  },
});
