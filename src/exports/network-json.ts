/** The network as JSON: nodes and links as d3, networkx and pandas take them. */
import { labelOf, type NetworkView, type Renderer } from './view.js';

export const networkJson: Renderer<NetworkView> = {
  extension: 'json',
  mediaType: 'application/json; charset=utf-8',
  purpose: 'nodes and links for scripts (networkx node_link_graph, d3)',
  render(view) {
    const { counted, nodes, links, communities } = view.network;
    const labelled = nodes.map(({ id, ...measures }) => ({ ...labelOf(view.agencies, id), ...measures }));
    const graph = { directed: false, multigraph: false, graph: { counted, communities }, nodes: labelled, links };
    return `${JSON.stringify(graph, null, 2)}\n`;
  },
};
