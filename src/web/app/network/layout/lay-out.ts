/** Places of bodies: ForceAtlas2 (Jacomy et al. 2014), turned to lie in the frame, and drawn apart where discs would touch. */
import { UndirectedGraph } from 'graphology';
import forceAtlas2Module from 'graphology-layout-forceatlas2';
import { fitInto } from './fit.js';
import { spread } from './spread.js';
import { FRAME, type Places, type Ties } from './ties.js';

// The types promise a `default` export; the module gives the function itself.
const forceAtlas2 = forceAtlas2Module as unknown as typeof forceAtlas2Module.default;

/** Rounds in which the forces act, in steps after each of which the progress is told. */
const STEPS = 20;
const ROUNDS = 50;
/** Above this the repulsion is approximated by quadrants (Barnes and Hut 1986). */
const MANY = 300;
/** 2π / φ²: neighbours on this spiral never line up, so no symmetry holds the forces in balance. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

interface Spot {
  x: number;
  y: number;
}

/**
 * Yields the part that is done, from 0 to 1, and returns the places. From fixed places in fixed rounds: the same ties
 * always give the same picture.
 */
export function* layOut(ties: Ties): Generator<number, Places> {
  const graph = graphOf(ties);
  for (let step = 0; step < STEPS && graph.size > 0; step += 1) {
    forceAtlas2.assign(graph, { iterations: ROUNDS, getEdgeWeight: 'weight', settings: settingsFor(graph.order) });
    yield (step + 1) / (STEPS + 1);
  }
  const places = new Float64Array(2 * graph.order);
  graph.forEachNode((key, { x, y }) => {
    places[2 * Number(key)] = x;
    places[2 * Number(key) + 1] = y;
  });
  const fitted = fitInto(FRAME, places);
  return fitInto(FRAME, spread(fitted, ties.radii));
}

function graphOf({ radii, sources, targets, weights }: Ties): UndirectedGraph<Spot, { weight: number }> {
  const graph = new UndirectedGraph<Spot, { weight: number }>();
  radii.forEach((_, index) => {
    graph.addNode(String(index), startOf(index));
  });
  // Whatever the unit of the weights, their mean is 1: the forces are balanced alike for counts and for shares.
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / Math.max(1, weights.length) || 1;
  sources.forEach((source, index) => {
    // Two links between the same bodies, one each way, pull together.
    const weight = (weights[index] ?? 0) / mean;
    graph.updateUndirectedEdge(String(source), String(targets[index]), (before) => ({
      weight: (before.weight ?? 0) + weight,
    }));
  });
  return graph;
}

function startOf(index: number): Spot {
  const radius = 10 * Math.sqrt(index + 1);
  return { x: radius * Math.cos(index * GOLDEN_ANGLE), y: radius * Math.sin(index * GOLDEN_ANGLE) };
}

function settingsFor(order: number) {
  return {
    ...forceAtlas2.inferSettings(order),
    linLogMode: true,
    strongGravityMode: false,
    edgeWeightInfluence: 1,
    gravity: 1,
    scalingRatio: 8,
    slowDown: 4,
    barnesHutOptimize: order > MANY,
  };
}
