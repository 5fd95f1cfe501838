/** Backup, restore and upgrade as the README tells them: each command is run, and the graph is the same afterwards. */
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { fetchJars, missingForNeo4j } from '../../src/store/neo4j-jars.js';
import { startNeo4j } from '../../src/store/neo4j-server.js';
import { openStore, type StoreOptions } from '../../src/store/open.js';
import { JARS } from '../neo4j-paths.js';
import { PACKAGE } from '../program.js';
import { zeren } from './serving.js';

const installed = inject('installed');
const folder = mkdtempSync(join(tmpdir(), 'zeren backup '));
const text = join(PACKAGE, 'seeds', 'documents', '004_c755f766e012c378.txt');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function digestOf(options: StoreOptions): Promise<string> {
  const store = await openStore(options);
  try {
    return await store.digest();
  } finally {
    await store.close();
  }
}

describe('the embedded store', () => {
  const path = join(folder, '.zeren', 'graph.grafeo');
  let digest: string;
  beforeAll(async () => {
    await zeren(installed, ['load', text], folder);
    digest = await digestOf({ path });
  });

  it('is backed up as the folder of its file, while no zeren works on it', async () => {
    cpSync(join(folder, '.zeren'), join(folder, 'backup'), { recursive: true });
    rmSync(join(folder, '.zeren'), { recursive: true });
    cpSync(join(folder, 'backup'), join(folder, '.zeren'), { recursive: true });
    expect(await digestOf({ path })).toBe(digest);
  });

  it('is backed up as a file of lines, which any store takes in', async () => {
    await zeren(installed, ['export', '--out', 'graph.jsonl'], folder);
    await zeren(installed, ['import', 'graph.jsonl', '--database', 'again.grafeo'], folder);
    expect(await digestOf({ path: join(folder, 'again.grafeo') })).toBe(digest);
  });

  it('is brought to a new version by loading its texts again', async () => {
    await zeren(installed, ['load', '--fresh', text], folder);
    expect(await digestOf({ path })).toBe(digest);
  });
});

const missing = await missingForNeo4j(JARS);
if (missing.length > 0) process.stderr.write(`!!! LEFT OUT: neo4j-admin, for want of ${missing.join(' and ')} !!!\n`);

describe.skipIf(missing.length > 0)('Neo4j', () => {
  it('is backed up with neo4j-admin while it is stopped, and restored into another', async () => {
    const [first, second] = [join(folder, 'first'), join(folder, 'second')];
    const served = async <T>(home: string, work: (uri: string) => Promise<T>): Promise<T> => {
      const server = await startNeo4j({ jars: JARS, home, password: '' });
      try {
        return await work(server.uri);
      } finally {
        await server.stop();
      }
    };
    const digest = await served(first, async (uri) => {
      await zeren(installed, ['load', text], folder, { NEO4J_URI: uri });
      return digestOf({ uri });
    });
    mkdirSync(join(folder, 'dumps'));
    await admin(first, 'database', 'dump', 'neo4j', `--to-path=${join(folder, 'dumps')}`);
    // Started once, so that it has a configuration of its own.
    await served(second, async () => undefined);
    await admin(
      second,
      'database',
      'load',
      'neo4j',
      `--from-path=${join(folder, 'dumps')}`,
      '--overwrite-destination=true',
    );
    expect(await served(second, (uri) => digestOf({ uri }))).toBe(digest);
  }, 900_000);
});

/** neo4j-admin of the same jars. */
async function admin(home: string, ...args: string[]): Promise<void> {
  const opened = ['java.nio', 'java.lang'].flatMap((name) => ['--add-opens', `java.base/${name}=ALL-UNNAMED`]);
  const jars = join(await fetchJars(JARS), '*');
  const env = { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') };
  await promisify(execFile)('java', [...opened, '-cp', jars, 'org.neo4j.cli.AdminTool', ...args], { env });
}
