/** Texts dropped on the page, over HTTP: what is taken, what is refused, and that nothing of a removed one stays. */
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBounds } from '../src/api/bounds.js';
import { type RunningServer, type ServerOptions, startServer } from '../src/api/server.js';
import { readName } from '../src/api/texts/names.js';
import type { TextReader } from '../src/api/texts/reader.js';
import { Readers } from '../src/commands/reading/readers.js';
import type { StoreOptions } from '../src/store/open.js';
import type { GraphStore } from '../src/store/store.js';
import { seedStore } from './corpus.js';
import { paragraph, wordFile } from './intake/word.js';
import { CLAIM_LIMIT, type ClaimedNeo4j, claimNeo4j, neo4jMissing } from './neo4j.js';

const SEED = '004_c755f766e012c378.txt';
const seed = readFileSync(`seeds/documents/${SEED}`);
const PLAN = readFileSync('test/cases/lead-and-share/source.txt');
const LINES = { accept: 'application/x-ndjson' };

interface Lot {
  readonly store: GraphStore;
  readonly server: RunningServer;
  close(): Promise<void>;
}

/** The seeds, with a server that takes texts. */
async function open(options: StoreOptions = {}, serving: Partial<ServerOptions> = {}): Promise<Lot> {
  const readers = new Readers(1, {});
  const store = await seedStore(options);
  const server = await startServer({ store, port: 0, dropping: { reader: readers, lasting: false }, ...serving });
  const close = async () => {
    await server.close();
    await readers.close();
    await store.close();
  };
  return { store, server, close };
}

const put = ({ server }: Lot, name: string, body: Uint8Array | string, headers: Record<string, string> = {}) =>
  fetch(`${server.url}/texts/${encodeURIComponent(name)}`, { method: 'PUT', body: new Blob([partOf(body)]), headers });

const partOf = (body: Uint8Array | string) => (typeof body === 'string' ? body : new Uint8Array(body));

const remove = ({ server }: Lot, name: string) =>
  fetch(`${server.url}/texts/${encodeURIComponent(name)}`, { method: 'DELETE' });

