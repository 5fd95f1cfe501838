/** A network as the API would give it, made up: bodies in communities, more links within than between. */

const COMMUNITIES = 12;

/** @returns the answers to both queries of the network view; the same numbers always give the same */
export function generatedNetwork(bodies: number, links: number) {
  const random = generator(20_240_515);
  const ids = Array.from({ length: bodies }, (_, index) => `body-${String(index).padStart(4, '0')}`);
  const pairs = new Map<string, { source: string; target: string; shared: number; stated: number; weight: number }>();
  while (pairs.size < links) {
    const [one, other] = pair(random, bodies);
    const [source, target] = [ids[Math.min(one, other)] ?? '', ids[Math.max(one, other)] ?? ''];
    const shared = 2 + Math.floor(30 * random() ** 6);
    if (source !== target) pairs.set(`${source} ${target}`, { source, target, shared, stated: shared, weight: shared });
  }
  const all = [...pairs.values()].toSorted((a, b) => (a.source + a.target < b.source + b.target ? -1 : 1));
  const degrees = new Map<string, number>();
  for (const { source, target } of all) for (const id of [source, target]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  const nodes = ids.map((id, index) => nodeOf(id, index, degrees.get(id) ?? 0));
  return {
    whole: {
      agencyNetwork: { counted: countedOf(bodies), relation: 'CO_OWNERSHIP', nodes, links: all },
      statistics: { texts: 1, documents: 100 },
      oldest: { nodes: [] },
      newest: { nodes: [] },
    },
    links: { agencyNetwork: { links: all.map(({ shared }) => ({ shared })) } },
  };
}

/** Some bodies have far more links than others; four of five links stay within a community. */
function pair(random: () => number, bodies: number): [number, number] {
  const one = Math.floor(bodies * random() ** 2);
  const near = Math.floor((bodies / COMMUNITIES) * random() ** 1.5) * COMMUNITIES + (one % COMMUNITIES);
  return [one, random() < 0.8 ? Math.min(near, bodies - 1) : Math.floor(bodies * random())];
}

function nodeOf(id: string, index: number, degree: number) {
  return {
    agency: {
      ...{ id, name: `北京市第${index}机构管理委员会`, shortName: `市第${index}机构`, englishName: null },
      ...{ kind: 'AGENCY', branch: 'GOVERNMENT', resolved: true },
    },
    ...{ tasks: 1 + Math.floor(degree / 2), degree, strength: degree, outDegree: null, inDegree: null },
    ...{ betweenness: 0, pageRank: 0, community: (index % COMMUNITIES) + 1, distance: null },
  };
}

function countedOf(bodies: number) {
  return {
    ...{
      text: 'Made up.',
      per: 'TASK',
      weight: 'COUNT',
      tasks: 1,
      documents: 1,
      agencies: bodies,
      responsibilities: 1,
    },
    ...{ minShared: 2, roles: ['LEAD', 'SUPPORT', 'RESPONSIBLE'], lineage: false, expandCollectives: false },
    leftOut: { agencies: 0, links: 0, tasks: 0 },
  };
}

/** Numbers from 0 to 1 (mulberry32). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
