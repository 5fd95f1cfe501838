/** The graphs of the five seed texts. */
import { findTexts, readText } from '../../src/files.js';
import { buildGraph } from '../../src/graph/build.js';
import type { TextGraph } from '../../src/graph/rows.js';
import { extract } from '../../src/pipeline.js';
import { loadReference } from '../../src/reference.js';
import { seedFolder } from '../../src/seeds.js';

export function seedGraphs(): TextGraph[] {
  const reference = loadReference();
  return findTexts([seedFolder()])
    .map(readText)
    .map((source) => buildGraph(extract(source, reference), source.text));
}
