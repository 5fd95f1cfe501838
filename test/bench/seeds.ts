/** The five seed texts, and their graphs. */
import { findTexts, readText } from '../../src/files.js';
import { buildGraph } from '../../src/graph/build.js';
import type { TextGraph } from '../../src/graph/rows.js';
import { extract } from '../../src/pipeline.js';
import { loadReference } from '../../src/reference.js';
import { seedFolder } from '../../src/seeds.js';
import type { SourceText } from '../../src/types.js';

export function seedTexts(): SourceText[] {
  return findTexts([seedFolder()]).map(readText);
}

export function seedGraphs(): TextGraph[] {
  const reference = loadReference();
  return seedTexts().map((source) => buildGraph(extract(source, reference), source.text));
}
