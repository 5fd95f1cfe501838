/** The network of bodies joined by what they share, or of those who lead with those who support them. */
import type { Community } from './communities.js';
import { type Counted, type CountOptions, count, type Shown } from './counted.js';
import { asStated, type HeldTask } from './holdings.js';
import { incidence } from './incidence.js';
import { measured, type NetworkLink, type NetworkNode } from './measures.js';
import { distances, neighbours } from './neighbourhood.js';
import { isDirected, linksOf, type Relation } from './network-links.js';
import { once } from './once.js';
import { compare } from './order.js';
import { slicesOf, type Window } from './slices.js';

export type { NetworkLink, NetworkNode } from './measures.js';
export { isDirected, type Relation } from './network-links.js';

/** Which network is asked for. */
export interface NetworkShape {
  readonly relation: Relation;
  /** Only bodies at most `depth` steps from one of these; the whole network if null. */
  readonly around: readonly string[] | null;
  readonly depth: number;
  /** Only so many bodies: the nearest, then those with most tasks, then by id; all if null. */
  readonly maxNodes: number | null;
  /** The same network for stretches of years, beside the one over all; null for none. */
  readonly window: Window | null;
}

export interface NetworkOptions extends CountOptions, NetworkShape {}

export interface NetworkOver {
  readonly counted: Counted;
  /** By id. */
  readonly nodes: readonly NetworkNode[];
  /** By source, then target. */
  readonly links: readonly NetworkLink[];
  readonly communities: readonly Community[];
}

/** The network over the tasks of documents of some years. */
export interface NetworkSlice {
  /** First and last day; null for the tasks of documents without a date. */
  readonly from: string | null;
  readonly to: string | null;
  readonly over: NetworkOver;
}

export interface Network extends NetworkOver {
  readonly relation: Relation;
  /** By time; empty without a window. */
  readonly slices: readonly NetworkSlice[];
}

const WHOLE: NetworkShape = { relation: 'co-ownership', around: null, depth: 1, maxNodes: null, window: null };

/**
 * Builds the network: every body that holds a counted task is a node, also one that shares none. Measures are those of
 * the network as shown: bodies left out do not count. What takes long (betweenness, PageRank, communities, slices) is
 * computed when it is first looked at.
 */
export function network(tasks: readonly HeldTask[], asked: CountOptions & Partial<NetworkShape>): Network {
  const options: NetworkOptions = { ...WHOLE, ...asked };
  const slices = once(() => {
    const parts = options.window === null ? [] : slicesOf(tasks, options.window);
    return parts.map(({ from, to, tasks: within }): NetworkSlice => {
      const when = from === null ? 'documents without a date' : `documents dated ${from} to ${to}`;
      return { from, to, over: build(within, options, [when]) };
    });
  });
  const whole = build(tasks, options, []);
  return {
    counted: whole.counted,
    relation: options.relation,
    nodes: whole.nodes,
    links: whole.links,
    get communities() {
      return whole.communities;
    },
    get slices() {
      return slices();
    },
  };
}

function build(tasks: readonly HeldTask[], options: NetworkOptions, notes: readonly string[]): NetworkOver {
  const byTask = incidence(tasks, 'task');
  const all = linksOf(tasks, options);
  const said = statedTasks(tasks);
  const held = (id: string) => byTask.has[byTask.numberOf.get(id) ?? -1]?.length ?? 0;
  const { ids, steps } = chosen(byTask.agencies, all, held, options);
  const kept = new Set(ids);
  const links = all.filter(({ source, target }) => kept.has(source) && kept.has(target));
  const directed = isDirected(options.relation);
  const { nodes, communities } = measured({ ids, links, directed }, (id) => ({
    tasks: held(id),
    stated: said.get(id) ?? 0,
    distance: steps?.get(id) ?? null,
  }));
  const leftOut = { agencies: byTask.agencies.length - ids.length, links: all.length - links.length, tasks: 0 };
  const shown: Shown = { notes: [...notes, ...shapeInWords(options)], leftOut, ...linksInWords(options) };
  return {
    counted: count(tasks, options, 'pairs', shown),
    nodes,
    links,
    get communities() {
      return communities();
    },
  };
}

/** The bodies to show, by id, with their steps from those around which the network is drawn. */
function chosen(
  agencies: readonly string[],
  links: readonly NetworkLink[],
  held: (id: string) => number,
  { around, depth, maxNodes }: NetworkShape,
) {
  const known = new Set(agencies);
  const steps =
    around &&
    distances(
      around.filter((id) => known.has(id)),
      neighbours(links),
      depth,
    );
  const within = steps ? agencies.filter((id) => steps.has(id)) : agencies;
  if (maxNodes === null || within.length <= maxNodes) return { ids: within, steps };
  const step = (id: string) => steps?.get(id) ?? 0;
  const ranked = [...within].sort((x, y) => step(x) - step(y) || held(y) - held(x) || compare(x, y));
  return { ids: ranked.slice(0, maxNodes).sort(), steps };
}

function shapeInWords({ around, depth, maxNodes }: NetworkShape): string[] {
  const steps = depth === 1 ? '1 step' : `${depth} steps`;
  return [
    ...(around ? [`bodies within ${steps} of ${around.join(', ')}`] : []),
    ...(maxNodes === null ? [] : [`at most ${maxNodes} bodies${around ? ', the nearest' : ', those with most tasks'}`]),
  ];
}

const LEAD_WEIGHTS: Readonly<Record<CountOptions['weight'], string>> = {
  count: 'by their number',
  jaccard: 'by Jaccard index (both / led by the one or held so by the other)',
  cosine: 'by cosine (both / geometric mean of led and held so)',
  newman: 'after Newman (each counts 1 / (its bodies beside the lead))',
};

function linksInWords({ relation, per, weight }: NetworkOptions): Pick<Shown, 'links'> {
  if (relation === 'co-ownership') return {};
  const others = relation === 'lead-support' ? 'who supports' : 'who supports or is responsible';
  return { links: `links from who leads to ${others}, ${per}s weighed ${LEAD_WEIGHTS[weight]}` };
}

/** How many tasks a clause gives to each body itself. */
function statedTasks(tasks: readonly HeldTask[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { holdings } of tasks.map(asStated)) {
    for (const id of new Set(holdings.map(({ agency }) => agency))) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}
