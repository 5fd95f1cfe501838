/** The server over HTTP: what a program, a browser and an operator get. The store behind it is a table of answers. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { XMLValidator } from 'fast-xml-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLog } from '../src/api/log.js';
import { type RunningServer, startServer } from '../src/api/server.js';
import { ServerError } from '../src/api/server-error.js';
import { programVersion } from '../src/program-version.js';
import { StoreError } from '../src/store/errors.js';
import type { GraphStore } from '../src/store/store.js';
import { GRAPH_SCHEMA } from '../src/versions.js';
import { seedStore } from './corpus.js';
import { tableStore } from './table-store.js';

const STORE = tableStore({
  statistics: [{ documents: 5, tasks: 7 }],
  texts: new StoreError('The store at bolt://x does not answer', 'Start it and try again'),
  successions: new TypeError('a fault of ours at /secret/path'),
});

const HTML = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' };
const JSON_TYPE = { 'content-type': 'application/json' };

let web: string;
let server: RunningServer;

beforeAll(async () => {
  web = mkdtempSync(join(tmpdir(), 'zeren-web-'));
  for (const folder of ['graphiql', 'assets']) mkdirSync(join(web, folder));
  writeFileSync(join(web, 'index.html'), '<title>the page</title>');
  writeFileSync(join(web, 'icon.svg'), '<svg/>');
  writeFileSync(
    join(web, 'graphiql', 'index.html'),
    '<title>GraphiQL</title><meta property="csp-nonce" nonce="__NONCE__" />',
  );
  writeFileSync(join(web, 'assets', 'page-abc.js'), '1');
  server = await startServer({ store: STORE, port: 0, webRoot: web });
});

afterAll(async () => {
  await server?.close();
  rmSync(web, { recursive: true, force: true });
});

function post(query: string, headers: Record<string, string> = JSON_TYPE, url = server.url): Promise<Response> {
  return fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
}

describe('GraphQL', () => {
  it('answers POST', async () => {
    const response = await post('{ statistics { documents tasks } }');
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ data: { statistics: { documents: 5, tasks: 7 } } });
  });

  it('answers GET to a program that shows that it is one', async () => {
    const query = encodeURIComponent('{ statistics { documents } }');
    const response = await fetch(`${server.url}/graphql?query=${query}`, {
      headers: { 'apollo-require-preflight': 'true' },
    });
    expect(await response.json()).toEqual({ data: { statistics: { documents: 5 } } });
  });

  it.each([
    ['a form of another site', { 'content-type': 'text/plain' }],
    ['a form with fields', { 'content-type': 'application/x-www-form-urlencoded' }],
  ])('refuses %s', async (_, headers) => {
    expect((await post('{ statistics { documents } }', headers)).status).toBeGreaterThanOrEqual(400);
  });

  it('answers introspection', async () => {
    const answer = await (await post('{ __schema { queryType { name } } }')).json();
    expect(answer).toEqual({ data: { __schema: { queryType: { name: 'Query' } } } });
  });

  it('has no mutations', async () => {
    const answer = await (await post('mutation { load }')).json();
    expect(answer.errors[0].message).toBe(
      'This API is read-only: it answers queries and knows no mutation. Texts are loaded with `zeren load`.',
    );
  });

  it('refuses a request of 300 kB before reading it', async () => {
    expect((await post(`{ statistics { documents } } # ${'x'.repeat(300_000)}`)).status).toBe(413);
  });

  it.each([
    [
      'too many words',
      `{ ${Array.from({ length: 6000 }, (_, i) => `a${i}: __typename`).join(' ')} }`,
      /more than 3000 words.*Split it/,
    ],
    ['a syntax error', '{ statistics {', /Syntax Error/],
    ['an unknown field', '{ statistics { dokuments } }', /Did you mean "documents"/],
  ])('says what is wrong with %s', async (_, query, message) => {
    const strict = await post(query, { ...JSON_TYPE, accept: 'application/graphql-response+json' });
    expect(strict.status).toBe(400);
    const response = await post(query);
    // What is too much is refused before it is looked at as GraphQL.
    expect(response.status).toBe(query.length > 10_000 ? 400 : 200);
    for (const one of [strict, response]) expect((await one.json()).errors[0].message).toMatch(message);
  });

  it("tells a store's trouble with its advice", async () => {
    const answer = await (await post('{ statistics { sources { file } } }')).json();
    expect(answer.errors[0].message).toBe('The store at bolt://x does not answer. Start it and try again');
    expect(answer.errors[0].extensions.code).toBe('STORE_UNAVAILABLE');
  });

  it('keeps what it did not foresee to its log, under the id of the request', async () => {
    const lines: string[] = [];
    const log = createLog('error', { write: (line) => lines.push(line) });
    const logged = await startServer({ store: STORE, port: 0, log });
    const headers = { ...JSON_TYPE, 'x-request-id': 'mine-7' };
    const response = await post('{ coOwnership(filter: { lineage: true }) { totalCount } }', headers, logged.url);
    await logged.close();
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('secret');
    const [line] = lines.map((one) => JSON.parse(one));
    expect(line).toMatchObject({ level: 'error', request: 'mine-7', msg: 'not foreseen', at: ['coOwnership'] });
    expect(line.err.message).toContain('/secret/path');
  });
});

describe('faults', () => {
  it.each([
    ['{ "query": ', 400, 'a body that is no JSON'],
    ['[]', 400, 'a list of no requests'],
  ])('answers %s with %i (%s), without a stack', async (body, status) => {
    const response = await fetch(`${server.url}/graphql`, { method: 'POST', headers: JSON_TYPE, body });
    expect(response.status).toBe(status);
    const text = await response.text();
    expect(text).not.toMatch(/node_modules|\bat \w+ \(/);
  });

  it('answers an address that there is not in the form of GraphQL', async () => {
    const response = await fetch(`${server.url}/none`, { headers: { accept: 'application/json' } });
    expect(response.status).toBe(404);
    expect((await response.json()).errors[0].message).toContain('/graphql');
  });

  it.each(['application/json', 'application/graphql-response+json'])(
    'compresses what is large, as %s',
    async (accept) => {
      const query = '{ __schema { types { name description fields { name description } } } }';
      const response = await post(query, { ...JSON_TYPE, accept });
      expect(response.headers.get('content-type')).toBe(`${accept}; charset=utf-8`);
      expect(response.headers.get('content-encoding')).toMatch(/gzip|br/);
    },
  );
});

describe('downloads', () => {
  let full: RunningServer;
  let store: GraphStore;
  beforeAll(async () => {
    store = await seedStore();
    full = await startServer({ store, port: 0 });
  });
  afterAll(async () => {
    await full?.close();
    await store?.close();
  });
  const get = (path: string) => fetch(`${full.url}/exports/${path}`);

  it('gives the matrix of a document as CSV', async () => {
    const response = await get(`matrix.csv?document=${encodeURIComponent('京政办发〔2024〕6号')}`);
    expect(response.headers.get('content-disposition')).toBe('attachment; filename=matrix.csv');
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const bytes = Buffer.from(await response.arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const rows = parseCsv(bytes, { bom: true, columns: true }) as Record<string, string>[];
    expect(rows.length).toBeGreaterThan(10);
    for (const row of rows) {
      expect(row.document).toBe('北京市关于加强新时代水土保持工作的实施意见');
      expect(row.file).toBe('000_44e7df32659a6d25.txt');
      const filled = Object.values(row)
        .slice(10)
        .filter((cell) => cell !== '');
      expect(filled).toHaveLength(Number(row.total));
    }
  });

  it('gives the network as GEXF and JSON, counted as asked', async () => {
    const args = 'minShared=3&weight=newman&kind=agency';
    const xml = await (await get(`network.gexf?${args}`)).text();
    expect(XMLValidator.validate(xml)).toBe(true);
    const { graph, links } = await (await get(`network.json?${args}`)).json();
    expect(graph.counted).toMatchObject({ minShared: 3, weight: 'newman', kinds: ['agency'] });
    expect(xml.match(/<edge /g)).toHaveLength(links.length);
    expect(links.every((link: { shared: number }) => link.shared >= 3)).toBe(true);
  });

  it.each([
    ['matrix.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'PK'],
    ['matrix.html', 'text/html; charset=utf-8', '<!doctype html>'],
    ['matrix.long.csv', 'text/csv; charset=utf-8', '\ufeffdocument,'],
    ['network.graphml', 'application/graphml+xml; charset=utf-8', '<?xml'],
    ['network.nodes.csv', 'text/csv; charset=utf-8', '\ufeffId,Label,'],
    ['network.edges.csv?bom=false', 'text/csv; charset=utf-8', 'Source,Target,Type,Weight,'],
    ['network.vosviewer.json', 'application/json; charset=utf-8', '{'],
  ])('gives %s as %s, and what was counted beside it', async (path, type, beginning) => {
    const response = await get(path);
    const [file] = path.split('?');
    expect([response.status, response.headers.get('content-type')]).toEqual([200, type]);
    expect(response.headers.get('content-disposition')).toBe(`attachment; filename=${file}`);
    expect(decodeURIComponent(response.headers.get('x-counted') ?? '')).toMatch(
      /^1,360 responsibilities of .* From corpus \w{12} of 5 texts; documents dated 2022-06-08 to 2024-04-27/,
    );
    expect(
      Buffer.from(await response.arrayBuffer())
        .toString('utf8')
        .startsWith(beginning),
    ).toBe(true);
  });

  it('heeds the orders of a matrix and the filter of its tasks', async () => {
    const csv = async (args: string) =>
      parseCsv(await (await get(`matrix.csv?${args}`)).text(), { bom: true }) as string[][];
    const [heads = []] = await csv('columnOrder=name');
    const [led = [], ...rows] = await csv('columnOrder=leads&rowOrder=bodies&role=LEAD&to=2023-12-31');
    expect(heads.slice(10)).not.toEqual(led.slice(10));
    const totals = rows.map((row) => Number(row[9]));
    expect(totals).toEqual([...totals].sort((a, b) => b - a));
    expect(rows.flatMap((row) => row.slice(10)).filter((cell) => cell !== '' && cell !== 'L')).toEqual([]);
    expect(rows.every((row) => (row[2] ?? '') <= '2023-12-31')).toBe(true);
  });

  it.each([
    ['matrix.pdf', 'format', /no format "pdf".*csv, md/],
    ['network.gexf?weight=big', 'weight', /"big" is not known.*jaccard/],
    ['network.gexf?agency=x', 'filter.agencies.any', /No body/],
    ['matrix.csv?from=2024-02-30', 'filter.documentDate.from', /YYYY-MM-DD/],
    ['network.json?minShared=few', 'minShared', /whole number/],
  ])('refuses %s and names %s', async (path, argument, message) => {
    const response = await get(path);
    const { errors } = await response.json();
    expect(response.status).toBe(400);
    expect(errors[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
    expect(errors[0].message).toMatch(message);
  });
});

describe('pages', () => {
  const get = (path: string, headers: Record<string, string> = HTML) => fetch(server.url + path, { headers });

  it.each([
    ['/', 'the page'],
    ['/agencies/beijing-caizhengju', 'the page'],
    ['/search?q=%E6%95%B0%E6%8D%AE', 'the page'],
    ['/graphql', 'GraphiQL'],
    ['/graphiql/', 'GraphiQL'],
  ])('gives a browser at %s %s', async (path, title) => {
    const response = await get(path);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain(`<title>${title}</title>`);
  });

  it.each([
    ['/', /style-src 'self';/],
    ['/graphql', /style-src 'self' 'nonce-[\w+/]{22}==';/],
    ['/graphiql/', /style-src 'self' 'nonce-[\w+/]{22}==';/],
    ['/graphiql/index.html', /style-src 'self' 'nonce-[\w+/]{22}==';/],
  ])('allows nothing in line at %s', async (path, styles) => {
    const policy = (await get(path)).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("default-src 'self';");
    expect(policy).toMatch(styles);
    expect(policy).not.toContain('unsafe');
    expect(policy).not.toContain('upgrade-insecure-requests');
  });

  it('lets GraphiQL know the number of its styles, another one each time', async () => {
    const numbers = new Set<string | undefined>();
    for (let i = 0; i < 3; i++) {
      const response = await get('/graphql');
      const [, allowed] = /'nonce-([^']+)'/.exec(response.headers.get('content-security-policy') ?? '') ?? [];
      expect(await response.text()).toContain(`<meta property="csp-nonce" nonce="${allowed}" />`);
      expect(response.headers.get('cache-control')).toBe('no-store');
      numbers.add(allowed);
    }
    expect(numbers.size).toBe(3);
  });

  it('gives files as they are, those with a hash in their name for good', async () => {
    expect((await get('/icon.svg')).headers.get('content-type')).toContain('svg');
    expect((await get('/assets/page-abc.js')).headers.get('cache-control')).toContain('immutable');
    expect((await get('/')).headers.get('cache-control')).toBe('no-cache');
  });

  it.each(['/assets/none.js', '/../package.json', '/%2e%2e/package.json'])('has nothing at %s', async (path) => {
    const response = await get(path, { accept: '*/*' });
    expect(response.status).toBe(404);
    expect(await response.text()).not.toContain('"version"');
  });

  it('says so if the page is not built', async () => {
    const bare = await startServer({ store: STORE, port: 0, webRoot: join(web, 'none') });
    const response = await fetch(bare.url);
    expect(await response.text()).toMatch(/not built.*npm run build/);
    expect((await post('{ statistics { documents } }', JSON_TYPE, bare.url)).status).toBe(200);
    await bare.close();
  });
});

