/**
 * Every question of queries/ on both stores, with the five texts loaded into the one, and into the other the file of the
 * first one's graph: the answers must be the same.
 */
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importInto } from '../src/commands/import.js';
import { findTexts, readText } from '../src/files.js';
import { buildGraph } from '../src/graph/build.js';
import { extract } from '../src/pipeline.js';
import { loadReference } from '../src/reference.js';
import { seedFolder } from '../src/seeds.js';
import { canonical } from '../src/store/digest.js';
import { openStore } from '../src/store/open.js';
import { loadQueries, type Query } from '../src/store/queries.js';
import type { GraphStore, Parameters, Row } from '../src/store/store.js';
import { graphFile } from './graph-files.js';
import { CLAIM_LIMIT, type ClaimedNeo4j, claimNeo4j, neo4jMissing } from './neo4j.js';

const QUESTIONS = [...loadQueries().values()].filter((query) => !query.writes);
const CASES = QUESTIONS.flatMap((query) =>
  query.examples.map((example) => ({ name: `${query.name} ${JSON.stringify(example)}`, query, example })),
);
const texts = () => findTexts([seedFolder()]).map(readText);

async function loadSeeds(store: GraphStore, force = false): Promise<void> {
  const reference = loadReference();
  for (const source of texts()) await store.load(buildGraph(extract(source, reference), source.text), { force });
}

/** Rows as they must agree: in their order if the header says so, else sorted. */
function comparable(query: Query, rows: readonly Row[]): string[] {
  const lines = rows.map((row) => canonical(rounded(row)));
  return query.ordered ? lines : lines.sort();
}

/** Two engines may add up in another order: the 13th digit is no difference. */
function rounded(value: Row): Row {
  const walk = (_: string, one: unknown) =>
    typeof one === 'number' && !Number.isInteger(one) ? Number(one.toPrecision(12)) : one;
  return JSON.parse(JSON.stringify(value, walk)) as Row;
}

/** `none` stands in examples for what differs from one graph to the next; here it becomes an id that is there. */
function withIds(example: Parameters, ids: Readonly<Record<string, string>>, query: string): Parameters {
  const kind = Object.keys(ids).find((label) => query.includes(label)) ?? 'document';
  return JSON.parse(JSON.stringify(example).replaceAll('"none"', JSON.stringify(ids[kind] ?? 'none'))) as Parameters;
}

const without = neo4jMissing().length > 0;
let embedded: GraphStore;
let claimed: ClaimedNeo4j | undefined;
let neo4j: GraphStore;
const ids: Record<string, string> = {};

beforeAll(async () => {
  embedded = await openStore();
  await loadSeeds(embedded);
  const nodes = await embedded.run('digest-nodes');
  for (const label of ['Document', 'Task', 'Clause']) {
    const named = nodes.filter((row) => row.label === label).map((row) => String((row.properties as Row).id));
    ids[label.toLowerCase()] = named.sort()[Math.floor(named.length / 2)] ?? '';
  }
  if (without) return;
  claimed = await claimNeo4j();
  neo4j = await openStore(claimed.options);
  await importInto(neo4j, Readable.from([await graphFile(embedded, 'jsonl')]), 'the graph');
}, CLAIM_LIMIT);

afterAll(async () => {
  await embedded?.close();
  await neo4j?.close();
  await claimed?.release();
});

describe('the embedded store', () => {
  it.each(CASES)('answers $name with the columns that it names', async ({ query, example }) => {
    const rows = await embedded.run(query.name, withIds(example, ids, query.name));
    for (const row of rows) expect(Object.keys(row).sort()).toEqual([...query.columns].sort());
  });

  it('has an answer to nearly every question', async () => {
    const empty: string[] = [];
    for (const query of QUESTIONS) {
      const examples = query.examples.map((example) => withIds(example, ids, query.name));
      const answers = await Promise.all(examples.map((example) => embedded.run(query.name, example)));
      if (answers.every((rows) => rows.length === 0)) empty.push(query.name);
    }
    expect(empty.length, `without answer: ${empty.join(', ')}`).toBeLessThan(QUESTIONS.length / 4);
  });
});

describe.skipIf(without)('the embedded store and Neo4j', () => {
  it('hold the same graph', async () => {
    expect(await neo4j.digest()).toBe(await embedded.digest());
  });

  it.each(CASES)('answer $name alike', async ({ query, example }) => {
    const given = withIds(example, ids, query.name);
    const [a, b] = await Promise.all([embedded.run(query.name, given), neo4j.run(query.name, given)]);
    expect(comparable(query, b)).toEqual(comparable(query, a));
  });

  it('stay the same when all texts are loaded again', async () => {
    const digest = await neo4j.digest();
    await loadSeeds(neo4j, true);
    expect(await neo4j.digest()).toBe(digest);
  });

  it('write the same files of it', async () => {
    for (const format of ['jsonl', 'json-ld'])
      expect(await graphFile(neo4j, format)).toBe(await graphFile(embedded, format));
  });
});
