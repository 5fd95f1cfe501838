/** Ten questions on two corpora and two stores: whole requests, beside bare Cypher and @neo4j/graphql on the same Neo4j. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ApolloServer } from '@apollo/server';
import neo4j, { type Driver } from 'neo4j-driver';
import type { TextGraph } from '../../src/graph/rows.js';
import { missingForNeo4j } from '../../src/store/neo4j-jars.js';
import { startNeo4j } from '../../src/store/neo4j-server.js';
import { openStore } from '../../src/store/open.js';
import type { GraphStore } from '../../src/store/store.js';
import { answer, ask, percentile, rounds } from './asking.js';
import { libraryServer } from './library.js';
import { type AskedQuestion, QUESTIONS } from './questions.js';
import { seedTexts } from './seeds.js';
import { median, type Table } from './table.js';
import { variedTexts } from './vary.js';

const JARS = join(process.cwd(), '.zeren', 'neo4j');
/** Milliseconds: the server compiles its plans and its code while it works, so that what counts comes after these. */
const WARM_UP = 2500;
const MEASURED = 2500;
const LEAST_RUNS = 3;
const TIMES = Number(process.env.ZEREN_BENCH_TIMES ?? 100);

const COLUMNS = ['question', 'embedded, median ms', 'p95', 'statements', 'rows'];
const ON_NEO4J = [
  'Neo4j, median ms',
  'p95',
  'bare Cypher',
  'ours / bare',
  '@neo4j/graphql',
  'it / ours',
  'it / embedded',
];

type Ask = () => Promise<unknown>;

interface Taken {
  readonly median: number;
  readonly p95: number;
}

/** @returns one table a corpus: the five texts, and that many times as many */
export async function benchAnswers(): Promise<Table[]> {
  const tables = [await tableOf('the five texts', 1)];
  if (TIMES > 1) tables.push(await tableOf(`${TIMES} times the five texts`, TIMES));
  return tables;
}

async function tableOf(corpus: string, times: number): Promise<Table> {
  const texts = seedTexts();
  const embedded = await measureEmbedded(variedTexts(texts, times));
  const server = (await missingForNeo4j(JARS)).length > 0 ? null : await measureNeo4j(variedTexts(texts, times));
  const rows = QUESTIONS.map(({ name }, i) => [
    name,
    ...(embedded.cells[i] ?? []),
    ...(server?.cells[i] ?? []),
    ...(server ? [ratio(server.library[i], embedded.taken[i])] : []),
  ]);
  return { title: `Ten questions on ${corpus}`, columns: server ? [...COLUMNS, ...ON_NEO4J] : COLUMNS, rows };
}

async function measureEmbedded(texts: Iterable<TextGraph>) {
  const store = await openStore();
  await loadAll(store, texts);
  const cells: string[][] = [];
  const taken: Taken[] = [];
  for (const question of QUESTIONS) {
    const seen = await statementsOf(store, question);
    const [ours] = await paired([() => answer(store, question)]);
    if (ours) taken.push(ours);
    cells.push([ms(ours?.median), ms(ours?.p95), String(seen.statements), String(seen.rows)]);
  }
  await store.close();
  return { cells, taken };
}

async function measureNeo4j(texts: Iterable<TextGraph>) {
  const home = mkdtempSync(join(tmpdir(), 'zeren-bench-'));
  const server = await startNeo4j({ jars: JARS, home, password: '', heap: '3g', pageCache: '1g' });
  const driver = neo4j.driver(server.uri, undefined, { disableLosslessIntegers: true });
  try {
    const store = await openStore({ uri: server.uri });
    await loadAll(store, texts);
    await store.indexText();
    await driver.executeQuery('CALL db.awaitIndexes(600)');
    const library = await libraryServer(driver);
    const measured = { cells: [] as string[][], library: [] as (Taken | undefined)[] };
    for (const question of QUESTIONS) await measureOne(store, driver, library, question, measured);
    await store.close();
    return measured;
  } finally {
    await driver.close();
    await server.stop();
    rmSync(home, { recursive: true, force: true });
  }
}

async function measureOne(
  store: GraphStore,
  driver: Driver,
  library: ApolloServer,
  question: AskedQuestion,
  into: { cells: string[][]; library: (Taken | undefined)[] },
): Promise<void> {
  const { cypher, variables } = question;
  const bare = () => driver.executeQuery(cypher, variables, { routing: 'READ' });
  const { library: query } = question;
  const asks: Ask[] = [() => answer(store, question), bare];
  if (query !== null) asks.push(() => ask(library, query, variables));
  const [ours, hand, theirs] = await paired(asks);
  into.library.push(theirs);
  into.cells.push([
    ...[ms(ours?.median), ms(ours?.p95), ms(hand?.median), ratio(ours, hand)],
    ...[ms(theirs?.median), ratio(theirs, ours)],
  ]);
}

async function statementsOf(store: GraphStore, question: AskedQuestion) {
  const seen = { statements: 0, rows: 0 };
  const stop = store.observe(({ rows }) => {
    seen.statements++;
    seen.rows += rows;
  });
  await answer(store, question);
  stop();
  return seen;
}

/** Asks in turns, so that what else the machine does falls on all alike. */
async function paired(asks: readonly Ask[]): Promise<Taken[]> {
  await rounds(asks, WARM_UP, 1);
  const taken = await rounds(asks, MEASURED, LEAST_RUNS);
  return taken.map((times) => ({ median: median(times), p95: percentile(times, 0.95) }));
}

async function loadAll(store: GraphStore, texts: Iterable<TextGraph>): Promise<void> {
  for (const graph of texts) await store.load(graph);
}

const ms = (value: number | undefined): string => (value === undefined ? '' : value.toFixed(1));
const ratio = (one: Taken | undefined, other: Taken | undefined): string =>
  one && other ? (one.median / other.median).toFixed(2) : '';
