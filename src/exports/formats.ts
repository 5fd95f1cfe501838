/** Every file format: one result, many renderers. A new format is one file and one line here. */
import { matrixCsv } from './matrix-csv.js';
import { matrixMarkdown } from './matrix-markdown.js';
import { networkGexf } from './network-gexf.js';
import { networkJson } from './network-json.js';
import type { MatrixView, NetworkView, Renderer } from './view.js';

export const MATRIX_FORMATS: ReadonlyMap<string, Renderer<MatrixView>> = new Map([
  ['csv', matrixCsv],
  ['md', matrixMarkdown],
]);

export const NETWORK_FORMATS: ReadonlyMap<string, Renderer<NetworkView>> = new Map([
  ['gexf', networkGexf],
  ['json', networkJson],
]);
