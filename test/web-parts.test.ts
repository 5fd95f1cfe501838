/** The page's pure parts: addresses, marked lines, names in clauses, queries against the SDL. */
import { readdirSync, readFileSync } from 'node:fs';
import { createMemoryHistory } from '@tanstack/react-router';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { to } from '../src/web/app/addresses.js';
import { readTaskSearch, type TaskSearch, taskFilter } from '../src/web/app/filter/search.js';
import { exampleTabs } from '../src/web/app/graphiql/examples.js';
import { declaredQueries } from '../src/web/app/graphql.js';
import { cutAtMentions } from '../src/web/app/parts/mentions.js';
import type { TaskFilter } from '../src/web/app/queries/types.js';
import { cutLines } from '../src/web/app/reader/lines.js';
import { router } from '../src/web/app/routes.js';
import { parseSearch, stringifySearch } from '../src/web/app/search.js';

const matchesOf = (path: string) =>
  router.matchRoutes(router.parseLocation(createMemoryHistory({ initialEntries: [path] }).location));

/** What a view reads from an address: its path with the ids, and what stands behind `?` and `#`. */
function at(path: string) {
  const matches = matchesOf(path);
  const view = matches.at(-1);
  return { view: view?.fullPath, ...view?.params, ...view?.search };
}

describe('addresses', () => {
  it.each([
    ['/', { view: '/' }],
    ['/search?q=%20发展改革委%20', { view: '/search', q: '发展改革委' }],
    ['/search?q=', { view: '/search' }],
    ['/agencies', { view: '/agencies' }],
    ['/agencies/beijing-caizhengju', { view: '/agencies/$id', id: 'beijing-caizhengju' }],
    ['/agencies/beijing-caizhengju/', { view: '/agencies/$id', id: 'beijing-caizhengju' }],
    ['/documents/d%2F1?clause=c%232#L123', { view: '/documents/$id', id: 'd/1', clause: 'c#2' }],
    ['/network', { view: '/network' }],
    ['/network?minShared=-5', { view: '/network' }],
    ['/network?minShared=5&body=b', { view: '/network', minShared: 5, body: 'b' }],
  ])('%s', (path, read) => {
    expect(at(path)).toEqual(read);
  });

  it.each(['/documents/d/more', '/nowhere', '/agencies/a/b/c'])('%s is none', (path) => {
    expect(matchesOf(path)[0]).toMatchObject({ _notFound: true });
  });

  it.each([
    [router.buildLocation(to.search('a&b 市/局')).href, '/search?q=', { q: 'a&b 市/局' }],
    [router.buildLocation(to.clause('文件/1', 'c#2', 7)).href, '#L7', { id: '文件/1', clause: 'c#2' }],
    [router.buildLocation(to.shared(['a', 'b'])).href, '/shared?', { agencies: 'a,b' }],
    [router.buildLocation(to.task('t?1:2.c')).href, '/tasks/t%3F1:2.c', { id: 't?1:2.c' }],
    [router.buildLocation(to.matrix('m')).href, '/matrix/m', { id: 'm' }],
  ])('%s is read as it is written', (href, piece, read) => {
    expect(href).toContain(piece);
    expect(at(href)).toMatchObject(read);
  });
});

describe('what an address says behind its question mark', () => {
  it.each<[string, TaskSearch, TaskFilter]>([
    ['', {}, {}],
    ['?text=%20', {}, {}],
    ['?document=d&text=数据 开放', { document: 'd', text: '数据 开放' }, { document: 'd', text: '数据 开放' }],
    ['?agency=a&agency=b', { agency: ['a', 'b'] }, { agencies: { any: ['a', 'b'] } }],
    ['?role=support&role=lead&role=boss', { role: ['lead', 'support'] }, { roles: ['LEAD', 'SUPPORT'] }],
    ['?from=2023-01-01&to=2023-13-01', { from: '2023-01-01' }, { documentDate: { from: '2023-01-01' } }],
    ['?lineage=true&expandCollectives=no', { lineage: true }, { lineage: true }],
    ['?kind=district', { kind: ['district'] }, { kinds: ['DISTRICT'] }],
  ])('%s', (given, search, filter) => {
    expect(readTaskSearch(parseSearch(given))).toEqual(search);
    expect(taskFilter(search)).toEqual({ lineage: false, expandCollectives: false, ...filter });
    expect(readTaskSearch(parseSearch(stringifySearch({ ...search })))).toEqual(search);
  });
});

