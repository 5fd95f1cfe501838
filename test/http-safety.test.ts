/**
 * What an attacker would try, and what a client gets wrong. The first part asks what the twelve checks of graphql-cop
 * 1.15 (https://github.com/dolevf/graphql-cop) ask, in words of our own.
 */
import { request as httpRequest } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BOUNDS } from '../src/api/bounds.js';
import { type RunningServer, startServer } from '../src/api/server.js';
import type { GraphStore } from '../src/store/store.js';
import { seedStore } from './corpus.js';

let store: GraphStore;
let server: RunningServer;
beforeAll(async () => {
  store = await seedStore();
  server = await startServer({ store, port: 0 });
});
afterAll(async () => {
  await server?.close();
  await store?.close();
});

const STRICT = { 'content-type': 'application/json', accept: 'application/graphql-response+json' };

function post(body: unknown, headers: Record<string, string> = STRICT): Promise<Response> {
  return fetch(`${server.url}/graphql`, { method: 'POST', headers, body: JSON.stringify(body) });
}

const ask = async (query: string, variables?: unknown) => (await post({ query, variables })).json();
const repeat = (times: number, make: (i: number) => string) =>
  Array.from({ length: times }, (_, i) => make(i)).join(' ');

describe('the twelve checks of graphql-cop', () => {
  it('1. more than a hundred aliases are refused', async () => {
    const answer = await ask(`query cop { ${repeat(101, (i) => `alias${i}: __typename`)} }`);
    expect(answer.data).toBeUndefined();
    expect(answer.errors).toHaveLength(1);
    expect(answer.errors[0].extensions).toMatchObject({ code: 'TOO_LARGE', aliases: 101, most: 100 });
    expect((await ask(`{ ${repeat(100, (i) => `a${i}: __typename`)} }`)).data.a99).toBe('Query');
  });

  it('2. ten directives at one place are refused with one error', async () => {
    const answer = await ask(`query cop { __typename ${'@aa'.repeat(10)} }`);
    expect(answer.errors).toHaveLength(1);
    expect(answer.errors[0].message).toMatch(/10 directives at one place; at most 4/);
  });

  it('3. lists of requests are refused', async () => {
    const response = await post(Array.from({ length: 10 }, () => ({ query: '{ __typename }' })));
    expect([response.status, (await response.json()).errors[0].message]).toEqual([400, 'Operation batching disabled.']);
  });

  it('4. introspection does not go round in circles', async () => {
    const circle = 'fields { type { '.repeat(4).trim();
    const answer = await ask(`{ __schema { types { ${circle} name ${'} }'.repeat(4)} } } }`);
    expect(answer.data).toBeUndefined();
    expect(answer.errors[0].message).toMatch(/introspection depth/i);
  });

  it('5. GET answers no mutation', async () => {
    const headers = { 'apollo-require-preflight': 'true' };
    const response = await fetch(`${server.url}/graphql?query=mutation%20cop%7B__typename%7D`, { headers });
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect((await response.json()).data).toBeUndefined();
  });

  it('6. GET answers no query without a header that only a program can set', async () => {
    const response = await fetch(`${server.url}/graphql?query=%7B__typename%7D`);
    expect(response.status).toBe(400);
    expect((await response.json()).errors[0].message).toMatch(/Cross-Site Request Forgery/);
  });

  it('7. forms are not answered', async () => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const response = await fetch(`${server.url}/graphql`, { method: 'POST', headers, body: 'query=%7B__typename%7D' });
    expect(response.status).toBe(400);
    expect((await response.json()).data).toBeUndefined();
  });

  it('8. and 9. answers hold no traces and no exceptions', async () => {
    for (const query of ['query cop { __typename }', 'qwerty cop { abc }', '{ task(id: "none") { id } }']) {
      expect(JSON.stringify(await ask(query))).not.toMatch(/tracing|exception|stacktrace|node_modules/);
    }
  });

  // The other three look for what an open data API is meant to have.
  it('10. to 12. the schema can be read and a slip of the pen is helped with (GraphiQL: server.test.ts)', async () => {
    expect((await ask('{ __schema { types { name } } }')).data.__schema.types.length).toBeGreaterThan(25);
    expect((await ask('{ __schema { directive } }')).errors[0].message).toMatch(/Did you mean "directives"/);
  });
});

