/** Stores: how fast texts become a graph, beside a bare script that writes the same rows and keeps no promise. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import grafeo from '@grafeo-db/js';
import neo4j from 'neo4j-driver';
import { EDGES, type EdgeName, type TextGraph } from '../../src/graph/rows.js';
import { missingForNeo4j } from '../../src/store/neo4j-jars.js';
import { type LocalNeo4j, startNeo4j } from '../../src/store/neo4j-server.js';
import { openStore } from '../../src/store/open.js';
import type { GraphStore } from '../../src/store/store.js';
import { repeat } from './generate.js';
import { seedGraphs } from './seeds.js';
import type { Table } from './table.js';

const JARS = join(process.cwd(), '.zeren', 'neo4j');
const BATCH = 5000;

const COLUMNS = [
  ...['store', 'what', 'nodes', 'edges', 'time', 'nodes/s, writing nodes', 'edges/s, writing edges', 'committing'],
  ...['nodes/s, all in all', 'nodes and edges/s, all in all', 'bare script', 'its nodes/s', 'ours / bare'],
];

/** Runs a bare statement on some engine. */
type Bare = (statement: string, rows: readonly object[]) => Promise<unknown>;

export async function benchStore(): Promise<Table> {
  const graphs = seedGraphs();
  const rows = [...(await embeddedRows(graphs)), ...(await neo4jRows(graphs))];
  return {
    title: 'Loading (a bare script writes the same rows with UNWIND, without replacing, linking or a digest)',
    columns: COLUMNS,
    rows: rows.map((cells) => COLUMNS.map((_, i) => cells[i] ?? '')),
  };
}

async function embeddedRows(graphs: readonly TextGraph[]): Promise<string[][]> {
  const big = repeat('generated.txt', graphs, 20);
  const once = (some: readonly TextGraph[]) =>
    onStore(
      () => openStore(),
      (store) => loadPhases(store, some),
    );
  const five = await middle(3, () => once(graphs));
  const whole = await middle(3, () => once([big]));
  const bare = await middle(3, () => bareEmbedded(big));
  const [first, last] = await onStore(
    () => openStore(),
    (store) => growth(store, graphs, 200),
  );
  return [
    figures('embedded', 'the five texts', graphs, five, null),
    figures('embedded', '100 texts as one', [big], whole, bare),
    narrowRow('embedded', bare),
    [
      'embedded',
      '200 texts, one by one',
      '',
      '',
      `${first.toFixed(1)} ms a text at first, ${last.toFixed(1)} at the end`,
    ],
  ];
}

async function neo4jRows(graphs: readonly TextGraph[]): Promise<string[][]> {
  const missing = await missingForNeo4j(JARS);
  if (missing.length > 0) return [['Neo4j', `left out: no ${missing.join(', no ')}`]];
  const home = mkdtempSync(join(tmpdir(), 'zeren-bench-'));
  const server = await startNeo4j({ jars: JARS, home, password: '', heap: '2g', pageCache: '512m' });
  try {
    return await measureNeo4j(server, graphs);
  } finally {
    await server.stop();
    rmSync(home, { recursive: true, force: true });
  }
}

/** The server compiles its code and plans while it works: what is measured comes after loads and bare runs that are not. */
async function measureNeo4j(server: LocalNeo4j, graphs: readonly TextGraph[]): Promise<string[][]> {
  const store = await openStore({ uri: server.uri });
  const big = repeat('generated.txt', graphs, 10);
  for (let i = 0; i < 4; i++) await store.load(repeat(`warm-${i}.txt`, graphs, 4));
  for (let i = 0; i < 4; i++) await bareNeo4j(server.uri, repeat('bare.txt', graphs, 4));
  const bare = await middle(3, () => bareNeo4j(server.uri, big));
  const whole = await middle(3, (n) => loadPhases(store, [repeat(`generated-${n}.txt`, graphs, 10)]));
  const five = await middle(3, (n) =>
    loadPhases(
      store,
      graphs.map((graph) => repeat(`${n}-${graph.file}`, [graph], 1)),
    ),
  );
  const indexed = await indexTime(store, server.uri);
  await store.close();
  return [
    figures('Neo4j', 'the five texts', graphs, five, null),
    figures('Neo4j', '50 texts as one', [big], whole, bare),
    ['Neo4j', 'full-text indexes over all that was loaded, in the background', '', '', `${indexed.toFixed(0)} ms`],
    narrowRow('Neo4j', bare),
  ];
}

