/** The network of bodies joined by what they share, with the measures of each body's place in it. */
import { UndirectedGraph } from 'graphology';
import betweennessModule from 'graphology-metrics/centrality/betweenness.js';
import pagerankModule from 'graphology-metrics/centrality/pagerank.js';
import { type Community, communities } from './communities.js';
import { coOwnership } from './coownership.js';
import { type Counted, type CountOptions, count } from './counted.js';
import type { HeldTask } from './holdings.js';
import { incidence } from './incidence.js';
import { callable } from './interop.js';
import { compare } from './order.js';

const betweenness = callable(betweennessModule);
const pagerank = callable(pagerankModule);

export interface NetworkNode {
  readonly id: string;
  /** Tasks it holds among those counted. */
  readonly tasks: number;
  readonly degree: number;
  /** Sum of the weights of its links. */
  readonly strength: number;
  /** Share of the shortest paths between others that pass through it; links count alike. */
  readonly betweenness: number;
  readonly pageRank: number;
  readonly community: number;
}

export interface NetworkLink {
  readonly source: string;
  readonly target: string;
  readonly shared: number;
  readonly weight: number;
}

export interface Network {
  readonly counted: Counted;
  /** By id. */
  readonly nodes: readonly NetworkNode[];
  /** By source, then target. */
  readonly links: readonly NetworkLink[];
  readonly communities: readonly Community[];
}

/** Builds the network: every body that holds a counted task is a node, also one that shares none. */
export function network(tasks: readonly HeldTask[], options: CountOptions): Network {
  const byTask = incidence(tasks, 'task');
  const table = options.per === 'task' ? byTask : incidence(tasks, options.per);
  const links = coOwnership(table, options)
    .map(({ a, b, shared, weight }): NetworkLink => ({ source: a, target: b, shared, weight }))
    .sort((x, y) => compare(x.source, y.source) || compare(x.target, y.target));
  const graph = toGraph(byTask.agencies, links);
  const groups = communities(graph);
  const groupOf = new Map(groups.flatMap((group) => group.agencies.map((id) => [id, group.number] as const)));
  const { between, rank } = measure(graph);
  const nodes = byTask.agencies.map(
    (id, i): NetworkNode => ({
      id,
      tasks: byTask.has[i]?.length ?? 0,
      degree: graph.degree(id),
      strength: graph.reduceEdges(id, (sum, _edge, attributes) => sum + Number(attributes.weight), 0),
      betweenness: between[id] ?? 0,
      pageRank: rank[id] ?? 0,
      community: groupOf.get(id) ?? 0,
    }),
  );
  return { counted: count(tasks, options), nodes, links, communities: groups };
}

function toGraph(agencies: readonly string[], links: readonly NetworkLink[]): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (const id of agencies) graph.addNode(id);
  for (const { source, target, weight } of links) graph.addEdge(source, target, { weight });
  return graph;
}

/** Betweenness (Brandes 2001) divides by the pairs of others, of which fewer than three nodes have none. */
function measure(graph: UndirectedGraph): { between: Record<string, number>; rank: Record<string, number> } {
  if (graph.order === 0) return { between: {}, rank: {} };
  const between = graph.order < 3 ? {} : betweenness(graph, { getEdgeWeight: null, normalized: true });
  return { between, rank: pagerank(graph, { getEdgeWeight: 'weight', maxIterations: 1000 }) };
}
