/** The whole graph of a store as files, for tests that read them again. */
import { GRAPH_FORMATS } from '../src/exports/graph/formats.js';
import { inPieces } from '../src/exports/graph/renderer.js';
import { graphSource } from '../src/exports/graph/source.js';
import type { GraphStore } from '../src/store/store.js';

/** Name → content; a format of one file has the name ''. */
export async function graphFiles(store: GraphStore, format: string): Promise<ReadonlyMap<string, string>> {
  const renderer = GRAPH_FORMATS.get(format);
  if (!renderer) throw new Error(`There is no format ${format}.`);
  const files = new Map<string, string>();
  for await (const { file, text } of inPieces(renderer.render(await graphSource(store))))
    files.set(file, (files.get(file) ?? '') + text);
  return files;
}

export async function graphFile(store: GraphStore, format: string): Promise<string> {
  return (await graphFiles(store, format)).get('') ?? '';
}
