/** From the API's network to a graph with places: the same data always gives the same picture. */
import { UndirectedGraph } from 'graphology';
import forceAtlas2Module from 'graphology-layout-forceatlas2';
import type { NetworkLink, NetworkNode } from '../queries/network.js';
import { communityColour, linkColour } from './colours.js';

export interface NodeAttributes {
  x: number;
  y: number;
  size: number;
  label: string;
  color: string;
  /** Named however crowded the picture is. */
  forceLabel: boolean;
}

export interface EdgeAttributes {
  size: number;
  color: string;
  /** Strong links lie above weak ones. */
  zIndex: number;
  /** What ForceAtlas2 pulls with. */
  weight: number;
}

export type Drawing = UndirectedGraph<NodeAttributes, EdgeAttributes>;

// The types promise a `default` export; the module gives the function itself.
const forceAtlas2 = forceAtlas2Module as unknown as typeof forceAtlas2Module.default;

const ROUNDS = 600;
/** So many of the largest bodies are always named. */
const ALWAYS_NAMED = 8;
/** Above this the repulsion is approximated by quadrants. */
const MANY = 400;
/** 2π / φ²: neighbours on this spiral never line up, so no symmetry holds the forces in balance. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** Bodies with at least one link, laid out by ForceAtlas2 (Jacomy et al. 2014) from fixed places. */
export function drawingOf(nodes: readonly NetworkNode[], links: readonly NetworkLink[]): Drawing {
  const graph: Drawing = new UndirectedGraph();
  const linked = nodes.filter((node) => node.degree > 0);
  const sizes = linked.map((node) => node.tasks).sort((a, b) => b - a);
  const scale: Scale = { most: sizes[0] ?? 1, named: sizes[ALWAYS_NAMED - 1] ?? 1 };
  const mostShared = Math.max(1, ...links.map((link) => link.shared));
  linked.forEach((node, index) => {
    graph.addNode(node.agency.id, { ...startOf(index), ...lookOf(node, scale) });
  });
  for (const link of links) {
    if (!graph.hasNode(link.source) || !graph.hasNode(link.target)) continue;
    graph.addUndirectedEdgeWithKey(`${link.source} ${link.target}`, link.source, link.target, {
      ...lineOf(link.shared / mostShared),
      weight: link.weight,
    });
  }
  if (graph.order > 1) layOut(graph);
  return graph;
}

function startOf(index: number): { x: number; y: number } {
  const radius = 10 * Math.sqrt(index + 1);
  return { x: radius * Math.cos(index * GOLDEN_ANGLE), y: radius * Math.sin(index * GOLDEN_ANGLE) };
}

interface Scale {
  /** Tasks of the body that holds most. */
  readonly most: number;
  /** From so many tasks on a body is always named. */
  readonly named: number;
}

function lookOf(node: NetworkNode, scale: Scale): Omit<NodeAttributes, 'x' | 'y'> {
  return {
    // Area, not width, stands for the number of tasks.
    size: 3 + 13 * Math.sqrt(node.tasks / scale.most),
    label: node.agency.shortName ?? node.agency.name,
    color: communityColour(node.community),
    forceLabel: node.tasks >= scale.named,
  };
}

/** @param part of the strongest link, from 0 to 1 */
function lineOf(part: number): Omit<EdgeAttributes, 'weight'> {
  return { size: 0.3 + 6 * part, color: linkColour(part), zIndex: Math.round(100 * part) };
}

function layOut(graph: Drawing): void {
  forceAtlas2.assign(graph, {
    iterations: ROUNDS,
    getEdgeWeight: 'weight',
    settings: {
      ...forceAtlas2.inferSettings(graph),
      linLogMode: true,
      strongGravityMode: false,
      edgeWeightInfluence: 1,
      gravity: 0.5,
      scalingRatio: 8,
      slowDown: 4,
      barnesHutOptimize: graph.order > MANY,
    },
  });
}
