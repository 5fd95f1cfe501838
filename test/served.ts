/** The whole program on the five seed texts, for tests that go through its front door. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { type RunningServer, type ServerOptions, startServer } from '../src/api/server.js';
import type { StoreOptions } from '../src/store/open.js';
import { seedStore } from './corpus.js';

export type Served = Pick<RunningServer, 'url' | 'close'>;

/** A folder of its own, so that no running server sees the page half built. */
const BUILT = resolve('.zeren/test-web');

/**
 * Builds the page as it stands, loads the seeds into a store, and serves both on a free port.
 * @param options of the store: an embedded one in memory if left out
 * @param serving what the server is told beside that
 */
export async function serveSeeds(options?: StoreOptions, serving: Partial<ServerOptions> = {}): Promise<Served> {
  const webRoot = await builtPage();
  const store = await seedStore(options);
  const server = await startServer({ store, port: 0, host: '127.0.0.1', webRoot, ...serving });
  return {
    url: server.url,
    close: async () => {
      await server.close();
      await store.close();
    },
  };
}

/** The page built from its sources as they are now: once for all test files that want it. */
export async function builtPage(): Promise<string> {
  const folder = join(BUILT, stateOfSources());
  if (existsSync(folder)) return folder;
  mkdirSync(resolve('.zeren'), { recursive: true });
  const made = mkdtempSync(`${BUILT}-`);
  // Vitest sets NODE_ENV to test; the page is tested as it is shipped.
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  try {
    await build({
      configFile: resolve('src/web/vite.config.ts'),
      mode: 'production',
      logLevel: 'error',
      build: { outDir: made },
    });
  } finally {
    process.env.NODE_ENV = before;
  }
  return moveTo(folder, made);
}

/** Changes whenever a source of the page, its settings or the list of packages does. */
function stateOfSources(): string {
  const state = createHash('sha256');
  const files = readdirSync('src/web', { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const names = files.map((entry) => join(entry.parentPath, entry.name)).filter((name) => !name.endsWith('.png'));
  for (const name of [...names.toSorted(), 'package-lock.json']) state.update(name).update(readFileSync(name));
  return state.digest('hex').slice(0, 16);
}

/** Another test file may have been faster: what it built is the same. Older builds go. */
function moveTo(folder: string, made: string): string {
  try {
    mkdirSync(BUILT, { recursive: true });
    for (const old of readdirSync(BUILT))
      if (join(BUILT, old) !== folder) rmSync(join(BUILT, old), { recursive: true });
    renameSync(made, folder);
  } catch {
    rmSync(made, { recursive: true });
  }
  return folder;
}
