/** Matches tasks of two documents by their words. */

/** A task, or anything else with words. */
export interface Worded {
  readonly id: string;
  readonly text: string;
}

export interface Match {
  /** Ids of the two that belong together. */
  readonly before: string;
  readonly after: string;
  /** From 0 to 1: the same words give 1. */
  readonly score: number;
}

type Profile = ReadonlyMap<string, number>;

/** Number or bullet in front of an item (1. 一、 （一） 第三条): a plan that moves an item renumbers it. */
const NUMBER = /^(?:第?[（(]?[\d一二三四五六七八九十百]+[）)]?[、.．条章节]?)(?=[^\d年月日%])/u;

/**
 * Pairs what is likest: the best pair of all first, then the best of what is left, each at most once, down to the
 * threshold. Equal scores go by the order of the lists, so that the answer depends on nothing else.
 *
 * The score is the Sørensen–Dice coefficient (Dice 1945, Sørensen 1948) over pairs of characters, since Chinese sets
 * no spaces: 2 · Σ w(p) · min(a(p), b(p)) / (Σ w(p) · a(p) + Σ w(p) · b(p)), where a and b count the pairs of either text
 * and w(p) = ln(1 + N / n(p)) (Spärck Jones 1972) weighs down what many of the N texts say (工作, 推进): n(p) texts do.
 *
 * Only texts that share a pair of characters are compared, over an index from pair to texts; that is exact, since
 * others score 0.
 * @param threshold - the least score of a pair, above 0
 */
export function matchTexts(before: readonly Worded[], after: readonly Worded[], threshold: number): Match[] {
  const [old, young] = [before, after].map((list) => list.map(({ text }) => profileOf(text)));
  if (!old || !young) return [];
  const weigh = weights([...old, ...young]);
  const totals = young.map((profile) => mass(profile, weigh));
  const index = indexOf(young);
  const candidates = old.flatMap((profile, i) => {
    const own = mass(profile, weigh);
    return [...shared(profile, index, weigh)].map(([j, common]) => ({
      ...{ i, j },
      // Sums in another order differ in their last digits; four tell enough.
      score: Math.round((20_000 * common) / (own + (totals[j] ?? 0))) / 10_000,
    }));
  });
  const likely = candidates.filter(({ score }) => score >= threshold);
  likely.sort((a, b) => b.score - a.score || a.i - b.i || a.j - b.j);
  return takeBest(likely).map(({ i, j, score }) => ({
    ...{ before: before[i]?.id ?? '', after: after[j]?.id ?? '' },
    score,
  }));
}

/** How often each pair of characters occurs, marks and the item's number aside. */
export function profileOf(text: string): Profile {
  const bare = text
    .normalize('NFKC')
    .trim()
    .replace(NUMBER, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  const profile = new Map<string, number>();
  const count = (pair: string) => profile.set(pair, (profile.get(pair) ?? 0) + 1);
  if (bare.length === 1) count(bare);
  for (let i = 0; i + 1 < bare.length; i++) count(bare.slice(i, i + 2));
  return profile;
}

function weights(profiles: readonly Profile[]): (pair: string) => number {
  const texts = new Map<string, number>();
  for (const profile of profiles) for (const pair of profile.keys()) texts.set(pair, (texts.get(pair) ?? 0) + 1);
  return (pair) => Math.log(1 + profiles.length / (texts.get(pair) ?? 1));
}

function mass(profile: Profile, weigh: (pair: string) => number): number {
  let sum = 0;
  for (const [pair, count] of profile) sum += weigh(pair) * count;
  return sum;
}

function indexOf(profiles: readonly Profile[]): Map<string, [number, number][]> {
  const index = new Map<string, [number, number][]>();
  for (const [j, profile] of profiles.entries()) {
    for (const [pair, count] of profile) {
      const postings = index.get(pair);
      if (postings) postings.push([j, count]);
      else index.set(pair, [[j, count]]);
    }
  }
  return index;
}

/** What a text has in common with each text of the index that has anything in common with it. */
function shared(
  profile: Profile,
  index: ReadonlyMap<string, readonly [number, number][]>,
  weigh: (pair: string) => number,
): Map<number, number> {
  const common = new Map<number, number>();
  for (const [pair, count] of profile) {
    const weight = weigh(pair);
    for (const [j, other] of index.get(pair) ?? [])
      common.set(j, (common.get(j) ?? 0) + weight * Math.min(count, other));
  }
  return common;
}

function takeBest<T extends { readonly i: number; readonly j: number }>(sorted: readonly T[]): T[] {
  const [old, young] = [new Set<number>(), new Set<number>()];
  return sorted.filter(({ i, j }) => {
    if (old.has(i) || young.has(j)) return false;
    old.add(i);
    young.add(j);
    return true;
  });
}