async function ask({ server }: Lot, query: string) {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${server.url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
  return (await response.json()).data;
}

const names = async (lot: Lot): Promise<string[]> =>
  (await ask(lot, '{ ownTexts { texts { name } } }')).ownTexts.texts.map((text: { name: string }) => text.name);

/** A reader that never ends by itself. */
const stuck = (): TextReader => ({
  read: (_, _bytes, { signal, begun }) => {
    begun();
    return new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
  },
});

const stores = [
  ['the embedded store', false],
  ['Neo4j', true],
] as const;

describe.each(stores)('on %s', (_, onNeo4j) => {
  const left = onNeo4j && neo4jMissing().length > 0;
  let claimed: ClaimedNeo4j | undefined;
  let lot: Lot;
  beforeAll(async () => {
    if (left) return;
    if (onNeo4j) claimed = await claimNeo4j();
    lot = await open(claimed?.options);
  }, CLAIM_LIMIT);
  afterAll(async () => {
    await lot?.close();
    await claimed?.release();
  });

  it.skipIf(left)('a text comes in with its stages, is seen at once, and leaves nothing when it goes', async () => {
    const before = await lot.store.digest();
    const totals = await ask(lot, '{ statistics { texts tasks clauses } }');
    const response = await put(lot, '计划 (1).txt', PLAN, LINES);
    expect(response.headers.get('content-type')).toMatch(/^application\/x-ndjson/);
    const lines = (await response.text())
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ stage }) => stage)).toEqual(['waiting', 'reading', 'loading', 'done']);
    const { text } = lines[3];
    expect(text).toMatchObject({ name: '计划 (1).txt', file: '.own/计划 (1).txt', changed: true });
    expect(text.clauses).toBeGreaterThan(2);
    const now = await ask(
      lot,
      '{ statistics { texts tasks clauses } ownTexts { writable lasting texts { name documents { id clauses { totalCount } } tasks clauses issues } } }',
    );
    expect(now.statistics).toEqual({
      texts: totals.statistics.texts + 1,
      tasks: totals.statistics.tasks + text.tasks,
      clauses: totals.statistics.clauses + text.clauses,
    });
    const [own] = now.ownTexts.texts;
    const { name, tasks, clauses, issues, documents } = own;
    expect({ name, tasks, clauses, issues }).toEqual({
      name: '计划 (1).txt',
      tasks: text.tasks,
      clauses: text.clauses,
      issues: text.issues,
    });
    expect(documents).toHaveLength(text.documents);
    expect(await lot.store.digest()).not.toBe(before);
    expect((await remove(lot, '计划 (1).txt')).status).toBe(204);
    expect(await ask(lot, '{ statistics { texts tasks clauses } }')).toEqual(totals);
    expect(await lot.store.digest()).toBe(before);
  });

  it.skipIf(left)('a Word file and a PDF come in with their places, and go again', async () => {
    const before = await lot.store.digest();
    const clause = paragraph('一、加强管理。（责任单位：市财政局）');
    await put(lot, '方案.docx', wordFile({ body: paragraph('北京市某工作方案') + clause }));
    const pdf = await (await put(lot, '方案.pdf', readFileSync('test/cases/formats/table.pdf'))).json();
    expect(pdf).toMatchObject({ changed: true, clauses: 9 });
    const fields = 'name encoding documents { address clauses { nodes { source { place { unit start end } } } } }';
    const { texts } = (await ask(lot, `{ ownTexts { texts { ${fields} } } }`)).ownTexts;
    const places = (name: string) =>
      texts
        .find((text: { name: string }) => text.name === name)
        .documents[0].clauses.nodes.map(({ source }: { source: { place: unknown } }) => source.place);
    expect(places('方案.docx')).toEqual([{ unit: 'PARAGRAPH', start: 2, end: 2 }]);
    expect(places('方案.pdf').at(-1)).toEqual({ unit: 'PAGE', start: 2, end: 2 });
    const page = '{ clauses(first: 1) { nodes { source { place { unit } } document { address } } } }';
    expect((await ask(lot, page)).clauses.nodes).toEqual([{ source: { place: null }, document: { address: null } }]);
    for (const name of await names(lot)) await remove(lot, name);
    expect(await lot.store.digest()).toBe(before);
  });

  it.skipIf(left)('the same content changes nothing, another of the same name replaces it', async () => {
    const before = await lot.store.digest();
    await put(lot, 'own.txt', PLAN);
    const once = await lot.store.digest();
    expect(await (await put(lot, 'own.txt', PLAN)).json()).toMatchObject({ changed: false });
    expect(await lot.store.digest()).toBe(once);
    // A seed with a line before it: it cites, is cited, and stands beside documents of the same number.
    const more = await (await put(lot, 'own.txt', Buffer.concat([Buffer.from('按\n'), seed]))).json();
    expect(more).toMatchObject({ changed: true, clauses: 67 });
    expect(await names(lot)).toEqual(['own.txt']);
    expect(await lot.store.digest()).not.toBe(once);
    await remove(lot, 'own.txt');
    expect(await lot.store.digest()).toBe(before);
  });

  it.skipIf(left)('two at once both come in, and two of the same words do not count twice', async () => {
    const before = await lot.store.digest();
    const other = Buffer.concat([Buffer.from('按\n'), PLAN]);
    const both = await Promise.all([put(lot, 'a.txt', PLAN), put(lot, 'b.txt', other)]);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    expect(await names(lot)).toEqual(['a.txt', 'b.txt']);
    for (const name of ['a.txt', 'b.txt']) await remove(lot, name);
    const twice = await Promise.all([put(lot, 'c.txt', PLAN), put(lot, 'd.txt', PLAN)]);
    expect(twice.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await names(lot)).toHaveLength(1);
    for (const name of await names(lot)) await remove(lot, name);
    expect(await lot.store.digest()).toBe(before);
  });
});

