/** The whole graph as JSON Lines, out and in again, and over HTTP. */
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, startServer } from '../src/api/server.js';
import { importInto } from '../src/commands/import.js';
import { GraphChanged, graphSource } from '../src/exports/graph/source.js';
import { buildGraph } from '../src/graph/build.js';
import { inOrder, nodeItem } from '../src/graph/items.js';
import { LABELS, NODES, type TextGraph } from '../src/graph/rows.js';
import { openStore } from '../src/store/open.js';
import type { GraphStore } from '../src/store/store.js';
import { EXTRACTION_VERSION } from '../src/types.js';
import { readSeeds, seedStore } from './corpus.js';
import { graphFile } from './graph-files.js';
import { graphOf } from './records.js';

const seeds = (): TextGraph[] =>
  readSeeds().texts.map(({ source, extraction, issues }) => buildGraph({ value: extraction, issues }, source.text));

/** Texts that cite each other, share a body known by its printed name only, and hold signs that files stumble over. */
const ODD: readonly TextGraph[] = [
  {
    file: '甲 "1"; 2.txt',
    documents: [
      { id: 'a1', title: '甲"方案",\n二', cites: ['乙办法', '外法'], clauses: [['市财政局', '某某办']] },
      { id: 'a2', title: '乙办法', repeals: ['丙规划'], clauses: [['市财政局（本级）']] },
    ],
    issues: ['One', 'One'],
  },
  { file: 'b\\.txt', documents: [{ id: 'b1', title: '丙规划', cites: ['甲"方案",\n二', '乙办法', '外法'] }] },
  { file: '空.txt', documents: [] },
].map(graphOf);

async function storeOf(graphs: readonly TextGraph[]): Promise<GraphStore> {
  const store = await openStore();
  for (const graph of graphs) await store.load(graph);
  return store;
}

const importing = (store: GraphStore, file: string) => importInto(store, Readable.from([file]), 'graph.jsonl');

describe.each<[string, () => readonly TextGraph[]]>([
  ['the seeds', seeds],
  ['odd texts', () => ODD],
  ['no text', () => []],
])('%s', (_, graphs) => {
  let store: GraphStore;
  let file: string;
  beforeAll(async () => {
    store = await storeOf(graphs());
    file = await graphFile(store, 'jsonl');
  });
  afterAll(() => store?.close());

  it('come back the same, byte for byte, and a second time change nothing', async () => {
    const other = await openStore();
    expect(await importing(other, file)).toEqual({ changed: graphs().length, unchanged: 0 });
    expect(await other.digest()).toBe(await store.digest());
    expect(await graphFile(other, 'jsonl')).toBe(file);
    expect(await importing(other, file)).toEqual({ changed: 0, unchanged: graphs().length });
    await other.close();
  });

  it('give the same file in whatever order they were loaded', async () => {
    const other = await storeOf(graphs().toReversed());
    expect(await graphFile(other, 'jsonl')).toBe(file);
    await other.close();
  });

  it('join what a store holds already as if they had been loaded there', async () => {
    const others = graphs() === ODD ? seeds() : ODD;
    const [joined, whole] = [await storeOf(others), await storeOf([...others, ...graphs()])];
    await importing(joined, file);
    expect(await joined.digest()).toBe(await whole.digest());
    for (const { file: name } of graphs()) await joined.remove(name);
    const rest = await storeOf(others);
    expect(await joined.digest()).toBe(await rest.digest());
    await Promise.all([joined, whole, rest].map((one) => one.close()));
  });
});

