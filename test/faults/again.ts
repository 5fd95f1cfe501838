/** What a user does after a fault: the same command again. */
import { loadInto } from '../../src/commands/loading.js';
import { openStore, type StoreOptions } from '../../src/store/open.js';
import type { FaultCorpus } from './corpus.js';
import type { Draw } from './draw.js';
import { expectSame } from './fault.js';
import { zerenDone } from './zeren.js';

/** One run in so many starts the command itself; the others call what it calls, which spares reading the reference data. */
const BY_COMMAND = 10;

/**
 * Loads the corpus again and compares the graph with that of a clean load.
 * @returns how many texts were there before
 * @throws WrongEnd if it is another one; StoreError if the store cannot be opened
 */
export async function loadAgain(
  corpus: FaultCorpus,
  options: StoreOptions,
  draw: Pick<Draw, 'below'>,
): Promise<number> {
  const held = await withOpen(options, async (store) => (await store.run('texts')).length);
  if (draw.below(BY_COMMAND) === 0) await zerenDone(['load', corpus.folder], { env: environmentOf(options) });
  await withOpen(options, async (store) => {
    await loadInto(store, [corpus.folder], {});
    expectSame(await store.digest(), corpus.digest, `after the same command again (${held} texts were there)`);
  });
  return held;
}

/** The store that a command is to work on. */
export function environmentOf({ uri, user, password, path }: StoreOptions): Record<string, string> {
  if (path !== undefined) return { ZEREN_DATABASE: path };
  return { NEO4J_URI: uri ?? '', NEO4J_USER: user ?? '', NEO4J_PASSWORD: password ?? '' };
}

async function withOpen<T>(
  options: StoreOptions,
  work: (store: Awaited<ReturnType<typeof openStore>>) => Promise<T>,
): Promise<T> {
  const store = await openStore(options);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** For what is no run: the command itself is not started. */
export const NEVER: Pick<Draw, 'below'> = { below: () => 1 };
