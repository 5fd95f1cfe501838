/** Networks: direction, bodies around one, what is left out, and slices of time; by hand and on the five texts. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Weight } from '../src/analysis/coownership.js';
import { COUNT_ALL, type CountOptions } from '../src/analysis/counted.js';
import type { CountPer } from '../src/analysis/incidence.js';
import { type NetworkShape, network } from '../src/analysis/network.js';
import { startServer } from '../src/api/server.js';
import { networkGexf } from '../src/exports/network-gexf.js';
import { networkView } from '../src/exports/views.js';
import type { GraphStore } from '../src/store/store.js';
import { answer, ask, readSeeds, seedStore } from './corpus.js';
import { task } from './held-tasks.js';

/** fagai leads t1 (two support it), t2 and t4 (caizheng does), caizheng leads t3 (jiaowei does); keji holds t5 alone. */
const PLANS = [
  't1 @d1 2021-03-01: fagai=L caizheng=S jiaowei=S',
  't2 @d1 2021-03-01: fagai=L caizheng=S',
  't3 @d2 2022-05-01: caizheng=L jiaowei=S fagai=R',
  't4 @d3 2024-01-01: fagai=L caizheng=S',
  't5 @d4: keji=R',
].map(task);
const over = (options: Partial<NetworkShape & CountOptions>) => network(PLANS, { ...COUNT_ALL, ...options });

describe('links from lead to support', () => {
  it.each<[Weight, CountPer, [number, number][]]>([
    // fagai leads t1 t2 t4, caizheng t3; caizheng supports t1 t2 t4, jiaowei t1 t3.
    [
      'count',
      'task',
      [
        [1, 1],
        [3, 3],
        [1, 1],
      ],
    ],
    [
      'jaccard',
      'task',
      [
        [1, 1 / 2],
        [3, 1],
        [1, 1 / 4],
      ],
    ],
    [
      'cosine',
      'task',
      [
        [1, 1 / Math.sqrt(2)],
        [3, 1],
        [1, 1 / Math.sqrt(6)],
      ],
    ],
    // Two support t1: half for each.
    [
      'newman',
      'task',
      [
        [1, 1],
        [3, 2.5],
        [1, 0.5],
      ],
    ],
    // fagai leads what caizheng supports in d1 and d3.
    [
      'count',
      'document',
      [
        [1, 1],
        [2, 2],
        [1, 1],
      ],
    ],
    [
      'newman',
      'document',
      [
        [1, 1],
        [2, 1.5],
        [1, 0.5],
      ],
    ],
  ])('weigh by %s per %s', (weight, per, expected) => {
    const { links } = over({ weight, per, relation: 'lead-support' });
    expect(links.map(({ source, target }) => `${source} > ${target}`)).toEqual([
      'caizheng > jiaowei',
      'fagai > caizheng',
      'fagai > jiaowei',
    ]);
    links.forEach(({ shared, weight: found }, i) => {
      expect(shared).toBe(expected[i]?.[0]);
      expect(found).toBeCloseTo(expected[i]?.[1] ?? -1, 9);
    });
  });

  it('give degrees and strengths both ways, and lie on paths one way', () => {
    const { nodes, counted } = over({ relation: 'lead-support' });
    expect(
      nodes.map((n) => [n.id, n.degree, n.outDegree, n.inDegree, n.strength, n.outStrength, n.inStrength]),
    ).toEqual([
      ['caizheng', 2, 1, 1, 4, 1, 3],
      ['fagai', 2, 2, 0, 4, 4, 0],
      ['jiaowei', 2, 0, 2, 2, 0, 2],
      ['keji', 0, 0, 0, 0, 0, 0],
    ]);
    expect(counted.text).toContain('links from who leads to who supports, tasks weighed by their number;');
    const line = network(['t1 @d: a=L b=S', 't2 @d: b=L c=S'].map(task), { ...COUNT_ALL, relation: 'lead-support' });
    // One of the two ordered pairs of others, a to c, goes through b.
    expect(line.nodes.map(({ betweenness }) => betweenness)).toEqual([0, 0.5, 0]);
  });

  it('are none where nobody leads', () => {
    expect(network([task('t1 @d: a=R b=S c=R')], { ...COUNT_ALL, relation: 'lead-support' }).links).toEqual([]);
  });

  it('may go to those who are responsible beside the lead, too', () => {
    const { links, counted } = over({ relation: 'lead-others', weight: 'newman' });
    // t3: caizheng leads, jiaowei supports, fagai is responsible.
    expect(links.map(({ source, target, shared, weight }) => [source, target, shared, weight])).toEqual([
      ['caizheng', 'fagai', 1, 0.5],
      ['caizheng', 'jiaowei', 1, 0.5],
      ['fagai', 'caizheng', 3, 2.5],
      ['fagai', 'jiaowei', 1, 0.5],
    ]);
    expect(counted.text).toContain(
      'links from who leads to who supports or is responsible, tasks weighed after Newman',
    );
  });

  it('never lead from a body to itself', () => {
    expect(network([task('t1 @d: a=LS')], { ...COUNT_ALL, relation: 'lead-support' }).links).toEqual([]);
  });
});

