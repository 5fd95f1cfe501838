/** The analyses on small tables of holdings, with values reckoned by hand. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coOwnership, type Weight } from '../src/analysis/coownership.js';
import { COUNT_ALL, type CountOptions, count } from '../src/analysis/counted.js';
import { readHoldings } from '../src/analysis/holdings.js';
import { common, incidence } from '../src/analysis/incidence.js';
import { heirs, lineOf } from '../src/analysis/lineage.js';
import { matrix } from '../src/analysis/matrix.js';
import { network } from '../src/analysis/network.js';
import { joinLines, openCollectives } from '../src/analysis/widen.js';
import { task } from './held-tasks.js';

/** Three plans: fagai and caizheng share t1, t2 and t4; jiaowei is with both in t1, keji alone in t5. */
const PLANS = [
  't1 @d1 > 一、总体要求: fagai=L caizheng=S jiaowei=S',
  't2 @d1 > 一、总体要求: fagai=R caizheng=R',
  't3 @d1 > 二、重点任务 / （一）数据: jiaowei=LS',
  't4 @d2 > 二、重点任务 / （一）数据: caizheng=L fagai=S',
  't5 @d3: keji=R',
].map(task);

describe('reading holdings', () => {
  it('takes the parallel lists of a row apart', () => {
    const rows = [
      {
        task: 't1',
        document: 'd1',
        date: '2024-01-05',
        path: ['一、', 'x'],
        agencies: ['a', 'b'],
        roles: ['lead', 'support'],
        roleBases: ['stated', 'inferred'],
        clauses: ['c1', 'c2'],
      },
    ];
    expect(readHoldings(rows)).toEqual([
      {
        id: 't1',
        document: 'd1',
        date: '2024-01-05',
        path: ['一、', 'x'],
        holdings: [
          { agency: 'a', role: 'lead', roleBasis: 'stated', clause: 'c1', basis: 'stated', via: null },
          { agency: 'b', role: 'support', roleBasis: 'inferred', clause: 'c2', basis: 'stated', via: null },
        ],
      },
    ]);
  });
});

describe('co-ownership', () => {
  const pairsOf = (weight: Weight, per: 'task' | 'document' = 'task', minShared = 1) =>
    coOwnership(incidence(PLANS, per), { weight, minShared }).map(({ a, b, shared, weight: w }) => [
      a,
      b,
      shared,
      Number(w.toFixed(6)),
    ]);

  it.each<[Weight, 'task' | 'document', unknown[]]>([
    // caizheng has t1 t2 t4, fagai t1 t2 t4, jiaowei t1 t3.
    [
      'count',
      'task',
      [
        ['caizheng', 'fagai', 3, 3],
        ['caizheng', 'jiaowei', 1, 1],
        ['fagai', 'jiaowei', 1, 1],
      ],
    ],
    [
      'jaccard',
      'task',
      [
        ['caizheng', 'fagai', 3, 1],
        ['caizheng', 'jiaowei', 1, 0.25],
        ['fagai', 'jiaowei', 1, 0.25],
      ],
    ],
    [
      'cosine',
      'task',
      [
        ['caizheng', 'fagai', 3, 1],
        ['caizheng', 'jiaowei', 1, 0.408248],
        ['fagai', 'jiaowei', 1, 0.408248],
      ],
    ],
    // t1 has three bodies: 1/2 for each pair; t2 and t4 have two: 1 each.
    [
      'newman',
      'task',
      [
        ['caizheng', 'fagai', 3, 2.5],
        ['caizheng', 'jiaowei', 1, 0.5],
        ['fagai', 'jiaowei', 1, 0.5],
      ],
    ],
    // By document: d1 has all three, d2 caizheng and fagai.
    [
      'count',
      'document',
      [
        ['caizheng', 'fagai', 2, 2],
        ['caizheng', 'jiaowei', 1, 1],
        ['fagai', 'jiaowei', 1, 1],
      ],
    ],
    [
      'jaccard',
      'document',
      [
        ['caizheng', 'fagai', 2, 1],
        ['caizheng', 'jiaowei', 1, 0.5],
        ['fagai', 'jiaowei', 1, 0.5],
      ],
    ],
  ])('weighs by %s per %s', (weight, per, expected) => {
    expect(pairsOf(weight, per)).toEqual(expected);
  });

  it('leaves out pairs that share less than asked', () => {
    expect(pairsOf('count', 'task', 2)).toEqual([['caizheng', 'fagai', 3, 3]]);
  });

  it('keeps to the pairs around a body', () => {
    const pairs = coOwnership(incidence(PLANS, 'task'), {
      weight: 'count',
      minShared: 1,
      around: new Set(['jiaowei']),
    });
    expect(pairs.map(({ a, b }) => [a, b])).toEqual([
      ['caizheng', 'jiaowei'],
      ['fagai', 'jiaowei'],
    ]);
  });

  it('names the shared items in reading order', () => {
    expect(common(incidence(PLANS, 'task'), 'fagai', 'caizheng')).toEqual(['t1', 't2', 't4']);
    expect(common(incidence(PLANS, 'document'), 'fagai', 'caizheng')).toEqual(['d1', 'd2']);
    expect(common(incidence(PLANS, 'task'), 'fagai', 'nobody')).toEqual([]);
  });

  it('gives each body as Newman strength the number of items that it shares with anyone', () => {
    const sum = (id: string) =>
      coOwnership(incidence(PLANS, 'task'), { weight: 'newman', minShared: 1 })
        .filter(({ a, b }) => a === id || b === id)
        .reduce((total, pair) => total + pair.weight, 0);
    expect([sum('fagai'), sum('caizheng'), sum('jiaowei')]).toEqual([3, 3, 1]);
  });
});

