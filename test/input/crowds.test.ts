/** Clauses that name more bodies than any document does: what grows with the square of them is refused, not tried. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharesMoreThan } from '../../src/analysis/many-pairs.js';
import { BOUNDS } from '../../src/api/bounds.js';
import { newContext } from '../../src/api/context.js';
import { agencyNetwork } from '../../src/api/networks.js';
import { allPairs } from '../../src/api/resolvers/coownership.js';
import { readDecisions } from '../../src/commands/decisions.js';
import { readOne, type TextWork } from '../../src/commands/reading/work.js';
import { FormatLimit } from '../../src/exports/format-limit.js';
import { longRows } from '../../src/exports/matrix-long.js';
import { buildGraph } from '../../src/graph/build.js';
import { openStore } from '../../src/store/open.js';
import type { GraphStore } from '../../src/store/store.js';
import { hold, matrixView, TASKS } from '../export-views.js';
import { sketch } from '../records.js';

const decisions = readDecisions({});
const folder = mkdtempSync(join(tmpdir(), 'zeren-crowds-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const names = (from: number, count: number, tail = '局'): string =>
  Array.from({ length: count }, (_, i) => `第${from + i}${tail}`).join('、');
const clause = (bodies: string): string => `（一）加强领导。（责任单位：${bodies}）\n`;

async function read(text: string, want: TextWork['want']) {
  const path = join(folder, 'a.txt');
  writeFileSync(path, text);
  return readOne({ text: { path, file: 'a.txt' }, want, done: null }, decisions);
}

describe('a text', () => {
  it('may name a thousand bodies in a clause', async () => {
    expect(await read(clause(names(0, 1000)), 'jsonl')).toHaveProperty('records');
  });

  it.each<[string, string, TextWork['want'], RegExp]>([
    ['a thousand and one', clause(names(0, 1001)), 'jsonl', /clause on line 1 names 1001 bodies; at most 1000/],
    ['ten thousand and one, over many clauses', Array.from({ length: 11 }, (_, i) => clause(names(i * 910, 910))).join(''), 'graph', /names 10010 different bodies; at most 10000/],
    ['a thousand long ones, as CSV', clause(names(0, 1000, `${'某'.repeat(20)}局`)), 'csv', /CSV would have more than 16 million characters.*jsonl/],
  ])('of %s is refused', async (_, text, want, why) => {
    const done = await read(text, want);
    if (!('left' in done)) throw new Error('it was read');
    expect(`${done.left.what}. ${done.left.advice}`).toMatch(why);
  }); // biome-ignore format: a table
});

describe('pairs of bodies', () => {
  const tasks = [hold('a', 'lead'), hold('b', 'lead'), hold('c', 'lead')].flat();
  const [one] = TASKS;
  if (!one) throw new Error('no task');
  const crowd = [
    { ...one, holdings: tasks },
    { ...one, id: 'again', holdings: tasks },
  ];

  it('are counted once each', () => {
    expect([2, 3].map((most) => sharesMoreThan(most, crowd, 'task'))).toEqual([true, false]);
  });

  let store: GraphStore;
  beforeAll(async () => {
    store = await openStore();
    const bodies = Array.from({ length: 20 }, (_, i) => `第${i}局`);
    const { extraction, text } = sketch({ file: 'a.txt', documents: [{ id: 'a', title: '甲', clauses: [bodies] }] });
    await store.load(buildGraph(extraction, text));
  });
  afterAll(() => store.close());

  const context = (analysedPairs: number) => newContext(store, { bounds: { ...BOUNDS, analysedPairs } });
  const refusal = { message: expect.stringContaining('More than 189 pairs'), extensions: { code: 'TOO_LARGE' } };

  it('are refused in a network where there are more than may be held', async () => {
    await expect(agencyNetwork(context(189), {})).rejects.toMatchObject(refusal);
    await expect(agencyNetwork(context(189), { relation: 'lead-support' })).rejects.toMatchObject(refusal);
    expect((await agencyNetwork(context(190), {})).links).toHaveLength(190);
  });

  it('and in a list', async () => {
    await expect(allPairs(context(189), {})).rejects.toMatchObject(refusal);
    expect((await allPairs(context(190), {})).pairs).toHaveLength(190);
  });
});

it('a matrix whose clauses come again with too many bodies has no long list', () => {
  expect(longRows(matrixView).length).toBeGreaterThan(0);
  const clauses = new Map([...matrixView.clauses].map(([id, label]) => [id, { ...label, text: '市'.repeat(6e7) }]));
  expect(() => longRows({ ...matrixView, clauses })).toThrow(FormatLimit);
});