describe('measures of links with a direction', () => {
  it.each([[[]], [['t1 @d: a=L']], [['t1 @d: a=L b=S']], [['t1 @d: a=R b=S']]])(
    'cope with very small networks (%j)',
    (lines) => {
      const { nodes } = network(lines.map(task), { ...COUNT_ALL, relation: 'lead-others' });
      for (const node of nodes) for (const value of Object.values(node)) expect(value).not.toBeNaN();
      expect(nodes.reduce((sum, node) => sum + node.pageRank, 0)).toBeCloseTo(lines.length ? 1 : 0, 6);
    },
  );

  it('rank higher who acts under several leads, and keep apart what nothing joins', () => {
    const tasks = ['t1 @d: a=L x=S', 't2 @d: b=L x=S', 't3 @d: c=L y=S', 't4 @d: c=L y=S z=S', 't5 @d: z=L y=S'].map(
      task,
    );
    const { nodes, communities } = network(tasks, { ...COUNT_ALL, relation: 'lead-support' });
    const rank = new Map(nodes.map(({ id, pageRank }) => [id, pageRank]));
    expect(rank.get('x')).toBeGreaterThan(rank.get('a') ?? 1);
    expect(communities).toEqual([
      { number: 1, agencies: ['a', 'b', 'x'] },
      { number: 2, agencies: ['c', 'y', 'z'] },
    ]);
  });

  it('are the same whatever the order of the tasks', () => {
    const turned = [...PLANS].reverse();
    const options = { ...COUNT_ALL, relation: 'lead-others' } as const;
    expect(network(turned, options)).toEqual(network(PLANS, options));
  });
});

/** a – b – c – d in a row, and e alone. */
const ROW = ['t1 @d: a=L b=S', 't2 @d: b=L c=S', 't3 @d: c=L d=S', 't4 @d: e=R', 't5 @d: e=R'].map(task);

describe('a network around bodies', () => {
  const around = (ids: string[], depth: number, more: Partial<NetworkShape> = {}) =>
    network(ROW, { ...COUNT_ALL, around: ids, depth, ...more });

  it.each([
    [['a'], 1, { a: 0, b: 1 }],
    [['a'], 2, { a: 0, b: 1, c: 2 }],
    [['a', 'd'], 1, { a: 0, b: 1, c: 1, d: 0 }],
    [['e'], 3, { e: 0 }],
    [['nobody'], 1, {}],
  ])('holds what is near %j at depth %i', (ids, depth, expected) => {
    const { nodes, links, counted } = around(ids, depth);
    expect(Object.fromEntries(nodes.map(({ id, distance }) => [id, distance]))).toEqual(expected);
    for (const { source, target } of links) expect([source in expected, target in expected]).toEqual([true, true]);
    expect(counted.leftOut).toEqual({ agencies: 5 - nodes.length, links: 3 - links.length, tasks: 0 });
  });

  it('is measured as shown, and says what is not shown', () => {
    const { nodes, counted } = around(['a'], 2);
    expect(nodes.map(({ betweenness }) => betweenness)).toEqual([0, 1, 0]);
    expect(counted.text).toContain('bodies within 2 steps of a; not shown: 2 bodies, 1 link.');
    expect(counted.agencies).toBe(5);
  });

  it('keeps the nearest where only so many are wanted, else those with most tasks', () => {
    expect(around(['a'], 3, { maxNodes: 2 }).nodes.map(({ id }) => id)).toEqual(['a', 'b']);
    const most = network(ROW, { ...COUNT_ALL, maxNodes: 3 });
    expect(most.nodes.map(({ id }) => id)).toEqual(['b', 'c', 'e']);
    expect(most.counted.text).toContain('at most 3 bodies, those with most tasks; not shown: 2 bodies, 2 links.');
  });
});

