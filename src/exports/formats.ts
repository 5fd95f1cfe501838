/** Every file format: one result, many renderers. A new format is one file and one line here. */
import { matrixCsv } from './matrix-csv.js';
import { matrixHtml } from './matrix-html.js';
import { matrixLongCsv } from './matrix-long.js';
import { matrixMarkdown } from './matrix-markdown.js';
import { matrixXlsx } from './matrix-xlsx.js';
import { networkEdgesCsv, networkNodesCsv } from './network-csv.js';
import { networkGexf } from './network-gexf.js';
import { networkGraphml } from './network-graphml.js';
import { networkJson } from './network-json.js';
import { networkVosviewer } from './network-vosviewer.js';
import type { MatrixView, NetworkView, Renderer } from './view.js';

export const MATRIX_FORMATS: ReadonlyMap<string, Renderer<MatrixView>> = new Map([
  ['xlsx', matrixXlsx],
  ['html', matrixHtml],
  ['csv', matrixCsv],
  ['long.csv', matrixLongCsv],
  ['md', matrixMarkdown],
]);

export const NETWORK_FORMATS: ReadonlyMap<string, Renderer<NetworkView>> = new Map([
  ['gexf', networkGexf],
  ['graphml', networkGraphml],
  ['nodes.csv', networkNodesCsv],
  ['edges.csv', networkEdgesCsv],
  ['csv', { ...networkEdgesCsv, extension: 'csv', purpose: 'the same as edges.csv' }],
  ['vosviewer.json', networkVosviewer],
  ['json', networkJson],
]);
