/**
 * Large graphs: loading, memory, disk, and the ten most asked questions at several sizes, in one table a store.
 *
 * SCALE=1,10,100,363 says how many times the five texts (363 times are 1,000,000 tasks), SCALE_STORES=neo4j,embedded
 * where; SCALE_KEEP=FOLDER keeps the graphs and their load's figures, and takes those that it holds.
 */
import { execFile } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { missingForNeo4j } from '../../src/store/neo4j-jars.js';
import { startNeo4j } from '../../src/store/neo4j-server.js';
import type { ScaleRun } from './scale-run.js';
import { type Measured, scaleTable } from './scale-table.js';
import type { Table } from './table.js';

const JARS = join(process.cwd(), '.zeren', 'neo4j');
const RUN = fileURLToPath(new URL('scale-run.js', import.meta.url));
/** What the server gets: fixed, so that what grows is seen. */
const HEAP = process.env.SCALE_HEAP ?? '3g';
const PAGE_CACHE = process.env.SCALE_PAGE_CACHE ?? '2g';
const SIZES = (process.env.SCALE ?? '1,10,100').split(',').map(Number);
const STORES = (process.env.SCALE_STORES ?? 'neo4j,embedded').split(',');

export async function benchScale(): Promise<Table[]> {
  const keep = process.env.SCALE_KEEP;
  const folder = keep ?? mkdtempSync(join(tmpdir(), 'zeren-scale-'));
  try {
    const tables: Table[] = [];
    if (STORES.includes('neo4j')) tables.push(await neo4jTable(folder));
    if (STORES.includes('embedded')) tables.push(await embeddedTable(folder));
    return tables;
  } finally {
    if (!keep) rmSync(folder, { recursive: true, force: true });
  }
}

async function neo4jTable(folder: string): Promise<Table> {
  const missing = await missingForNeo4j(JARS);
  if (missing.length > 0) return { title: `Neo4j is left out: no ${missing.join(', no ')}`, columns: [], rows: [] };
  const all: Measured[] = [];
  for (const times of SIZES) {
    const home = join(folder, `neo4j-${times}`);
    const server = await startNeo4j({ jars: JARS, home, password: '', heap: HEAP, pageCache: PAGE_CACHE });
    try {
      const run = await measured('neo4j', server.uri, times, home, server.pid);
      all.push({ times, run, server: residentOf(server.pid), disk: 0 });
    } finally {
      await server.stop();
    }
    const last = all.pop();
    if (last) all.push({ ...last, disk: bytesBelow(join(home, 'data')) });
  }
  return scaleTable(`Neo4j, heap ${HEAP}, page cache ${PAGE_CACHE}`, all);
}

async function embeddedTable(folder: string): Promise<Table> {
  const all: Measured[] = [];
  for (const times of SIZES) {
    const home = join(folder, `embedded-${times}`);
    mkdirSync(home, { recursive: true });
    const run = await measured('embedded', join(home, 'graph.grafeo'), times, home);
    all.push({ times, run, server: null, disk: bytesBelow(home) });
  }
  return scaleTable('Embedded store, in a file', all);
}

/** The run's figures; those of loading from an earlier run where the graph is there already. */
async function measured(kind: string, where: string, times: number, home: string, pid = 0): Promise<ScaleRun> {
  const kept = join(home, 'load.json');
  const held = existsSync(kept);
  const args = ['--expose-gc', '--max-old-space-size=8192', RUN, kind, where, String(times), held ? 'held' : 'load'];
  const { stdout } = await promisify(execFile)(process.execPath, [...args, String(pid)], { maxBuffer: 1 << 26 });
  const run = JSON.parse(stdout) as ScaleRun;
  if (held) return { ...run, load: JSON.parse(readFileSync(kept, 'utf8')) as ScaleRun['load'] };
  writeFileSync(kept, JSON.stringify(run.load));
  return run;
}

/** Bytes of memory of another process, as Linux tells; null elsewhere. */
function residentOf(pid: number): number | null {
  try {
    const [, kilobytes] = /^VmRSS:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return kilobytes ? Number(kilobytes) * 1024 : null;
  } catch {
    return null;
  }
}

function bytesBelow(folder: string): number {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}