describe('slices of time', () => {
  const slices = (years: number, step: number) =>
    over({ window: { years, step } }).slices.map(({ from, to, over: { counted, nodes } }) => [
      from,
      to,
      counted.tasks,
      nodes.map(({ id }) => id).join(' '),
    ]);

  it('follow each other, without those of no task, undated documents last', () => {
    expect(slices(1, 1)).toEqual([
      ['2021-01-01', '2021-12-31', 2, 'caizheng fagai jiaowei'],
      ['2022-01-01', '2022-12-31', 1, 'caizheng fagai jiaowei'],
      ['2024-01-01', '2024-12-31', 1, 'caizheng fagai'],
      [null, null, 1, 'keji'],
    ]);
  });

  it('may overlap', () => {
    expect(slices(2, 1).map(([from, to, tasks]) => [from, to, tasks])).toEqual([
      ['2021-01-01', '2022-12-31', 3],
      ['2022-01-01', '2023-12-31', 1],
      ['2023-01-01', '2024-12-31', 1],
      [null, null, 1],
    ]);
  });

  it('are none where no window was asked for, and undated alone where no document has a date', () => {
    expect(over({}).slices).toEqual([]);
    const undated = network(ROW, { ...COUNT_ALL, window: { years: 1, step: 1 } }).slices;
    expect(undated.map(({ from }) => from)).toEqual([null]);
  });
});

