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

/**
 * Builds the network: every body that holds a counted task is a node, also one that shares none. What takes long
 * (betweenness, PageRank, communities) is computed when it is first looked at.
 */
export function network(tasks: readonly HeldTask[], options: CountOptions): Network {
  const byTask = incidence(tasks, 'task');
  const table = options.per === 'task' ? byTask : incidence(tasks, options.per);
  const links = coOwnership(table, options)
    .map(({ a, b, shared, weight }): NetworkLink => ({ source: a, target: b, shared, weight }))
    .sort((x, y) => compare(x.source, y.source) || compare(x.target, y.target));
  const graph = toGraph(byTask.agencies, links);
  const measures = measure(graph);
  const nodes = byTask.agencies.map(
    (id, i): NetworkNode => ({
      id,
      tasks: byTask.has[i]?.length ?? 0,
      degree: graph.degree(id),
      strength: graph.reduceEdges(id, (sum, _edge, attributes) => sum + Number(attributes.weight), 0),
      get betweenness() {
        return measures.betweenness()[id] ?? 0;
      },
      get pageRank() {
        return measures.pageRank()[id] ?? 0;
      },
      get community() {
        return measures.communityOf().get(id) ?? 0;
      },
    }),
  );
  return {
    counted: count(tasks, options),
    nodes,
    links,
    get communities() {
      return measures.communities();
    },
  };
}

function toGraph(agencies: readonly string[], links: readonly NetworkLink[]): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (const id of agencies) graph.addNode(id);
  for (const { source, target, weight } of links) graph.addEdge(source, target, { weight });
  return graph;
}

/** The measures of a graph, each computed once, when it is first asked for. */
function measure(graph: UndirectedGraph) {
  const groups = once(() => communities(graph));
  return {
    /** Brandes 2001. It divides by the pairs of others, of which fewer than three nodes have none. */
    betweenness: once(() => (graph.order < 3 ? {} : betweenness(graph, { getEdgeWeight: null, normalized: true }))),
    /** Page et al. 1999, with the weights of the links. */
    pageRank: once(() => (graph.order === 0 ? {} : pagerank(graph, { getEdgeWeight: 'weight', maxIterations: 1000 }))),
    communities: groups,
    communityOf: once(() => new Map(groups().flatMap(({ number, agencies }) => agencies.map((id) => [id, number])))),
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
