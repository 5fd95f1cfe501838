/** One real Neo4j for a whole test run, started by the first test file that claims it. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { inject } from 'vitest';
import { startNeo4j } from '../src/store/neo4j-server.js';
import type { StoreOptions } from '../src/store/open.js';
import { JARS, PASSWORD, SERVER_FILE } from './neo4j-paths.js';

export interface ClaimedNeo4j {
  /** For openStore. */
  readonly options: StoreOptions & { readonly uri: string };
  /** Lets the next test file have it. */
  release(): Promise<void>;
}

/** What is missing for a real Neo4j: `describe.skipIf(neo4jMissing().length > 0)`; the run says loudly what it leaves out. */
export function neo4jMissing(): readonly string[] {
  return inject('neo4jMissing');
}

/**
 * Gives an empty Neo4j to the test file that asks, for itself alone until it releases it: the community edition has one
 * database, and test files run side by side. Call it in beforeAll with CLAIM_LIMIT as its time limit.
 */
export async function claimNeo4j(): Promise<ClaimedNeo4j> {
  const folder = inject('neo4jFolder');
  await lock(folder);
  try {
    const uri = await findOrStart(folder);
    await empty(uri);
    const release = async () => rmSync(lockFile(folder), { recursive: true });
    return { options: { uri, user: 'neo4j', password: PASSWORD }, release };
  } catch (error) {
    rmSync(lockFile(folder), { recursive: true });
    throw error;
  }
}

/** Other test files may hold it for a while, and the first one fetches jars and starts it. */
export const CLAIM_LIMIT = 600_000;

const lockFile = (folder: string): string => join(folder, 'lock');

/** A folder is made by one process only. A holder that has died is no holder. */
async function lock(folder: string): Promise<void> {
  for (;;) {
    try {
      mkdirSync(lockFile(folder));
      writeFileSync(join(lockFile(folder), 'pid'), String(process.pid));
      return;
    } catch {
      await sleep(100);
      if (holderIsGone(folder)) rmSync(lockFile(folder), { recursive: true, force: true });
    }
  }
}

function holderIsGone(folder: string): boolean {
  const file = join(lockFile(folder), 'pid');
  if (!existsSync(file)) return false;
  const pid = Number(readFileSync(file, 'utf8'));
  try {
    return Number.isInteger(pid) && pid > 0 && !process.kill(pid, 0);
  } catch {
    return true;
  }
}

async function findOrStart(folder: string): Promise<string> {
  const file = join(folder, SERVER_FILE);
  if (!existsSync(file)) {
    const server = await startNeo4j({ jars: JARS, home: join(folder, 'home'), password: PASSWORD, heap: '1g' });
    server.leave();
    writeFileSync(file, JSON.stringify({ uri: server.uri, pid: server.pid }));
  }
  return (JSON.parse(readFileSync(file, 'utf8')) as { uri: string }).uri;
}

async function empty(uri: string): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', PASSWORD));
  const session = driver.session();
  await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
  await session.close();
  await driver.close();
}
