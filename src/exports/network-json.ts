/** The network as JSON: nodes and links as d3, networkx and pandas take them. */
import { isDirected, type NetworkOver } from '../analysis/network.js';
import { labelOf, type NetworkView, type TextRenderer } from './view.js';

export const networkJson: TextRenderer<NetworkView> = {
  extension: 'json',
  mediaType: 'application/json; charset=utf-8',
  purpose: 'nodes and links for scripts (networkx node_link_graph, d3)',
  render(view) {
    const { counted, communities, relation, slices } = view.network;
    const parts = slices.map(({ from, to, over }) => ({ from, to, counted: over.counted, ...drawn(view, over) }));
    const graph = {
      directed: isDirected(relation),
      multigraph: false,
      graph: { counted, provenance: view.provenance, communities, ...(parts.length > 0 ? { slices: parts } : {}) },
      ...drawn(view, view.network),
    };
    return `${JSON.stringify(graph, null, 2)}\n`;
  },
};

function drawn({ agencies }: NetworkView, { nodes, links }: NetworkOver) {
  return { nodes: nodes.map(({ id, ...measures }) => ({ ...labelOf(agencies, id), ...given(measures) })), links };
}

/** Without the measures that this network has not. */
function given(measures: Readonly<Record<string, number | null>>) {
  return Object.fromEntries(Object.entries(measures).filter(([, value]) => value !== null));
}
