/** Parts of one list, each read by a process of its own: put together they are what one run writes, byte for byte. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/open.js';
import { readSeeds } from '../corpus.js';
import { CLAIM_LIMIT, type ClaimedNeo4j, claimNeo4j, neo4jMissing } from '../neo4j.js';

const root = join(import.meta.dirname, '..', '..');
const PARTS = [1, 2, 3, 4];
/** The seeds' documents, a file each: some in folders, some in an archive, one that is no text. */
let folder: string;

interface Run {
  readonly code: number | null;
  readonly out: Buffer;
  readonly err: string;
}

function zeren(args: readonly string[], more: Record<string, string> = {}): Promise<Run> {
  const { NEO4J_URI: _, ZEREN_DATABASE: __, ...env } = process.env;
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, 'dist', 'cli.js'), ...args], {
      cwd: folder,
      env: { ...env, ...more },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const [out, err]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on('data', (data: Buffer) => out.push(data));
    child.stderr.on('data', (data: Buffer) => err.push(data));
    child.on('close', (code) => resolve({ code, out: Buffer.concat(out), err: Buffer.concat(err).toString() }));
  });
}

/** All parts at once, each in a process of its own. */
const inParts = (args: readonly string[], env: Record<string, string> = {}): Promise<Run[]> =>
  Promise.all(PARTS.map((i) => zeren([...args, '--shard', `${i}/${PARTS.length}`], env)));

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'zeren-shards-'));
  const documents = readSeeds().texts.flatMap(({ source, extraction }) =>
    extraction.documents.map(({ at }) => source.text.slice(at.start, at.end)),
  );
  const archived: Record<string, Uint8Array> = {};
  for (const [n, text] of documents.entries()) {
    const name = `${String(n).padStart(3, '0')}.txt`;
    const below = join(folder, 'texts', `${n % 3}`);
    mkdirSync(below, { recursive: true });
    if (n % 4 === 0) archived[name] = Buffer.from(text);
    else writeFileSync(join(below, name), text);
  }
  writeFileSync(join(folder, 'texts', '1', 'all.zip'), zipSync(archived));
  writeFileSync(join(folder, 'texts', '1', 'binary.txt'), Buffer.from(Array.from({ length: 4000 }, (_, i) => i % 32)));
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
    const [whole, parts] = [await zeren(args), await inParts(args)];
    expect(Buffer.concat(parts.map(({ out }) => out)).equals(whole.out)).toBe(true);
    expect(whole.out.length).toBeGreaterThan(100_000);
    expect(parts.every(({ out }) => out.length > 0)).toBe(true);
  });

  it('see the same list, name what each leaves out, and say once what no text has used', async () => {
    const parts = await inParts(['extract', 'texts', '--manifest', 'list.csv']);
    const said = parts.map(({ err }) => err);
    expect(new Set(said.map((words) => /\(list (\w{8})\)/.exec(words)?.[1])).size).toBe(1);
    expect(said.filter((words) => words.includes('the entry of nowhere.txt was not used'))).toEqual([said[0]]);
    expect(said.filter((words) => words.includes('binary.txt: the file is not a text'))).toHaveLength(1);
    expect(parts.map(({ code }) => code).sort()).toEqual([0, 0, 0, 1]);
  });

  it('have nothing to write where there are more parts than texts, but the head in the first', async () => {
    const parts = await inParts(['extract', '--format', 'csv', '--no-bom', 'texts/1/001.txt', 'texts/1/binary.txt']);
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
    const whole = await zeren(['load', 'texts', '--database', 'alone.grafeo']);
    expect(whole.err).toContain('1 left out');
    const { uri, user = '', password = '' } = claimed.options;
    const parts = await inParts(['load', 'texts'], { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password });
    expect(parts.map(({ code }) => code).sort()).toEqual([0, 0, 0, 1]);
    const [one, many] = [await openStore({ path: join(folder, 'alone.grafeo') }), await openStore(claimed.options)];
    expect(await many.digest()).toBe(await one.digest());
    await Promise.all([one.close(), many.close()]);
  }, 120_000);
});
