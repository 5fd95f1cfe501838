/** How much a request costs the store, how pages fit together, and what is refused. */
import { buildASTSchema, getIntrospectionQuery, Kind, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readQuestions } from '../src/analysis/search/question.js';
import { BOUNDS } from '../src/api/bounds.js';
import { excerptOf } from '../src/api/excerpt.js';
import { refusal, sizeOf } from '../src/api/limits.js';
import { nearest } from '../src/api/nearest.js';
import { typeDefs } from '../src/api/schema.js';
import type { GraphStore } from '../src/store/store.js';
import { answer, ask, seedStore } from './corpus.js';

let store: GraphStore;
beforeAll(async () => {
  store = await seedStore();
});
afterAll(() => store?.close());

async function askedAfresh(query: string, variables: Record<string, unknown>) {
  const fresh = await seedStore();
  const found = await ask(fresh, query, variables);
  await fresh.close();
  return found;
}

describe('statements of a request', () => {
  const DEEP: readonly [string, string, number][] = [
    [
      'bodies with their tasks, those with their responsibilities, clauses and sources',
      `query ($n: Int!) { agencies(filter: { responsible: true }, first: $n) { totalCount nodes { name taskCounts { total }
        partOf { name } successors { agency { name } }
        tasks(first: 5) { totalCount nodes { heading document { title } source { text }
          responsibilities { agency { name } clause { text } source { file startLine } } clauses { text source { text } } } } } } }`,
      13,
    ],
    [
      'documents with their outline, clauses, citations and issuers',
      `query ($n: Int!) { documents(first: $n) { nodes { title issuers { agency { name } } cites { document { title } } repeals { title } citedBy { title }
        issues { message } tasks(first: 10) { nodes { heading parent { heading } children { heading } } }
        clauses(first: 10) { totalCount nodes { task { heading } responsibilities { agency { name } task { heading } } source { text } } } } } }`,
      19,
    ],
    [
      'co-owners of many bodies, with their tasks',
      `query ($n: Int!) { agencies(filter: { responsible: true }, first: $n) { nodes { coOwners(first: 5) { totalCount counted { text }
        nodes { agency { name } documents { document { title } } tasks(first: 2) { heading clauses { text } } } } } } }`,
      8,
    ],
    [
      'what bodies are responsible for, along their lines and with opened collectives',
      `query ($n: Int!) { agencies(filter: { responsible: true }, first: $n) { nodes {
        responsibilities(filter: { lineage: true, expandCollectives: true }, first: 4) { totalCount nodes { agency { name } via { agency { name } } task { heading } clause { text } } } } } }`,
      10,
    ],
  ];

  it.each(DEEP)('follow its depth, not its rows: %s', async (_, query, most) => {
    // Each on a store of its own: what is kept between requests would hide what one asks.
    const [few, many] = await Promise.all([15, 60].map((n) => askedAfresh(query, { n })));
    if (!few || !many) throw new Error('no answer');
    expect([few.errors, many.errors]).toEqual([[], []]);
    expect(many.statements.length).toBeLessThanOrEqual(most);
    expect(new Set(many.statements), 'no other statements for more rows').toEqual(new Set(few.statements));
    for (const name of new Set(many.statements)) {
      const times = many.statements.filter((one) => one === name).length;
      expect(times, `${name} must not be asked for each row`).toBeLessThanOrEqual(3);
    }
  });

  it.each<[string, string, string, string[]]>([
    ['agencies', 'agencies(first: 2)', 'agencies', ['count-agencies']],
    ['tasks', 'tasks(first: 2)', 'tasks', ['count-tasks']],
    ['documents', 'documents(first: 2)', 'documents', ['count-documents']],
    ['issues', 'issues(first: 2)', 'issues', ['count-issues']],
    [
      'sharedTasks',
      'sharedTasks(agencies: ["beijing-caizhengju", "beijing-jiaoyuweiyuanhui"])',
      'tasks',
      ['count-tasks'],
    ],
    ['a list within a list', 'agency(id: "beijing-caizhengju") { tasks(first: 2)', 'agency-tasks', []],
  ])('count %s only where it is asked for, and fetch them only where they are', async (_, field, list, count) => {
    const statements = async (selection: string) => {
      const found = await ask(store, `{ ${field} { ${selection} } ${field.includes('{') ? '}' : ''} }`);
      expect(found.errors).toEqual([]);
      return found.statements.filter((one) => !/^(?:find-.*|agencies-named|.*-by-id|state)$/.test(one)).sort();
    };
    expect(await statements('nodes { id: __typename } pageInfo { hasNextPage } edges { cursor }')).toEqual([list]);
    expect(await statements('totalCount nodes { id: __typename }')).toEqual([list, ...count].sort());
    // What was counted is kept until the graph changes.
    expect(await statements('totalCount')).toEqual(count.length > 0 ? [] : [list]);
    expect(await statements('__typename')).toEqual([]);
  });

  it('count only what is asked for of what the store holds', async () => {
    const bare = await ask(store, '{ tasks(first: 2) { nodes { heading } } statistics { texts } }');
    expect(bare.statements.filter((name) => name !== 'state').sort()).toEqual(['statistics', 'tasks']);
  });

  it('read no more holdings than the bodies asked about have', async () => {
    const rows: number[] = [];
    const stop = store.observe((event) => event.query === 'holdings' && rows.push(event.rows));
    const { agency } = await answer(
      store,
      '{ agency(id: "beijing-caizhengju") { taskCounts { total } coOwners(first: 1) { totalCount } } }',
    );
    stop();
    expect(rows).toEqual([agency.taskCounts.total]);
  });

  it('load the text of a document only where words are asked for', async () => {
    const query = (fields: string) => `{ tasks(first: 20) { nodes { source { ${fields} } } } }`;
    expect((await ask(store, query('file startLine'))).statements).not.toContain('document-texts');
    expect((await ask(store, query('file text'))).statements).toContain('document-texts');
  });
});