function narrowRow(store: string, { narrow }: BareFigures): string[] {
  return [store, 'bare UNWIND, nodes of three properties', '', '', '', '', '', '', '', '', '', narrow];
}

async function onStore<T>(open: () => Promise<GraphStore>, work: (store: GraphStore) => Promise<T>): Promise<T> {
  const store = await open();
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** Milliseconds of a load, and of its parts: reading and unlinking come before the nodes, the commit after the edges. */
interface Phases {
  readonly whole: number;
  readonly nodes: number;
  readonly edges: number;
  readonly commit: number;
}

const NODE_STATEMENTS = /^load-(?:texts|documents|tasks|clauses|issues|agencies)$/;

async function loadPhases(store: GraphStore, graphs: readonly TextGraph[]): Promise<Phases> {
  const sum = { whole: 0, nodes: 0, edges: 0, commit: 0 };
  for (const graph of graphs) {
    let [first, nodesEnd, last] = [Number.POSITIVE_INFINITY, 0, 0];
    const stop = store.observe(({ query, milliseconds }) => {
      last = performance.now();
      if (!NODE_STATEMENTS.test(query)) return;
      first = Math.min(first, last - milliseconds);
      nodesEnd = last;
    });
    const begun = performance.now();
    await store.load(graph);
    const end = performance.now();
    stop();
    sum.whole += end - begun;
    sum.nodes += nodesEnd - first;
    sum.edges += last - nodesEnd;
    sum.commit += end - last;
  }
  return sum;
}

/** The run of median duration. */
async function middle<T extends { readonly whole: number }>(runs: number, run: (n: number) => Promise<T>): Promise<T> {
  const all: T[] = [];
  for (let n = 0; n < runs; n++) all.push(await run(n));
  return all.sort((a, b) => a.whole - b.whole)[Math.floor(runs / 2)] as T;
}

/** Milliseconds until Neo4j's full-text indexes hold all that is in the graph. */
async function indexTime(store: GraphStore, uri: string): Promise<number> {
  const driver = neo4j.driver(uri);
  const begun = performance.now();
  await store.indexText();
  await driver.executeQuery('CALL db.awaitIndexes(300)');
  await driver.close();
  return performance.now() - begun;
}

async function loadAll(store: GraphStore, graphs: readonly TextGraph[]): Promise<number> {
  const begun = performance.now();
  for (const graph of graphs) await store.load(graph);
  return performance.now() - begun;
}

/** Milliseconds a text among the first and the last fifth: they differ if loading slows down as the graph grows. */
async function growth(store: GraphStore, graphs: readonly TextGraph[], count: number): Promise<[number, number]> {
  const taken: number[] = [];
  for (let i = 0; i < count / graphs.length; i++) {
    for (const [n, graph] of graphs.entries()) taken.push(await loadAll(store, [repeat(`${i}-${n}.txt`, [graph], 1)]));
  }
  const mean = (some: readonly number[]) => some.reduce((sum, one) => sum + one, 0) / some.length;
  const fifth = Math.floor(taken.length / 5 / graphs.length) * graphs.length;
  return [mean(taken.slice(0, fifth)), mean(taken.slice(-fifth))];
}

function figures(
  store: string,
  what: string,
  graphs: readonly TextGraph[],
  phases: Phases,
  bare: BareFigures | null,
): string[] {
  const size = (lists: readonly (readonly unknown[])[]) => lists.reduce((sum, list) => sum + list.length, 0);
  const nodes = graphs.reduce((sum, graph) => sum + size(Object.values(graph.nodes)), 0);
  const edges = graphs.reduce((sum, graph) => sum + size(Object.values(graph.edges)) + graph.citations.length, 0);
  const rate = (count: number, ms: number) => Math.round((count / ms) * 1000).toLocaleString('en');
  const { whole } = phases;
  const beside = bare ? [`${bare.whole.toFixed(0)} ms`, rate(nodes, bare.nodes), (whole / bare.whole).toFixed(2)] : [];
  return [
    store,
    what,
    String(nodes),
    String(edges),
    `${whole.toFixed(0)} ms`,
    rate(nodes, phases.nodes),
    rate(edges, phases.edges),
    `${phases.commit.toFixed(0)} ms`,
    rate(nodes, whole),
    rate(nodes + edges, whole),
    ...beside,
  ];
}

/** Nodes of three properties through one bare statement: how fast the engine takes rows that hold next to nothing. */
async function narrowRate(graph: TextGraph, run: Bare): Promise<string> {
  const rows = graph.nodes.Task.map(({ id, document, line }) => ({ id, document, line }));
  const begun = performance.now();
  for (let at = 0; at < rows.length; at += BATCH) {
    const statement = 'UNWIND $rows AS row CREATE (:Narrow {id: row.id, document: row.document, line: row.line})';
    await run(statement, rows.slice(at, at + BATCH));
  }
  return Math.round((rows.length / (performance.now() - begun)) * 1000).toLocaleString('en');
}

/**
 * What an afternoon's script does: all rows of a label or type through one statement, in batches.
 * @returns milliseconds that the nodes took
 */
async function writeBare(graph: TextGraph, run: Bare): Promise<number> {
  const begun = performance.now();
  const write = async (statement: string, rows: readonly object[]) => {
    for (let at = 0; at < rows.length; at += BATCH) await run(statement, rows.slice(at, at + BATCH));
  };
  for (const [label, rows] of Object.entries(graph.nodes)) {
    await write(`UNWIND $rows AS row CREATE (n:Bare${label}) SET n = row`, rows);
  }
  const nodes = performance.now() - begun;
  for (const [name, rows] of Object.entries(graph.edges)) {
    const { type, from, to } = EDGES[name as EdgeName];
    const ends = `MATCH (a:Bare${from} {id: row.from}) MATCH (b:Bare${to} {id: row.to})`;
    await write(`UNWIND $rows AS row ${ends} CREATE (a)-[r:BARE_${type}]->(b) SET r = row`, rows);
  }
  return nodes;
}

interface BareFigures {
  readonly whole: number;
  readonly nodes: number;
  readonly narrow: string;
}

async function bareEmbedded(graph: TextGraph): Promise<BareFigures> {
  const database = grafeo.GrafeoDB.create();
  for (const label of Object.keys(graph.nodes)) {
    await database.executeCypher(`CREATE CONSTRAINT bare_${label} FOR (n:Bare${label}) REQUIRE n.id IS UNIQUE`);
    await database.executeCypher(`CREATE INDEX bare_${label}_id FOR (n:Bare${label}) ON (n.id)`);
  }
  const begun = performance.now();
  const transaction = database.beginTransaction();
  const nodes = await writeBare(graph, (statement, rows) => transaction.executeCypher(statement, { rows }));
  transaction.commit();
  const whole = performance.now() - begun;
  const narrow = await narrowRate(graph, (statement, rows) => database.executeCypher(statement, { rows }));
  database.close();
  return { whole, nodes, narrow };
}

async function bareNeo4j(uri: string, graph: TextGraph): Promise<BareFigures> {
  const driver = neo4j.driver(uri);
  for (const label of Object.keys(graph.nodes)) {
    const constraint = `CREATE CONSTRAINT bare_${label} IF NOT EXISTS FOR (n:Bare${label}) REQUIRE n.id IS UNIQUE`;
    await driver.executeQuery(constraint);
  }
  const session = driver.session();
  const begun = performance.now();
  const nodes = await session.executeWrite((transaction) =>
    writeBare(graph, (statement, rows) => transaction.run(statement, { rows })),
  );
  const whole = performance.now() - begun;
  const narrow = await narrowRate(graph, (statement, rows) => session.run(statement, { rows }));
  await session.run(
    "MATCH (n) WHERE n:Narrow OR labels(n)[0] STARTS WITH 'Bare' CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS",
  );
  await session.close();
  await driver.close();
  return { whole, nodes, narrow };
}
