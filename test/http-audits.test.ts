/** GraphQL over HTTP, as the audits of the graphql-http package check it, with and without the header that CSRF protection wants. */
import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, startServer } from '../src/api/server.js';
import { tableStore } from './table-store.js';

let server: RunningServer;
beforeAll(async () => {
  server = await startServer({ store: tableStore({}), port: 0 });
});
afterAll(() => server?.close());

const AUDITS = serverAudits({ url: 'http://none' }).map(({ id, name }) => [id, name] as const);
/** Queries over GET that any page of any site could send: refused without a header that only a program can set. */
const BLOCKED = new Set(['5A70', 'D6D5', '6A70']);

async function audit(id: string, headers: Record<string, string>) {
  const url = `${server.url}/graphql`;
  const fetchFn = (to: string, init: RequestInit = {}) =>
    fetch(to, { ...init, headers: { ...(init.headers as Record<string, string>), ...headers } });
  const found = serverAudits({ url, fetchFn }).find((one) => one.id === id);
  const result = await found?.fn();
  return result?.status === 'ok' ? 'ok' : `${result?.status}: ${result && 'reason' in result ? result.reason : ''}`;
}

describe('the audits', () => {
  it('are 61', () => {
    expect(AUDITS).toHaveLength(61);
  });

  it.each(AUDITS)('%s: %s', async (id) => {
    expect(await audit(id, { 'apollo-require-preflight': 'true' })).toBe('ok');
    const bare = await audit(id, {});
    if (BLOCKED.has(id)) expect(bare).toMatch(/status code is not 200/);
    else expect(bare).toBe('ok');
  });
});
