/** The description of the addresses: that it is whole, and that it says what is so. */
import express from 'express';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApollo } from '../src/api/apollo.js';
import { BOUNDS } from '../src/api/bounds.js';
import { createLog } from '../src/api/log.js';
import { OPENAPI } from '../src/api/openapi/document.js';
import { Gate } from '../src/api/overload.js';
import { addRoutes } from '../src/api/routes.js';
import { type RunningServer, startServer } from '../src/api/server.js';
import { FILTER_PARAMETERS, MATRIX_PARAMETERS, NETWORK_PARAMETERS } from '../src/exports/parameters.js';
import { tableStore } from './table-store.js';

interface Operation {
  readonly responses: Readonly<Record<string, unknown>>;
}
interface Described {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}
const { paths } = OPENAPI as unknown as Described;
const METHODS = ['get', 'put', 'post', 'delete', 'patch'];

/** `/exports/matrix.:format` as OpenAPI writes it. */
const written = (path: string) => path.replace(/:(\w+)/g, '{$1}');

describe('every route', () => {
  it('stands in the description, and no other', async () => {
    const app = express();
    const log = createLog('silent');
    const apollo = createApollo({ log });
    await apollo.start();
    const dropping = { reader: { read: () => Promise.reject(new Error('not here')) }, lasting: false };
    const gate = new Gate(1, log);
    addRoutes(app, { store: tableStore({}), port: 0, bounds: BOUNDS, log, gate, dropping }, apollo, () => false);
    const routes = app.router.stack.flatMap(({ route }) => {
      const methods = METHODS.filter((method) => route?.stack.some((layer) => layer.method === method));
      // One for all methods says which there are (methods.ts); at / stands the page.
      return !route || methods.length > 3 || route.path === '/'
        ? []
        : methods.map((one) => `${one} ${written(route.path)}`);
    });
    await apollo.stop();
    const described = Object.entries(paths).flatMap(([path, operations]) =>
      Object.keys(operations)
        .filter((key) => METHODS.includes(key))
        .map((method) => `${method} ${path}`),
    );
    // Apollo answers at /graphql for all methods.
    expect([...routes, 'get /graphql', 'post /graphql'].sort()).toEqual(described.sort());
  });
});

describe('the description', () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer({
      store: tableStore({ statistics: [{ documents: 5 }] }),
      port: 0,
      log: createLog('silent'),
    });
  });
  afterAll(() => server?.close());

  it('is served', async () => {
    const response = await fetch(`${server.url}/openapi.json`);
    expect([response.status, await response.json()]).toEqual([200, JSON.parse(JSON.stringify(OPENAPI))]);
  });

  it.each([
    ['matrix', MATRIX_PARAMETERS],
    ['network', NETWORK_PARAMETERS],
  ])('has all parameters of the %s', (name, own) => {
    const { parameters } = paths[`/exports/${name}.{format}`] as { parameters: { name: string }[] };
    const known = [...FILTER_PARAMETERS, ...own].map((parameter) => parameter.name);
    expect(parameters.map((parameter) => parameter.name)).toEqual(['format', ...known, 'bom']);
  });

  it.each([
    '/exports/matrix.csv',
    '/exports/graph.jsonl',
    '/healthz',
    '/readyz',
    '/guide',
    '/openapi.json',
    '/texts/a.txt',
  ])('names the methods of %s as they are', async (path) => {
    const response = await fetch(server.url + path, { method: 'PATCH' });
    expect([response.status, (await response.json()).errors[0].extensions.code]).toEqual([405, 'WRONG_METHOD']);
    const [template = ''] = Object.keys(paths).filter((one) =>
      new RegExp(`^${one.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(path),
    );
    const operations = (paths[template] ?? {}) as Readonly<Record<string, Operation>>;
    const there = METHODS.filter((method) => operations[method]);
    for (const method of there) {
      expect(response.headers.get('allow')?.toLowerCase()).toContain(method);
      expect(operations[method]?.responses).toHaveProperty('405');
    }
  });
});

describe('parameters of files', () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer({ store: tableStore({}), port: 0, log: createLog('silent') });
  });
  afterAll(() => server?.close());
  const get = async (path: string) => {
    const response = await fetch(`${server.url}/exports/${path}`);
    return [response.status, response.ok ? null : (await response.json()).errors[0]];
  };

  it.each([
    ['network.json?minshared=3', 'minshared', 'minShared'],
    ['matrix.csv?documents=x', 'documents', 'document'],
    ['matrix.csv?minShared=3', 'minShared', undefined],
    ['graph.jsonl?bom=false', 'bom', undefined],
    ['matrix.csv?lineage=maybe', 'lineage', 'true'],
    ['matrix.csv?bom=0', 'bom', 'true'],
    ['matrix.csv?from=2020-01-01&from=2021-01-01', 'from', undefined],
    ['matrix.csv?from=2020-1-1', 'from', undefined],
    ['matrix.csv?__proto__=1', '__proto__', undefined],
  ])('that are wrong are refused by name: %s', async (path, argument, first) => {
    const [status, error] = await get(path);
    expect(status).toBe(400);
    expect(error.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
    if (first) expect(error.extensions.nearest[0]).toBe(first);
  });

  it.each(['network.json?minShared=3&role=lead&role=support&lineage', 'matrix.csv?bom=false&keepEmpty=1&text='])(
    'that are right are taken: %s',
    async (path) => {
      expect((await get(path))[0]).toBe(200);
    },
  );
});
