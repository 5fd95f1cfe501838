/** The folder for neo4j-admin, brought into a database by Neo4j's own import, and compared with what loading gives. */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'csv-parse/sync';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildGraph } from '../src/graph/build.js';
import { fetchJars } from '../src/store/neo4j-jars.js';
import { type LocalNeo4j, startNeo4j } from '../src/store/neo4j-server.js';
import { openStore } from '../src/store/open.js';
import type { GraphStore } from '../src/store/store.js';
import { seedStore } from './corpus.js';
import { graphFiles } from './graph-files.js';
import { neo4jMissing } from './neo4j.js';
import { JARS } from './neo4j-paths.js';
import { sketch } from './records.js';

const run = promisify(execFile);
const OPENED = ['java.base/java.nio', 'java.base/java.lang'].flatMap((name) => ['--add-opens', `${name}=ALL-UNNAMED`]);
const LIMIT = 300_000;

/** The seeds, and a text with signs that a CSV may stumble over. */
async function oddStore(): Promise<GraphStore> {
  const store = await seedStore();
  const { extraction, text } = sketch({
    file: '甲 "1", ;\\.txt',
    documents: [
      { id: 'a1', title: '甲"方案",\n二；\r\n\u001f\\', cites: ['外"法"'], clauses: [['市财政局', '某;某"办']] },
    ],
    issues: ['One'],
  });
  await store.load(buildGraph(extraction, text));
  return store;
}

describe('the folder', () => {
  it('has a row a node or an edge under a head with types', async () => {
    const store = await seedStore();
    const files = await graphFiles(store, 'neo4j-csv');
    const rows = (name: string) => parse(files.get(name) ?? '', { columns: true }) as Record<string, string>[];
    const [{ documents, tasks } = {}] = await store.run('statistics');
    const inCorpus = rows('Document.csv').filter((row) => row['inCorpus:boolean'] === 'true');
    expect([inCorpus.length, rows('Task.csv').length]).toEqual([documents, tasks]);
    expect(rows('responsible-for.csv')[0]).toMatchObject({
      ':TYPE': 'RESPONSIBLE_FOR',
      'role:string': expect.any(String),
    });
    expect(files.get('responsible-for.csv')).toMatch(/^:START_ID\(Agency\),:END_ID\(Task\),:TYPE,role:string/);
    const options = (files.get('import.args') ?? '').trim().split('\n');
    const named = options.flatMap((option) => /=(.+\.csv)$/.exec(option)?.[1] ?? []);
    expect(named.sort()).toEqual([...files.keys()].filter((name) => name.endsWith('.csv')).sort());
    await store.close();
  });
});

describe.skipIf(neo4jMissing().length > 0)('neo4j-admin database import', () => {
  const home = mkdtempSync(join(tmpdir(), 'zeren-import-'));
  let embedded: GraphStore;
  let server: LocalNeo4j | undefined;
  let imported: GraphStore | undefined;
  let said: string;

  beforeAll(async () => {
    embedded = await oddStore();
    const folder = join(home, 'csv');
    mkdirSync(folder);
    mkdirSync(join(home, 'conf'));
    writeFileSync(join(home, 'conf', 'neo4j.conf'), '');
    const files = await graphFiles(embedded, 'neo4j-csv');
    for (const [name, text] of files) writeFileSync(join(folder, name), text);
    const env = { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') };
    const jars = join(await fetchJars(JARS), '*');
    const admin = [...OPENED, '-Xmx1g', '-cp', jars, 'org.neo4j.cli.AdminTool'];
    const args = ['database', 'import', 'full', 'neo4j', '@import.args'];
    const { stdout, stderr } = await run('java', [...admin, ...args], { cwd: folder, env, maxBuffer: 1 << 26 });
    said = stdout + stderr;
    server = await startNeo4j({ jars: JARS, home, password: '' });
    const driver = neo4j.driver(server.uri);
    const session = driver.session();
    for (const statement of (files.get('after-import.cypher') ?? '').split(/;\n/).filter(Boolean))
      await session.run(statement);
    await session.close();
    await driver.close();
    imported = await openStore({ uri: server.uri });
  }, LIMIT);

  afterAll(async () => {
    await imported?.close();
    await server?.stop();
    await embedded?.close();
    rmSync(home, { recursive: true, force: true });
  }, LIMIT);

  it('takes all of it', async () => {
    const count = async (query: string) => (await embedded.run(query)).length;
    // One node more: the state of the graph.
    expect(said).toMatch(new RegExp(`\\b${(await count('digest-nodes')) + 1} nodes\\b`));
    expect(said).toMatch(new RegExp(`\\b${await count('digest-edges')} relationships\\b`));
  });

  it('gives what loading gives, to the last property', async () => {
    expect(await imported?.run('statistics')).toEqual(await embedded.run('statistics'));
    expect(await imported?.digest()).toBe(await embedded.digest());
  });

  it('makes a graph into which further texts are loaded', async () => {
    const { extraction, text } = sketch({
      file: 'c.txt',
      documents: [{ id: 'c1', title: '丁', clauses: [['市财政局']] }],
    });
    for (const store of [embedded, imported]) await store?.load(buildGraph(extraction, text));
    expect(await imported?.digest()).toBe(await embedded.digest());
  });
});
