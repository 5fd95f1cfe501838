/** The server over HTTP beyond GraphQL itself: caches, other sites, logs, limits of time and number, and a clean stop. */
import { readFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BOUNDS, readBounds } from '../src/api/bounds.js';
import { MOST } from '../src/api/connection.js';
import { readOrigins } from '../src/api/cors.js';
import { MOST_IDS, MOST_REFERENCES } from '../src/api/errors.js';
import { createLog } from '../src/api/log.js';
import { Pace } from '../src/api/pace.js';
import { type RunningServer, type ServerOptions, startServer } from '../src/api/server.js';
import { Turns } from '../src/api/turns.js';
import { StoreTimeout } from '../src/store/errors.js';
import type { Row } from '../src/store/store.js';
import { tableStore } from './table-store.js';

const STRICT = { 'content-type': 'application/json', accept: 'application/graphql-response+json' };
const QUERY = '{ statistics { documents } }';
const ANSWER = { data: { statistics: { documents: 5 } } };
const TOTALS = [{ documents: 5 }];

/** A statement that answers when it is told to. */
function gate(rows: Row[]) {
  let [asked, opened] = [() => undefined as undefined, () => undefined as undefined];
  const waiting = new Promise<void>((resolve) => {
    asked = () => void resolve();
  });
  const open = new Promise<void>((resolve) => {
    opened = () => void resolve();
  });
  const run = async () => {
    asked();
    await open;
    return rows;
  };
  return { run, waiting, open: opened };
}

async function serving(options: Partial<ServerOptions>, work: (server: RunningServer) => Promise<void>): Promise<void> {
  const server = await startServer({ store: tableStore({ statistics: TOTALS }), port: 0, ...options });
  try {
    await work(server);
  } finally {
    await server.close();
  }
}

