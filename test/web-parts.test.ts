/** The page's pure parts: addresses, marked lines, names in clauses, queries against the SDL, the network's layout. */
import { readdirSync, readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { exampleTabs } from '../src/web/app/graphiql/examples.js';
import { declaredQueries } from '../src/web/app/graphql.js';
import { drawingOf } from '../src/web/app/network/graph.js';
import { cutAtMentions } from '../src/web/app/parts/mentions.js';
import type { NetworkNode } from '../src/web/app/queries/network.js';
import { cutLines } from '../src/web/app/reader/lines.js';
import { readRoute, to } from '../src/web/app/routes.js';

const at = (path: string) => readRoute(new URL(path, 'http://localhost'));

describe('addresses', () => {
  it.each([
    ['/', { view: 'overview' }],
    ['/search?q=%20发展改革委%20', { view: 'search', text: '发展改革委' }],
    ['/agencies', { view: 'agencies' }],
    ['/agencies/beijing-caizhengju', { view: 'agency', id: 'beijing-caizhengju' }],
    ['/agencies/beijing-caizhengju/', { view: 'agency', id: 'beijing-caizhengju' }],
    ['/documents/d%2F1#L123', { view: 'document', id: 'd/1', line: 123, clause: null }],
    ['/documents/d#L0', { view: 'document', id: 'd', line: null, clause: null }],
    ['/network', { view: 'network', minShared: 2, body: null }],
    ['/network?min=-5', { view: 'network', minShared: 2, body: null }],
    ['/documents/d/more', { view: 'missing', path: '/documents/d/more' }],
    ['/agencies/%E0%A4%A', { view: 'missing', path: '/agencies/%E0%A4%A' }],
    ['/nowhere', { view: 'missing', path: '/nowhere' }],
  ])('%s', (path, route) => {
    expect(at(path)).toEqual(route);
  });

  it('are read as they are written', () => {
    expect(at(to.search('a&b 市/局'))).toEqual({ view: 'search', text: 'a&b 市/局' });
    expect(at(to.clause('文件/1', 'c#2', 7))).toEqual({ view: 'document', id: '文件/1', line: 7, clause: 'c#2' });
    expect(at(to.shared(['a', 'b,c']))).toEqual({ view: 'shared', ids: ['a', 'b', 'c'] });
    expect(at(to.network(5, 'a b'))).toEqual({ view: 'network', minShared: 5, body: 'a b' });
    expect(at(to.task('t?1'))).toEqual({ view: 'task', id: 't?1' });
    expect(at(to.matrix('m'))).toEqual({ view: 'matrix', id: 'm' });
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

describe('the layout of the network', () => {
  const node = (id: string, degree: number): NetworkNode => ({
    agency: { id, name: id, shortName: null, englishName: null, kind: 'AGENCY', resolved: true },
    tasks: degree + 1,
    degree,
    strength: degree,
    betweenness: 0,
    pageRank: 0,
    community: 1,
  });
  const link = (source: string, target: string) => ({ source, target, shared: 1, weight: 1 });
  const nodes = [node('a', 2), node('b', 2), node('c', 2), node('d', 1), node('e', 1), node('alone', 0)];
  const links = [link('a', 'b'), link('b', 'c'), link('a', 'c'), link('d', 'e')];

  it('is the same for the same data', () => {
    expect(drawingOf(nodes, links).export()).toEqual(drawingOf(nodes, links).export());
  });

  it('keeps linked bodies nearer than others, and leaves out those without a link', () => {
    const drawing = drawingOf(nodes, links);
    const place = (id: string) => drawing.getNodeAttributes(id);
    const distance = (one: string, other: string) =>
      Math.hypot(place(one).x - place(other).x, place(one).y - place(other).y);
    expect(drawing.hasNode('alone')).toBe(false);
    expect(distance('a', 'b')).toBeLessThan(distance('a', 'd'));
    expect(distance('d', 'e')).toBeLessThan(distance('d', 'b'));
  });
});
