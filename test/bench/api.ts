/** The analyses and the usual questions on the five texts in the embedded store: whole requests, as a client asks them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createApollo } from '../../src/api/apollo.js';
import { newContext } from '../../src/api/context.js';
import { packageRoot } from '../../src/reference.js';
import type { GraphStore } from '../../src/store/store.js';
import { seedStore } from '../corpus.js';
import { median, type Table } from './table.js';

const RUNS = 25;
const WARM_UP = 5;

const example = (name: string) => readFileSync(join(packageRoot(), 'queries', 'examples', `${name}.graphql`), 'utf8');

/** What is asked: the first three are the heavy analyses of the whole corpus, computed anew for each request. */
const QUESTIONS: readonly (readonly [string, string])[] = [
  [
    'co-ownership of the whole corpus',
    '{ coOwnership(first: 100) { totalCount counted { text } nodes { first { name } second { name } shared weight } } }',
  ],
  [
    'matrix of the whole corpus',
    '{ responsibilityMatrix { counted { text } columns { agency { name } totals { total } } groups { path } rows { task { heading } cells { column letters clauseIds } } } }',
  ],
  [
    'network of the whole corpus',
    '{ agencyNetwork { counted { text } nodes { agency { name } tasks degree strength betweenness pageRank community } links { source target shared weight } communities { size } } }',
  ],
  ['co-owners of a body, with documents and lines', example('co-owners-of-a-body')],
  ['a document with its clauses', example('a-document-with-its-clauses')],
  ['tasks about a topic', example('who-does-what-about-a-topic')],
  ['search everywhere', example('search-everywhere')],
  ['tasks shared by two bodies', example('tasks-shared-by-bodies')],
  ['busiest bodies and statistics', example('busiest-bodies')],
];

/** Median and slowest tenth of whole GraphQL requests, with the statements and rows that each takes. */
export async function benchApi(): Promise<Table> {
  const store = await seedStore();
  const rows: string[][] = [];
  for (const [name, query] of QUESTIONS) rows.push([name, ...(await measure(store, query))]);
  await store.close();
  return {
    title: 'GraphQL requests on the five texts, embedded store',
    columns: ['request', 'median ms', 'p95 ms', 'statements', 'rows', 'answer kB'],
    rows,
  };
}

async function measure(store: GraphStore, query: string): Promise<string[]> {
  const apollo = createApollo();
  const variables = JSON.parse(/^# variables: (.+)$/m.exec(query)?.[1] ?? '{}') as Record<string, unknown>;
  const taken: number[] = [];
  const seen = { statements: 0, rows: 0, size: 0 };
  for (let run = 0; run < RUNS + WARM_UP; run++) {
    Object.assign(seen, { statements: 0, rows: 0 });
    const stop = store.observe((event) =>
      Object.assign(seen, { statements: seen.statements + 1, rows: seen.rows + event.rows }),
    );
    const begun = performance.now();
    const { body } = await apollo.executeOperation({ query, variables }, { contextValue: newContext(store) });
    const text = JSON.stringify(body.kind === 'single' ? body.singleResult : null);
    if (run >= WARM_UP) taken.push(performance.now() - begun);
    stop();
    if (text.startsWith('{"errors"') || text === 'null') throw new Error(text);
    seen.size = Buffer.byteLength(text);
  }
  const p95 = [...taken].sort((a, b) => a - b)[Math.floor(RUNS * 0.95)] ?? Number.NaN;
  return [
    median(taken).toFixed(1),
    p95.toFixed(1),
    String(seen.statements),
    String(seen.rows),
    (seen.size / 1000).toFixed(0),
  ];
}
