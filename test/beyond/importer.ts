/** Neo4j's own importer on a folder of tables, and a server on what it made. */
import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import neo4j from 'neo4j-driver';
import { fetchJars } from '../../src/store/neo4j-jars.js';
import { type LocalNeo4j, startNeo4j } from '../../src/store/neo4j-server.js';

const run = promisify(execFile);
const OPENED = ['java.base/java.nio', 'java.base/java.lang'].flatMap((name) => ['--add-opens', `${name}=ALL-UNNAMED`]);

/**
 * Runs `neo4j-admin database import full neo4j @import.args`.
 * @param folder of the tables
 * @param home of the server to be, without a database
 * @returns what it says
 */
export async function importFolder(folder: string, home: string, jars: string, heap = '1g'): Promise<string> {
  mkdirSync(join(home, 'conf'), { recursive: true });
  writeFileSync(join(home, 'conf', 'neo4j.conf'), '');
  const env = { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') };
  const classes = resolve(await fetchJars(jars), '*');
  const admin = [...OPENED, `-Xmx${heap}`, '-cp', classes, 'org.neo4j.cli.AdminTool'];
  const args = ['database', 'import', 'full', 'neo4j', '@import.args'];
  const { stdout, stderr } = await run('java', [...admin, ...args], { cwd: folder, env, maxBuffer: 1 << 26 });
  return stdout + stderr;
}

/** Starts a server on what was imported and runs the folder's statements, as cypher-shell does: each by itself. */
export async function serveImported(folder: string, home: string, jars: string, heap = '1g'): Promise<LocalNeo4j> {
  const server = await startNeo4j({ jars, home, password: '', heap });
  const driver = neo4j.driver(server.uri);
  const session = driver.session();
  const statements = readFileSync(join(folder, 'after-import.cypher'), 'utf8').split(/;\n/).filter(Boolean);
  for (const statement of statements) await session.run(statement);
  await session.close();
  await driver.close();
  return server;
}