describe('operation', () => {
  it('is healthy, and ready while the store answers', async () => {
    expect(await (await fetch(`${server.url}/healthz`)).text()).toBe('ok\n');
    const ready = await fetch(`${server.url}/readyz`);
    expect([ready.status, await ready.text()]).toEqual([
      200,
      `ok: the embedded store answers (empty; zeren ${programVersion()}, schema ${GRAPH_SCHEMA})\n`,
    ]);
  });

  it('is not ready while the store does not answer', async () => {
    const broken = await startServer({
      store: tableStore({ state: new StoreError('Down', 'Start it') }),
      port: 0,
      log: createLog('silent'),
    });
    const response = await fetch(`${broken.url}/readyz`);
    expect(response.status).toBe(503);
    expect((await fetch(`${broken.url}/healthz`)).status).toBe(200);
    await broken.close();
  });

  it('says what to do if the port is in use', async () => {
    const port = Number(new URL(server.url).port);
    const failure = await startServer({ store: STORE, port }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ServerError);
    expect(failure).toMatchObject({
      message: `Port ${port} of localhost is in use`,
      advice: expect.stringContaining(`--port ${port + 1}`),
    });
  });

  it('stops listening when it is closed', async () => {
    const brief = await startServer({ store: STORE, port: 0 });
    await brief.close();
    await expect(fetch(`${brief.url}/healthz`)).rejects.toThrow();
  });
});