describe('lineage', () => {
  const line = (...steps: string[]) =>
    heirs(steps.map((step) => ({ from: step.split('>')[0] ?? '', to: step.split('>')[1] ?? '' })));

  it.each<[string, string[], Record<string, string>]>([
    ['a chain ends in its last body', ['huanbao>shengtai', 'shengtai>new'], { huanbao: 'new', shengtai: 'new' }],
    [
      'three that were joined have one heir',
      ['gongshang>shichang', 'zhijian>shichang', 'shiyao>shichang'],
      { gongshang: 'shichang', zhijian: 'shichang', shiyao: 'shichang' },
    ],
    ['one that was split stays itself', ['guihua>ziran', 'guihua>zhujian'], {}],
    ['a chain stops before a split', ['a>b', 'b>c', 'b>d'], { a: 'b' }],
    ['a circle is left alone', ['a>b', 'b>a'], {}],
    ['the same step stated twice is one step', ['a>b', 'a>b'], { a: 'b' }],
  ])('%s', (_, steps, expected) => {
    expect(Object.fromEntries(line(...steps))).toEqual(expected);
  });

  it('takes all bodies of a line together', () => {
    const found = line('gongshang>shichang', 'zhijian>shichang', 'x>y');
    expect(lineOf('zhijian', found)).toEqual(['gongshang', 'shichang', 'zhijian']);
    expect(lineOf('shichang', found)).toEqual(['gongshang', 'shichang', 'zhijian']);
    expect(lineOf('other', found)).toEqual(['other']);
  });
});

describe('widening', () => {
  it('opens a collective into its members, and keeps what is stated of a member', () => {
    const [opened] = openCollectives(
      [task('t1 @d1: gequ=R dongcheng=R')],
      new Map([['gequ', ['dongcheng', 'xicheng']]]),
    );
    expect(opened?.holdings.map(({ agency, basis, via }) => [agency, basis, via])).toEqual([
      ['dongcheng', 'stated', null],
      ['xicheng', 'inferred', { rule: 'collective', agency: 'gequ' }],
    ]);
  });

  it('leaves a collective without known members as it is', () => {
    const tasks = [task('t1 @d1: youguanbumen=R')];
    expect(openCollectives(tasks, new Map([['youguanbumen', []]]))).toEqual(tasks);
  });

  it('counts what a former body holds for its heir, once', () => {
    const [joined] = joinLines(
      [task('t1 @d1: gongshang=R zhijian=R fagai=L')],
      new Map([
        ['gongshang', 'shichang'],
        ['zhijian', 'shichang'],
      ]),
    );
    expect(joined?.holdings.map(({ agency, role, via }) => [agency, role, via])).toEqual([
      ['shichang', 'responsible', { rule: 'lineage', agency: 'gongshang' }],
      ['fagai', 'lead', null],
    ]);
  });
});

