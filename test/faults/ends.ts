/** How work on a store that is struck may end: well, or with an error that says what to do, and never not at all. */
import { setTimeout as sleep } from 'node:timers/promises';
import { StoreError } from '../../src/store/errors.js';
import { openStore, type StoreOptions } from '../../src/store/open.js';
import type { GraphStore } from '../../src/store/store.js';
import { WrongEnd } from './fault.js';

/** Nothing of the small corpus may take longer, whatever happens, in seconds. */
const HANGS = 120;

/**
 * Works on an open store and closes it.
 * @returns the StoreError with which it ended, or null if it ended well
 * @throws WrongEnd if there is no end; any other error as it is
 */
export async function errorOf(
  options: StoreOptions,
  work: (store: GraphStore) => Promise<void>,
): Promise<StoreError | null> {
  const timer = new AbortController();
  const late = sleep(HANGS * 1000, undefined, { signal: timer.signal }).then(() => {
    throw new WrongEnd(`No end after ${HANGS} s`);
  });
  late.catch(() => undefined);
  try {
    await Promise.race([opened(options, work), late]);
    return null;
  } catch (error) {
    if (error instanceof StoreError && error.advice !== '') return error;
    throw error;
  } finally {
    timer.abort();
  }
}

async function opened(options: StoreOptions, work: (store: GraphStore) => Promise<void>): Promise<void> {
  const store = await openStore(options);
  try {
    await work(store);
  } finally {
    await store.close();
  }
}
