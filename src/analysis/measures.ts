/** Measures of a body's place in a network, each computed when it is first asked for. */
import { DirectedGraph, UndirectedGraph } from 'graphology';
import betweennessModule from 'graphology-metrics/centrality/betweenness.js';
import pagerankModule from 'graphology-metrics/centrality/pagerank.js';
import { communities } from './communities.js';
import { callable } from './interop.js';
import { once } from './once.js';

const betweenness = callable(betweennessModule);
const pagerank = callable(pagerankModule);

/** Two linked bodies. Without a direction `source` is the one whose id comes first. */
export interface NetworkLink {
  readonly source: string;
  readonly target: string;
  readonly shared: number;
  /** Of these, those that clauses give to both bodies themselves. */
  readonly stated: number;
  readonly weight: number;
}

export interface NetworkNode {
  readonly id: string;
  /** Tasks it holds among those counted. */
  readonly tasks: number;
  /** Of these, those that a clause gives to the body itself. */
  readonly stated: number;
  /** Bodies that it is linked to, whichever way. */
  readonly degree: number;
  /** Sum of the weights of its links. */
  readonly strength: number;
  /** Of links with a direction: to how many bodies and from how many; null in a network without. */
  readonly outDegree: number | null;
  readonly inDegree: number | null;
  readonly outStrength: number | null;
  readonly inStrength: number | null;
  /** Share of the shortest paths between others that pass through it; links count alike. */
  readonly betweenness: number;
  readonly pageRank: number;
  readonly community: number;
  /** Steps from the nearest body that the network is drawn around; null if it is drawn around none. */
  readonly distance: number | null;
}

export interface NetworkPart {
  readonly ids: readonly string[];
  readonly links: readonly NetworkLink[];
  readonly directed: boolean;
}

type Known = Pick<NetworkNode, 'tasks' | 'stated' | 'distance'>;

/** The nodes of a network with their measures, in the order of `ids`, and its communities. */
export function measured({ ids, links, directed }: NetworkPart, known: (id: string) => Known) {
  const graph = directed ? new DirectedGraph() : new UndirectedGraph();
  for (const id of ids) graph.addNode(id);
  for (const { source, target, weight } of links) graph.addEdge(source, target, { weight });
  const measures = measuresOf(graph);
  const strengths = strengthsOf(links);
  const nodes = ids.map((id): NetworkNode => {
    const { out, into } = strengths.get(id) ?? { out: 0, into: 0 };
    return {
      id,
      ...known(id),
      degree: graph.neighbors(id).length,
      strength: out + into,
      outDegree: directed ? graph.outDegree(id) : null,
      inDegree: directed ? graph.inDegree(id) : null,
      outStrength: directed ? out : null,
      inStrength: directed ? into : null,
      get betweenness() {
        return measures.betweenness()[id] ?? 0;
      },
      get pageRank() {
        return measures.pageRank()[id] ?? 0;
      },
      get community() {
        return measures.communityOf().get(id) ?? 0;
      },
    };
  });
  return { nodes, communities: measures.communities };
}

function measuresOf(graph: DirectedGraph | UndirectedGraph) {
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

function strengthsOf(links: readonly NetworkLink[]) {
  const strengths = new Map<string, { out: number; into: number }>();
  const of = (id: string) => {
    const known = strengths.get(id) ?? { out: 0, into: 0 };
    strengths.set(id, known);
    return known;
  };
  for (const { source, target, weight } of links) {
    of(source).out += weight;
    of(target).into += weight;
  }
  return strengths;
}
