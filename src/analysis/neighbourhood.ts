/** How far bodies are from each other in a network, in steps. */

export interface Link {
  readonly source: string;
  readonly target: string;
}

/** The neighbours of each body, whichever way the links go. */
export function neighbours(links: readonly Link[]): ReadonlyMap<string, readonly string[]> {
  const near = new Map<string, string[]>();
  const add = (a: string, b: string) => {
    const known = near.get(a);
    if (known) known.push(b);
    else near.set(a, [b]);
  };
  for (const { source, target } of links) {
    add(source, target);
    add(target, source);
  }
  return near;
}

/** Steps from the nearest of some bodies to each that is at most `depth` steps away, themselves included. */
export function distances(
  from: readonly string[],
  near: ReadonlyMap<string, readonly string[]>,
  depth: number,
): ReadonlyMap<string, number> {
  const steps = new Map(from.map((id) => [id, 0]));
  let edge: readonly string[] = from;
  for (let step = 1; step <= depth && edge.length > 0; step++) {
    const next: string[] = [];
    for (const id of edge.flatMap((one) => near.get(one) ?? [])) {
      if (steps.has(id)) continue;
      steps.set(id, step);
      next.push(id);
    }
    edge = next;
  }
  return steps;
}