describe('pages', () => {
  const LIST = 'agencies(filter: { responsible: true }';
  const page = async (args: string) =>
    (
      await answer(
        store,
        `{ list: ${LIST}, ${args}) { totalCount nodes { id } edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
      )
    ).list;

  it('follow each other forwards without gap or overlap', async () => {
    const ids: string[] = [];
    for (let after = ''; ; ) {
      const list = await page(`first: 7${after}`);
      ids.push(...list.nodes.map((node: { id: string }) => node.id));
      expect(list.pageInfo.hasPreviousPage).toBe(after !== '');
      after = `, after: "${list.pageInfo.endCursor}"`;
      if (!list.pageInfo.hasNextPage) {
        expect(ids).toHaveLength(list.totalCount);
        break;
      }
    }
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  it('follow each other backwards', async () => {
    const all = (await page('first: 1000')).nodes.map((node: { id: string }) => node.id);
    const ids: string[] = [];
    for (let before = ''; ; ) {
      const list = await page(`last: 9${before}`);
      ids.unshift(...list.nodes.map((node: { id: string }) => node.id));
      expect(list.pageInfo.hasNextPage).toBe(before !== '');
      before = `, before: "${list.pageInfo.startCursor}"`;
      if (!list.pageInfo.hasPreviousPage) break;
    }
    expect(ids).toEqual(all);
  });

  it('have cursors that lead to their own edge', async () => {
    const { edges } = await page('first: 4');
    const [next] = (await page(`first: 1, after: "${edges[1].cursor}"`)).nodes;
    expect(next.id).toBe(edges[2].node.id);
    expect((await page(`first: 1, after: "${edges[0].cursor}"`)).pageInfo.hasPreviousPage).toBe(true);
  });

  it.each([
    ['first: 0', 0, true],
    ['last: 0', 0, false],
  ])('may be empty (%s)', async (args, size, more) => {
    const list = await page(args);
    expect(list.nodes).toHaveLength(size);
    expect(list.pageInfo).toMatchObject({ startCursor: null, endCursor: null });
    expect(args.startsWith('first') ? list.pageInfo.hasNextPage : list.pageInfo.hasNextPage).toBe(more);
  });

  it('work the same within other lists', async () => {
    const query = (args: string) =>
      `{ agency(id: "beijing-caizhengju") { tasks(${args}) { totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage endCursor startCursor } } } }`;
    const whole = (await answer(store, query('first: 1000'))).agency.tasks;
    const last = (await answer(store, query('last: 3'))).agency.tasks;
    expect(last.nodes).toEqual(whole.nodes.slice(-3));
    const before = (await answer(store, query(`last: 3, before: "${last.pageInfo.startCursor}"`))).agency.tasks;
    expect(before.nodes).toEqual(whole.nodes.slice(-6, -3));
    expect(before.totalCount).toBe(whole.nodes.length);
  });
});

describe('sizes', () => {
  const schema = buildASTSchema(typeDefs);
  const size = (query: string, variables = {}) => {
    const document = parse(query);
    const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
    if (!operation) throw new Error('no operation');
    return sizeOf(
      schema,
      operation,
      document.definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION),
      variables,
    );
  };

  it.each<[string, number, number]>([
    ['{ statistics { texts } }', 2, 3],
    // __schema 1 + 1 · (1 + types (1 + 120 · (1 + name))); how deep is not counted.
    ['{ __schema { types { name } } }', 1, 243],
    // tasks 1 + 1 · (1 + nodes (1 + 10 · (1 + heading)))
    ['{ tasks(first: 10) { nodes { heading } } }', 3, 23],
    ['{ tasks { nodes { heading } } }', 3, 103],
    // Lists within a page are not as long as the page: children 1 + 10 · (1 + heading).
    ['{ tasks(first: 3) { nodes { children { heading } } } }', 4, 69],
    ['query ($n: Int) { tasks(last: $n) { nodes { heading } } }', 3, 43],
    ['{ a: statistics { texts } b: statistics { texts } }', 2, 6],
    ['{ ...F } fragment F on Query { statistics { texts } }', 2, 3],
    ['{ ... on Query { statistics { texts } } }', 2, 3],
  ])('%s is %i deep and costs %i', (query, depth, cost) => {
    expect(size(query, { n: 20 })).toEqual({ depth, cost });
  });

  it('refuses what is too deep or too large before the store is asked, and says how to ask less', async () => {
    const deep = `{ task(id: "x") { ${'parent { '.repeat(20)} id ${'}'.repeat(20)} } }`;
    const wide = '{ agencies(first: 1000) { nodes { tasks(first: 1000) { nodes { id } } } } }';
    const aliases = `{ ${Array.from({ length: 90 }, (_, i) => `a${i}: agencyNetwork { nodes { degree } links { weight } }`).join(' ')} }`;
    for (const [query, message] of [
      [deep, /22 fields deep; at most 16.*second request/],
      [wide, /at most 1,000,000.*`first`/],
      [aliases, /at most 1,000,000/],
    ] as const) {
      const { errors, statements } = await ask(store, query);
      expect(errors[0]?.message).toMatch(message);
      expect(errors[0]?.extensions?.code).toBe('TOO_LARGE');
      expect(statements).toEqual([]);
    }
  });

  it.each([
    [
      'a negative size',
      '{ a: tasks(first: -1000000) { nodes { id } } b: tasks(first: 10) { nodes { heading } } }',
      3,
      26,
    ],
    ['a size that is refused by itself', '{ tasks(first: 1000000000) { nodes { heading } } }', 3, 2003],
    ['the default of a variable', 'query ($m: Int = 30) { tasks(first: $m) { nodes { heading } } }', 3, 63],
  ])('are reckoned with %s', (_, query, depth, cost) => {
    expect(size(query)).toMatchObject({ depth, cost });
  });

  it('of fragments within fragments are reckoned once each, and grow as they do', () => {
    const fragments = Array.from({ length: 60 }, (_, i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`);
    const begun = performance.now();
    const { cost } = size(`{ ...F0 } ${fragments.join(' ')} fragment F60 on Query { statistics { texts } }`);
    expect(cost).toBe(3 * 2 ** 60);
    expect(performance.now() - begun).toBeLessThan(100);
  });

  it('let the whole of introspection through, also twice, but not as often as one likes', () => {
    const all = getIntrospectionQuery({ inputValueDeprecation: true, schemaDescription: true });
    const { cost } = size(all);
    expect(cost).toBeGreaterThan(1_000);
    expect(cost).toBeLessThan(BOUNDS.cost / 2);
    const types = '__schema { types { fields { args { description } } } }';
    const often = `{ ${Array.from({ length: 100 }, (_, i) => `a${i}: ${types}`).join(' ')} }`;
    expect(refusal(size(often))?.message).toMatch(/at most 1,000,000/);
  });

  it('lets through what the page and the examples ask for', () => {
    expect(
      refusal(
        size(
          '{ agencyNetwork { nodes { agency { id name kind } degree strength betweenness pageRank community } links { source target weight shared } } }',
        ),
      ),
    ).toBeNull();
    expect(
      refusal(
        size(
          '{ responsibilityMatrix { columns { agency { name } totals { total } } rows { task { heading source { file startLine } } cells { column letters clauseIds } } } }',
        ),
      ),
    ).toBeNull();
  });
});