describe('what was counted', () => {
  it('says it in numbers and in words', () => {
    const options: CountOptions = {
      ...COUNT_ALL,
      minShared: 2,
      weight: 'newman',
      roles: ['lead'],
      kinds: ['agency'],
      lineage: true,
      expandCollectives: true,
    };
    const counted = count([...PLANS, task('t6 @d9:')], options);
    expect(counted).toMatchObject({ tasks: 5, documents: 3, agencies: 4, responsibilities: 10 });
    expect(counted.text).toBe(
      '10 responsibilities of 4 bodies for 5 tasks in 3 documents; roles: lead; kinds: agency; shared tasks weighed after Newman ' +
        '(each shared item counts 1 / (its bodies − 1)); fewer than 2 shared left out; collectives opened into known members; ' +
        'predecessors joined to their successors.',
    );
  });

  it('says nothing of shares where none were reckoned', () => {
    expect(matrix(PLANS, { ...COUNT_ALL, minShared: 3 }).counted.text).toBe(
      '10 responsibilities of 4 bodies for 5 tasks in 3 documents; roles: lead, support, responsible; collectives not opened; ' +
        'predecessors and successors apart.',
    );
  });

  it('says one thing in the singular', () => {
    expect(count([task('t1 @d1: a=L')], COUNT_ALL).text).toMatch(
      /^1 responsibility of 1 body for 1 task in 1 document;/,
    );
  });
});

describe('network', () => {
  it('measures a path of three: the middle lies between the ends', () => {
    const { nodes, links } = network(['t1 @d: a=L b=S', 't2 @d: b=L c=S'].map(task), COUNT_ALL);
    expect(links).toEqual([
      { source: 'a', target: 'b', shared: 1, stated: 1, weight: 1 },
      { source: 'b', target: 'c', shared: 1, stated: 1, weight: 1 },
    ]);
    expect(
      nodes.map(({ id, tasks, degree, strength, betweenness }) => [id, tasks, degree, strength, betweenness]),
    ).toEqual([
      ['a', 1, 1, 1, 0],
      ['b', 2, 2, 2, 1],
      ['c', 1, 1, 1, 0],
    ]);
    // PageRank of a path of three with damping 0.85: ends x, middle y with x = 0.05 + 0.425 y and 2x + y = 1.
    const y = 0.9 / 1.85;
    expect(nodes[1]?.pageRank).toBeCloseTo(y, 4);
    expect(nodes[0]?.pageRank).toBeCloseTo((1 - y) / 2, 4);
  });

  it('keeps a body that shares nothing', () => {
    const { nodes, communities } = network(PLANS, COUNT_ALL);
    expect(nodes.find(({ id }) => id === 'keji')).toMatchObject({ tasks: 1, degree: 0, strength: 0, betweenness: 0 });
    expect(communities.at(-1)).toEqual({ number: 2, agencies: ['keji'] });
  });

  it('numbers communities by size, then by first id', () => {
    const clique = (ids: string[], from: number) =>
      ids.flatMap((a, i) => ids.slice(i + 1).map((b, j) => task(`t${from}-${i}-${j} @d: ${a}=L ${b}=S`)));
    const tasks = [
      ...clique(['x1', 'x2', 'x3', 'x4'], 1),
      ...clique(['b1', 'b2', 'b3'], 2),
      ...clique(['a1', 'a2', 'a3'], 3),
      task('bridge @d: x1=L b1=S'),
    ];
    expect(network(tasks, COUNT_ALL).communities).toEqual([
      { number: 1, agencies: ['x1', 'x2', 'x3', 'x4'] },
      { number: 2, agencies: ['a1', 'a2', 'a3'] },
      { number: 3, agencies: ['b1', 'b2', 'b3'] },
    ]);
  });

  it.each([[[]], [['t1 @d: a=L']], [['t1 @d: a=L b=S']]])('copes with very small networks (%j)', (lines) => {
    const found = network(lines.map(task), COUNT_ALL);
    for (const node of found.nodes) for (const value of Object.values(node)) expect(value).not.toBeNaN();
    expect(found.nodes.reduce((sum, node) => sum + node.pageRank, 0)).toBeCloseTo(lines.length ? 1 : 0, 6);
  });

  it('is the same whatever the order of the tasks', () => {
    const body = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g');
    const lists = fc.array(fc.uniqueArray(body, { minLength: 1, maxLength: 4 }), { maxLength: 25 });
    fc.assert(
      fc.property(lists, fc.integer(), (holders, turn) => {
        const tasks = holders.map((ids, i) => task(`t${i} @d${i % 3}: ${ids.map((id) => `${id}=R`).join(' ')}`));
        const at = tasks.length ? Math.abs(turn) % tasks.length : 0;
        const turned = [...tasks.slice(at), ...tasks.slice(0, at)];
        const options = { ...COUNT_ALL, weight: 'count' } as const;
        expect(network(turned, options)).toEqual(network(tasks, options));
      }),
      { numRuns: 60 },
    );
  });
});

