/** The network as JSON: nodes and links as d3, networkx and pandas take them. */
import { isDirected } from '../analysis/network.js';
import { labelOf, type NetworkView, type Renderer } from './view.js';

export const networkJson: Renderer<NetworkView> = {
  extension: 'json',
  mediaType: 'application/json; charset=utf-8',
  purpose: 'nodes and links for scripts (networkx node_link_graph, d3)',
  render(view) {
    const { counted, nodes, links, communities, relation } = view.network;
    const labelled = nodes.map(({ id, ...measures }) => ({ ...labelOf(view.agencies, id), ...given(measures) }));
    const graph = {
      directed: isDirected(relation),
      multigraph: false,
      graph: { counted, communities },
      nodes: labelled,
      links,
    };
    return `${JSON.stringify(graph, null, 2)}\n`;
  },
};

/** Without the measures that this network has not. */
function given(measures: Readonly<Record<string, number | null>>) {
  return Object.fromEntries(Object.entries(measures).filter(([, value]) => value !== null));
}