describe('nearest', () => {
  const options = [
    { value: 'caizheng', words: ['北京市财政局', '市财政局'] },
    { value: 'shuiwu', words: ['国家税务总局北京市税务局', '市税务局'] },
    { value: 'fagai', words: ['北京市发展和改革委员会', '市发展改革委'] },
  ];

  it.each([
    ['市财证局', ['caizheng']],
    ['发展改革委', ['fagai']],
    ['税务局', ['shuiwu']],
    ['XYZ', []],
  ])('of %s are %j', (wanted, expected) => {
    expect(nearest(wanted, options)).toEqual(expected);
  });
});

describe('excerpts', () => {
  const long = `${'前'.repeat(100)}数据${'中'.repeat(100)}开放${'后'.repeat(100)}`;

  it.each<[string, (string | null)[], string[], string, string[]]>([
    ['a short text whole', ['推进数据开放'], ['数据'], '推进数据开放', ['数据']],
    ['the text that holds most of the words', ['数据', '数据开放'], ['数据', '开放'], '数据开放', ['数据开放']],
    ['a stretch of a long one', [long], ['数据'], `…${'前'.repeat(24)}数据${'中'.repeat(94)}…`, ['数据']],
    ['words whatever their case', [null, 'Finance Bureau'], ['bureau'], 'Finance Bureau', ['Bureau']],
    ['nothing of nothing', [null], ['x'], '', []],
  ])('take %s', (_, texts, words, text, marked) => {
    const [question] = readQuestions(words.join(' '));
    if (!question) throw new Error('nothing to look for');
    const found = excerptOf(texts, question, false);
    expect(found.text).toBe(text);
    expect(found.marks.map(({ start, end }) => text.slice(start, end))).toEqual(marked);
  });
});