describe('too much', () => {
  const deep = `{ task(id: "x") { ${'parent { '.repeat(20)} id ${'}'.repeat(21)} }`;

  it.each<[string, string, RegExp]>([
    ['depth', deep, /22 fields deep; at most 16.*second request/],
    [
      'cost',
      '{ agencies(first: 1000) { nodes { tasks(first: 1000) { nodes { id } } } } }',
      /values; at most 1,000,000.*`first`/,
    ],
    ['directives', `{ ${'__typename @include(if: true) '.repeat(51)} }`, /51 directives; at most 50.*Leave out/],
    [
      'fragments',
      `{ ${repeat(101, () => '... F')} } fragment F on Query { __typename }`,
      /102 fragments; at most 100.*Split/,
    ],
    ['tokens', `{ ${'__typename '.repeat(3001)} }`, /more than 3000 words and signs.*Split/],
  ])('in %s is refused in one sentence that says how to ask less', async (_, query, message) => {
    const begun = performance.now();
    const response = await post({ query });
    const { errors, data } = await response.json();
    expect(response.status).toBe(400);
    expect(data).toBeUndefined();
    expect(errors.map((error: { message: string }) => error.message)).toEqual([expect.stringMatching(message)]);
    expect(errors[0].extensions.code).toBe('TOO_LARGE');
    expect(performance.now() - begun).toBeLessThan(1_000);
  });

  it('in mistakes is told of the first few', async () => {
    const { errors } = await ask(`{ ${repeat(90, (i) => `no${i}`)} }`);
    expect(errors).toHaveLength(6);
    expect(errors[5].message).toMatch(/Too many validation errors/);
  });

  it('of a page is refused by the argument, without asking the store', async () => {
    const asked: string[] = [];
    const stop = store.observe(({ query }) => asked.push(query));
    const times: number[] = [];
    for (let i = 0; i < 5; i++) {
      const begun = performance.now();
      const { errors } = await ask('{ tasks(first: 1000000000) { nodes { heading } } }');
      times.push(performance.now() - begun);
      expect(errors[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'first', value: 1e9 });
    }
    stop();
    expect(asked).toEqual([]);
    expect(Math.min(...times)).toBeLessThan(50);
  });

  it.each([
    ['at once if it says how long it is', { 'content-length': String(10 * 1024 ** 2) }],
    ['as soon as it is too long if it does not', { 'transfer-encoding': 'chunked' }],
  ])('of a body is refused %s, and the connection cut if it goes on', async (_, headers) => {
    const tries = [await sendLarge(headers), await sendLarge(headers), await sendLarge(headers)];
    for (const { status, body, cut } of tries) {
      expect(status).toBe(413);
      expect(JSON.parse(body).errors[0]).toMatchObject({
        message: expect.stringMatching(/larger than 256 kB. Split/),
        extensions: { code: 'TOO_LARGE', mostKilobytes: BOUNDS.kilobytes },
      });
      expect(cut).toBe(true);
    }
    expect(Math.min(...tries.map(({ took }) => took))).toBeLessThan(50);
  });
});

interface Refused {
  readonly status: number;
  readonly body: string;
  /** Milliseconds to the answer. */
  readonly took: number;
  /** Whether the server ended the connection, and not the client after ten seconds. */
  readonly cut: boolean;
}

/** Sends a body that has no end and does not heed the answer, as fast as it is taken. */
function sendLarge(headers: Record<string, string>): Promise<Refused> {
  const begun = performance.now();
  return new Promise((resolve) => {
    let [status, body, took, cut] = [0, '', 0, true];
    const init = { method: 'POST', headers: { ...STRICT, ...headers }, agent: false as const };
    const request = httpRequest(`${server.url}/graphql`, init, (response) => {
      took = performance.now() - begun;
      status = response.statusCode ?? 0;
      response.on('error', () => undefined).setEncoding('utf8');
      response.on('data', (text: string) => {
        body += text;
      });
    });
    const chunk = Buffer.alloc(16_384, 32);
    const more = () => request.write(chunk, () => undefined);
    const pace = setInterval(more, 2);
    const patience = setTimeout(() => {
      cut = false;
      request.destroy();
    }, 10_000);
    request.on('error', () => undefined);
    request.on('close', () => {
      clearInterval(pace);
      clearTimeout(patience);
      resolve({ status, body, took, cut });
    });
    for (let i = 0; i < 40; i++) more();
  });
}

