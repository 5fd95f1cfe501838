/** The whole program on the five seed texts, for tests that go through its front door. */
import { resolve } from 'node:path';
import { build } from 'vite';
import { type RunningServer, startServer } from '../src/api/server.js';
import { seedStore } from './corpus.js';

export type Served = Pick<RunningServer, 'url' | 'close'>;

/** A folder of its own, so that no other test and no running server sees the page half built. */
const WEB_ROOT = resolve('.zeren/test-web');

/** Builds the page as it stands, loads the seeds into an embedded store in memory, and serves both on a free port. */
export async function serveSeeds(): Promise<Served> {
  await buildPage();
  const store = await seedStore();
  const server = await startServer({ store, port: 0, host: '127.0.0.1', webRoot: WEB_ROOT });
  return {
    url: server.url,
    close: async () => {
      await server.close();
      await store.close();
    },
  };
}

async function buildPage(): Promise<void> {
  // Vitest sets NODE_ENV to test; the page is tested as it is shipped.
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  try {
    await build({
      configFile: resolve('src/web/vite.config.ts'),
      mode: 'production',
      logLevel: 'error',
      build: { outDir: WEB_ROOT },
    });
  } finally {
    process.env.NODE_ENV = before;
  }
}
