/** `npm run neo4j`: a real Neo4j on this machine until Ctrl-C, with its data kept in .zeren/neo4j. */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StoreError } from './errors.js';
import { missingForNeo4j } from './neo4j-jars.js';
import { startNeo4j } from './neo4j-server.js';

const FOLDER = join(process.cwd(), '.zeren', 'neo4j');

async function main(): Promise<void> {
  const missing = await missingForNeo4j(FOLDER);
  if (missing.length > 0) {
    throw new StoreError(
      `A local Neo4j needs ${missing.join(' and ')}`,
      'Install it, or use Docker: "docker compose up neo4j".',
    );
  }
  process.stderr.write('Starting Neo4j (the first time its jars are fetched: about 120 MB) …\n');
  const server = await startNeo4j({ jars: FOLDER, home: join(FOLDER, 'home'), password: password(), port: 7687 });
  process.stdout.write(
    `export NEO4J_URI=${server.uri}\nexport NEO4J_USER=${server.user}\nexport NEO4J_PASSWORD=${server.password}\n`,
  );
  process.stderr.write(
    'Neo4j is ready. Copy the lines above into the shell in which zeren runs. Ctrl-C stops the server.\n',
  );
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      process.stderr.write('Stopping Neo4j …\n');
      void server.stop();
    });
  }
  await server.ended;
  if (!stopping) throw new StoreError('Neo4j has ended by itself', `See ${join(FOLDER, 'home', 'logs')}.`);
}

/** Made once; the server keeps it in its data. */
function password(): string {
  const file = join(FOLDER, 'password');
  mkdirSync(FOLDER, { recursive: true });
  if (!existsSync(file)) writeFileSync(file, randomBytes(12).toString('hex'), { mode: 0o600 });
  return readFileSync(file, 'utf8').trim();
}

main().catch((error: unknown) => {
  const advice = error instanceof StoreError ? `\n${error.advice}` : '';
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}${advice}\n`);
  process.exitCode = 1;
});
