/** Every measurement, as tables: npm run bench. Name some to run only those: npm run bench -- extract api */
import { benchApi } from './api.js';
import { benchExtract } from './extract.js';
import { benchNaive } from './naive.js';
import { benchStore } from './store.js';
import { printTable, type Table } from './table.js';

const BENCHES: ReadonlyMap<string, () => Promise<Table>> = new Map([
  ['extract', benchExtract],
  ['naive', benchNaive],
  ['store', benchStore],
  ['api', benchApi],
]);

const wanted = process.argv.slice(2);
for (const [name, bench] of BENCHES) {
  if (wanted.length && !wanted.includes(name)) continue;
  process.stdout.write(`${printTable(await bench())}\n`);
}
process.exit(0);
