/** npm run hostile: large hostile input through the program as a user runs it, as a table; fails where one takes too much. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { printTable } from '../bench/table.js';
import { LARGE, type LargeCase } from './large.js';
import { type Ran, zeren } from './run.js';

const MEGABYTES = 512;
/** A pattern or a list that takes the square of its input would need hours. */
const SECONDS = 180;

/** What is wrong with how it went, or null. */
function faultOf({ says, code }: LargeCase, ran: Ran): string | null {
  if (ran.code === null) return `took longer than ${SECONDS} s`;
  if (ran.code !== code) return `ended with ${ran.code}: ${ran.err.slice(0, 200)}`;
  if (says && !says.test(ran.err)) return `said ${ran.err.slice(0, 200)}`;
  if (/failed on it|\n\s+at /.test(ran.err)) return `failed: ${ran.err.slice(0, 200)}`;
  return (ran.megabytes ?? 0) > MEGABYTES ? 'took too much memory' : null;
}

async function runIn(folder: string, one: LargeCase): Promise<Ran> {
  const args = one.make(folder);
  const store = one.command === 'load' ? ['--database', join(folder, 'graph.grafeo')] : [];
  return zeren([one.command, ...args, ...store], SECONDS);
}

const wanted = process.argv.slice(2);
const rows: string[][] = [];
let faults = 0;
for (const one of LARGE) {
  if (wanted.length && !wanted.some((words) => one.name.includes(words))) continue;
  const folder = mkdtempSync(join(tmpdir(), 'zeren-hostile-'));
  const ran = await runIn(folder, one).finally(() => rmSync(folder, { recursive: true }));
  const fault = faultOf(one, ran);
  if (fault) faults++;
  const result = fault ?? (one.code === 0 ? 'read' : 'refused');
  rows.push([`${one.command}: ${one.name}`, result, ran.seconds.toFixed(1), ran.megabytes?.toFixed(0) ?? '']);
  process.stderr.write(`${rows.at(-1)?.join(' | ')}\n`);
}
process.stdout.write(printTable({ title: 'Hostile input', columns: ['case', 'result', 's', 'MB at most'], rows }));
process.exit(faults > 0 ? 1 : 0);
