/** Many documents: how fast they are read and loaded, with how much memory on the way, and what threads are worth. */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { extract } from '../../src/pipeline.js';
import { loadReference } from '../../src/reference.js';
import type { GrowRun } from './grow-run.js';
import { seedTexts } from './seeds.js';
import type { Table } from './table.js';
import { variedTextsOf } from './vary.js';

/** GROW=1000 npm run bench -- grow: fewer documents. */
const DOCUMENTS = Number(process.env.GROW ?? 10_000);
const RUN = fileURLToPath(new URL('grow-run.js', import.meta.url));

export async function benchGrow(): Promise<Table> {
  const folder = mkdtempSync(join(tmpdir(), 'zeren-grow-'));
  try {
    const bytes = generate(folder);
    const cores = availableParallelism();
    const rows: string[][] = [];
    for (const what of ['extract', 'load', 'load again'] as const) {
      const runs: GrowRun[] = [];
      for (const threads of new Set(what === 'load again' ? [cores] : [1, cores])) {
        const run = await measure(folder, what, threads);
        runs.push(run);
        rows.push(row(what, threads, run, runs[0] ?? run));
      }
    }
    const megabytes = (bytes / 2 ** 20).toFixed(0);
    return {
      title: `${DOCUMENTS} documents in files of their own, ${megabytes} MB, embedded store in a file`,
      columns: [
        'what',
        'threads',
        'documents/s',
        'speed-up',
        'computing in s',
        'heap in MB at 10, 50, 100 %',
        'resident in MB at 10, 50, 100 %',
      ],
      rows,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** @returns the size of all files */
function generate(folder: string): number {
  const reference = loadReference();
  const printed = seedTexts().flatMap((source) =>
    extract(source, reference).value.documents.map(({ id, at }) => ({
      ...source,
      file: id,
      text: source.text.slice(at.start, at.end),
    })),
  );
  let [count, bytes] = [0, 0];
  for (const { text } of variedTextsOf(printed, Math.ceil(DOCUMENTS / printed.length))) {
    if (count === DOCUMENTS) break;
    const below = join(folder, 'texts', String(Math.floor(count / 1000)).padStart(2, '0'));
    if (count % 1000 === 0) mkdirSync(below, { recursive: true });
    const file = Buffer.from(text);
    writeFileSync(join(below, `${String(count).padStart(6, '0')}.txt`), file);
    count++;
    bytes += file.length;
  }
  return bytes;
}

/** In a process of its own, so that no run's memory is another's. */
async function measure(folder: string, what: string, threads: number): Promise<GrowRun> {
  const database = join(folder, `graph-${what === 'load again' ? threads : `${what}-${threads}`}.grafeo`);
  const kept = what === 'load again' ? join(folder, `graph-load-${threads}.grafeo`) : database;
  const args = ['--expose-gc', RUN, join(folder, 'texts'), what, String(threads), kept];
  const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: 1 << 26 });
  return JSON.parse(stdout) as GrowRun;
}

function row(what: string, threads: number, run: GrowRun, one: GrowRun): string[] {
  const speed = (each: GrowRun) => each.documents / each.seconds;
  const memory = (of: 'heap' | 'resident') => run.memory.map((at) => (at[of] / 2 ** 20).toFixed(0)).join(', ');
  return [
    what,
    String(threads),
    speed(run).toFixed(0),
    (speed(run) / speed(one)).toFixed(2),
    run.computing.toFixed(0),
    memory('heap'),
    memory('resident'),
  ];
}