describe("a client's mistake is no failure of the server", () => {
  it.each<[string, unknown]>([
    ['nothing', {}],
    ['null', { query: null }],
    ['an empty query', { query: '' }],
    ['an operation that is not there', { query: 'query A { __typename }', operationName: 'B' }],
    ['two operations and no name', { query: 'query A { __typename } query B { __typename }' }],
    ['a fragment only', { query: 'fragment F on Query { __typename }' }],
    ['fragments in a circle', { query: '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }' }],
    ['a variable that is missing', { query: 'query ($id: ID!) { task(id: $id) { id } }' }],
    [
      'a variable of another type',
      { query: 'query ($n: Int) { tasks(first: $n) { totalCount } }', variables: { n: 'x' } },
    ],
    ['a number too large for Int', { query: '{ tasks(first: 99999999999) { totalCount } }' }],
    ['a cursor that is none', { query: '{ tasks(after: "?") { totalCount } }' }],
    ['a day that is none', { query: '{ tasks(filter: { deadline: { from: "2024-13-01" } }) { totalCount } }' }],
    [
      'a day of a wrong type',
      { query: 'query ($d: Date) { tasks(filter: { deadline: { from: $d } }) { totalCount } }', variables: { d: {} } },
    ],
    ['a NUL in a text', { query: '{ search(text: "\\u0000") { totalCount } }' }],
    ['half a character', { query: '{ search(text: "\\ud800") { totalCount } }' }],
    [
      'a text of 100 kB',
      { query: 'query ($t: String!) { search(text: $t) { totalCount } }', variables: { t: '市'.repeat(33_000) } },
    ],
    ['an id of 10 kB', { query: 'query ($t: ID!) { task(id: $t) { id } }', variables: { t: 'x'.repeat(10_000) } }],
    ['a subscription', { query: 'subscription { __typename }' }],
    ['a prototype', { query: '{ __typename }', variables: { __proto__: { a: 1 }, constructor: 1 } }],
    ['a persisted query', { extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } }],
  ])('%s', async (_, body) => {
    for (const headers of [STRICT, { 'content-type': 'application/json' }]) {
      const response = await post(body, headers);
      expect(response.status).toBeLessThan(500);
      const answer = await response.json();
      expect(answer.errors ?? [answer.data]).not.toEqual([]);
      expect(JSON.stringify(answer.errors ?? [])).not.toContain('INTERNAL_SERVER_ERROR');
    }
  });

  it.each<[string, RequestInit]>([
    ['PUT', { method: 'PUT', headers: STRICT, body: '{}' }],
    ['DELETE', { method: 'DELETE', headers: STRICT }],
    ['no JSON', { method: 'POST', headers: STRICT, body: '{ "query": ' }],
    ['a word of JSON', { method: 'POST', headers: STRICT, body: '"query"' }],
    ['an unknown encoding', { method: 'POST', headers: { ...STRICT, 'content-encoding': 'x' }, body: '{}' }],
    [
      'an unknown charset',
      { method: 'POST', headers: { ...STRICT, 'content-type': 'application/json; charset=x' }, body: '{}' },
    ],
    ['gzip that is none', { method: 'POST', headers: { ...STRICT, 'content-encoding': 'gzip' }, body: '{}' }],
    [
      'an answer of no kind we have',
      { method: 'POST', headers: { ...STRICT, accept: 'image/png' }, body: '{"query":"{__typename}"}' },
    ],
  ])('%s', async (_, init) => {
    const response = await fetch(`${server.url}/graphql`, init);
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
    expect((await response.json()).errors[0].message).not.toMatch(/\/\w+\/|node_modules/);
  });
});
