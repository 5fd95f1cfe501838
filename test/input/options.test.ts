/** Hostile words in the options of the command line, a process each: a clear answer, and the graph as it was. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/open.js';
import { zeren } from './run.js';

const CYPHER = `x'}) MATCH (n) DETACH DELETE n WITH 1 AS x MATCH (m {id: '`;
const QUOTES = '"}) DETACH DELETE n //';
const TICKS = '`) MATCH (n) SET n.name = 1 // $(touch gone) %s %n\x1b[31m\u202e';

const folder = mkdtempSync(join(tmpdir(), 'zeren-options-'));
const database = join(folder, 'graph.grafeo');
const text = join(folder, 'plan.txt');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function digest(): Promise<string> {
  const store = await openStore({ path: database });
  return store.digest().finally(() => store.close());
}

describe('hostile words in an option', () => {
  let before: string;
  beforeAll(async () => {
    writeFileSync(text, '北京市某方案\n\n一、加强领导。（责任单位：市财政局、市教委）\n');
    const { code } = await zeren(['load', text, '--database', database]);
    expect(code).toBe(0);
    before = await digest();
  }, 60_000);

  it.each<[string, readonly string[], number, RegExp]>([
    ['are looked for', ['matrix', '--format', 'md', '--text', CYPHER, '--jurisdiction', QUOTES, '--document-kind', TICKS], 0, /^/],
    ['name no body', ['matrix', '--agency', CYPHER, '--agency-none', QUOTES], 2, /No body has the id or name/],
    ['are no centre of a network', ['network', '--around', TICKS], 2, /No body has the id or name/],
    ['are no day', ['matrix', '--from', QUOTES], 2, /is no date/],
    ['are no number', ['network', '--min-shared', '1e999', '--depth', '-1'], 2, /is not/],
    ['are a value of a question', ['query', 'agency-names', '--param', `limit=${CYPHER}`, '--param', `${QUOTES}=1`], 2, /parameter/],
    ['name no question', ['query', `../../${CYPHER}`], 2, /There is no/],
    ['are asked', ['ask', `who leads ${CYPHER} ${TICKS}`], 2, /of no kind that can be read/],
    ['are no part', ['extract', text, '--shard', `1/2;${TICKS}`], 2, /--shard .* is not understood/],
  ])('%s', async (_, args, code, says) => {
    const own = ['extract', 'check'].includes(args[0] ?? '') ? [] : ['--database', database];
    const ran = await zeren([...args, ...own]);
    expect([ran.code, ran.err]).toEqual([code, expect.stringMatching(says)]);
    expect(ran.err).not.toMatch(/\n\s+at |SyntaxError|StoreError|(?![\t\n])[\p{Cc}\u202e]/u);
  }, 60_000); // biome-ignore format: a table

  it('leave the graph as it was', async () => {
    expect(await digest()).toBe(before);
  });
});