describe('what is refused', () => {
  let lot: Lot;
  let before: string;
  beforeAll(async () => {
    lot = await open({}, { bounds: readBounds(['textKilobytes=200', 'texts=1']) });
    await put(lot, 'kept.txt', PLAN);
    before = await lot.store.digest();
  });
  afterAll(() => lot?.close());

  const other = Buffer.concat([Buffer.from('按\n'), PLAN]);
  it.each<[string, string, Uint8Array | string, Record<string, string>, number, string, RegExp]>([
    ['a path', '../plan.txt', other, {}, 400, 'BAD_NAME', /holds no slash/],
    ['a path of another system', 'a\\b.txt', other, {}, 400, 'BAD_NAME', /holds no slash/],
    ['a hidden name', '.plan.txt', other, {}, 400, 'BAD_NAME', /begin with a dot/],
    ['a sign that cannot be seen', 'plan\u202Etxt.txt', other, {}, 400, 'BAD_NAME', /can be seen/],
    ['a null', 'plan\0.txt', other, {}, 400, 'BAD_NAME', /can be seen/],
    ['a blank at the end', 'plan.txt ', other, {}, 400, 'BAD_NAME', /ends with a blank/],
    ['a long name', `${'长'.repeat(120)}.txt`, other, {}, 400, 'BAD_NAME', /at most 120/],
    ['another kind of file', 'plan.xlsx', other, {}, 415, 'UNKNOWN_KIND', /plan\.xlsx cannot be read.*\.txt, .*\.docx/],
    ['an archive', 'plans.zip', other, {}, 415, 'UNKNOWN_KIND', /unpack an archive/],
    ['no ending', 'plan', other, {}, 415, 'UNKNOWN_KIND', /Save it as one of them/],
    ['an empty file', 'kept.txt', '', {}, 422, 'EMPTY', /nothing to read/],
    ['a picture', 'kept.txt', Uint8Array.from({ length: 999 }, (_, i) => i % 9), {}, 422, 'UNREADABLE', /not a text/],
    ['no encoding', 'kept.txt', Uint8Array.from({ length: 999 }, () => 0xff), {}, 422, 'UNREADABLE', /encoding/],
    ['too many bytes', 'kept.txt', Buffer.alloc(200 * 1024 + 1, 'a'), {}, 413, 'TOO_LARGE', /at most 200 kB/],
    ['packed bytes', 'kept.txt', gzipSync(other), { 'content-encoding': 'gzip' }, 415, 'PACKED', /gzip/],
    ['one text too many', 'more.txt', other, {}, 409, 'FULL', /1 dropped texts are kept/],
    ['the words of a loaded text', 'kept.txt', seed, {}, 409, 'SAME_TEXT', new RegExp(`there already, as ${SEED}`)],
    ['another site', 'kept.txt', other, { origin: 'https://other.example' }, 403, 'OTHER_SITE', /another site/],
    ['a frame without a site', 'kept.txt', other, { origin: 'null' }, 403, 'OTHER_SITE', /another site/],
    ['a site beside it', 'kept.txt', other, { 'sec-fetch-site': 'same-site' }, 403, 'OTHER_SITE', /another site/],
  ])('%s', async (_, name, body, headers, status, code, message) => {
    const response = await put(lot, name, body, { ...LINES, ...headers });
    const text = await response.text();
    const answer = JSON.parse(text.trim().split('\n').at(-1) ?? '');
    expect([answer.status ?? response.status, answer.errors[0].extensions.code]).toEqual([status, code]);
    expect(answer.errors[0].message).toMatch(message);
    expect(await lot.store.digest()).toBe(before);
  });

  /** What fetch cannot send: bytes as they are. */
  const raw = (...lines: readonly string[]) =>
    new Promise<string>((resolve, reject) => {
      let answer = '';
      const socket = connect(Number(new URL(lot.server.url).port), 'localhost', () => socket.end(lines.join('\r\n')));
      socket.on('data', (chunk) => {
        answer += chunk;
      });
      socket.on('close', () => resolve(answer));
      socket.on('error', reject);
    });

  it('a name that was turned to this machine', async () => {
    const answer = await raw('DELETE /texts/kept.txt HTTP/1.1', 'Host: other.example', 'Connection: close', '', '');
    expect(answer).toMatch(/^HTTP\/1\.1 403 /);
    expect(answer).toMatch(/does not know itself under the name .*--cors/);
    expect(await lot.store.digest()).toBe(before);
  });

  it('a text that was cut off, with the one that was there untouched', async () => {
    await raw('PUT /texts/kept.txt HTTP/1.1', 'Host: localhost', 'Content-Length: 900', '', '一、');
    expect(await lot.store.digest()).toBe(before);
    expect((await put(lot, 'kept.txt', PLAN)).status, 'its place is free again').toBe(200);
  });

  it('a text that is not there', async () => {
    const response = await remove(lot, 'none.txt');
    expect([response.status, (await response.json()).errors[0].message]).toEqual([
      404,
      'No text of the name none.txt was dropped here.',
    ]);
  });
});

