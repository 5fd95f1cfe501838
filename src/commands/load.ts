/** zeren load: texts → the store, once, or as long as they change. */
import type { GraphStore } from '../store/store.js';
import { aboveCeiling } from './ceiling.js';
import { type Loaded, type LoadingOptions, loadInto } from './loading.js';
import { EXIT, note } from './output.js';
import { chosenStore, openForLoading, type StoreChoice, withStore } from './stores.js';
import { watchTexts } from './watch.js';

export interface LoadOptions extends LoadingOptions, StoreChoice {
  /** Go on until Ctrl-C, and load what changes. */
  readonly watch?: boolean;
  /** Empty the store first, of whatever schema its graph is. */
  readonly fresh?: boolean;
}

export async function loadCommand(paths: readonly string[], options: LoadOptions): Promise<number> {
  const stop = stoppedByUser();
  return withStore(openForLoading(options, { fresh: options.fresh }), async (store) => {
    const loaded = await loadInto(store, paths, { ...options, stop });
    const [totals] = await store.run('statistics');
    tell(loaded);
    note(
      `The graph holds ${totals?.documents} documents, ${totals?.tasks} tasks, ${totals?.clauses} clauses, ${totals?.agencies} agencies.`,
    );
    const above = await aboveCeiling(store, chosenStore(options).path, options.ceiling);
    if (above) note(above);
    if (options.watch) await watchUntil(stop, store, paths, options);
    return loaded.left.count > 0 || loaded.done < loaded.total ? EXIT.failed : EXIT.done;
  });
}

/** What was read, what was left out and why, and how to go on. */
function tell({ changed, unchanged, left, done, total }: Loaded): void {
  note(`${changed} texts loaded, ${unchanged} unchanged${left.count > 0 ? `, ${left.count} left out:` : '.'}`);
  for (const line of left.lines()) note(line);
  if (done < total)
    note(`Stopped after ${done} of ${total} texts. The same command goes on: what is loaded is passed over.`);
}

/** Ctrl-C: the text in hand is finished. A second one ends the program at once; its transaction is undone then. */
function stoppedByUser(): AbortSignal {
  const controller = new AbortController();
  process.once('SIGINT', () => {
    note('\nStopping after the text in hand. Ctrl-C again stops at once.');
    controller.abort();
  });
  return controller.signal;
}

async function watchUntil(
  stop: AbortSignal,
  store: GraphStore,
  paths: readonly string[],
  options: LoadingOptions,
): Promise<void> {
  if (stop.aborted) return;
  const watch = await watchTexts(store, paths, options);
  note('Watching for changes. Ctrl-C stops.');
  if (!stop.aborted) await new Promise((resolve) => stop.addEventListener('abort', resolve, { once: true }));
  await watch.close();
}
