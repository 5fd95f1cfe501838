/** Which of many stand beside one another because they share most: hierarchical clustering, and an order of its leaves. */

/** The distances of all pairs take the square of it in memory and time. */
const MOST = 1_000;

/**
 * Orders things 0 … count − 1 so that those with common members stand together: average linkage (UPGMA) over Jaccard
 * distances by nearest-neighbour chains, leaves turned at each merge so that the nearest ends meet (Gruvaeus and Wainer
 * 1972). Equal distances go to the lower number, so the order is the same for the same data.
 * @param members for each member (a task) the things that have it, each once
 * @returns the things in order; those from the thousandth on keep their places at the end
 */
export function clusterOrder(count: number, members: readonly (readonly number[])[]): number[] {
  const size = Math.min(count, MOST);
  const rest = Array.from({ length: count - size }, (_, i) => size + i);
  if (size < 3) return [...Array(size).keys(), ...rest];
  const distances = jaccardDistances(size, members);
  const leaves = merged(size, distances);
  return [...((leaves[0] ?? 0) > (leaves.at(-1) ?? 0) ? leaves.toReversed() : leaves), ...rest];
}

/** 1 − shared / either of each pair, as a square. */
function jaccardDistances(size: number, members: readonly (readonly number[])[]): Float64Array {
  const shared = new Float64Array(size * size);
  for (const things of members) {
    const known = things.filter((thing) => thing < size);
    for (const one of known) for (const other of known) add(shared, one * size + other);
  }
  const own = Array.from({ length: size }, (_, i) => shared[i * size + i] ?? 0);
  return shared.map((both, at) => {
    const either = (own[Math.floor(at / size)] ?? 0) + (own[at % size] ?? 0) - both;
    return either === 0 ? 1 : 1 - both / either;
  });
}

function add(to: Float64Array, at: number): void {
  to[at] = (to[at] ?? 0) + 1;
}

/** Merges nearest neighbours until one cluster is left, and gives its leaves in order. */
function merged(size: number, distances: Float64Array): number[] {
  const clusters: Clusters = new Map(Array.from({ length: size }, (_, i) => [i, [i]]));
  const between = distances.slice();
  const chain: number[] = [];
  while (clusters.size > 1) {
    const last = chain.at(-1) ?? firstOf(clusters);
    if (chain.length === 0) chain.push(last);
    const before = chain.at(-2);
    const near = nearest(last, before, clusters, between, size);
    if (near !== before) {
      chain.push(near);
      continue;
    }
    chain.length -= 2;
    merge(Math.min(last, near), Math.max(last, near), clusters, between, { size, distances });
  }
  return [...(clusters.get(firstOf(clusters)) ?? [])];
}

type Clusters = Map<number, readonly number[]>;

const firstOf = (clusters: Clusters): number => clusters.keys().next().value ?? 0;

/** Of equally near ones the one that the chain came from, else the lowest: so chains end. */
function nearest(
  of: number,
  before: number | undefined,
  clusters: Clusters,
  between: Float64Array,
  size: number,
): number {
  let best = before ?? -1;
  for (const other of clusters.keys()) {
    if (other === of) continue;
    if (best < 0 || (between[of * size + other] ?? 1) < (between[of * size + best] ?? 1)) best = other;
  }
  return best;
}

/** Puts `gone` into `kept`; the distance of a third is the mean over all members (Lance and Williams). */
function merge(
  kept: number,
  gone: number,
  clusters: Clusters,
  between: Float64Array,
  { size, distances }: { readonly size: number; readonly distances: Float64Array },
): void {
  const [first, second] = [clusters.get(kept) ?? [], clusters.get(gone) ?? []];
  clusters.delete(gone);
  clusters.set(
    kept,
    joined(first, second, (x, y) => distances[x * size + y] ?? 1),
  );
  for (const other of clusters.keys()) {
    const sum =
      first.length * (between[kept * size + other] ?? 1) + second.length * (between[gone * size + other] ?? 1);
    const mean = sum / (first.length + second.length);
    between[kept * size + other] = mean;
    between[other * size + kept] = mean;
  }
}

/** Two runs of leaves one after the other, each turned so that the nearest ends meet. */
function joined(
  first: readonly number[],
  second: readonly number[],
  distance: (x: number, y: number) => number,
): number[] {
  const [a, z, b, y] = [first[0] ?? 0, first.at(-1) ?? 0, second[0] ?? 0, second.at(-1) ?? 0];
  const ways: readonly (readonly [number, () => number[]])[] = [
    [distance(z, b), () => [...first, ...second]],
    [distance(z, y), () => [...first, ...second.toReversed()]],
    [distance(a, b), () => [...first.toReversed(), ...second]],
    [distance(a, y), () => [...second, ...first]],
  ];
  const best = ways.reduce((least, way) => (way[0] < least[0] ? way : least));
  return best[1]();
}
