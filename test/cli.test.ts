/** The command line as a user runs it: data on stdout, words on stderr, exit codes; every kind of bad input. Runs the built program. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROGRAM } from './program.js';

const root = join(import.meta.dirname, '..');
const cli = PROGRAM;
const seed = (name: string): string => join(root, 'seeds', 'documents', name);
const PLAN = seed('004_c755f766e012c378.txt');

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

let folder: string;

function zeren(args: readonly string[], options: { env?: Record<string, string>; input?: string } = {}): Promise<Run> {
  const { NEO4J_URI: _, ZEREN_DATABASE: __, ...env } = process.env;
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [cli, ...args], { cwd: folder, env: { ...env, ...options.env } });
    let [out, err] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (data: string) => {
      out += data;
    });
    child.stderr.setEncoding('utf8').on('data', (data: string) => {
      err += data;
    });
    child.on('close', (code) => resolve({ code, out, err }));
    child.stdin.end(options.input ?? '');
  });
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'zeren-'));
  const write = (name: string, data: string | Uint8Array): void => writeFileSync(join(folder, name), data);
  write('empty.txt', '');
  write('binary.txt', Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * 7) % 32)));
  write('huge.txt', '');
  truncateSync(join(folder, 'huge.txt'), 100 * 1024 * 1024);
  write('no-clause.txt', '北京市某管理办法\n\n第一条　为加强管理，制定本办法。\n');
  write('utf16.txt', Buffer.from('\uFEFF北京市某方案\n\n一、加强领导。（责任单位：市财政局）\n', 'utf16le'));
  write('gb.txt', Uint8Array.from([0xb1, 0xb1, 0xbe, 0xa9, 0xca, 0xd0, 0xb2, 0xc6, 0xd5, 0xfe, 0xbe, 0xd6]));
  // Bytes of no Chinese encoding: every second one invalid in UTF-8 and GB18030 alike.
  write('garbled.txt', Buffer.from(Array.from({ length: 6000 }, (_, i) => (i % 2 ? 0xff : 0x80 + (i % 64)))));
  mkdirSync(join(folder, 'nothing'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('extract', () => {
  it('writes the records of a text as JSON Lines, and nothing else to stdout', async () => {
    const { code, out, err } = await zeren(['extract', PLAN]);
    expect([code, err]).toEqual([0, '']);
    const records = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(records.filter(({ type }) => type === 'document')).toHaveLength(10);
    const clause = records.find(({ line }) => line === 462);
    expect(clause).toMatchObject({
      type: 'clause',
      file: '004_c755f766e012c378.txt',
      end_line: 462,
      form: 'role',
      open_ended: true,
    });
    expect(clause?.parties).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          mention: '市生态环境局',
          role: 'lead',
          kind: 'agency',
          name: '北京市生态环境局',
          agency: 'beijing-shengtaihuanjingju',
        }),
      ]),
    );
  });

  it('writes CSV with one row a party, for Excel or without its mark', async () => {
    const { out } = await zeren(['extract', '--format', 'csv', '--no-bom', PLAN]);
    const rows = parse(out, { columns: true }) as Record<string, string>[];
    expect(rows.filter(({ line, role }) => line === '462' && role === 'lead').map(({ name }) => name)).toEqual([
      '北京市生态环境局',
    ]);
    expect((await zeren(['extract', '--format', 'csv', PLAN])).out.charCodeAt(0)).toBe(0xfeff);
  });

  it('reads a list of paths from standard input', async () => {
    const { code, out } = await zeren(['extract', '-'], { input: `${PLAN}\n` });
    expect([code, out.split('\n').length > 70]).toEqual([0, true]);
  });

  it('gives the same bytes in shards as at once', async () => {
    const all = await zeren(['extract', join(root, 'seeds', 'documents')]);
    const shards = await Promise.all(
      [1, 2].map((i) => zeren(['extract', '--shard', `${i}/2`, join(root, 'seeds', 'documents')])),
    );
    expect(shards.map(({ out }) => out).join('')).toBe(all.out);
  });

  it.each([
    ['UTF-16', 'utf16.txt', '北京市财政局'],
    ['GB18030', 'gb.txt', '"type":"document"'],
  ])('reads %s', async (_, file, expected) => {
    const { code, out } = await zeren(['extract', file]);
    expect([code, out.includes(expected)]).toEqual([0, true]);
  });
});

describe('bad input', () => {
  it.each([
    [
      'a path that is not there',
      ['extract', 'nowhere.txt'],
      1,
      /nowhere\.txt: there is no such file or folder\. Check the path/,
    ],
    ['a folder without texts', ['extract', 'nothing'], 1, /nothing: the folder holds no texts \(\.txt, \.md, \.html/],
    ['a pattern that matches nothing', ['extract', 'no*.pdf'], 1, /no\*\.pdf: no file matches this pattern/],
    ['a binary file', ['extract', 'binary.txt'], 1, /binary\.txt: the file is not a text\. Save it as plain text/],
    ['a file of 100 MB', ['extract', 'huge.txt'], 1, /huge\.txt: the file has 100 MB, more than the 64 MB .* Split it/],
    [
      'an unknown encoding',
      ['extract', 'garbled.txt'],
      1,
      /garbled\.txt: (?:the encoding is not known|the file is not a text)/,
    ],
    [
      'an unknown format',
      ['extract', '--format', 'xml', 'empty.txt'],
      2,
      /--format xml is not known\n\s+Write jsonl, csv or neo4j-csv/,
    ],
    [
      'tables without a folder',
      ['extract', '--format', 'neo4j-csv', 'empty.txt'],
      2,
      /a folder of files\n\s+Give --out/,
    ],
    ['a folder for one stream', ['extract', '--out', 'x', 'empty.txt'], 2, /--out is for --format neo4j-csv/],
    ['a folder without parts', ['merge', 'nothing'], 2, /nothing holds no parts\n\s+Write them first: zeren extract/],
    ['an impossible shard', ['extract', '--shard', '5/3', 'empty.txt'], 2, /--shard 5\/3 is not understood/],
    ['no path', ['extract'], 2, /missing required argument/],
    ['an unknown command', ['extrakt'], 2, /unknown command/],
    ['an unknown query', ['query', 'nothing-such'], 2, /There is no query nothing-such/],
    ['a port that is none', ['serve', '--port', '70000', PLAN], 2, /70000 is no port/],
    ['an empty store', ['stats'], 1, /nothing has been loaded\n\s+Load some first: zeren load/],
    [
      'an unknown role',
      ['matrix', '--role', 'boss'],
      2,
      /--role boss is not known\n\s+Write lead, support, responsible/,
    ],
    ['a date that is none', ['network', '--from', '2024'], 2, /--from 2024 is no date/],
    [
      'an unknown kind of issue',
      ['check', '--kind', 'odd', 'empty.txt'],
      2,
      /There is no kind of issue odd\n\s+The kinds are: undecodable-bytes/,
    ],
  ])('%s', async (_, args, code, words) => {
    const run = await zeren(args);
    expect(run.err).toMatch(words);
    expect([run.code, run.out]).toEqual([code, '']);
  });

  it('names a text that it cannot read and reads the others', async () => {
    const { code, out, err } = await zeren(['extract', 'binary.txt', PLAN]);
    expect([code, out.includes('北京市生态环境局')]).toEqual([1, true]);
    expect(err).toMatch(/1 of 2 texts could not be read/);
  });

  it.each([
    ['an empty text', 'empty.txt', 'empty-text'],
    ['a text without a clause', 'no-clause.txt', 'no-clause'],
  ])('%s is no failure: check says what it means', async (_, file, kind) => {
    const { code, out } = await zeren(['check', '--format', 'jsonl', file]);
    const issues = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { kind: string; advice: string; file: string });
    expect(code).toBe(0);
    expect(issues.map((one) => one.kind)).toContain(kind);
    expect(issues.every((one) => one.advice.length > 0 && one.file === file)).toBe(true);
  });

  it('says that a Neo4j does not answer, where, and what to do', async () => {
    const { code, err } = await zeren(['stats'], {
      env: { NEO4J_URI: 'bolt://localhost:1', NEO4J_USER: 'neo4j', NEO4J_PASSWORD: 'x' },
    });
    expect(code).toBe(1);
    expect(err).toMatch(/bolt:\/\/localhost:1/);
    expect(err.trim().split('\n').length).toBeGreaterThan(1);
    expect(err).not.toMatch(/ {4}at /);
  });

  it('says that a port is taken', async () => {
    const other = createServer().listen(0, 'localhost');
    await new Promise((resolve) => other.once('listening', resolve));
    const address = other.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const { code, err } = await zeren(['serve', '--port', String(port), PLAN]);
    other.close();
    expect(code).toBe(1);
    expect(err).toMatch(new RegExp(`${port}`));
    expect(err).not.toMatch(/ {4}at /);
  });
});

describe('serve', () => {
  it.each([
    [
      'a limit that is none',
      ['--limit', 'deep=3'],
      /"deep=3" sets no limit\n\s+Give NAME=NUMBER with one of depth, cost/,
    ],
    [
      'an origin with a path',
      ['--cors', 'https://a.example/b'],
      /"https:\/\/a.example\/b" is no origin\n\s+Give scheme/,
    ],
    ['a log level that is none', ['--log', 'loud'], /no log level "loud"\n\s+Give one of silent, error/],
  ])('refuses %s before it loads anything', async (_, args, message) => {
    const { code, err } = await zeren(['serve', ...args, PLAN]);
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });

  it('answers as it was told to, and stops when it is asked to', async () => {
    const { NEO4J_URI: _, ZEREN_DATABASE: __, ...own } = process.env;
    const env = { ...own, ZEREN_LIMITS: 'depth=3,cost=500', ZEREN_CORS: 'https://a.example' };
    const args = [cli, 'serve', '--port', '0', '--limit', 'depth=2', '--log', 'info', PLAN];
    const child = spawn(process.execPath, args, { cwd: folder, env });
    const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
    let said = '';
    const ready = new Promise<string>((resolve) => {
      child.stderr.setEncoding('utf8').on('data', (text: string) => {
        said += text;
        if (said.includes('Stop with')) resolve(/GraphQL +(\S+)/.exec(said)?.[1] ?? '');
      });
    });
    const url = await ready;
    const ask = (query: string) =>
      fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: 'https://a.example' },
        body: JSON.stringify({ query }),
      });
    const answer = await ask('{ statistics { texts } }');
    expect(answer.headers.get('access-control-allow-origin')).toBe('https://a.example');
    expect(await answer.json()).toEqual({ data: { statistics: { texts: 1 } } });
    const deep = await (await ask('{ tasks { nodes { id } } }')).json();
    expect(deep.errors[0].message).toMatch(/3 fields deep; at most 2/);
    const wide = await (
      await ask('{ a: statistics { documents } tasks(first: 1000) { totalCount } s: agencyNetwork { __typename } }')
    ).json();
    expect(wide.errors[0].message).toMatch(/at most 500 /);
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    const lines = said.split('\n').filter((line) => line.startsWith('{'));
    expect(lines.map((line) => JSON.parse(line).status)).toEqual([200, 400, 400]);
  });
});

/** Starts a server, lets something be asked of it, and stops it. */
async function whileServing(args: readonly string[], work: (url: string) => Promise<void>): Promise<void> {
  const { NEO4J_URI: _, ZEREN_DATABASE: __, ...env } = process.env;
  const child = spawn(process.execPath, [cli, 'serve', '--port', '0', ...args], { cwd: folder, env });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  let said = '';
  const ready = new Promise<string>((resolve) => {
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (said.includes('Stop with')) resolve(/page +(\S+)\//.exec(said)?.[1] ?? '');
    });
  });
  try {
    await work(await Promise.race([ready, ended.then(() => Promise.reject(new Error(said)))]));
  } finally {
    child.kill('SIGTERM');
    await ended;
  }
}