describe('a server', () => {
  it('takes nothing unless it was told to, and says how', async () => {
    const store = await seedStore();
    const server = await startServer({ store, port: 0 });
    const lot = { store, server, close: () => server.close() };
    for (const response of [await put(lot, 'plan.txt', PLAN), await remove(lot, 'plan.txt')]) {
      expect(response.status).toBe(403);
      expect((await response.json()).errors[0].message).toMatch(/zeren serve --writable/);
    }
    expect(await ask(lot, '{ ownTexts { writable texts { name } } }')).toEqual({
      ownTexts: { writable: false, texts: [] },
    });
    await server.close();
    await store.close();
  });

  it('has a bound for how many come at once, and stops reading for who has gone', async () => {
    const bounds = readBounds(['textsAtOnce=1']);
    const lot = await open({}, { bounds, dropping: { reader: stuck(), lasting: false } });
    const leaving = new AbortController();
    const first = await fetch(`${lot.server.url}/texts/a.txt`, {
      method: 'PUT',
      body: new Blob([partOf(PLAN)]),
      headers: LINES,
      signal: leaving.signal,
    });
    expect(first.status).toBe(200);
    const second = await put(lot, 'b.txt', PLAN);
    expect([second.status, second.headers.get('retry-after')]).toEqual([503, '2']);
    leaving.abort();
    await first.text().catch(() => undefined);
    // The place is free as soon as the server has noticed.
    await expect.poll(async () => (await put(lot, '.x.txt', PLAN)).status).toBe(400);
    expect(await names(lot)).toEqual([]);
    await lot.close();
  });

  it('gives up a reading that takes too long, and reads the next one', async () => {
    const readers = new Readers(1, {});
    const options = { signal: new AbortController().signal, begun: () => undefined };
    const bytes = () => new Uint8Array(PLAN);
    await expect(readers.read('.own/a.txt', bytes(), { ...options, seconds: 0.001 })).rejects.toThrow(/longer than/);
    expect((await readers.read('.own/a.txt', bytes(), { ...options, seconds: 60 })).nodes.Text).toHaveLength(1);
    await readers.close();
  });

  it('hands a researcher’s own decisions to its threads', async () => {
    const readers = new Readers(1, { agencies: ['test/cases/no-such-file.yaml'] });
    const options = { signal: new AbortController().signal, begun: () => undefined, seconds: 60 };
    await expect(readers.read('.own/a.txt', new Uint8Array(PLAN), options)).rejects.toThrow(/no such file/);
    await readers.close();
  });
});

it.each([
  ['plan.txt', 'plan.txt'],
  ['计划（1）.TXT', '计划（1）.TXT'],
  ['cafe\u0301.txt', 'café.txt'],
])('%s is a name', (given, kept) => {
  expect(readName(given)).toBe(kept);
});
