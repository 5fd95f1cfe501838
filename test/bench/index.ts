/** Every measurement, as tables: npm run bench. Name some to run only those: npm run bench -- extract api */
import { benchAnswers } from './answers.js';
import { benchApi } from './api.js';
import { benchExtract } from './extract.js';
import { benchGrow } from './grow.js';
import { benchLoad } from './load.js';
import { benchNaive } from './naive.js';
import { benchPage } from './page.js';
import { benchPageFirst } from './page-first.js';
import { benchPageMatrix } from './page-matrix.js';
import { benchPageScale } from './page-scale.js';
import { benchRefused } from './refused.js';
import { benchScale } from './scale.js';
import { benchStore } from './store.js';
import { printTable, type Table } from './table.js';

const BENCHES: ReadonlyMap<string, () => Promise<Table | readonly Table[]>> = new Map<
  string,
  () => Promise<Table | readonly Table[]>
>([
  ['extract', benchExtract],
  ['naive', benchNaive],
  ['store', benchStore],
  ['api', benchApi],
  ['answers', benchAnswers],
  ['page', benchPage],
  ['page-first', benchPageFirst],
  ['page-matrix', benchPageMatrix],
  ['page-scale', benchPageScale],
  ['grow', benchGrow],
  ['scale', benchScale],
  ['refused', benchRefused],
  ['load', benchLoad],
]);

/** Those that need more than the program itself run only when they are named. */
const BY_NAME = new Set(['page', 'page-first', 'page-matrix', 'page-scale', 'scale', 'refused', 'load']);

const wanted = process.argv.slice(2);
for (const [name, bench] of BENCHES) {
  if (wanted.length ? !wanted.includes(name) : BY_NAME.has(name)) continue;
  const tables = await bench();
  for (const table of Array.isArray(tables) ? tables : [tables]) process.stdout.write(`${printTable(table)}\n`);
}
process.exit(0);
