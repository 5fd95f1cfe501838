/** Which store a command works on: Neo4j where NEO4J_URI says so, else a file of the embedded engine. */
import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { openStore, optionsFromEnv, type StoreOptions } from '../store/open.js';
import type { GraphStore } from '../store/store.js';
import { CommandError } from './output.js';

export interface StoreChoice {
  /** File of the embedded store. */
  readonly database?: string;
}

/** Where the embedded store lies if nothing else is said. */
export const DEFAULT_DATABASE = '.zeren/graph.grafeo';

/** The store that the option, else the environment, else the default names. */
export function chosenStore({ database }: StoreChoice): StoreOptions {
  const env = optionsFromEnv(process.env);
  if (database) return { path: database };
  return env.uri || env.path ? env : { path: DEFAULT_DATABASE };
}

/** Opens the chosen store to be written; a file that is not there yet is made. */
export async function openForLoading(choice: StoreChoice, more: StoreOptions = {}): Promise<GraphStore> {
  const options = { ...chosenStore(choice), ...more };
  if (options.path) mkdirSync(dirname(options.path), { recursive: true });
  return openStore(options);
}

/**
 * Opens the chosen store to be asked.
 * @throws CommandError if nothing has been loaded into it
 */
export async function openForAsking(choice: StoreChoice): Promise<GraphStore> {
  const options = chosenStore(choice);
  const advice = 'Load some first: zeren load PATH…, for example zeren load seeds/documents.';
  if (options.path && !existsSync(options.path))
    throw new CommandError(`There is no database at ${options.path}: nothing has been loaded`, advice);
  const store = await openStore(options);
  const texts = await store.run('texts', { limit: 1 });
  if (texts.length) return store;
  await store.close();
  throw new CommandError(`The store (${options.uri ?? options.path}) holds no texts`, advice);
}

/** Runs with an open store and closes it, whatever happens. */
export async function withStore<T>(open: Promise<GraphStore>, work: (store: GraphStore) => Promise<T>): Promise<T> {
  const store = await open;
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