describe('a file of the graph', () => {
  let store: GraphStore;
  let lines: string[];
  beforeAll(async () => {
    store = await storeOf(ODD);
    lines = (await graphFile(store, 'jsonl')).trimEnd().split('\n');
  });
  afterAll(() => store?.close());

  it('has every node and edge once, in order, and says how many', async () => {
    const records = lines.map((line) => JSON.parse(line));
    expect(records[0]).toEqual({ type: 'graph', format: 1, schema: 1, version: EXTRACTION_VERSION, texts: 3 });
    const held = await Promise.all(['digest-nodes', 'digest-edges'].map((query) => store.run(query)));
    expect(records.at(-1)).toEqual({ type: 'end', nodes: held[0]?.length, edges: held[1]?.length });
    expect(new Set(lines).size).toBe(lines.length);
    const texts = records.filter(({ label }) => label === 'Text').map(({ properties }) => properties.id);
    expect(texts).toEqual(texts.toSorted());
  });

  const changed = (at: number, line: string) => (all: readonly string[]) => all.toSpliced(at, 1, line);
  it.each<[string, (lines: readonly string[]) => readonly string[], RegExp]>([
    ['nothing', () => [], /line 1: the file is cut off/],
    ['no JSON', changed(2, '{'), /line 3: this is no JSON object\./],
    ['a list', changed(0, '[]'), /line 1: this is no JSON object/],
    ['another file', changed(0, '{"type":"node"}'), /line 1: this is no file of a graph/],
    ['an extraction', changed(0, '{"type":"document","id":"a1"}'), /line 1: this is a file of zeren extract/],
    ['a later format', changed(0, '{"type":"graph","format":2}'), /is of format 2, and 1 is known/],
    ['another label', changed(1, '{"type":"node","label":"Person","properties":{}}'), /line 2: this is neither/],
    ['no id', changed(1, '{"type":"node","label":"Agency","properties":{}}'), /line 2: it has no id/],
    ['another property', changed(1, '{"type":"node","label":"Agency","properties":{"id":"a","x":1}}'), /property x/],
    ['another type', changed(1, '{"type":"node","label":"Agency","properties":{"id":1}}'), /property id is no string/],
    ['a task without a text', changed(1, '{"type":"node","label":"Task","properties":{"id":"t"}}'), /before the first/],
    ['a body too few', (all) => all.toSpliced(1, 1), /the body \S+ is missing/],
    ['no end', (all) => all.slice(0, -1), /the file is cut off.* The 2 texts before it are loaded/],
    ['a line too few', (all) => all.toSpliced(-2, 1), /nodes and \d+ edges stand before it, which says/],
    ['more after the end', (all) => [...all, '{"type":"end","nodes":0,"edges":0}'], /there is more after the end/],
  ])('is refused with %s', async (_, change, message) => {
    const other = await openStore();
    await expect(
      importing(
        other,
        change(lines)
          .map((line) => `${line}\n`)
          .join(''),
      ),
    ).rejects.toThrow(message);
    await other.close();
  });

  it('is not finished when the graph changes meanwhile', async () => {
    const other = await storeOf(ODD.slice(1));
    const { items } = await graphSource(other);
    const reading = async () => {
      for await (const item of items())
        if ('label' in item && item.label === 'Text') await other.load(ODD[0] as TextGraph);
    };
    await expect(reading()).rejects.toThrow(GraphChanged);
    await other.close();
  });

  it('is read with a few statements for many texts', async () => {
    const count = async (graphs: readonly TextGraph[]) => {
      const other = await storeOf(graphs);
      let statements = 0;
      const stop = other.observe(() => statements++);
      await graphFile(other, 'jsonl');
      stop();
      await other.close();
      return statements;
    };
    expect(await count(ODD)).toBe(await count(ODD.slice(0, 1)));
  });
});

it.each(LABELS)('%s takes properties of their types only, in their order', (label) => {
  const values = { string: '文', integer: 1, boolean: true, date: '2024-01-02', strings: ['文'], integers: [1] };
  const wrong = { string: 1, integer: 1.5, boolean: 'true', date: '2024', strings: [1], integers: ['1'] };
  const types = NODES[label];
  const whole = Object.fromEntries(Object.entries(types).map(([property, type]) => [property, values[type]]));
  const turned = Object.fromEntries(Object.entries(whole).toReversed());
  expect(JSON.stringify(inOrder(types, turned))).toBe(JSON.stringify(whole));
  for (const [property, type] of Object.entries(types))
    expect(() => nodeItem(label, { ...whole, [property]: wrong[type] })).toThrow(
      `the property ${property} is no ${type}`,
    );
});

describe('over HTTP', () => {
  let store: GraphStore;
  let server: RunningServer;
  beforeAll(async () => {
    store = await seedStore();
    server = await startServer({ store, port: 0 });
  });
  afterAll(async () => {
    await server?.close();
    await store?.close();
  });
  const get = (format: string, options: RequestInit = {}) => fetch(`${server.url}/exports/graph.${format}`, options);

  it.each([
    ['jsonl', 'jsonl', 'application/x-ndjson; charset=utf-8', 'graph.jsonl'],
    ['json-ld', 'json-ld', 'application/ld+json; charset=utf-8', 'graph.jsonld'],
    ['jsonld', 'json-ld', 'application/ld+json; charset=utf-8', 'graph.jsonld'],
  ])('graph.%s is the file that the command line writes', async (address, format, type, name) => {
    const response = await get(address);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, type]);
    expect(response.headers.get('content-disposition')).toContain(name);
    expect(await response.text()).toBe(await graphFile(store, format));
    const etag = response.headers.get('etag') ?? '';
    expect((await get(address, { headers: { 'if-none-match': etag } })).status).toBe(304);
    const head = await get(address, { method: 'HEAD' });
    expect([head.status, head.headers.get('content-type'), await head.text()]).toEqual([200, type, '']);
  });

  it.each([
    ['xml', /no file of the format "xml"/],
    ['neo4j-csv', /a folder of files: zeren export writes it/],
  ])('graph.%s is not there, and what is, is said', async (format, message) => {
    const response = await get(format);
    const [error] = (await response.json()).errors;
    expect([response.status, error.message, error.extensions.nearest]).toEqual([
      400,
      expect.stringMatching(message),
      ['jsonl', 'json-ld'],
    ]);
  });

  it('a file that cannot be brought to its end is cut off', async () => {
    const failing = new Proxy(store, {
      get: (target, name) => {
        if (name === 'run')
          return (query: string, parameters?: never) =>
            query === 'graph-clauses' ? Promise.reject(new Error('gone')) : target.run(query, parameters);
        const value: unknown = Reflect.get(target, name);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
    const broken = await startServer({ store: failing, port: 0 });
    const reading = fetch(`${broken.url}/exports/graph.jsonl`).then((response) => response.text());
    await expect(reading).rejects.toThrow(/terminated|fetch failed/);
    await broken.close();
  });
});
