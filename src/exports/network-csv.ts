/** The network as the two tables that Gephi's import of spreadsheets takes: bodies, and links between them. */
import { toCsv } from './csv.js';
import { fieldsOf, labelledNodes, printed } from './network-fields.js';
import type { NetworkView, TextRenderer } from './view.js';

const mediaType = 'text/csv; charset=utf-8';

/** One row a body, also one that shares nothing. */
export const networkNodesCsv: TextRenderer<NetworkView> = {
  extension: 'nodes.csv',
  mediaType,
  purpose: 'the bodies, for Gephi and spreadsheets, beside edges.csv',
  render(view, options) {
    const { nodes: fields } = fieldsOf(view);
    const rows = labelledNodes(view).map((node) => [
      node.id,
      node.label.name,
      ...fields.map((field) => printed(field, node)),
    ]);
    return toCsv([['Id', 'Label', ...fields.map(({ id }) => id)], ...rows], options);
  },
};

/** One row a link. */
export const networkEdgesCsv: TextRenderer<NetworkView> = {
  extension: 'edges.csv',
  mediaType,
  purpose: 'the links between bodies, for Gephi and spreadsheets, beside nodes.csv',
  render(view, options) {
    const { directed, edges: fields } = fieldsOf(view);
    const type = directed ? 'Directed' : 'Undirected';
    const rows = view.network.links.map((link) => [
      ...[link.source, link.target, type, link.weight],
      ...fields.map((field) => printed(field, link)),
    ]);
    return toCsv([['Source', 'Target', 'Type', 'Weight', ...fields.map(({ id }) => id)], ...rows], options);
  },
};