describe('matrix', () => {
  const found = matrix([...PLANS, task('t6 @d3:')], COUNT_ALL);

  it('orders columns by tasks, then by id', () => {
    expect(found.columns.map(({ agency, totals }) => [agency, totals])).toEqual([
      ['caizheng', { lead: 1, support: 1, responsible: 1, total: 3 }],
      ['fagai', { lead: 1, support: 1, responsible: 1, total: 3 }],
      ['jiaowei', { lead: 1, support: 2, responsible: 0, total: 2 }],
      ['keji', { lead: 0, support: 0, responsible: 1, total: 1 }],
    ]);
  });

  it('groups rows by document and headings, and leaves out what nobody holds', () => {
    expect(found.groups).toEqual([
      { document: 'd1', path: ['一、总体要求'], firstRow: 0, rowCount: 2 },
      { document: 'd1', path: ['二、重点任务', '（一）数据'], firstRow: 2, rowCount: 1 },
      { document: 'd2', path: ['二、重点任务', '（一）数据'], firstRow: 3, rowCount: 1 },
      { document: 'd3', path: [], firstRow: 4, rowCount: 1 },
    ]);
    expect(found.rows.map(({ task: id, group }) => [id, group])).toEqual([
      ['t1', 0],
      ['t2', 0],
      ['t3', 1],
      ['t4', 2],
      ['t5', 3],
    ]);
  });

  it('puts all roles of a body into one cell, with the clauses behind it', () => {
    expect(found.rows[2]?.cells).toEqual([
      {
        column: 2,
        agency: 'jiaowei',
        roles: ['lead', 'support'],
        basis: 'stated',
        roleBasis: 'stated',
        clauses: ['c-t3'],
      },
    ]);
    expect(found.rows[2]?.totals).toEqual({ lead: 1, support: 1, responsible: 0, total: 1 });
    expect(found.totals).toEqual({ lead: 3, support: 4, responsible: 3, total: 9 });
  });

  it.each([
    [['stated'], 'stated'],
    [['inferred'], 'inferred'],
    [['inferred', 'stated'], 'stated'],
  ] as const)('says whether the clauses state a role: %j is %s', (bases, expected) => {
    const holdings = bases.map((roleBasis, i) => ({
      ...{ agency: 'a', role: 'responsible' as const, roleBasis, clause: `c${i}` },
      ...{ basis: 'stated' as const, via: null },
    }));
    const [row] = matrix([{ id: 't', document: 'd', date: null, path: ['t'], holdings }], COUNT_ALL).rows;
    expect(row?.cells[0]?.roleBasis).toBe(expected);
  });
});
