/** Texts → tables → Neo4j's own importer, without a store before it: the graph is the one that loading makes. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LocalNeo4j } from '../../src/store/neo4j-server.js';
import { openStore } from '../../src/store/open.js';
import type { GraphStore } from '../../src/store/store.js';
import { neo4jMissing } from '../neo4j.js';
import { JARS } from '../neo4j-paths.js';
import { writeDocuments } from './documents.js';
import { importFolder, serveImported } from './importer.js';
import { inParts, zeren } from './zeren.js';

describe.skipIf(neo4jMissing().length > 0)('a first load by neo4j-admin database import', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zeren-bulk-'));
  let server: LocalNeo4j | undefined;
  let loaded: GraphStore | undefined;
  let imported: GraphStore | undefined;
  let said = '';

  beforeAll(async () => {
    writeDocuments(folder);
    const tables = ['extract', 'texts', '--format', 'neo4j-csv', '--out', 'tables'];
    const parts = await inParts(3, folder, tables);
    expect(parts.map(({ code }) => code).sort()).toEqual([0, 0, 1]); // One holds the file that is no text.
    said = (await zeren(folder, ['merge', 'tables'])).err;
    await zeren(folder, ['load', 'texts', '--database', 'loaded.grafeo']);
    await importFolder(join(folder, 'tables'), join(folder, 'home'), JARS);
    server = await serveImported(join(folder, 'tables'), join(folder, 'home'), JARS);
    loaded = await openStore({ path: join(folder, 'loaded.grafeo') });
    imported = await openStore({ uri: server.uri });
  });

  afterAll(async () => {
    await loaded?.close();
    await imported?.close();
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('gives what loading gives, to the last property', async () => {
    expect(said).toMatch(/^\d+ texts of 3 parts are ready to be imported: tables\/README\.txt says how\.\n$/);
    expect(await imported?.run('statistics')).toEqual(await loaded?.run('statistics'));
    expect(await imported?.digest()).toBe(await loaded?.digest());
  });

  it('makes a graph that knows its texts: loading them again passes them over, others come in', async () => {
    const env = { NEO4J_URI: server?.uri ?? '' };
    expect((await zeren(folder, ['load', 'texts'], env)).err).toContain('0 texts loaded');
    const again = ['load', 'texts/1', 'texts/2']; // Under other names: they are other texts.
    await loaded?.close();
    await zeren(folder, [...again, '--database', 'loaded.grafeo']);
    await zeren(folder, again, env);
    loaded = await openStore({ path: join(folder, 'loaded.grafeo') });
    expect(await imported?.digest()).toBe(await loaded.digest());
  });
});