describe('the reader', () => {
  const shape = (text: string, first: number, clauses: readonly (readonly [string, number, number])[]) =>
    cutLines(
      text,
      first,
      clauses.map(([id, start, end]) => ({ id, start, end })),
    ).map(({ number, pieces }) => [
      number,
      ...pieces.map((piece) => (piece.clause ? `${piece.clause}:${piece.text}` : piece.text)),
    ]);

  it('marks a clause that runs over a line', () => {
    expect(shape('加强监测。（责任单位：市生态\n环境局）\n\n二、', 462, [['c', 5, 19]])).toEqual([
      [462, '加强监测。', 'c:（责任单位：市生态'],
      [463, 'c:环境局）'],
      [464],
      [465, '二、'],
    ]);
  });

  it('gives overlapping words to the clause that begins first, and cuts what lies outside', () => {
    expect(
      shape('abcdef', 1, [
        ['late', 2, 99],
        ['early', 0, 3],
      ]),
    ).toEqual([[1, 'early:abc', 'late:def']]);
  });

  it('loses no character', () => {
    const text = 'a\n\nb（c）\n';
    const lines = cutLines(text, 1, [{ id: 'c', start: 4, end: 7 }]);
    expect(lines.map((line) => line.pieces.map((piece) => piece.text).join('')).join('\n')).toBe(text);
  });
});

describe('names in a clause', () => {
  it.each([
    ['（市财政局、市水务局负责）', ['市财政局', '市水务局'], ['（', '[0]市财政局', '、', '[1]市水务局', '负责）']],
    ['（责任单位：市 财政局）', ['市财政局'], ['（责任单位：', '[0]市 财政局', '）']],
    ['（市水务局）', ['市财政局', '市水务局'], ['（', '[1]市水务局', '）']],
    ['（各区政府）', [], ['（各区政府）']],
  ])('%s', (text, mentions, pieces) => {
    const cut = cutAtMentions(text, mentions);
    expect(cut.map((piece) => (piece.mention === null ? piece.text : `[${piece.mention}]${piece.text}`))).toEqual(
      pieces,
    );
    expect(cut.map((piece) => piece.text).join('')).toBe(text);
  });
});

describe('the queries of the page', async () => {
  const folder = new URL('../src/web/app/queries/', import.meta.url);
  for (const file of readdirSync(folder)) await import(new URL(file, folder).href);
  const schema = buildSchema(readFileSync(new URL('../src/api/schema.graphql', import.meta.url), 'utf8'));
  const named = declaredQueries().map((source) => [/query (\w+)/.exec(source)?.[1] ?? source, source] as const);

  it('are all named', () => {
    expect(named.map(([name]) => name)).toEqual([...new Set(named.map(([name]) => name))]);
    expect(named.length).toBeGreaterThan(10);
  });

  it.each(named)('%s fits the SDL', (_name, source) => {
    expect(validate(schema, parse(source))).toEqual([]);
  });
});

describe('GraphiQL’s tabs', () => {
  it('take variables from the header, in the order of the files', () => {
    const tabs = exampleTabs({
      'b.graphql': '# Who?\n# variables: {"agency": "市财政局"}\nquery B { __typename }',
      'a.graphql': 'query A { __typename }',
      'c.graphql': '# variables: {broken\nquery C { __typename }',
    });
    expect(tabs.map((tab) => tab.variables)).toEqual([undefined, '{\n  "agency": "市财政局"\n}', '{broken']);
    expect(tabs[0]?.query).toBe('query A { __typename }');
  });
});
