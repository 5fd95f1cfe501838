/** What would tie up the server is refused by it, in the form of every other fault, and costs it next to nothing. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BOUNDS, readBounds } from '../src/api/bounds.js';
import { isDeeper } from '../src/api/bulk.js';
import { createLog } from '../src/api/log.js';
import { type RunningServer, startServer } from '../src/api/server.js';
import type { GraphStore } from '../src/store/store.js';
import { seedStore } from './corpus.js';
import { BOMBS } from './hostile/bombs.js';
import { head, posting, send } from './hostile/wire.js';

let store: GraphStore;
let server: RunningServer;
const asked: string[] = [];
beforeAll(async () => {
  store = await seedStore();
  server = await startServer({ store, port: 0, host: '127.0.0.1', log: createLog('silent') });
  store.observe(({ query }) => asked.push(query));
});
afterAll(async () => {
  await server?.close();
  await store?.close();
});

/** Far more than what the issue of speed allows: `npm run bench -- refused` measures that. */
const LOOSE_MS = 2_000;

describe('bombs', () => {
  it.each(BOMBS.map((bomb) => [bomb.name, bomb] as const))('are refused: %s', async (_, { pieces, status, code }) => {
    asked.length = 0;
    const heard = await send(server.url, pieces());
    expect([heard.status, JSON.parse(heard.body).errors.length > 0]).toEqual([status, true]);
    const [error] = JSON.parse(heard.body).errors;
    expect(error.extensions.code).toBe(code);
    expect(error.message.length, 'what is told does not grow with what was sent').toBeLessThan(2_500);
    expect(heard.body.length).toBeLessThan(10_000);
    expect(heard.answers).toBe(1);
    expect(heard.took).toBeLessThan(LOOSE_MS);
    expect(
      asked.filter((query) => query !== 'state'),
      'nothing is looked up',
    ).toEqual([]);
  });

  it('leave the server as it was', async () => {
    const { status, body } = await send(server.url, posting('{"query":"{ statistics { texts } }"}'));
    expect([status, JSON.parse(body)]).toEqual([200, { data: { statistics: { texts: 5 } } }]);
  });
});

describe('what is large and harmless', () => {
  it.each<[string, () => Iterable<string | Uint8Array>]>([
    ['a comment of 200 kB', () => posting(JSON.stringify({ query: `#${'x'.repeat(200_000)}\n{ __typename }` }))],
    ['blanks of 200 kB', () => posting(`{"query":"{__typename}"${' '.repeat(200_000)}}`)],
    ['an address of 10 kB', () => [head(`GET /healthz?${'a'.repeat(10_000)}`)]],
    [
      'an upgrade to what is not spoken here',
      () => [head('GET /healthz', { Connection: 'Upgrade', Upgrade: 'websocket' })],
    ],
    ['HTTP/1.0', () => [head('GET /healthz').replace('1.1', '1.0')]],
  ])('is answered: %s', async (_, pieces) => {
    expect((await send(server.url, pieces())).status).toBe(200);
  });

  it('is told once where several requests come at a time', async () => {
    const many = Array.from({ length: 20 }, () => head('GET /healthz')).join('');
    const { status } = await send(server.url, [many]);
    expect(status).toBe(200);
  });

  it('is given up where ten thousand come in one go', async () => {
    const many = Array.from({ length: 10_000 }, () => head('GET /readyz')).join('');
    const heard = await send(server.url, [many, head('GET /healthz', { Connection: 'close' })]);
    expect(heard.status).toBe(200);
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
  });
});

describe('brackets', () => {
  it.each([
    ['{ a { b } }', 2, false],
    ['{ a { b } }', 1, true],
    ['{ a(text: "((((") { b } }', 2, false],
    ['{ a(text: """(( " (( \\""" (( """) }', 2, false],
    ['{ a(text: "\\"((((") }', 2, false],
    ['{ a # ((((\n }', 1, false],
    ['{ a # {{{\n { b { c } } }', 2, true],
    ['"""(((', 0, false],
    ['] ] ] [ [', 1, false],
  ])('of %s are deeper than %i: %s', (text, most, deeper) => {
    expect(isDeeper(text, most)).toBe(deeper);
  });
});

describe('bounds of what is handed over', () => {
  it('follow the settings', async () => {
    const bounds = readBounds(['characters=5', 'values=2']);
    const small = await startServer({ store, port: 0, bounds, log: createLog('silent') });
    const ask = async (variables: unknown) => {
      const query = 'query ($ids: [ID!]) { tasks(ids: $ids) { totalCount } }';
      const { body } = await send(small.url, posting(JSON.stringify({ query, variables })));
      return JSON.parse(body).errors?.[0].extensions;
    };
    expect(await ask({ ids: ['x'.repeat(6)] })).toMatchObject({ code: 'TOO_LARGE', characters: 6, mostCharacters: 5 });
    expect(await ask({ ids: ['a', 'b', 'c'] })).toMatchObject({ code: 'TOO_LARGE', mostValues: 2 });
    await small.close();
    expect(BOUNDS.characters).toBeGreaterThan(1_000);
  });

  it('keep what is told of many mistakes a mistake of the client', async () => {
    const query = 'query ($ids: [ID!]) { tasks(ids: $ids) { totalCount } }';
    const pieces = posting(JSON.stringify({ query, variables: { ids: Array(900).fill(1.5) } }));
    const { status, body } = await send(server.url, pieces);
    const { errors } = JSON.parse(body);
    expect([status, new Set(errors.map((error: { extensions: { code: string } }) => error.extensions.code))]).toEqual([
      400,
      new Set(['BAD_USER_INPUT']),
    ]);
  });
});
