/**
 * One measurement of scale.ts, in a process of its own, so that its memory is nobody else's: the kind of store, its
 * address or file, how many times the five texts, whether it holds them already, and the process of the server. Prints a
 * ScaleRun.
 */
import neo4j from 'neo4j-driver';
import { openStore } from '../../src/store/open.js';
import type { GraphStore } from '../../src/store/store.js';
import { answer, percentile, rounds } from './asking.js';
import { computing } from './computing.js';
import { QUESTIONS } from './questions.js';
import { seedTexts } from './seeds.js';
import { variedTexts } from './vary.js';

export interface ScaleRun {
  readonly load: LoadFigures | null;
  readonly answers: readonly AnswerFigures[];
  readonly sizes: Readonly<Record<string, number>>;
  /** Bytes after a collection: when the graph is there, and after the questions. */
  readonly loaded: Memory;
  readonly asked: Memory;
}

export interface LoadFigures {
  readonly texts: number;
  /** Nodes and edges that were written. */
  readonly rows: number;
  /** Of the store alone, without making and reading the texts; then with the full-text indexes. */
  readonly seconds: number;
  readonly indexSeconds: number;
  /** Seconds of computing of this process and the server, with making and reading the texts, and with the indexes. */
  readonly computing: number;
  /** Nodes and edges a second in the last tenth of the texts beside the second tenth, as the first warms up; null for few. */
  readonly lastToFirst: number | null;
}

export interface AnswerFigures {
  readonly name: string;
  readonly first: number;
  readonly median: number;
  readonly p95: number;
  /** Milliseconds of computing for one answer, of this process and the server. */
  readonly computing: number;
  readonly bytes: number;
  /** Why there is no answer. */
  readonly failed?: string;
}

export interface Memory {
  readonly resident: number;
  readonly heap: number;
}

const [kind = '', where = '', times = '1', held = '', server = ''] = process.argv.slice(2);

const pid = Number(server) || undefined;

/** Of fewer texts a tenth tells nothing of the rate. */
const FEW = 50;
const WARM_UP = 500;
const MEASURED = 3000;

function memory(): Memory {
  globalThis.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  return { resident: rss, heap: heapUsed };
}

async function load(store: GraphStore, times: number): Promise<LoadFigures> {
  const each: { rows: number; ms: number }[] = [];
  const computed = computing(pid);
  for (const graph of variedTexts(seedTexts(), times)) {
    const begun = performance.now();
    const { nodes, edges } = await store.load(graph);
    each.push({ rows: nodes + edges, ms: performance.now() - begun });
  }
  const sum = (of: 'rows' | 'ms', some = each) => some.reduce((all, one) => all + one[of], 0);
  const tenth = Math.max(1, Math.floor(each.length / 10));
  const rate = (some: typeof each) => sum('rows', some) / sum('ms', some);
  const begun = performance.now();
  await store.indexText();
  if (kind === 'neo4j') await filled(where);
  const indexSeconds = (performance.now() - begun) / 1000;
  return {
    texts: each.length,
    rows: sum('rows'),
    seconds: sum('ms') / 1000,
    indexSeconds,
    computing: computing(pid) - computed,
    lastToFirst: each.length < FEW ? null : rate(each.slice(-tenth)) / rate(each.slice(tenth, 2 * tenth)),
  };
}

/** Waits until the full-text indexes hold all that is there. */
async function filled(uri: string): Promise<void> {
  const driver = neo4j.driver(uri);
  await driver.executeQuery('CALL db.awaitIndexes(3600)');
  await driver.close();
}

async function measure(store: GraphStore): Promise<AnswerFigures[]> {
  const figures: AnswerFigures[] = [];
  for (const question of QUESTIONS) {
    const begun = performance.now();
    try {
      const bytes = Buffer.byteLength(await answer(store, question));
      const first = performance.now() - begun;
      const ask = () => answer(store, question);
      if (first < 5000) await rounds([ask], WARM_UP, 1);
      const computed = computing(pid);
      const [taken = []] = await rounds([ask], MEASURED, 3);
      const each = ((computing(pid) - computed) / taken.length) * 1000;
      const [median, p95] = [percentile(taken, 0.5), percentile(taken, 0.95)];
      figures.push({ name: question.name, first, median, p95, computing: each, bytes });
    } catch (error) {
      const took = performance.now() - begun;
      const failed = String(error).slice(0, 300);
      figures.push({ name: question.name, first: took, median: took, p95: took, computing: took, bytes: 0, failed });
    }
  }
  return figures;
}

async function sizesOf(store: GraphStore): Promise<Record<string, number>> {
  const [row = {}] = await store.run('statistics');
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, Number(value)]));
}

const store = await openStore(kind === 'neo4j' ? { uri: where, readTimeout: 120_000 } : { path: where });
const loadFigures = held === 'held' ? null : await load(store, Number(times));
const loaded = memory();
const sizes = await sizesOf(store);
const answers = await measure(store);
const run: ScaleRun = { load: loadFigures, answers, sizes, loaded, asked: memory() };
await store.close();
process.stdout.write(JSON.stringify(run));
