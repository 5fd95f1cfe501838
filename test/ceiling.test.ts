/** Where the embedded store grows too small: told once while loading, and how to move. */
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest';
import { aboveCeiling, CEILING } from '../src/commands/ceiling.js';
import { loadInto } from '../src/commands/loading.js';
import { seedFolder } from '../src/seeds.js';
import { openStore } from '../src/store/open.js';
import type { GraphStore } from '../src/store/store.js';

/** Two of the seed texts, and the tasks that they hold. */
const TEXTS = ['003_47f8ba4a95791350.txt', '004_c755f766e012c378.txt'].map((file) => join(seedFolder(), file));
const TASKS = 557;

let store: GraphStore;
let written: MockInstance<typeof process.stderr.write>;
const told = () => written.mock.calls.map(([words]) => String(words)).join('');
const times = (words: string) => told().split(words).length - 1;

beforeEach(async () => {
  store = await openStore();
  written = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});
afterEach(async () => {
  written.mockRestore();
  await store.close();
});

describe('the largest graph of the embedded store', () => {
  it('is told of once while a load passes it, not before, and not by a load that changes nothing', async () => {
    await loadInto(store, TEXTS, { threads: '1', ceiling: TASKS });
    expect(told()).not.toContain('Neo4j');
    await loadInto(store, TEXTS, { threads: '1', ceiling: 250 });
    expect(told()).not.toContain('Neo4j');
    await loadInto(store, TEXTS, { threads: '1', ceiling: 250, again: true });
    expect(times('the graph has passed 250 tasks: Neo4j')).toBe(1);
  });

  it('counts what the graph holds, not what was loaded: texts that replace themselves do not grow it', async () => {
    await loadInto(store, TEXTS, { threads: '1', ceiling: TASKS });
    await loadInto(store, TEXTS, { threads: '1', ceiling: TASKS, again: true });
    expect(told()).not.toContain('Neo4j');
  });

  it('tells how large the graph is and the lines that move it to Neo4j', async () => {
    await loadInto(store, TEXTS, { threads: '1' });
    const words = await aboveCeiling(store, 'my graphs/it.grafeo', TASKS - 1);
    expect(words).toContain('557 tasks; the embedded store serves up to about 556 well');
    expect(words).toContain("zeren export --database 'my graphs/it.grafeo' --out graph.jsonl\n");
    expect(words).toMatch(/NEO4J_URI=\S+ NEO4J_PASSWORD=\S+ zeren import graph\.jsonl/);
    const inMemory = await aboveCeiling(store, undefined, TASKS - 1);
    expect(inMemory).toContain('Load the texts with NEO4J_URI set.');
    expect(inMemory).not.toContain('zeren export');
    expect(await aboveCeiling(store, 'it.grafeo', TASKS)).toBeNull();
    expect(await aboveCeiling(store, 'it.grafeo')).toBeNull();
    expect(CEILING).toBeGreaterThan(TASKS);
  });

  it('is none of Neo4j', async () => {
    const server = new Proxy(store, {
      get: (target, name) => (name === 'kind' ? 'neo4j' : Reflect.get(target, name)),
    });
    expect(await aboveCeiling(server, undefined, 0)).toBeNull();
  });
});
