/** Chains between two bodies, years of a body and its line: by hand, by brute force, and on the five texts. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lineAround } from '../src/analysis/history.js';
import { shortestPaths } from '../src/analysis/paths.js';
import { timeline } from '../src/analysis/timeline.js';
import type { GraphStore } from '../src/store/store.js';
import { answer, ask, readSeeds, seedStore } from './corpus.js';
import { task } from './held-tasks.js';

/** "a-b3" links a and b, which share three. */
const links = (...pairs: string[]) =>
  pairs.map((pair) => {
    const [, source = '', target = '', shared = '1'] = /^(\w)-(\w)(\d*)$/.exec(pair) ?? [];
    return { source, target, shared: Number(shared || 1), weight: 1 };
  });
const chains = (from: string, to: string, of: ReturnType<typeof links>, most = 10) => {
  const { length, total, paths } = shortestPaths(from, to, of, most);
  return [length, total, paths.map(({ ids, shared }) => `${ids.join('')} ${shared}`)];
};

describe('shortest chains', () => {
  it.each<[string, ReturnType<typeof links>, string, string, unknown[]]>([
    ['one step is shorter than two', links('a-b', 'a-c9', 'b-c9'), 'a', 'b', [1, 1, ['ab 1']]],
    ['the most shared first', links('a-b1', 'b-d1', 'a-c2', 'c-d1'), 'a', 'd', [2, 2, ['acd 3', 'abd 2']]],
    ['equal ones by their bodies', links('a-c', 'c-d', 'a-b', 'b-d'), 'd', 'a', [2, 2, ['dba 2', 'dca 2']]],
    ['none', links('a-b', 'c-d'), 'a', 'd', [null, 0, []]],
    ['none to a body that shares nothing', links('a-b'), 'a', 'z', [null, 0, []]],
    ['none is needed to the same body', links('a-b'), 'a', 'a', [0, 1, ['a 0']]],
  ])('%s', (_, of, from, to, expected) => expect(chains(from, to, of)).toEqual(expected));

  it('are counted even where only some are wanted', () => {
    const many = links('a-b', 'a-c', 'a-d', 'b-e', 'c-e', 'd-e', 'e-f', 'e-g', 'f-h', 'g-h');
    expect(chains('a', 'h', many, 2)).toEqual([4, 6, ['abefh 4', 'abegh 4']]);
  });

  it('are those that trying all would find', () => {
    const bodies = 'abcdefg';
    const pair = fc.tuple(fc.nat(6), fc.nat(6), fc.integer({ min: 1, max: 3 })).filter(([x, y]) => x < y);
    const graph = fc.uniqueArray(pair, { selector: ([x, y]) => `${x} ${y}`, maxLength: 14 });
    fc.assert(
      fc.property(graph, (pairs) => {
        const of = links(...pairs.map(([x, y, n]) => `${bodies[x]}-${bodies[y]}${n}`));
        const shared = (x: string, y: string) =>
          of.find(({ source, target }) => (source === x && target === y) || (source === y && target === x))?.shared ??
          0;
        let found: { ids: string; sum: number }[] = [{ ids: 'a', sum: 0 }];
        for (let step = 0; step < 7 && found.length > 0 && !found.some(({ ids }) => ids.endsWith('g')); step++)
          found = found.flatMap(({ ids, sum }) =>
            [...bodies]
              .filter((id) => !ids.includes(id) && shared(ids.at(-1) ?? '', id) > 0)
              .map((id) => ({ ids: ids + id, sum: sum + shared(ids.at(-1) ?? '', id) })),
          );
        const best = found.filter(({ ids }) => ids.endsWith('g'));
        best.sort((x, y) => y.sum - x.sum || (x.ids < y.ids ? -1 : 1));
        const [, total, paths] = chains('a', 'g', of, 3);
        expect([total, paths]).toEqual([best.length, best.slice(0, 3).map(({ ids, sum }) => `${ids} ${sum}`)]);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a timeline', () => {
  it('has every year from the first to the last, and undated documents at the end', () => {
    const tasks = [
      't1 @d1 2021-03-01: a=LS b=R',
      't2 @d1 2021-03-01: b=R',
      't3 @d2 2023-05-01: a=R',
      't4 @d3 2023-06-01: a=S',
      't5 @d4: a=R',
    ].map(task);
    const found = timeline(tasks, 'a').map(({ year, counts, tasks: ids, documents, stated }) => [
      year,
      [counts.lead, counts.support, counts.responsible, counts.total],
      ids.join(),
      [...documents].join(' '),
      stated,
    ]);
    expect(found).toEqual([
      [2021, [1, 1, 0, 1], 't1', 'd1,1', 1],
      [2022, [0, 0, 0, 0], '', '', 0],
      [2023, [0, 1, 1, 2], 't3,t4', 'd2,1 d3,1', 2],
      [null, [0, 0, 1, 1], 't5', 'd4,1', 1],
    ]);
    expect(timeline(tasks, 'nobody')).toEqual([]);
  });

  it('tells what no clause gives to the body itself', () => {
    const [held] = [task('t1 @d1 2021-03-01: a=R')].map((one) => ({
      ...one,
      holdings: one.holdings.map((holding) => ({ ...holding, basis: 'inferred' as const })),
    }));
    expect(held && timeline([held], 'a').map(({ stated }) => stated)).toEqual([0]);
  });
});

describe('a line', () => {
  const TAKEOVERS = [
    { from: 'a', to: 'c', date: '2009-01-01' },
    { from: 'b', to: 'c', date: null },
    { from: 'c', to: 'd', date: '2018-11-08' },
    { from: 'd', to: 'e', date: '2020-01-01' },
    { from: 'x', to: 'd', date: '2018-11-08' },
  ];
  const ids = (found: readonly { id: string; distance: number }[]) =>
    found.map(({ id, distance }) => `${id}${distance}`);

  it('goes back and forth over several steps, in the order of time', () => {
    const { predecessors, successors, takeovers } = lineAround('d', TAKEOVERS, 10);
    expect(ids(predecessors)).toEqual(['c1', 'x1', 'a2', 'b2']);
    expect(ids(successors)).toEqual(['e1']);
    expect(takeovers.map(({ from, to }) => from + to)).toEqual(['ac', 'cd', 'xd', 'de', 'bc']);
  });

  it('leaves out what joined later, and what lies further than asked', () => {
    expect(ids(lineAround('c', TAKEOVERS, 10).predecessors)).toEqual(['a1', 'b1']);
    expect(ids(lineAround('c', TAKEOVERS, 1).successors)).toEqual(['d1']);
    expect(lineAround('c', TAKEOVERS, 10).takeovers.map(({ from }) => from)).not.toContain('x');
  });

  it('ends in a circle where it began', () => {
    const circle = [
      { from: 'a', to: 'b', date: null },
      { from: 'b', to: 'a', date: null },
    ];
    expect(ids(lineAround('a', circle, 10).successors)).toEqual(['b1']);
  });
});

describe('on the five texts', () => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await seedStore();
  });
  afterAll(() => store?.close());
  const { clauses, documents } = readSeeds();
  const holders = new Map<string, Set<string>>();
  for (const { taskId, parties } of clauses)
    for (const { agencyId } of parties) holders.set(taskId, (holders.get(taskId) ?? new Set()).add(agencyId));
  const yearOf = new Map(documents.map(({ id, date }) => [id, date ? Number(date.slice(0, 4)) : null]));

  const PATH = `query ($from: String!, $to: String!, $filter: TaskFilter, $minShared: Int) { path(from: $from, to: $to, filter: $filter, minShared: $minShared, first: 3) {
    counted { text } from { id } to { id } length total paths { shared agencies { id } steps { from { id } to { id } shared tasks(first: 100) { id clauses { source { file startLine } } } documents { tasks document { id } } } } } }`;

  it('leads from one body to another over tasks that both hold', async () => {
    const { path } = await answer(store, PATH, { from: '市财政局', to: '北京海关' });
    expect(path.length).toBeGreaterThan(0);
    expect(path.paths.length).toBe(Math.min(3, path.total));
    for (const { agencies, steps, shared } of path.paths) {
      expect(agencies.map(({ id }: { id: string }) => id)).toEqual([
        path.from.id,
        ...steps.map((step: { to: { id: string } }) => step.to.id),
      ]);
      expect(agencies.at(-1)).toEqual(path.to);
      expect(steps.length).toBe(path.length);
      expect(shared).toBe(steps.reduce((sum: number, step: { shared: number }) => sum + step.shared, 0));
      for (const step of steps) {
        const both = [...holders].filter(([, ids]) => ids.has(step.from.id) && ids.has(step.to.id)).map(([id]) => id);
        expect(step.tasks.map(({ id }: { id: string }) => id).sort()).toEqual(both.sort());
        expect(step.shared).toBe(both.length);
        for (const { clauses: said } of step.tasks) expect(said[0].source.startLine).toBeGreaterThan(0);
        expect(step.documents.reduce((sum: number, one: { tasks: number }) => sum + one.tasks, 0)).toBe(step.shared);
      }
    }
  });

  it('is longer where steps must share more, and an answer where none is found', async () => {
    const { path: none } = await answer(store, PATH, { from: '市财政局', to: '北京海关', minShared: 1000 });
    expect(none).toMatchObject({ length: null, total: 0, paths: [] });
    const { path: own } = await answer(store, PATH, { from: '市财政局', to: 'beijing-caizhengju' });
    expect(own).toMatchObject({ length: 0, total: 1, paths: [{ steps: [], shared: 0 }] });
  });

  it('wants bodies that are known, and a number that is none too large', async () => {
    for (const [argument, args] of [
      ['from', 'from: "Ministry of Magic", to: "市财政局"'],
      ['to', 'from: "市财政局", to: "Ministry of Magic"'],
      ['first', 'from: "市财政局", to: "北京海关", first: 0'],
      ['first', 'from: "市财政局", to: "北京海关", first: 51'],
    ] as const) {
      const { errors } = await ask(store, `{ path(${args}) { length } }`);
      expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
    }
  });

  it('tells by year what a body holds', async () => {
    const fields =
      'years { year counts { lead support responsible total } stated documents { tasks document { id } } tasks(first: 1000) { id } }';
    const { timeline: found, agency } = await answer(
      store,
      `{ timeline(agency: "市财政局") { agency { id } counted { text tasks } ${fields} } agency(name: "市财政局") { taskCounts { total } timeline { ${fields} } } }`,
    );
    expect(agency.timeline.years).toEqual(found.years);
    type Year = {
      year: number | null;
      counts: { total: number; lead: number };
      stated: number;
      tasks: { id: string }[];
    };
    const own = clauses.filter(({ parties }) => parties.some(({ agencyId }) => agencyId === 'beijing-caizhengju'));
    for (const { year, counts, tasks, stated } of found.years as Year[]) {
      const expected = new Set(own.filter(({ document }) => yearOf.get(document) === year).map(({ taskId }) => taskId));
      expect(tasks.map(({ id }) => id).sort()).toEqual([...expected].sort());
      expect([counts.total, stated]).toEqual([expected.size, expected.size]);
    }
    expect(found.years.reduce((sum: number, { counts }: Year) => sum + counts.total, 0)).toBe(agency.taskCounts.total);
    const dated = (found.years as Year[]).map(({ year }) => year).filter((year) => year !== null);
    expect(dated).toEqual(dated.map((_, i) => (dated[0] ?? 0) + i));
  });

  it('joins a line on request, and says what follows from it', async () => {
    const query =
      'query ($filter: TaskFilter) { timeline(agency: "北京市经济和信息化局", filter: $filter) { agency { id } years { counts { total } stated } } }';
    const sum = (found: { timeline: { years: { counts: { total: number }; stated: number }[] } }) =>
      found.timeline.years.reduce(
        (all, { counts, stated: said }) => [(all[0] ?? 0) + counts.total, (all[1] ?? 0) + said],
        [0, 0],
      );
    const [stated, joined] = [await answer(store, query), await answer(store, query, { filter: { lineage: true } })];
    const [[own = 0, said], [all = 0, ofThese]] = [sum(stated), sum(joined)];
    expect(said).toBe(own);
    expect(all).toBeGreaterThan(own);
    expect(ofThese).toBe(own);
  });

  it('follows a body back over several steps, with the names that clauses print', async () => {
    const { agency } = await answer(
      store,
      `{ agency(name: "北京市经济和信息化局") { id predecessors { agency { id } } members { id }
        history { agency { id } predecessors { distance agency { id } } successors { agency { id } } takeovers { date from { id } to { id } }
          names { name first last clauses agency { id } clause { text source { file startLine } } } divisions { distance agency { id } } members { agency { id } } partOf { agency { id } } memberOf { agency { id } } } } }`,
    );
    const near = agency.history.predecessors.filter(({ distance }: { distance: number }) => distance === 1);
    const ids = (list: { agency: { id: string } }[]) => list.map((one) => one.agency.id).sort();
    expect(ids(near)).toEqual(ids(agency.predecessors));
    const line = new Set([agency.id, ...ids(agency.history.predecessors), ...ids(agency.history.successors)]);
    for (const { from, to } of agency.history.takeovers)
      expect([line.has(from.id), line.has(to.id)]).toEqual([true, true]);
    expect(agency.history.names.length).toBeGreaterThan(1);
    const dated = new Map(documents.map(({ id, date }) => [id, date]));
    for (const name of agency.history.names) {
      const naming = clauses.filter(({ parties }) =>
        parties.some((party) => party.agencyId === name.agency.id && party.name === name.name),
      );
      const days = naming
        .map(({ document }) => dated.get(document) ?? '')
        .filter(Boolean)
        .sort();
      expect([name.clauses, name.first, name.last]).toEqual([naming.length, days[0] ?? null, days.at(-1) ?? null]);
      expect(name.clause.source.startLine).toBeGreaterThan(0);
    }
    const firsts = agency.history.names.map(({ first }: { first: string | null }) => first ?? '9999');
    expect(firsts).toEqual([...firsts].sort());
  });

  it('asks the store by the depth of a history, not by its bodies', async () => {
    const query =
      'query ($n: Int!) { agencies(first: $n, filter: { responsible: true }) { nodes { history { divisions { agency { name } } members { agency { name } } names { clause { text } } takeovers { from { name } } } timeline { years { tasks(first: 2) { heading } documents { document { title } } } } } } }';
    await ask(store, query, { n: 5 });
    const few = await ask(store, query, { n: 10 });
    const many = await ask(store, query, { n: 60 });
    expect([few.errors, many.errors]).toEqual([[], []]);
    // What is kept from one request to the next may be asked for by the larger one alone.
    const fresh = (names: readonly string[]) =>
      new Set(names.filter((name) => !/^(?:holdings|state)$|-by-id$/.test(name)));
    expect(fresh(many.statements)).toEqual(fresh(few.statements));
    expect(many.statements.length).toBeLessThan(25);
  });

  it('looks at documents only where more than their number of tasks is asked for', async () => {
    const asked = async (fields: string) =>
      (
        await ask(
          store,
          `{ agency(name: "市商务局") { timeline { years { documents { ${fields} } } } coOwners(first: 3) { nodes { documents { ${fields} } } } } }`,
        )
      ).statements;
    expect(await asked('tasks')).not.toContain('documents-by-id');
    expect((await asked('tasks document { id }')).filter((name) => name === 'documents-by-id').length).toBeLessThan(3);
  });

  it.each([0, 21])('refuses a depth of %i', async (depth) => {
    const { errors } = await ask(store, `{ agency(name: "市财政局") { history(depth: ${depth}) { names { name } } } }`);
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'depth' });
  });
});
