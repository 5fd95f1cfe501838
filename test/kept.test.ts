/** What is computed from the graph is computed once for each of its states. */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newContext } from '../src/api/context.js';
import { kept } from '../src/api/kept.js';
import type { GraphStore } from '../src/store/store.js';
import { ask, seedStore } from './corpus.js';
import { tableStore } from './table-store.js';

describe('analyses', () => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await seedStore();
  });
  afterAll(() => store?.close());

  /** What is looked up by its name or counted, in each request. */
  const LOOKED_UP = ['count-documents', 'find-agencies', 'agencies-by-id'];
  const ANALYSES = [
    ['agencyNetwork', '{ agencyNetwork { nodes { tasks betweenness pageRank community } links { shared } } }'],
    ['networks of each year', '{ agencyNetwork(window: 1) { slices { nodes { betweenness } links { shared } } } }'],
    ['responsibilityMatrix', '{ responsibilityMatrix { rows { cells { agencyId letters } } } }'],
    ['coOwnership', '{ coOwnership(first: 5) { totalCount nodes { shared weight } } }'],
    ['coOwnershipGroups', '{ coOwnershipGroups(first: 3) { totalCount nodes { size shared } } }'],
    ['path', '{ path(from: "市财政局", to: "北京海关") { length total paths { shared steps { shared } } } }'],
    ['timeline', '{ timeline(agency: "市财政局") { years { year counts { total } } } }'],
    ['history', '{ agency(id: "beijing-caizhengju") { history { takeovers { date } predecessors { distance } } } }'],
    ['statistics', '{ statistics { texts documents tasks } }'],
    ['what is in force', '{ documents(filter: { inForce: { states: [IN_FORCE] } }, first: 0) { totalCount } }'],
  ] as const;

  it.each(ANALYSES)('ask the store for its state alone the second time: %s', async (_, query) => {
    const first = await ask(store, query);
    const second = await ask(store, query);
    expect(first.errors).toEqual([]);
    expect(second.data).toEqual(first.data);
    expect(second.statements.filter((name) => name !== 'state' && !LOOKED_UP.includes(name))).toEqual([]);
  });

  it('are made anew once the graph has changed', async () => {
    const [[, query]] = ANALYSES;
    const before = await ask(store, query);
    const [text] = await store.run('texts');
    const file = JSON.stringify(text).match(/"([^"]+\.txt)"/)?.[1] ?? '';
    await store.remove(file);
    const after = await ask(store, query);
    expect(after.statements).toContain('holdings');
    expect(after.data.agencyNetwork.nodes.length).toBeLessThan(before.data.agencyNetwork.nodes.length);
  });
});

describe('the state of the graph', () => {
  it('is asked for once by many requests, and again after a twentieth of a second or a change', async () => {
    const store = await seedStore();
    const asked: string[] = [];
    store.observe(({ query }) => asked.push(query));
    const times = () => asked.filter((query) => query === 'state').length;
    await Promise.all([1, 2, 3].map(() => newContext(store).load.state()));
    expect(times()).toBe(1);
    await sleep(60);
    await newContext(store).load.state();
    expect(times()).toBe(2);
    const before = (await newContext(store).load.state())[0]?.revision;
    await store.remove('000_44e7df32659a6d25.txt');
    expect((await newContext(store).load.state())[0]?.revision).not.toBe(before);
    await store.close();
  });

  it('is asked for again when the store could not tell it', async () => {
    let broken = true;
    const state = async () => {
      if (broken) throw new Error('away');
      return [{ revision: 7, version: '1' }];
    };
    const store = tableStore({ state });
    await expect(newContext(store).load.state()).rejects.toThrow('away');
    broken = false;
    expect(await newContext(store).load.state()).toEqual([{ revision: 7, version: '1' }]);
  });
});

describe('what is kept', () => {
  const context = (revision = 1) => newContext(tableStore({ state: [{ revision, version: '1' }] }));

  it('is shared by those who ask while it is made', async () => {
    const shared = context();
    let made = 0;
    const make = async () => ++made;
    const results = await Promise.all([1, 2, 3].map(() => kept(newContext(shared.store), 'number', make, () => 1)));
    expect(results).toEqual([1, 1, 1]);
  });

  it('is no failure', async () => {
    const failing = context();
    const make = async () => {
      throw new Error('out of order');
    };
    await expect(kept(failing, 'number', make, () => 1)).rejects.toThrow('out of order');
    expect(
      await kept(
        failing,
        'number',
        async () => 7,
        () => 1,
      ),
    ).toBe(7);
  });

  it('is what was asked for last, where there is no room for all', async () => {
    const { store } = context();
    const made: string[] = [];
    const get = (name: string, size: number) =>
      kept(
        newContext(store),
        name,
        async () => made.push(name),
        () => size,
      );
    await get('index', 0);
    await get('first', 900_000);
    await get('second', 900_000);
    await get('first', 900_000);
    await get('third', 900_000);
    expect(made).toEqual(['index', 'first', 'second', 'third']);
    for (const name of ['index', 'first', 'third', 'second']) await get(name, 900_000);
    expect(made).toEqual(['index', 'first', 'second', 'third', 'second']);
  });

  it('is nothing that would leave no room for others', async () => {
    const { store } = context();
    let made = 0;
    for (let i = 0; i < 2; i++)
      await kept(
        newContext(store),
        'huge',
        async () => ++made,
        () => 1_500_000,
      );
    expect(made).toBe(2);
  });
});
