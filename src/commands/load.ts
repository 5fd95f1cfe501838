/** zeren load: texts → the store, each in one transaction. */
import { settlingLines } from '../agencies/index.js';
import { buildGraph } from '../graph/build.js';
import type { GraphStore } from '../store/store.js';
import { EXIT, note } from './output.js';
import { openForLoading, type StoreChoice, withStore } from './stores.js';
import { eachExtraction, type TextsOptions } from './texts.js';

export interface Loaded {
  readonly changed: number;
  readonly unchanged: number;
  readonly failed: number;
}

/** Loads texts into an open store. */
export async function loadInto(store: GraphStore, paths: readonly string[], options: TextsOptions): Promise<Loaded> {
  let [changed, unchanged] = [0, 0];
  const failed = await eachExtraction(paths, options, async (result, source, decisions) => {
    const report = await store.load(
      buildGraph(result, source.text, decisions.digest, settlingLines(result.value, decisions.reference)),
    );
    if (report.changed) changed++;
    else unchanged++;
  });
  if (changed > 0) await store.indexText();
  return { changed, unchanged, failed };
}

export async function loadCommand(paths: readonly string[], options: TextsOptions & StoreChoice): Promise<number> {
  return withStore(openForLoading(options), async (store) => {
    const { changed, unchanged, failed } = await loadInto(store, paths, options);
    const [totals] = await store.run('statistics');
    note(`${changed} texts loaded, ${unchanged} unchanged${failed ? `, ${failed} not read` : ''}.`);
    note(
      `The graph holds ${totals?.documents} documents, ${totals?.tasks} tasks, ${totals?.clauses} clauses, ${totals?.agencies} agencies.`,
    );
    return failed ? EXIT.failed : EXIT.done;
  });
}
