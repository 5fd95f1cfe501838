/** Groups of bodies that own tasks together, and parts of a matrix: by hand, by brute force, and on the five texts. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clusterOrder } from '../src/analysis/clusters.js';
import { COUNT_ALL } from '../src/analysis/counted.js';
import { type GroupOptions, ownerGroups, TooManyGroups } from '../src/analysis/groups.js';
import { type MatrixShape, matrix } from '../src/analysis/matrix.js';
import type { GraphStore } from '../src/store/store.js';
import { answer, ask, readSeeds, seedStore } from './corpus.js';
import { task } from './held-tasks.js';
import { tableStore } from './table-store.js';

const owned = (...holders: string[]) =>
  holders.map((ids, i) => task(`t${i} @d${i % 2}: ${[...ids].map((id) => `${id}=R`).join(' ')}`));
const groups = (tasks: ReturnType<typeof owned>, options: Partial<GroupOptions> = {}) =>
  ownerGroups(tasks, { minSize: 2, minShared: 1, orderBy: 'shared', ...options }).map(
    ({ agencies, tasks: shared }) => `${agencies.join('')} ${shared.join(',')}`,
  );

describe('groups', () => {
  it('are as large as their tasks allow, most shared first', () => {
    expect(groups(owned('abc', 'abc', 'ab', 'ad', 'e'))).toEqual(['ab t0,t1,t2', 'abc t0,t1', 'ad t3']);
  });

  it('may be asked for the largest first, and for no small ones', () => {
    const tasks = owned('abcd', 'abcd', 'ab', 'ab', 'bcx');
    expect(groups(tasks, { orderBy: 'size' })[0]).toBe('abcd t0,t1');
    expect(groups(tasks, { minSize: 3 })).toEqual(['abcd t0,t1', 'bcx t4']);
    expect(groups(tasks, { minShared: 3 })).toEqual(['ab t0,t1,t2,t3', 'bc t0,t1,t4']);
  });

  it('hold whoever holds every task', () => {
    expect(groups(owned('ab', 'abc'))).toEqual(['ab t0,t1', 'abc t1']);
    expect(groups(owned('a'))).toEqual([]);
    expect(groups([])).toEqual([]);
  });

  it('are those that meeting all tasks with all others gives', () => {
    const holders = fc.array(fc.uniqueArray(fc.constantFrom(...'abcdef'), { minLength: 1 }), { maxLength: 8 });
    fc.assert(
      fc.property(holders, fc.integer({ min: 1, max: 3 }), (lists, minShared) => {
        const sorted = lists.map((ids) => [...ids].sort().join(''));
        const closed = new Set<string>(sorted);
        for (let size = 0; size !== closed.size; ) {
          size = closed.size;
          for (const x of [...closed])
            for (const y of sorted) closed.add([...x].filter((id) => y.includes(id)).join(''));
        }
        const sharing = (ids: string) => sorted.filter((all) => [...ids].every((id) => all.includes(id))).length;
        const expected = [...closed].filter((ids) => ids.length >= 2 && sharing(ids) >= minShared);
        const found = groups(owned(...sorted), { minShared });
        expect(found.map((group) => group.split(' ')[0]).sort()).toEqual(expected.sort());
        for (const group of found)
          expect(group.split(' ')[1]?.split(',').length).toBe(sharing(group.split(' ')[0] ?? ''));
      }),
      { numRuns: 200 },
    );
  });

  it('are not looked for without end', () => {
    // Each task holds all but one of twenty bodies: every set of bodies is a group.
    const bodies = [...'abcdefghijklmnopqrst'];
    const tasks = owned(...bodies.map((left) => bodies.filter((id) => id !== left).join('')));
    expect(() => groups(tasks)).toThrow(TooManyGroups);
    expect(groups(tasks, { minShared: 18 }).length).toBe(190);
  });
});

describe('too many groups', () => {
  it('are refused with what to ask instead', async () => {
    const bodies = [...'abcdefghijklmnopqrst'];
    const holdings = bodies.map((left, i) => {
      const agencies = bodies.filter((id) => id !== left);
      const [roles, clauses] = [agencies.map(() => 'responsible'), agencies.map(() => `c${i}`)];
      const roleBases = agencies.map(() => 'stated');
      return { task: `t${i}`, document: 'd', date: null, path: [`t${i}`], agencies, roles, roleBases, clauses };
    });
    const store = tableStore({ state: [{ revision: 1, version: '1' }], holdings });
    const { errors } = await ask(store, '{ coOwnershipGroups { totalCount } }');
    expect(errors[0]?.extensions).toMatchObject({ code: 'TOO_LARGE', minShared: 2, minSize: 3 });
    expect(errors[0]?.message).toContain('Raise `minShared` (here 2)');
    const { data } = await ask(store, '{ coOwnershipGroups(minShared: 17) { totalCount } }');
    expect(data.coOwnershipGroups.totalCount).toBe((20 * 19 * 18) / 6);
  });
});

describe('a part of a matrix', () => {
  const TASKS = ['t1 @d1: a=R b=R', 't2 @d1: a=R b=R c=L', 't3 @d2: c=L', 't4 @d2: a=R'].map(task);
  const part = (shape: Partial<MatrixShape>) => {
    const { rows, columns, groups: runs, totals, counted } = matrix(TASKS, { ...COUNT_ALL, ...shape });
    const cells = rows.map(
      (row) => `${row.task} ${row.cells.map((cell) => columns[cell.column]?.agency).join('')} ${row.totals.total}`,
    );
    const whole = [totals.total, counted.tasks, counted.agencies];
    return {
      cells,
      columns: columns.map(({ agency, totals: of }) => `${agency}${of.total}`).join(' '),
      runs,
      whole,
      counted,
    };
  };

  it('stands in the order asked for', () => {
    expect(part({ rowOrder: 'bodies' }).cells.map((row) => row.slice(0, 2))).toEqual(['t2', 't1', 't3', 't4']);
    expect(part({ columnOrder: 'tasks' }).columns).toBe('a3 b2 c2');
    expect(part({ columnOrder: 'leads' }).columns).toBe('c2 a3 b2');
    expect(part({ columnOrder: 'name' }).columns).toBe('a3 b2 c2');
    expect(part({ columnOrder: 'clusters' }).columns).toBe('a3 b2 c2');
  });

  it('keeps what the roles leave empty where asked to', () => {
    const leads = { ...COUNT_ALL, roles: ['lead'] as const, keepEmpty: true };
    const { rows, columns, totals, counted } = matrix(TASKS, leads);
    expect(rows.map((row) => `${row.task} ${row.cells.map((cell) => cell.agency).join('')}`)).toEqual([
      't1 ',
      't2 c',
      't3 c',
      't4 ',
    ]);
    expect(columns.map(({ agency, totals: of }) => `${agency}${of.total}`).join(' ')).toBe('c2 a0 b0');
    expect([totals.total, counted.tasks, counted.agencies]).toEqual([2, 2, 1]);
    expect(counted.text).toContain('roles: lead;');
  });

  it('has the totals of the whole, and says what is not shown', () => {
    const found = part({ rows: { offset: 1, first: 2 }, columns: { offset: 1, first: 1 } });
    expect(found).toMatchObject({ cells: ['t2 b 3', 't3  1'], columns: 'b2', whole: [7, 4, 3] });
    expect(found.runs.map(({ document, firstRow, rowCount }) => [document, firstRow, rowCount])).toEqual([
      ['d1', 0, 1],
      ['d2', 1, 1],
    ]);
    expect(found.counted.leftOut).toEqual({ agencies: 2, links: 0, tasks: 2 });
    expect(found.counted.text).toContain('; not shown: 2 bodies, 2 tasks.');
  });

  it('may be nothing', () => {
    expect(part({ rows: { offset: 9, first: null } }).cells).toEqual([]);
    expect(part({ rows: { offset: 0, first: 0 } })).toMatchObject({ cells: [], whole: [7, 4, 3] });
  });
});

describe('an order that puts like beside like', () => {
  it('joins those that share most, and turns the clusters so that their nearest ends meet', () => {
    // 0 and 3 share three, 1 and 2 two; 3 and 1 share one, so they meet.
    const members = [
      [0, 3],
      [0, 3],
      [0, 3],
      [1, 2],
      [1, 2],
      [1, 3],
    ];
    expect(clusterOrder(4, members)).toEqual([0, 3, 1, 2]);
  });

  it('is a permutation for any data, the same on each run, also of things that share nothing', () => {
    const lists = fc.array(fc.uniqueArray(fc.nat(11), { maxLength: 5 }), { maxLength: 30 });
    fc.assert(
      fc.property(lists, (members) => {
        const order = clusterOrder(12, members);
        expect(order.toSorted((x, y) => x - y)).toEqual([...Array(12).keys()]);
        expect(clusterOrder(12, members)).toEqual(order);
      }),
    );
    expect([0, 1, 2].map((count) => clusterOrder(count, []))).toEqual([[], [0], [0, 1]]);
  });

  it('leaves the last of very many where they are', () => {
    const order = clusterOrder(1_002, [
      [1_000, 1_001],
      [0, 999],
    ]);
    expect(order.slice(-2)).toEqual([1_000, 1_001]);
    expect(Math.abs(order.indexOf(0) - order.indexOf(999))).toBe(1);
  });
});

describe('on the five texts', () => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await seedStore();
  });
  afterAll(() => store?.close());
  const holders = new Map<string, Set<string>>();
  for (const { taskId, parties } of readSeeds().clauses)
    for (const { agencyId } of parties) holders.set(taskId, (holders.get(taskId) ?? new Set()).add(agencyId));

  it('gives groups with all their tasks, and whoever holds all of these', async () => {
    const { coOwnershipGroups: found } = await answer(
      store,
      `{ coOwnershipGroups(first: 40) { totalCount counted { text minShared } pageInfo { hasNextPage }
        nodes { size shared agencies { id } tasks(first: 100) { id clauses { source { startLine } } } documents { tasks document { id } } } } }`,
    );
    expect(found.totalCount).toBeGreaterThan(40);
    expect(found.counted.text).toContain('groups of at least 3 bodies that share at least 2 tasks;');
    type Group = {
      size: number;
      shared: number;
      agencies: { id: string }[];
      tasks: { id: string }[];
      documents: { tasks: number }[];
    };
    for (const { size, shared, agencies, tasks, documents } of found.nodes as Group[]) {
      const ids = agencies.map(({ id }) => id);
      const all = [...holders].filter(([, held]) => ids.every((id) => held.has(id)));
      expect([size, shared]).toEqual([ids.length, all.length]);
      expect(tasks.map(({ id }) => id).sort()).toEqual(all.map(([id]) => id).sort());
      const [[, first = new Set<string>()] = []] = all;
      const common = [...first].filter((id) => all.every(([, held]) => held.has(id)));
      expect(ids).toEqual(common.sort());
      expect(documents.reduce((sum, one) => sum + one.tasks, 0)).toBe(shared);
    }
    const order = (found.nodes as Group[]).map(({ shared, size }) => [shared, size]);
    expect(order).toEqual([...order].sort(([a = 0, b = 0], [c = 0, d = 0]) => c - a || d - b));
  });

  it.each([
    ['minSize', 'coOwnershipGroups(minSize: 1) { totalCount }'],
    ['minShared', 'coOwnershipGroups(minShared: 0) { totalCount }'],
    ['firstRows', 'responsibilityMatrix(firstRows: -1) { filled }'],
    ['columnOffset', 'responsibilityMatrix(columnOffset: -1) { filled }'],
  ])('refuses a wrong %s', async (argument, field) => {
    const { errors } = await ask(store, `{ ${field} }`);
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  });

  it('pages through a matrix', async () => {
    const cells =
      'rows { task { id } cells { agencyId clauseIds } } columns { agency { id } } counted { leftOut { tasks agencies } } filled';
    const { whole, first, second } = await answer(
      store,
      `{ whole: responsibilityMatrix { ${cells} } first: responsibilityMatrix(firstRows: 60) { ${cells} } second: responsibilityMatrix(rowOffset: 60) { ${cells} } }`,
    );
    expect([...first.rows, ...second.rows]).toEqual(whole.rows);
    expect([first.columns, second.filled]).toEqual([whole.columns, whole.filled]);
    expect(first.counted.leftOut).toEqual({ tasks: whole.rows.length - 60, agencies: 0 });
    const { part } = await answer(
      store,
      `{ part: responsibilityMatrix(firstColumns: 5, columnOrder: LEADS) { ${cells} } }`,
    );
    expect(part.columns).toHaveLength(5);
    const shown = part.columns.map((column: { agency: { id: string } }) => column.agency.id);
    for (const row of part.rows) for (const cell of row.cells) expect(shown).toContain(cell.agencyId);
  });
});
