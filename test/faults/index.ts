/**
 * Breaks what zeren stands on, many times over, and looks whether the graph is in the end that of a clean load.
 *
 *     npm run faults                              every fault, 100 runs of each
 *     npm run faults -- kill-zeren-file --runs 20 one of them
 *     npm run faults -- kill-zeren-file --seed 17 one run of it again
 *     npm run faults -- kill-zeren-file --seed 21 --runs 20   seeds 21 to 40
 *     npm run faults -- --short                   a few runs of each
 *     npm run faults -- disk-full-file --no-mount as where no small disk may be mounted
 */
import { parseArgs } from 'node:util';
import { missingForNeo4j } from '../../src/store/neo4j-jars.js';
import { printTable } from '../bench/table.js';
import { JARS } from '../neo4j-paths.js';
import { SharedBench } from './bench.js';
import type { Fault } from './fault.js';
import { FAULTS } from './faults.js';
import { type Campaign, campaign } from './runner.js';

const COLUMNS = ['fault', 'runs', 'wrong', 'when it struck', 'what came of it', 's a run'];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string' },
    runs: { type: 'string' },
    short: { type: 'boolean' },
    'no-mount': { type: 'boolean' },
  },
});

const unknown = positionals.filter((name) => !FAULTS.some((fault) => fault.name === name));
if (unknown.length > 0) {
  process.stderr.write(
    `No such fault: ${unknown.join(', ')}. There are: ${FAULTS.map(({ name }) => name).join(', ')}\n`,
  );
  process.exit(2);
}

const missing = await missingForNeo4j(JARS);
const wanted = FAULTS.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
const left = missing.length > 0 ? wanted.filter((fault) => fault.neo4j) : [];
const done: Campaign[] = [];
const shared = await SharedBench.open(!values['no-mount']);
try {
  for (const fault of wanted) if (!left.includes(fault)) done.push(await campaign(fault, seedsOf(fault), shared));
} finally {
  await shared.close();
}

process.stdout.write(`${printTable({ title: 'Faults', columns: COLUMNS, rows: done.map(row) })}\n`);
for (const { fault, tally } of done)
  for (const { seed, why } of tally.failures)
    process.stdout.write(`npm run faults -- ${fault.name}${seed === null ? '' : ` --seed ${seed}`}: ${why}\n`);
if (left.length > 0)
  process.stdout.write(`LEFT OUT for want of ${missing.join(' and ')}: ${left.map(({ name }) => name).join(', ')}\n`);
process.exit(done.some(({ tally }) => tally.failures.length > 0) || (process.env.CI && left.length > 0) ? 1 : 0);

function seedsOf(fault: Fault): number[] {
  const many = values.seed ? 1 : values.short ? fault.short : 100;
  const first = Number(values.seed ?? 1);
  return Array.from({ length: Number(values.runs ?? many) }, (_, n) => first + n);
}

function row({ fault, tally, seconds }: Campaign): string[] {
  const { runs, failures, moments, outcomes } = tally;
  const each = (seconds / Math.max(runs, 1)).toFixed(1);
  return [fault.name, String(runs), String(failures.length), list(moments), list(outcomes), each];
}

function list(counts: ReadonlyMap<string, number>): string {
  const sorted = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.map(([what, times]) => `${times} ${what}`).join(', ');
}
