/** Parts of one list, each read by a process of its own: put together they are what one run writes, byte for byte. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/open.js';
import { CLAIM_LIMIT, type ClaimedNeo4j, claimNeo4j, neo4jMissing } from '../neo4j.js';
import { writeDocuments } from './documents.js';
import { inParts, zeren } from './zeren.js';

/** The seeds' documents, a file each: some in folders, some in an archive, one that is no text. */
let folder: string;

const inFour = (args: readonly string[], env?: Record<string, string>) => inParts(4, folder, args, env);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'zeren-shards-'));
  writeDocuments(folder);
  writeFileSync(
    join(folder, 'list.csv'),
    'file,title,date\n1/001.txt,甲,2020-01-01\n2/002.txt,乙,2021-02-02\nnowhere.txt,丙,2022-03-03\n',
  );
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('four processes', () => {
  it.each([
    ['jsonl', []],
    ['csv', ['--format', 'csv', '--threads', '2', '--manifest', 'list.csv']],
  ])('write %s that is put together with cat', async (_, options) => {
    const args = ['extract', ...options, 'texts'];
    const [whole, parts] = [await zeren(folder, args), await inFour(args)];
    expect(Buffer.concat(parts.map(({ out }) => out)).equals(whole.out)).toBe(true);
    expect(whole.out.length).toBeGreaterThan(100_000);
    expect(parts.every(({ out }) => out.length > 0)).toBe(true);
  });

  it('see the same list, name what each leaves out, and say once what no text has used', async () => {
    const parts = await inFour(['extract', 'texts', '--manifest', 'list.csv']);
    const said = parts.map(({ err }) => err);
    expect(new Set(said.map((words) => /\(list (\w{8})\)/.exec(words)?.[1])).size).toBe(1);
    expect(said.filter((words) => words.includes('the entry of nowhere.txt was not used'))).toEqual([said[0]]);
    expect(said.filter((words) => words.includes('binary.txt: the file is not a text'))).toHaveLength(1);
    expect(parts.map(({ code }) => code).sort()).toEqual([0, 0, 0, 1]);
  });

  it('have nothing to write where there are more parts than texts, but the head in the first', async () => {
    const parts = await inFour(['extract', '--format', 'csv', '--no-bom', 'texts/1/001.txt', 'texts/1/binary.txt']);
    const written = parts.filter(({ out }) => out.length > 0);
    expect(parts.map(({ out }) => out.toString().startsWith('file,line,'))).toEqual([true, false, false, false]);
    expect(written.length).toBeLessThan(4);
  });
});

/** As a database is before zeren has opened it: all processes want to make the same constraints and indexes at once. */
async function withoutSchema({ options: { uri, user = '', password = '' } }: ClaimedNeo4j): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  for (const [what, all] of Object.entries({ CONSTRAINT: 'CONSTRAINTS', INDEX: 'INDEXES' })) {
    const { records } = await driver.executeQuery(`SHOW ${all} YIELD name`);
    for (const record of records) await driver.executeQuery(`DROP ${what} ${record.get('name')} IF EXISTS`);
  }
  await driver.close();
}

describe.skipIf(neo4jMissing().length > 0)('four processes that load into one Neo4j at once', () => {
  let claimed: ClaimedNeo4j;
  beforeAll(async () => {
    claimed = await claimNeo4j();
    await withoutSchema(claimed);
  }, CLAIM_LIMIT);
  afterAll(() => claimed.release());

  it('leave the graph that one process makes, from the first index on', async () => {
    const whole = await zeren(folder, ['load', 'texts', '--database', 'alone.grafeo']);
    expect(whole.err).toContain('1 left out');
    const { uri, user = '', password = '' } = claimed.options;
    const parts = await inFour(['load', 'texts'], { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password });
    expect(parts.map(({ code }) => code).sort()).toEqual([0, 0, 0, 1]);
    const [one, many] = [await openStore({ path: join(folder, 'alone.grafeo') }), await openStore(claimed.options)];
    expect(await many.digest()).toBe(await one.digest());
    await Promise.all([one.close(), many.close()]);
  }, 120_000);
});
