/** Texts → the store, each in one transaction; what the store holds as it would be read now is passed over. */
import type { TextPath } from '../files.js';
import { textVersion } from '../graph/build.js';
import { TextClash } from '../store/errors.js';
import type { GraphStore } from '../store/store.js';
import { Ceiling } from './ceiling.js';
import { eachText, type TextsOptions, type TextsReport, textsOf } from './texts.js';

export interface Loaded extends TextsReport {
  readonly changed: number;
  readonly unchanged: number;
}

export interface LoadingOptions extends TextsOptions {
  /** Read and write also what the store holds as it would be read now. */
  readonly again?: boolean;
  /** Most tasks that the embedded store serves well; see ceiling.ts. */
  readonly ceiling?: number;
}

/**
 * Loads texts into an open store. What it holds already, read by the same rules, is not read again; so a load that was
 * cut off goes on where it stopped. A text with a document that another text holds is left out.
 */
export async function loadInto(store: GraphStore, paths: readonly string[], options: LoadingOptions): Promise<Loaded> {
  return loadTexts(store, await textsOf(paths), options);
}

/** The same for texts that have been found. */
export async function loadTexts(
  store: GraphStore,
  texts: readonly TextPath[],
  options: LoadingOptions,
): Promise<Loaded> {
  let changed = 0;
  const { again: force = false } = options;
  const ceiling = new Ceiling(store, options.ceiling);
  const report = await eachText(texts, options, {
    want: 'graph',
    done: async ({ digestFor }) => (force ? new Map() : doneTexts(store, digestFor)),
    take: async (done) => {
      if (!('graph' in done)) return undefined;
      try {
        if (!(await store.load(done.graph, { force })).changed) return undefined;
        changed++;
        await ceiling.grown(done.graph.nodes.Task.length);
        return undefined;
      } catch (error) {
        if (error instanceof TextClash) return { what: error.message, advice: error.advice };
        throw error;
      }
    },
  });
  if (changed > 0) await store.indexText();
  return { ...report, changed, unchanged: report.done - report.left.count - changed };
}

/** Checksums of the texts that the store has as they would be read now. */
async function doneTexts(store: GraphStore, digestFor: (file: string) => string): Promise<Map<string, string>> {
  const rows = await store.run('loaded-texts');
  return new Map(
    rows
      .filter(({ file, version }) => version === textVersion(digestFor(String(file))))
      .map(({ file, checksum }) => [String(file), String(checksum)]),
  );
}
