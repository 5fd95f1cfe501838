/** Opens the store that the options or the environment ask for. */
import type { Engine } from './engine.js';
import { StoreError } from './errors.js';
import { EngineStore } from './graph-store.js';
import { openNeo4j } from './neo4j.js';
import { checkSchema } from './schema-version.js';
import type { GraphStore } from './store.js';

export interface StoreOptions {
  /** Address of a Neo4j; the embedded store is used if left out. */
  readonly uri?: string | undefined;
  readonly user?: string | undefined;
  readonly password?: string | undefined;
  readonly database?: string | undefined;
  /** File of the embedded store; in memory if left out. */
  readonly path?: string | undefined;
  /** After how many milliseconds a Neo4j gives up a reading statement. */
  readonly readTimeout?: number | undefined;
  /** Empty it, of whatever schema its graph is. */
  readonly fresh?: boolean | undefined;
}

/** NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE, and ZEREN_DATABASE for the file of the embedded store. */
export function optionsFromEnv(env: Readonly<Record<string, string | undefined>>): StoreOptions {
  const value = (name: string) => env[name]?.trim() || undefined;
  return {
    uri: value('NEO4J_URI'),
    user: value('NEO4J_USER'),
    password: value('NEO4J_PASSWORD'),
    database: value('NEO4J_DATABASE'),
    path: value('ZEREN_DATABASE'),
  };
}

/**
 * Opens a store and makes its constraints and indexes.
 * @throws StoreError if it cannot be opened, or its graph is of another schema
 */
export async function openStore(options: StoreOptions = {}): Promise<GraphStore> {
  const store = new EngineStore(await openEngine(options));
  try {
    if (options.fresh) await store.clear();
    else await checkSchema(store, options.uri ?? options.path ?? 'memory');
    await store.prepare();
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}

async function openEngine({ uri, user, password, database, path, readTimeout }: StoreOptions) {
  if (uri === undefined) return embedded(path);
  if (path !== undefined) {
    throw new StoreError(
      `Both a Neo4j (${uri}) and a database file (${path}) are asked for`,
      'Leave out one of NEO4J_URI and the file.',
    );
  }
  const where = { uri, user: user ?? 'neo4j', password: password ?? '', ...(database ? { database } : {}) };
  return openNeo4j({ ...where, ...(readTimeout ? { readTimeout } : {}) });
}

/** Loaded only where it is asked for: it is machine code, which a system may lack that asks a Neo4j. */
async function embedded(path: string | undefined): Promise<Engine> {
  const { openEmbedded, openSealed } = await embeddedEngine();
  return path === undefined ? openEmbedded() : openSealed(path);
}

async function embeddedEngine() {
  try {
    const [{ openEmbedded }, { openSealed }] = await Promise.all([import('./embedded.js'), import('./sealed.js')]);
    return { openEmbedded, openSealed };
  } catch (error) {
    throw new StoreError(
      `The embedded engine is not installed for this system (${process.platform} ${process.arch})`,
      'Install zeren without --omit=optional, on Linux (glibc; on arm64 musl too), macOS or Windows (x64); or set NEO4J_URI to use a Neo4j.',
      error,
    );
  }
}