const post = (server: RunningServer, query = QUERY, headers: Record<string, string> = STRICT) =>
  fetch(`${server.url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });

describe('caches', () => {
  const asked: string[] = [];
  let revision = 1;
  let server: RunningServer;
  beforeAll(async () => {
    const counted = (name: string, rows: () => Row[]) => async () => {
      asked.push(name);
      return rows();
    };
    const store = tableStore({
      state: counted('state', () => [{ revision, version: '1' }]),
      statistics: counted('statistics', () => [{ documents: revision }]),
    });
    server = await startServer({ store, port: 0 });
  });
  afterAll(() => server?.close());

  const get = (query: string, headers: Record<string, string> = {}) =>
    fetch(`${server.url}/graphql?query=${encodeURIComponent(query)}`, {
      headers: { 'apollo-require-preflight': 'true', ...headers },
    });

  it('may keep what came over GET and must ask whether it still fits', async () => {
    const first = await get(QUERY);
    const etag = first.headers.get('etag') ?? '';
    expect(etag).toMatch(/^W\/"[\w-]{27}"$/);
    expect(first.headers.get('cache-control')).toBe('no-cache');
    expect(first.headers.get('vary')).toMatch(/Accept/);
    asked.length = 0;
    const second = await get(QUERY, { 'if-none-match': `"other", ${etag}` });
    expect([second.status, await second.text(), second.headers.get('etag')]).toEqual([304, '', etag]);
    expect(asked, 'nothing is resolved').not.toContain('statistics');
  });

  it('get a new answer when the graph has changed, and for another question', async () => {
    const etag = (await get(QUERY)).headers.get('etag') ?? '';
    expect((await get('{ statistics { documents __typename } }', { 'if-none-match': etag })).status).toBe(200);
    revision++;
    // A state holds for a twentieth of a second.
    await sleep(60);
    const later = await get(QUERY, { 'if-none-match': etag });
    expect([later.status, await later.json()]).toEqual([200, { data: { statistics: { documents: revision } } }]);
    expect(later.headers.get('etag')).not.toBe(etag);
  });

  it('may keep files the same way, and no refusal of one', async () => {
    const file = (format: string, headers: Record<string, string> = {}) =>
      fetch(`${server.url}/exports/network.${format}`, { headers });
    const etag = (await file('json')).headers.get('etag') ?? '';
    expect(etag).toMatch(/^W/);
    expect((await file('json', { 'if-none-match': etag })).status).toBe(304);
    expect((await file('gexf', { 'if-none-match': etag })).status).toBe(200);
    const refused = await file('none');
    expect([refused.status, refused.headers.get('etag'), refused.headers.get('cache-control')]).toEqual([
      400,
      null,
      'no-store',
    ]);
    revision++;
    // A state holds for a twentieth of a second.
    await sleep(60);
    expect((await file('json', { 'if-none-match': etag })).status).toBe(200);
  });

  it('do not keep errors, nor what came over POST', async () => {
    for (const response of [await get('{ nothing }'), await get('{ task(id: "x") { id } }'), await post(server)]) {
      expect([response.headers.get('cache-control'), response.headers.get('etag')]).toEqual(['no-store', null]);
    }
  });
});

describe('other sites', () => {
  const preflight = (server: RunningServer, origin: string) =>
    fetch(`${server.url}/graphql`, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
    });

  it('may not ask unless they are named', () =>
    serving({}, async (server) => {
      const response = await preflight(server, 'https://a.example');
      expect(response.headers.get('access-control-allow-origin')).toBeNull();
      expect(response.status).toBeGreaterThanOrEqual(400);
    }));

  it('may ask where they are', () =>
    serving({ origins: readOrigins(['https://a.example, http://localhost:5173/']) }, async (server) => {
      const allowed = await preflight(server, 'https://a.example');
      expect([allowed.status, allowed.headers.get('access-control-allow-origin')]).toEqual([204, 'https://a.example']);
      expect(allowed.headers.get('access-control-allow-headers')).toContain('Content-Type');
      const answer = await post(server, QUERY, { ...STRICT, origin: 'http://localhost:5173' });
      expect(answer.headers.get('access-control-allow-origin')).toBe('http://localhost:5173');
      expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
      expect(answer.headers.get('vary')).toMatch(/Origin/);
      const other = await preflight(server, 'https://b.example');
      expect(other.headers.get('access-control-allow-origin')).toBeNull();
    }));

  it('may all ask where all may', () =>
    serving({ origins: readOrigins(['*']) }, async (server) => {
      expect((await preflight(server, 'https://any.example')).headers.get('access-control-allow-origin')).toBe('*');
    }));

  it.each(['example.org', 'https://example.org/path', 'ftp://example.org', 'null'])('are not named by %s', (origin) => {
    expect(() => readOrigins([origin])).toThrow(`"${origin}" is no origin`);
  });
});

describe('the log', () => {
  it('has a line for each request, with its id, what it asked and how it ended', async () => {
    const lines: Record<string, unknown>[] = [];
    const log = createLog('info', { write: (line) => lines.push(JSON.parse(line)) });
    await serving({ log }, async (server) => {
      const named = { ...STRICT, 'x-request-id': 'job-12' };
      expect((await post(server, `query Totals ${QUERY}`, named)).headers.get('x-request-id')).toBe('job-12');
      await post(server, '{ nothing }');
      expect((await post(server, QUERY, { ...STRICT, 'x-request-id': 'a b\tc' })).headers.get('x-request-id')).toMatch(
        /^[\da-f]{8}-/,
      );
      await fetch(`${server.url}/healthz`);
    });
    const answered = { level: 'info', msg: 'answered', method: 'POST', path: '/graphql' };
    expect(lines[0]).toMatchObject({ ...answered, request: 'job-12', status: 200, operation: 'Totals' });
    expect(lines[1]).toMatchObject({ ...answered, status: 400, codes: ['GRAPHQL_VALIDATION_FAILED'] });
    expect(lines).toHaveLength(3);
    for (const line of lines) {
      expect(line.milliseconds).toBeGreaterThan(0);
      expect(Date.parse(String(line.time))).toBeGreaterThan(0);
      expect(Object.keys(line)).not.toContain('hostname');
    }
    expect(new Set(lines.map((line) => line.request)).size).toBe(3);
  });
});

describe('time', () => {
  it('of a request is bounded; what it asked of the store keeps its place until it ends', async () => {
    const slow = gate(TOTALS);
    const bounds = readBounds(['seconds=1', 'requests=1']);
    const store = tableStore({ statistics: slow.run });
    await serving({ store, bounds, log: createLog('silent') }, async (server) => {
      const begun = performance.now();
      const response = await post(server);
      expect(performance.now() - begun).toBeGreaterThanOrEqual(950);
      const body = await response.json();
      expect([response.status, body.data]).toEqual([504, undefined]);
      expect(body.errors[0].extensions).toEqual({ code: 'TIMEOUT', seconds: 1 });
      expect(body.errors[0].message).toMatch(/longer than 1 s.*narrow the filter.*--limit seconds=N/);
      expect((await post(server, '{ __typename }')).status).toBe(503);
      slow.open();
      await expect.poll(async () => (await post(server, '{ __typename }')).status).toBe(200);
    });
  });

  it('is not spent on a client that has gone', async () => {
    const slow = gate(TOTALS);
    const asked: string[] = [];
    const texts = async () => {
      asked.push('texts');
      return [];
    };
    const lines: Record<string, unknown>[] = [];
    const log = createLog('info', { write: (line) => lines.push(JSON.parse(line)) });
    await serving({ store: tableStore({ statistics: slow.run, texts }), log }, async (server) => {
      const abort = new AbortController();
      const body = JSON.stringify({ query: '{ statistics { sources { file } } }' });
      const gone = fetch(`${server.url}/graphql`, { method: 'POST', headers: STRICT, body, signal: abort.signal });
      await slow.waiting;
      abort.abort();
      await expect(gone).rejects.toThrow();
      await expect.poll(() => lines[0]?.msg).toBe('cut off');
      slow.open();
      expect((await post(server, '{ __typename }')).status).toBe(200);
    });
    expect(asked).toEqual([]);
    expect(lines.map(({ level }) => level)).toEqual(['warn', 'info']);
  });

  it('that the store itself would not give is told the same way', () =>
    serving({ store: tableStore({ statistics: new StoreTimeout('Too long', 'Narrow it') }) }, async (server) => {
      const response = await post(server);
      expect(response.status).toBe(504);
      expect((await response.json()).errors[0].extensions.code).toBe('TIMEOUT');
      expect((await fetch(`${server.url}/exports/network.json`)).status).toBe(200);
    }));
});

describe('overload', () => {
  it('is refused at once, with when to come again, and only while it lasts', async () => {
    const slow = gate(TOTALS);
    const store = tableStore({ statistics: slow.run });
    await serving({ store, bounds: readBounds(['requests=1']), log: createLog('silent') }, async (server) => {
      const first = post(server);
      await slow.waiting;
      const second = await post(server, '{ __typename }');
      expect([second.status, second.headers.get('retry-after')]).toEqual([503, '1']);
      expect((await second.json()).errors[0].extensions.code).toBe('OVERLOADED');
      expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
      slow.open();
      expect(await (await first).json()).toEqual(ANSWER);
      await expect.poll(async () => (await post(server, '{ __typename }')).status).toBe(200);
    });
  });

  it.each([
    ['a question', '/graphql?query=%7B__typename%7D', {}],
    ["a question from another site's page", '/graphql?query=%7B__typename%7D', { origin: 'https://maps.example.org' }],
    ['a file', '/exports/network.json', {}],
    ['another spelling', '/GraphQL/?query=%7B__typename%7D', {}],
  ])('is told alike: %s', async (_, path, headers) => {
    const slow = gate(TOTALS);
    const [store, bounds] = [tableStore({ statistics: slow.run }), readBounds(['requests=1'])];
    const origins = ['https://maps.example.org'];
    await serving({ store, bounds, origins, log: createLog('silent') }, async (server) => {
      const first = post(server);
      await slow.waiting;
      const response = await fetch(server.url + path, { headers });
      const told = ['content-type', 'cache-control', 'retry-after'].map((name) => response.headers.get(name));
      expect([response.status, ...told]).toEqual([503, 'application/json; charset=utf-8', 'no-store', '1']);
      expect(response.headers.get('access-control-allow-origin')).toBe('origin' in headers ? headers.origin : null);
      expect(await response.json()).toEqual({
        errors: [
          {
            message: 'The server is answering 1 requests already. Ask again in 1 s.',
            extensions: { code: 'OVERLOADED' },
          },
        ],
      });
      slow.open();
      await first;
    });
  });

  it('leaves a connection that asks again at once waiting until it may, and no other', async () => {
    const slow = gate(TOTALS);
    const [store, bounds] = [tableStore({ statistics: slow.run }), readBounds(['requests=1'])];
    await serving({ store, bounds, log: createLog('silent') }, async (server) => {
      const first = post(server);
      await slow.waiting;
      const [hasty, other] = [new Asking(server), new Asking(server)];
      const begun = performance.now();
      expect(await hasty.ask()).toBe(503);
      const again = hasty.ask().then((status) => [status, performance.now() - begun]);
      expect(await other.ask()).toBe(503);
      slow.open();
      await first;
      const [status, after] = await again;
      expect(status).toBe(200);
      expect(after).toBeGreaterThan(990);
      for (const one of [hasty, other]) one.end();
    });
  });
});

/** One connection on which question follows question. */
class Asking {
  private readonly socket: Socket;
  private heard: (status: number) => void = () => undefined;

  constructor({ url }: RunningServer) {
    this.socket = connect(Number(new URL(url).port), 'localhost');
    this.socket.on('data', (data) => {
      const [, status] = /^HTTP\/1\.1 (\d+)/.exec(String(data)) ?? [];
      if (status) this.heard(Number(status));
    });
  }

  ask(): Promise<number> {
    this.socket.write('GET /graphql?query=%7B__typename%7D HTTP/1.1\r\nHost: a\r\nApollo-Require-Preflight: 1\r\n\r\n');
    return new Promise((resolve) => {
      this.heard = resolve;
    });
  }

  end(): void {
    this.socket.destroy();
  }
}

describe('the pace', () => {
  it('lets what has come be looked at between one piece of work and the next, in their order', async () => {
    const pace = new Pace();
    const seen: string[] = [];
    const ended = new Promise<void>((resolve) => {
      for (const name of ['a', 'b', 'c'])
        pace.begin(() => {
          seen.push(name);
          setImmediate(() => seen.push(`turn after ${name}`));
        });
      pace.begin(resolve);
    });
    await ended;
    expect(seen).toEqual(['a', 'turn after a', 'b', 'turn after b', 'c', 'turn after c']);
  });
});

describe('turns', () => {
  it('are few at a time, some wait in their order, and the others are told to come again', async () => {
    const turns = new Turns(1, 1);
    const slow = gate([]);
    const done: string[] = [];
    const first = turns.request().within(slow.run);
    const second = turns.request().within(async () => done.push('second'));
    const third = turns.request().within(async () => done.push('third'));
    await expect(third).rejects.toMatchObject({ extensions: { code: 'OVERLOADED', http: { status: 503 } } });
    expect(done).toEqual([]);
    slow.open();
    await Promise.all([first, second]);
    expect(done).toEqual(['second']);
    await turns.request().within(async () => done.push('later'));
    expect(done).toEqual(['second', 'later']);
  });

  it('are one for all that a request computes at a time, also where some of it fails', async () => {
    const turns = new Turns(1, 0);
    const turn = turns.request();
    const slow = gate([]);
    const [one, other] = [turn.within(slow.run), turn.within(() => Promise.reject(new Error('failed')))];
    await expect(other).rejects.toThrow('failed');
    await expect(turns.request().within(slow.run)).rejects.toThrow(/computing/);
    slow.open();
    await one;
    await turns.request().within(slow.run);
  });

  it('are not waited for by who has one', async () => {
    const slow = gate([]);
    const store = tableStore({ holdings: slow.run, statistics: TOTALS });
    await serving({ store, log: createLog('silent') }, async (server) => {
      // Each begins with the tasks of a filter, and makes a network or a matrix of the same tasks then.
      const kinds = ['AGENCY', 'DISTRICT', 'ENTERPRISE', 'OTHER', 'COLLECTIVE'];
      const filters = kinds.map((kind) => `filter: { kinds: [${kind}] }`);
      const queries = filters.flatMap((filter) => [
        `{ agencyNetwork(${filter}) { counted { text } } }`,
        `{ responsibilityMatrix(${filter}) { counted { text } } }`,
        `{ agencyNetwork(${filter}, minShared: 3) { counted { text } } }`,
      ]);
      const files = kinds.map((kind) =>
        fetch(`${server.url}/exports/network.json?minShared=2&kind=${kind.toLowerCase()}`),
      );
      const asked = queries.map((query) => post(server, query));
      await slow.waiting;
      slow.open();
      const statuses = (await Promise.all([...asked, ...files])).map(({ status }) => status);
      expect(new Set(statuses)).toEqual(new Set([200]));
    });
  });

  it('that are not to be had are 503, with when to come again', async () => {
    const slow = gate([]);
    const store = tableStore({ holdings: slow.run, statistics: TOTALS });
    await serving({ store, log: createLog('silent') }, async (server) => {
      const ask = async (n: number) => {
        const response = await post(server, `{ agencyNetwork(minShared: ${n}) { counted { text } } }`);
        await response.text();
        return [response.status, response.headers.get('retry-after')] as const;
      };
      const asked = Array.from({ length: 52 }, (_, i) => ask(i + 1));
      expect(await Promise.race(asked)).toEqual([503, '5']);
      const file = await fetch(`${server.url}/exports/network.json?minShared=99`);
      expect([file.status, file.headers.get('retry-after'), (await file.json()).errors[0].extensions.code]).toEqual([
        ...[503, '5', 'OVERLOADED'],
      ]);
      expect(await (await post(server)).json()).toEqual(ANSWER);
      slow.open();
      const statuses = (await Promise.all(asked)).map(([status]) => status);
      expect(statuses.filter((status) => status === 200)).toHaveLength(48);
    });
  });
});

describe('connections', () => {
  /** Opens one and sends the beginning of a request on it. */
  const open = async (server: RunningServer, sent = '') => {
    const socket = connect({ host: 'localhost', port: Number(new URL(server.url).port) });
    const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
    let heard = '';
    socket
      .on('error', () => undefined)
      .on('data', (data) => {
        heard += String(data);
      });
    await new Promise<void>((resolve) => socket.once('connect', () => resolve()));
    if (sent) socket.write(sent);
    return { socket, closed, heard: () => heard };
  };
  const PARTS = [
    '',
    'GET /healthz HTTP/1.1\r\nHost: x\r\nX-Slow: ',
    `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{`,
  ];

  it.each(PARTS)('that wait make room for who asks: after %j', (sent) =>
    serving({ bounds: readBounds(['connections=4', 'requests=2']), log: createLog('silent') }, async (server) => {
      const slow = [];
      for (let i = 0; i < 12; i++) slow.push(await open(server, sent));
      await Promise.all(slow.slice(0, 6).map(({ closed }) => closed));
      for (let i = 0; i < 5; i++) {
        const response = await post(server);
        expect([response.status, await response.json()]).toEqual([200, ANSWER]);
      }
      for (const { socket } of slow) socket.destroy();
    }),
  );

  it('that are being answered keep theirs', async () => {
    const slow = gate(TOTALS);
    const store = tableStore({ statistics: slow.run });
    await serving({ store, bounds: readBounds(['connections=2']), log: createLog('silent') }, async (server) => {
      const running = post(server);
      await slow.waiting;
      const others = [];
      for (let i = 0; i < 6; i++) others.push(await open(server));
      await Promise.all(others.slice(0, 4).map(({ closed }) => closed));
      slow.open();
      expect(await (await running).json()).toEqual(ANSWER);
      for (const { socket } of others) socket.destroy();
    });
  });

  it('on which nothing whole has come do not hold up a stop', async () => {
    const server = await startServer({ store: tableStore({}), port: 0, log: createLog('silent') });
    const waiting = await Promise.all(PARTS.map((sent) => open(server, sent)));
    await server.close();
    await Promise.all(waiting.map(({ closed }) => closed));
    expect(waiting.map(({ heard }) => heard())).toEqual(PARTS.map(() => ''));
  });
});

describe('stopping', () => {
  it('finishes what runs, and takes nothing new', async () => {
    const slow = gate(TOTALS);
    const server = await startServer({ store: tableStore({ statistics: slow.run }), port: 0 });
    const running = post(server);
    await slow.waiting;
    const stopped = server.close();
    await expect.poll(() => fetch(`${server.url}/healthz`).catch(() => 'refused')).toBe('refused');
    slow.open();
    const response = await running;
    expect([response.status, await response.json()]).toEqual([200, ANSWER]);
    await stopped;
  });
});

describe('bounds', () => {
  it('stand in the guide as they are', () => {
    const guide = readFileSync('src/api/GUIDE.md', 'utf8');
    const rows = [...guide.matchAll(/^\| `(\w+)` \| (\d+) \|/gm)].map(([, name, value]) => [name, Number(value)]);
    expect(Object.fromEntries(rows)).toEqual(BOUNDS);
    for (const most of [MOST, MOST_IDS, MOST_REFERENCES]) expect(guide).toContain(`at most ${most}`);
  });

  it('are set by name, the later before the earlier', () => {
    expect(readBounds(['depth=20', ' cost = 5 ', 'depth=30'])).toEqual({ ...BOUNDS, depth: 30, cost: 5 });
  });

  it.each(['depth', 'depth=x', 'depth=-1', 'deep=3', 'toString=1', 'depth=0'])('are not set by %s', (setting) => {
    expect(() => readBounds([setting])).toThrow(new RegExp(`"${setting}"`));
  });

  it('hold for the server that has them', () =>
    serving({ bounds: readBounds(['depth=1', 'kilobytes=1']) }, async (server) => {
      expect((await (await post(server)).json()).errors[0].message).toMatch(/2 fields deep; at most 1 /);
      expect((await post(server, `{ __typename } # ${'x'.repeat(1100)}`)).status).toBe(413);
    }));
});