describe('serve --writable', () => {
  const DROPPED = '北京市某工作方案\n\n一、加强领导\n加强组织领导。（责任单位：市财宝局）\n';
  const OWN = ['--agencies', 'names.yaml'];
  beforeAll(() =>
    writeFileSync(join(folder, 'names.yaml'), 'agencies:\n  - { id: beijing-caizhengju, aliases: [市财宝局] }\n'),
  );
  const put = (url: string) => fetch(`${url}/texts/drop.txt`, { method: 'PUT', body: DROPPED });
  const ask = async (url: string, query: string) => {
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
    return (await answer.json()).data;
  };

  it('reads dropped texts with a researcher’s own decisions, and keeps them in memory', () =>
    whileServing([PLAN, '--writable', ...OWN], async (url) => {
      expect(await (await put(url)).json()).toMatchObject({ changed: true, clauses: 1 });
      const data = await ask(
        url,
        '{ ownTexts { writable lasting texts { documents { clauses { nodes { responsibilities { mention agency { id } } } } } } } }',
      );
      expect(data.ownTexts).toMatchObject({ writable: true, lasting: false });
      expect(JSON.stringify(data.ownTexts.texts)).toContain(
        '{"mention":"市财宝局","agency":{"id":"beijing-caizhengju"}}',
      );
    }));

  it('keeps them in a database that was chosen until they are removed, but takes none without being told to', async () => {
    const chosen = ['--database', 'graph/dropped.grafeo'];
    await zeren(['load', PLAN, ...chosen]);
    await whileServing(['--writable', ...chosen], async (url) => {
      expect((await put(url)).status).toBe(200);
    });
    await whileServing(chosen, async (url) => {
      expect((await fetch(`${url}/texts/drop.txt`, { method: 'DELETE' })).status).toBe(403);
      expect((await ask(url, '{ ownTexts { writable texts { name } } }')).ownTexts).toEqual({
        writable: false,
        texts: [{ name: 'drop.txt' }],
      });
    });
    await whileServing(['--writable', ...chosen], async (url) => {
      expect((await ask(url, '{ ownTexts { lasting } }')).ownTexts).toEqual({ lasting: true });
      expect((await fetch(`${url}/texts/drop.txt`, { method: 'DELETE' })).status).toBe(204);
      expect((await ask(url, '{ statistics { texts } }')).statistics).toEqual({ texts: 1 });
    });
  });

  it('wants the decisions with which the store was read', async () => {
    const chosen = ['--database', 'graph/decided.grafeo'];
    await zeren(['load', PLAN, ...chosen, ...OWN]);
    const without = await zeren(['serve', '--writable', ...chosen]);
    expect([without.code, without.err]).toEqual([2, expect.stringMatching(/Give the same files: zeren serve/)]);
    await whileServing(['--writable', ...chosen, ...OWN], async (url) => {
      expect((await put(url)).status).toBe(200);
    });
    await zeren(['load', PLAN, '--database', 'graph/plain.grafeo']);
    const others = await zeren(['serve', '--writable', '--database', 'graph/plain.grafeo', ...OWN]);
    expect([others.code, others.err]).toEqual([2, expect.stringMatching(/holds texts that were read before/)]);
  });
});

