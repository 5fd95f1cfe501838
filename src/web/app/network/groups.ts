/** What a colour of the picture stands for: communities, kinds or branches of bodies. */
import type { NetworkNode } from '../queries/network.js';

export const COLOURINGS = ['community', 'kind', 'branch'] as const;
export type Colouring = (typeof COLOURINGS)[number];

export interface Group {
  /** The community's number, the kind or the branch. */
  readonly key: string;
  /** Ids of its bodies, those with most tasks first. */
  readonly bodies: readonly string[];
  /** Place of its colour in the palette; the many small groups beyond it share the last, a grey. */
  readonly colour: number;
}

/** So many groups have a colour of their own. */
export const COLOURS = 7;

/** The groups that occur, largest first, equal ones by key. */
export function groupsOf(nodes: readonly NetworkNode[], by: Colouring): Group[] {
  const byTasks = nodes.toSorted((a, b) => b.tasks - a.tasks || (a.agency.id < b.agency.id ? -1 : 1));
  const found = new Map<string, string[]>();
  for (const node of byTasks) {
    const key = keyOf(node, by);
    const members = found.get(key);
    if (members) members.push(node.agency.id);
    else found.set(key, [node.agency.id]);
  }
  return [...found]
    .map(([key, bodies]) => ({ key, bodies }))
    .toSorted((a, b) => b.bodies.length - a.bodies.length || (a.key < b.key ? -1 : 1))
    .map((group, index) => ({ ...group, colour: Math.min(index, COLOURS) }));
}

function keyOf(node: NetworkNode, by: Colouring): string {
  return by === 'community' ? String(node.community) : node.agency[by];
}
