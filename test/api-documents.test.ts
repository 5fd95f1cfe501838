/** How documents stand to each other, what they say of themselves, and whether they are in force, as the API tells it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Change, inForce } from '../src/analysis/in-force.js';
import { today } from '../src/api/day.js';
import { buildGraph } from '../src/graph/build.js';
import { openStore } from '../src/store/open.js';
import type { GraphStore } from '../src/store/store.js';
import { answer, ask, readSeeds, seedStore } from './corpus.js';
import { type DocumentSketch, sketch } from './records.js';

const DOCUMENTS: readonly DocumentSketch[] = [
  { id: 'law', title: '甲条例', date: '2010-03-01' },
  {
    ...{ id: 'plan', title: '乙方案', number: '京政发〔2015〕1号', date: '2015-01-10', effective: '2015-02-01' },
    ...{ implements: ['甲条例'], addressees: '各区政府', attachments: ['任务清单', '名单'] },
  },
  { id: 'change', title: '关于修改乙方案的决定', date: '2016-05-01', amends: ['乙方案'] },
  {
    ...{ id: 'next', title: '丙方案', date: '2018-12-20', effective: '2019-01-01', validUntil: '2023-12-31' },
    ...{ implements: ['甲条例'], repeals: [['乙方案', '京政发〔2015〕1号'], '外地办法'] },
  },
  { id: 'undated', title: '丁通知', repeals: ['戊意见'] },
  { id: 'opinion', title: '戊意见', date: '2012-01-01' },
  { id: 'early', title: '己细则', date: '2020-01-01', validUntil: '2024-12-31' },
  { id: 'ring-a', title: '环甲', cites: ['环乙'] },
  { id: 'ring-b', title: '环乙', cites: ['环丙'] },
  { id: 'ring-c', title: '环丙', cites: ['环甲'] },
  { id: 'void', title: '庚决定', date: '2022-06-01', cites: ['甲条例'], repeals: ['己细则'] },
];

describe('documents of a corpus made by hand', () => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await openStore();
    for (const [i, document] of DOCUMENTS.entries()) {
      const { extraction, text } = sketch({ file: `${i}.txt`, documents: [document] });
      await store.load(buildGraph(extraction, text));
    }
  });
  afterAll(() => store.close());

  const about = async (id: string, fields: string) =>
    (await answer(store, `query ($id: ID) { document(id: $id) { ${fields} } }`, { id })).document;

  it('stand to each other both ways', async () => {
    const ids = (list: { id: string }[]) => list.map(({ id }) => id);
    const law = await about('law', 'implementedBy { id } amendedBy { id } repealedBy { id }');
    expect([ids(law.implementedBy), ids(law.amendedBy), ids(law.repealedBy)]).toEqual([['next', 'plan'], [], []]);
    const plan = await about(
      'plan',
      'implements { title number line document { id } } amendedBy { id } repealedBy { id }',
    );
    expect(plan.implements).toEqual([{ title: '甲条例', number: null, line: 1, document: { id: 'law' } }]);
    expect([ids(plan.amendedBy), ids(plan.repealedBy)]).toEqual([['change'], ['next']]);
    const { amends } = await about('change', 'amends { title line document { id } }');
    expect(amends).toEqual([{ title: '乙方案', line: 1, document: { id: 'plan' } }]);
    const { repeals } = await about('next', 'repeals { number document { id inCorpus repealedBy { id } } }');
    expect(repeals).toMatchObject([
      { number: '京政发〔2015〕1号', document: { id: 'plan', inCorpus: true } },
      { number: null, document: { inCorpus: false, repealedBy: [{ id: 'next' }] } },
    ]);
  });

  it('say of themselves what they say, with the lines', async () => {
    const fields = `addressees effectiveDate validUntil attachments { title line }
      evidence { addressees { text line } effectiveDate { text line } validUntil { text line } }`;
    expect(await about('plan', fields)).toEqual({
      ...{ addressees: '各区政府', effectiveDate: '2015-02-01', validUntil: null },
      attachments: [
        { title: '任务清单', line: 1 },
        { title: '名单', line: 1 },
      ],
      evidence: {
        addressees: { text: '各区政府', line: 1 },
        effectiveDate: { text: '自2015-02-01起施行', line: 1 },
        validUntil: null,
      },
    });
    expect(await about('law', fields)).toEqual({
      ...{ addressees: null, effectiveDate: null, validUntil: null, attachments: [] },
      evidence: { addressees: null, effectiveDate: null, validUntil: null },
    });
  });

  it.each<[string, string, boolean | null, string, string | null, string | null]>([
    // document, day, answer, reason, day that decides, document that says so
    ['plan', '2015-01-31', false, 'NOT_YET', '2015-02-01', 'plan'],
    ['plan', '2015-02-01', true, 'REPEALED_LATER', '2019-01-01', 'next'],
    ['plan', '2018-12-31', true, 'REPEALED_LATER', '2019-01-01', 'next'],
    ['plan', '2019-01-01', false, 'REPEALED', '2019-01-01', 'next'],
    ['law', '2010-02-28', false, 'NOT_YET', '2010-03-01', null],
    ['law', '2024-01-01', null, 'END_UNKNOWN', null, null],
    ['next', '2023-12-31', true, 'VALID', '2023-12-31', 'next'],
    ['next', '2024-01-01', false, 'EXPIRED', '2023-12-31', 'next'],
    ['early', '2022-05-31', true, 'VALID', '2024-12-31', 'early'],
    ['early', '2025-01-01', false, 'REPEALED', '2022-06-01', 'void'],
    ['opinion', '2020-01-01', null, 'REPEAL_UNDATED', null, 'undated'],
    ['undated', '2020-01-01', null, 'START_UNKNOWN', null, null],
  ])('tell whether %s is in force on %s: %s, %s', async (id, on, found, reason, day, by) => {
    const { inForce } = await about(id, `inForce(on: "${on}") { on answer reason day document { id } line }`);
    expect(inForce).toEqual({
      ...{ on, answer: found, reason, day },
      ...{ document: by === null ? null : { id: by }, line: by === null ? null : 1 },
    });
  });

  it('are asked about today if no day is given, and what is repealed is repealed by then', async () => {
    const { inForce } = await about('opinion', 'inForce { on answer reason day document { id } }');
    expect(inForce).toEqual({ on: today(), answer: false, reason: 'REPEALED', day: null, document: { id: 'undated' } });
    expect(today(Date.parse('2024-06-30T15:59:59Z'))).toBe('2024-06-30');
    expect(today(Date.parse('2024-06-30T16:00:00Z'))).toBe('2024-07-01');
  });

  it.each<[string, readonly string[]]>([
    ['{ cites: "甲条例" }', ['void']],
    ['{ implements: "甲条例" }', ['next', 'plan']],
    ['{ implements: "law", inForce: { on: "2019-01-01", states: [VOID] } }', ['plan']],
    ['{ inForce: { on: "2019-06-01" } }', ['next']],
    ['{ inForce: { on: "2018-12-31" } }', ['plan']],
    ['{ inForce: { on: "2019-01-01", states: [VOID] } }', ['plan']],
    ['{ inForce: { on: "2016-01-01", states: [IN_FORCE, NOT_YET] } }', ['change', 'early', 'next', 'plan', 'void']],
    [
      '{ inForce: { on: "2020-01-01", states: [UNKNOWN] } }',
      ['change', 'law', 'opinion', 'ring-a', 'ring-b', 'ring-c', 'undated'],
    ],
    ['{ inForce: { states: [VOID] } }', ['early', 'next', 'opinion', 'plan']],
    ['{ inForce: { states: [VOID] }, ids: ["next", "law"] }', ['next']],
  ])('are chosen by how they stand to others and whether they are in force: %s', async (filter, ids) => {
    const { documents } = await answer(store, `{ documents(filter: ${filter}) { totalCount nodes { id } } }`);
    expect(documents.nodes.map(({ id }: { id: string }) => id).sort()).toEqual(ids);
    expect(documents.totalCount).toBe(ids.length);
  });

  it.each<[string, string, number, readonly [string, number][], readonly string[], boolean]>([
    // from, direction, depth, reached with distance, links, complete
    ['next', 'REPEALS', 3, [['plan', 1]], ['next→plan'], true],
    [
      'law',
      'IMPLEMENTED_BY',
      1,
      [
        ['next', 1],
        ['plan', 1],
      ],
      ['next→law', 'plan→law'],
      false,
    ],
    [
      'law',
      'IMPLEMENTED_BY',
      2,
      [
        ['next', 1],
        ['plan', 1],
      ],
      ['next→law', 'plan→law'],
      true,
    ],
    ['ring-a', 'CITES', 1, [['ring-b', 1]], ['ring-a→ring-b'], false],
    [
      'ring-a',
      'CITES',
      2,
      [
        ['ring-b', 1],
        ['ring-c', 2],
      ],
      ['ring-a→ring-b', 'ring-b→ring-c'],
      false,
    ],
    [
      'ring-a',
      'CITES',
      9,
      [
        ['ring-b', 1],
        ['ring-c', 2],
      ],
      ['ring-a→ring-b', 'ring-b→ring-c', 'ring-c→ring-a'],
      true,
    ],
    [
      'ring-a',
      'CITED_BY',
      9,
      [
        ['ring-c', 1],
        ['ring-b', 2],
      ],
      ['ring-c→ring-a', 'ring-b→ring-c', 'ring-a→ring-b'],
      true,
    ],
  ])('lead from %s over %s in %i steps to others', async (document, direction, depth, reached, links, complete) => {
    const { data, errors, statements } = await ask(
      store,
      `{ citationChain(document: "${document}", direction: ${direction}, depth: ${depth}) { document { id } complete
        documents { distance document { id } } links { from { id } to { id } title source { file startLine text } } } }`,
    );
    expect(errors).toEqual([]);
    const { citationChain: chain } = data;
    type Reached = { document: { id: string }; distance: number };
    type Link = { from: { id: string }; to: { id: string }; title: string; source: { text: string } };
    const found = chain.documents.map((one: Reached) => [one.document.id, one.distance]);
    const foundLinks = chain.links.map(({ from, to }: Link) => `${from.id}→${to.id}`);
    // A link out of the corpus leads to a stub, whose id is a hash.
    expect(found.filter(([id]: [string]) => !id.startsWith('cited-'))).toEqual(reached);
    expect(foundLinks.filter((link: string) => !link.includes('cited-'))).toEqual(links);
    expect([chain.document.id, chain.complete]).toEqual([document, complete]);
    for (const { title, source } of chain.links as Link[])
      expect([title, source.text].every((words) => words !== '')).toBe(true);
    expect(statements.filter((name) => name.startsWith('links-')).length).toBeLessThanOrEqual(depth);
  });

  it('lead no further than ten steps', async () => {
    const { errors } = await ask(store, '{ citationChain(document: "law", direction: CITES, depth: 11) { complete } }');
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'depth' });
  });

  it('take no day that the calendar does not have', async () => {
    const query = 'query ($on: Date) { document(id: "law") { inForce(on: $on) { answer } } }';
    const { errors } = await ask(store, query, { on: '2024-02-30' });
    expect(errors[0]?.extensions?.code).toBe('BAD_USER_INPUT');
    expect(errors[0]?.message).toMatch(/YYYY-MM-DD/);
  });
});

describe('what repeals a document', () => {
  const life = {
    ...{ id: 'a', date: '2020-01-01', effective: null },
    effectiveLine: null,
    validUntil: null,
    validityLine: null,
  };
  const told = (repeals: readonly Change[], on: string) => {
    const { answer: found, reason, document } = inForce(life, repeals, [], on, false);
    return [found, reason, document];
  };
  const by = (document: string, day: string | null): Change => ({ document, day, line: 7 });

  it('is the first that does', () => {
    expect(told([by('c', '2023-01-01'), by('b', '2022-01-01')], '2024-01-01')).toEqual([false, 'repealed', 'b']);
    expect(told([by('c', null), by('b', '2022-01-01')], '2024-01-01')).toEqual([false, 'repealed', 'b']);
  });
  it('is not itself, which means one before it of the same name', () =>
    expect(told([by('a', '2020-01-01')], '2024-01-01')).toEqual([null, 'end-unknown', null]));
  it('is not older than it', () =>
    expect(told([by('b', '2019-12-31')], '2024-01-01')).toEqual([null, 'end-unknown', null]));
});

describe('documents of the seeds', () => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await seedStore();
  });
  afterAll(() => store.close());

  it.each([
    'cites: "国办发〔2022〕15号"',
    'implements: "国办发〔2022〕15号"',
    'inForce: { on: "2024-06-01", states: [UNKNOWN] }',
  ])('give their tasks where %s', async (given) => {
    const { documents, tasks, matrix } = await answer(
      store,
      `{ documents(filter: { ${given} }, first: 1000) { nodes { id tasks(filter: {}) { totalCount } } }
          tasks(filter: { ${given} }, first: 1000) { totalCount nodes { document { id } } }
          matrix: responsibilityMatrix(filter: { ${given} }) { rows { task { id } } } }`,
    );
    const expected = new Map(
      documents.nodes.map(({ id, tasks }: { id: string; tasks: { totalCount: number } }) => [id, tasks.totalCount]),
    );
    const sum = [...expected.values()].reduce<number>((all, one) => all + Number(one), 0);
    expect([tasks.totalCount > 0, tasks.totalCount, matrix.rows.length]).toEqual([true, sum, sum]);
    for (const { document } of tasks.nodes) expect([...expected.keys()]).toContain(document.id);
  });

  it('carry out, change and repeal what was read, each with its line', async () => {
    const said = '{ title number line document { id } }';
    const query = `{ documents(first: 1000) { nodes { id addressees effectiveDate validUntil attachments { title line }
      implements ${said} amends ${said} repeals ${said} } } }`;
    const { documents } = await answer(store, query);
    const found = new Map<string, Record<string, unknown>>(documents.nodes.map((one: { id: string }) => [one.id, one]));
    for (const record of readSeeds().documents) {
      const cited = (list: typeof record.cites) =>
        list.map(({ title, number, at }) =>
          expect.objectContaining({ title, number, line: at.line, document: { id: expect.any(String) } }),
        );
      expect(found.get(record.id)).toEqual({
        id: record.id,
        ...{ addressees: record.addressees?.text ?? null, effectiveDate: record.effective?.date ?? null },
        validUntil: record.validity?.until ?? null,
        attachments: record.attachments.map(({ title, at }) => ({ title, line: at.line })),
        ...{ implements: cited(record.implements), amends: cited(record.amends), repeals: cited(record.repeals) },
      });
    }
  });

  it('are joined to the documents of the corpus', async () => {
    const query = '{ document(number: "京政发〔2023〕14号") { implementedBy { number title } } }';
    expect((await answer(store, query)).document.implementedBy).toContainEqual({
      number: '京政办发〔2023〕15号',
      title: '北京市促进通用人工智能创新发展的若干措施',
    });
  });

  it('cost no statement for each of them', async () => {
    const query = `query ($n: Int!) { documents(first: $n) { nodes { inForce { answer document { title } }
      implements { document { inForce(on: "2024-01-01") { reason document { title } } } } amends { title } repeals { document { title } }
      implementedBy { title } amendedBy { title } repealedBy { title inForce { reason } } } } }`;
    const few = await ask(store, query, { n: 15 });
    const many = await ask(store, query, { n: 60 });
    expect([few.errors, many.errors]).toEqual([[], []]);
    expect(many.statements.length).toBeLessThanOrEqual(16);
    for (const name of new Set(many.statements)) {
      expect(many.statements.filter((one) => one === name).length, name).toBeLessThanOrEqual(3);
    }
  });
});