describe('load, and what it is asked', () => {
  const database = ['--database', 'graph/test.grafeo'];

  it('loads, loads again without a change, and answers', async () => {
    const first = await zeren(['load', PLAN, ...database]);
    expect(first.err).toMatch(/1 texts loaded, 0 unchanged/);
    expect((await zeren(['load', PLAN, ...database])).err).toMatch(/0 texts loaded, 1 unchanged/);
    const stats = JSON.parse((await zeren(['stats', '--format', 'json', ...database])).out) as Record<string, unknown>;
    expect(stats).toMatchObject({ texts: 1, documents: 10, clauses: 67 });
  });

  it('answers a query by name, with lines that say so', async () => {
    const { code, out } = await zeren([
      'query',
      'co-owners',
      '--param',
      'agency=市生态环境局',
      '--param',
      'limit=3',
      '--format',
      'json',
      ...database,
    ]);
    const rows = JSON.parse(out) as { coOwner: string; tasks: number; lines: string[] }[];
    expect(code).toBe(0);
    expect(rows).toHaveLength(3);
    expect(rows[0]?.lines[0]).toMatch(/^004_c755f766e012c378\.txt:\d+$/);
  });

  it('ask answers a question in words, and says which can be read where one cannot', async () => {
    const question = 'Who leads tasks in the new pollutants plan?';
    const { code, out } = await zeren(['ask', question, ...database]);
    const { reading, variables, answer } = JSON.parse(out);
    expect(code).toBe(0);
    expect(reading).toContain('《北京市新污染物治理工作方案》');
    expect(variables).toEqual({ filter: { document: expect.any(String), roles: ['LEAD'] } });
    expect(answer.responsibilityMatrix.columns[0].totals).toMatchObject({ support: 0, responsible: 0 });
    const refused = await zeren(['ask', 'Who is the mayor?', ...database]);
    expect([refused.code, refused.out]).toEqual([2, '']);
    expect(refused.err).toContain('Who leads tasks in the new pollutants plan?');
  });

  it('explains a parameter that does not fit', async () => {
    const { code, err } = await zeren(['query', 'co-owners', '--param', 'body=x', ...database]);
    expect(code).toBe(2);
    expect(err).toMatch(/Its parameters, written name=value:\n\s+agency \(string\)/);
  });

  it('runs a statement of the user’s own and refuses one that writes', async () => {
    writeFileSync(join(folder, 'own.cypher'), 'MATCH (c:Clause) WHERE c.form = $form RETURN count(c) AS clauses');
    const { out } = await zeren(['query', './own.cypher', '--param', 'form=role', '--format', 'csv', ...database]);
    expect(out).toMatch(/clauses\r\n\d+/);
    writeFileSync(join(folder, 'bad.cypher'), 'MATCH (c:Clause) DETACH DELETE c');
    const bad = await zeren(['query', './bad.cypher', ...database]);
    expect(bad.code).toBe(1);
    expect(JSON.parse((await zeren(['stats', '--format', 'json', ...database])).out)).toMatchObject({ clauses: 67 });
  });

  it('writes the matrix of one document and the network', async () => {
    const matrix = await zeren(['matrix', '--document', '京政办发〔2023〕14号', '--format', 'md', ...database]);
    expect(matrix.out).toContain('北京市新污染物治理工作方案');
    const csv = await zeren(['matrix', '--document', '京政办发〔2023〕14号', '--no-bom', ...database]);
    const rows = parse(csv.out, { columns: true }) as Record<string, string>[];
    expect(rows.find(({ line }) => line === '462')?.北京市生态环境局).toBe('L');
    const network = JSON.parse((await zeren(['network', '--format', 'json', ...database])).out) as { nodes: unknown[] };
    expect(network.nodes.length).toBeGreaterThan(10);
  });

  it('writes the network around one body, with a direction if that is asked for', async () => {
    const around = ['network', '--format', 'json', '--around', '北京市生态环境局', ...database];
    type Network = { directed: boolean; nodes: { id: string; distance: number }[] };
    const near = JSON.parse((await zeren(around)).out) as Network;
    expect(Math.max(...near.nodes.map(({ distance }) => distance))).toBe(1);
    const led = JSON.parse((await zeren([...around, '--relation', 'lead-others', '--depth', '2'])).out) as Network;
    expect([near.directed, led.directed]).toEqual([false, true]);
    expect((await zeren([...around, '--relation', 'friendship'])).err).toContain('lead-support');
    expect((await zeren([...around, '--depth', '0'])).code).toBe(2);
  });

  it('writes a file that is no text where it is told to, and asks as addresses do', async () => {
    const out = join(folder, 'm.xlsx');
    const run = await zeren(['matrix', '--format', 'xlsx', '--role', 'LEAD', '--out', out, ...database]);
    expect([run.code, run.out]).toEqual([0, '']);
    expect(readFileSync(out).subarray(0, 2).toString()).toBe('PK');
    const refused = await zeren(['matrix', '--out', join(folder, 'none', 'm.csv'), ...database]);
    expect([refused.code, refused.err]).toEqual([1, expect.stringMatching(/cannot be written \(ENOENT\)/)]);
    const asked = [
      'network',
      '--format',
      'json',
      '--expand-collectives',
      '--weight',
      'NEWMAN',
      '--agency-none',
      '市财政局',
    ];
    const { graph } = JSON.parse((await zeren([...asked, ...database])).out);
    expect(graph.counted).toMatchObject({ expandCollectives: true, lineage: false, weight: 'newman' });
  });

  it('names the nearest documents for one that it does not know', async () => {
    const { code, err } = await zeren(['matrix', '--document', '北京市新污染物治理方案', ...database]);
    expect(code).toBe(2);
    expect(err).toMatch(/Nearest: 京政办发〔2023〕14号/);
  });
});

describe('help', () => {
  it.each([['--help'], ['extract', '--help'], ['query', '--help'], ['--version']])('zeren %s %s', async (...args) => {
    const { code, out } = await zeren(args.filter(Boolean));
    expect([code, out.length > 4]).toEqual([0, true]);
  });
});