describe('on the five texts', () => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await seedStore();
  });
  afterAll(() => store?.close());
  const { clauses, documents } = readSeeds();

  it('counts for each link from lead to others the tasks that say so', async () => {
    const { agencyNetwork } = await answer(
      store,
      '{ agencyNetwork(relation: LEAD_OTHERS) { relation nodes { agency { id } outDegree inDegree } links { source target shared } } }',
    );
    const tasks = new Map<string, Set<string>>();
    const parties = clauses.flatMap((clause) => clause.parties.map((party) => ({ ...party, task: clause.taskId })));
    const leads = parties.filter(({ role }) => role === 'lead');
    const leading = new Set(leads.map(({ agencyId, task: id }) => `${agencyId} ${id}`));
    for (const lead of leads)
      for (const other of parties.filter(({ task: id }) => id === lead.task)) {
        const pair = `${lead.agencyId} ${other.agencyId}`;
        if (!leading.has(`${other.agencyId} ${lead.task}`))
          tasks.set(pair, (tasks.get(pair) ?? new Set()).add(lead.task));
      }
    type Link = { source: string; target: string; shared: number };
    const links = agencyNetwork.links.map(({ source, target, shared }: Link) => [`${source} ${target}`, shared]);
    expect(Object.fromEntries(links)).toEqual(Object.fromEntries([...tasks].map(([pair, ids]) => [pair, ids.size])));
    expect(links.length).toBeGreaterThan(10);
    expect(agencyNetwork.relation).toBe('LEAD_OTHERS');
  });

  it('draws a body with its partners and the links among them', async () => {
    const { whole, near } = await answer(
      store,
      `{ whole: agencyNetwork(minShared: 2) { links { source target shared } counted { agencies } }
        near: agencyNetwork(minShared: 2, around: ["市财政局"]) { nodes { agency { id } distance } links { source target shared } counted { agencies leftOut { agencies links tasks } } } }`,
    );
    type Link = { source: string; target: string };
    const ego = 'beijing-caizhengju';
    const partners = new Set([ego]);
    for (const { source, target } of whole.links as Link[]) {
      if (source === ego) partners.add(target);
      if (target === ego) partners.add(source);
    }
    expect(near.nodes.map((node: { agency: { id: string } }) => node.agency.id)).toEqual([...partners].sort());
    expect(near.links).toEqual(
      whole.links.filter(({ source, target }: Link) => partners.has(source) && partners.has(target)),
    );
    expect(near.counted.agencies).toBe(whole.counted.agencies);
    expect(near.counted.leftOut).toEqual({
      agencies: whole.counted.agencies - partners.size,
      links: whole.links.length - near.links.length,
      tasks: 0,
    });
  });

  it('takes the last of a joined line for each body of it', async () => {
    const [former, heir] = ['beijing-jingjihexinxihuaweiyuanhui', 'beijing-jingjihexinxihuaju'];
    const query = `query ($around: [String!]!, $from: String!) {
      agencyNetwork(around: $around, filter: { lineage: true }, minShared: 3) { nodes { agency { id } distance } }
      path(from: $from, to: "市财政局", filter: { lineage: true }) { from { id } length }
      timeline(agency: $from, filter: { lineage: true }) { agency { id } years { counts { total } } } }`;
    const old = await answer(store, query, { around: [former], from: former });
    expect(old.path.from.id).toBe(heir);
    expect(old.timeline.agency.id).toBe(heir);
    expect(old).toEqual(await answer(store, query, { around: [heir], from: heir }));
    expect(old.agencyNetwork.nodes.filter(({ distance }: { distance: number }) => distance === 0)).toHaveLength(1);
  });

  it('cuts the years as the documents are dated', async () => {
    const { agencyNetwork } = await answer(
      store,
      '{ agencyNetwork(window: 1) { slices { from to counted { tasks text } nodes { pageRank community } communities { number } } } }',
    );
    const year = new Map(documents.map(({ id, date }) => [id, date?.slice(0, 4) ?? null]));
    const tasks = new Map<string | null, Set<string>>();
    for (const { document, taskId, parties } of clauses)
      if (parties.length > 0)
        tasks.set(year.get(document) ?? null, (tasks.get(year.get(document) ?? null) ?? new Set()).add(taskId));
    type Slice = { from: string | null; counted: { tasks: number } };
    const found = agencyNetwork.slices.map(({ from, counted }: Slice) => [from?.slice(0, 4) ?? null, counted.tasks]);
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries([...tasks].map(([when, ids]) => [when, ids.size])));
    expect(agencyNetwork.slices[0].counted.text).toContain('; documents dated ');
  });

  it.each([
    ['around', 'around: ["Ministry of Magic"]'],
    ['around', 'around: []'],
    ['depth', 'around: ["市财政局"], depth: 0'],
    ['depth', 'around: ["市财政局"], depth: 99'],
    ['maxNodes', 'maxNodes: 0'],
    ['window', 'window: 0'],
    ['window', 'window: 1000'],
    ['step', 'step: 1'],
    ['step', 'window: 2, step: 0'],
  ])('refuses a wrong %s (%s)', async (argument, args) => {
    const { errors } = await ask(store, `{ agencyNetwork(${args}) { nodes { tasks } } }`);
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  });

  it('can be had as a file from an address', async () => {
    const server = await startServer({ store, port: 0, host: '127.0.0.1' });
    const get = (query: string) => fetch(`${server.url}/exports/network.json?${query}`);
    const near = await (await get('around=市财政局&relation=lead-others&depth=2&maxNodes=5')).json();
    expect([near.directed, near.nodes.length]).toEqual([true, 5]);
    for (const query of ['depth=two', 'depth=0', 'relation=friendship', 'around=Ministry of Magic'])
      expect((await get(query)).status).toBe(400);
    await server.close();
  });

  it('stands in a file with its direction', async () => {
    const view = await networkView(store, { relation: 'lead-support', around: ['市财政局'], depth: 1 });
    expect(networkGexf.render(view)).toContain('defaultedgetype="directed"');
    expect(networkGexf.render(view)).toContain('title="out_degree"');
    expect(networkGexf.render(await networkView(store, {}))).not.toMatch(/out_degree|"stated"/);
    const wide = await networkView(store, { filter: { lineage: true }, minShared: 20 });
    expect(networkGexf.render(wide)).toMatch(/<attribute id="stated" title="stated" type="integer"/);
  });
});
