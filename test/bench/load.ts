/**
 * The real server, a process of its own, under many clients: what they wait, what is refused, whether memory grows.
 * Server and clients share the machine. LOAD_SECONDS, LOAD_CLIENTS, LOAD_STORES=embedded,neo4j
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { missingForNeo4j } from '../../src/store/neo4j-jars.js';
import { startNeo4j } from '../../src/store/neo4j-server.js';
import { ServerProcess } from '../process/server-process.js';
import { type Asked, mixedRequests, slowRequests } from './load-requests.js';
import { ask, type Ran } from './load-run.js';
import { floors, slope, type Watched, watching } from './samples.js';
import type { Table } from './table.js';

const SECONDS = Number(process.env.LOAD_SECONDS ?? 600);
const CLIENTS = Number(process.env.LOAD_CLIENTS ?? 50);
const STORES = (process.env.LOAD_STORES ?? 'embedded,neo4j').split(',');
const OVERLOADS = [500, 2_000];
const OVERLOAD_SECONDS = Math.min(30, SECONDS);
const WARM_UP = Math.min(10, SECONDS);
/** What is still being computed for clients of the row before is done by then. */
const LEFT_MS = 3_000;

const COLUMNS = [
  ...['load', 'answered', 'a second', 'p50 ms', 'p95', 'p99', 'most', 'refused (503)', 'p99 ms', 'failures'],
  ...['loop late p99 ms', 'most', 'resident MB', 'grows MB/min', 'heap MB', 'grows MB/min', 'kept MB before', 'after'],
];

/** @returns a table a store */
export async function benchLoad(): Promise<Table[]> {
  const tables: Table[] = [];
  if (STORES.includes('embedded')) tables.push(await tableOf('the embedded store', {}));
  const jars = join(process.cwd(), '.zeren', 'neo4j');
  if (!STORES.includes('neo4j') || (await missingForNeo4j(jars)).length > 0) return tables;
  const home = mkdtempSync(join(tmpdir(), 'zeren-load-'));
  const neo4j = await startNeo4j({ jars, home, password: '', heap: '1g' });
  try {
    tables.push(await tableOf('Neo4j', { NEO4J_URI: neo4j.uri }));
  } finally {
    await neo4j.stop();
    rmSync(home, { recursive: true, force: true });
  }
  return tables;
}

async function tableOf(store: string, env: Readonly<Record<string, string>>): Promise<Table> {
  const server = await ServerProcess.start(['seeds/documents'], { env, flags: ['--expose-gc'] });
  try {
    const mixed = await mixedRequests(server.url);
    const slow = await slowRequests(server.url);
    await ask(server.url, mixed, CLIENTS, WARM_UP);
    const rows = [await row(server, `${CLIENTS} clients, ten questions, ${SECONDS} s`, mixed, CLIENTS, SECONDS)];
    for (const clients of OVERLOADS)
      rows.push(
        await row(server, `${clients} clients, ten questions, ${OVERLOAD_SECONDS} s`, mixed, clients, OVERLOAD_SECONDS),
      );
    rows.push(
      await row(server, `500 clients, networks computed anew, ${OVERLOAD_SECONDS} s`, slow, 500, OVERLOAD_SECONDS),
    );
    rows.push(
      await row(server, `${CLIENTS} clients afterwards, ${OVERLOAD_SECONDS} s`, mixed, CLIENTS, OVERLOAD_SECONDS),
    );
    return { title: `Under load, on ${store}`, columns: COLUMNS, rows };
  } finally {
    await server.stop();
  }
}

async function row(server: ServerProcess, name: string, requests: readonly Asked[], clients: number, seconds: number) {
  await sleep(LEFT_MS);
  const { value, seen } = await watching(server, () => ask(server.url, requests, clients, seconds));
  return [name, ...figures(value), ...memory(seen)];
}

const milliseconds = (microseconds: number) => (microseconds / 1000).toFixed(0);

function figures({ seconds, answered, refused, failures }: Ran): string[] {
  const failed = Object.entries(failures).filter(([, count]) => count > 0);
  return [
    String(answered.count),
    (answered.count / seconds).toFixed(0),
    ...[50, 95, 99].map((percent) => milliseconds(answered.percentile(percent))),
    milliseconds(answered.max),
    String(refused.count),
    refused.count > 0 ? milliseconds(refused.percentile(99)) : '',
    failed.map(([what, count]) => `${count} ${what}`).join(', ') || 'none',
  ];
}

function memory({ samples, last, kept }: Watched): string[] {
  const least = floors(samples);
  const end = least.at(-1);
  return [
    ...[last.late.p99, last.late.most].map((late) => late.toFixed(0)),
    ...[samples.at(-1)?.rss ?? 0, slope(samples, 'rss'), end?.heap ?? 0, slope(least, 'heap'), ...kept].map((one) =>
      one.toFixed(1),
    ),
  ];
}
