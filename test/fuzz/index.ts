/**
 * Asks the real server what schemathesis makes up from its own descriptions: the schema of GraphQL, and /openapi.json.
 * No answer may be a failure of the server, and each must be as described. The seed is fixed, so that a run can be
 * repeated. FUZZ_EXAMPLES: how many for each operation; FUZZ_STORES=embedded,neo4j; FUZZ_PHASES: those of
 * schemathesis, of which `coverage` (every value at its bounds, whole matrices as spreadsheets) takes longest
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { missingForNeo4j } from '../../src/store/neo4j-jars.js';
import { startNeo4j } from '../../src/store/neo4j-server.js';
import { ServerProcess } from '../process/server-process.js';
import { runSchemathesis, type Target } from './schemathesis.js';

const EXTENT = { examples: Number(process.env.FUZZ_EXAMPLES ?? 30), phases: process.env.FUZZ_PHASES };
const STORES = (process.env.FUZZ_STORES ?? 'embedded,neo4j').split(',');

/** What a schema cannot say: that a name must be known, that a query must be one. */
const CANNOT_KNOW = 'positive_data_acceptance';
const TARGETS: readonly Target[] = [
  { path: '/graphql', without: [CANNOT_KNOW] },
  // A body that is no GraphQL is found out by parsing it; a text may be any bytes.
  { path: '/openapi.json', without: [CANNOT_KNOW, 'ensure_resource_availability', 'ignored_auth'] },
];

async function fuzz(store: string, env: Readonly<Record<string, string>>): Promise<boolean> {
  const server = await ServerProcess.start(['seeds/documents', '--writable'], { env });
  try {
    let sound = true;
    for (const target of TARGETS) {
      process.stdout.write(`\n=== ${target.path}, ${store}\n`);
      sound = (await runSchemathesis(server.url, target, EXTENT)) && sound;
    }
    const unforeseen = server.said.split('\n').filter((line) => line.includes('"not foreseen"'));
    for (const line of unforeseen) process.stdout.write(`The server's log: ${line}\n`);
    return sound && unforeseen.length === 0;
  } finally {
    const code = await server.stop();
    if (code !== 0) process.stdout.write(`The server ended with ${code}: ${server.said}\n`);
  }
}

async function onNeo4j(): Promise<boolean> {
  const jars = join(process.cwd(), '.zeren', 'neo4j');
  const missing = await missingForNeo4j(jars);
  if (missing.length > 0) {
    process.stdout.write(`\n!!! Not on Neo4j, for want of ${missing.join(' and ')}.\n`);
    return process.env.CI === undefined;
  }
  const home = mkdtempSync(join(tmpdir(), 'zeren-fuzz-'));
  const neo4j = await startNeo4j({ jars, home, password: '', heap: '1g' });
  try {
    return await fuzz('Neo4j', { NEO4J_URI: neo4j.uri });
  } finally {
    await neo4j.stop();
    rmSync(home, { recursive: true, force: true });
  }
}

const results: boolean[] = [];
if (STORES.includes('embedded')) results.push(await fuzz('the embedded store', {}));
if (STORES.includes('neo4j')) results.push(await onNeo4j());
process.exit(results.length > 0 && results.every(Boolean) ? 0 : 1);
