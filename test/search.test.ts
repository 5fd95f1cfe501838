/** What a search finds, in which order, and what it marks: on single texts, and on the five texts through the schema. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gramsOf, lettersOf, stem } from '../src/analysis/search/grams.js';
import { type FoundKind, fieldOf, readItem } from '../src/analysis/search/items.js';
import { readLetters } from '../src/analysis/search/letters.js';
import { matchField } from '../src/analysis/search/match.js';
import { readQuestions } from '../src/analysis/search/question.js';
import { SearchIndex } from '../src/analysis/search/search-index.js';
import type { GraphStore } from '../src/store/store.js';
import { answer, ask, seedStore } from './corpus.js';

describe('letters', () => {
  it.each([
    ['財政局', '财政局'],
    ['ＡＩ１２', 'ai12'],
    ['京政办发〔2024〕12号', '京政办发[2024]12号'],
    ['cáizhèng lǚ', 'caizheng lv'],
    ['㎡ß𠮷', '㎡ß𠮷'],
  ])('%s are read as %s', (text, read) => {
    expect(readLetters(text)).toBe(read);
  });
});

describe('grams', () => {
  it.each([
    ['财政局', ['财政', '政局']],
    ['水', ['水']],
    ['ai大模型2024年', ['ai', '大模', '模型', '2024', '年']],
    ['[2024]12号', ['2024', '12', '号']],
    ['finance bureaus', ['finance', 'bureau']],
    ['，。 ', []],
  ])('of %s', (letters, grams) => {
    expect(gramsOf(letters).map(lettersOf)).toEqual(grams);
  });

  it.each([
    ['pollutants', 'pollutant'],
    ['policies', 'policy'],
    ['measures', 'measure'],
    ['business', 'business'],
    ['gas', 'gas'],
  ])('%s has the stem %s', (word, expected) => {
    expect(stem(word)).toBe(expected);
  });
});

/** The text with what the question finds in it in 【】; null if nothing is. */
function marked(written: string, text: string): string | null {
  const field = fieldOf(readLetters(text), true);
  const found = readQuestions(written).map((question) => matchField(question, field));
  const best = found.filter((match) => match !== null).sort((x, y) => y.spans.length - x.spans.length)[0];
  if (!best) return null;
  return best.spans.reduceRight(
    (out, { start, end }) => `${out.slice(0, start)}【${out.slice(start, end)}】${out.slice(end)}`,
    text,
  );
}

describe('matches', () => {
  it.each<[string, string, string | null]>([
    ['数据', '推进数据开放和数据共享', '推进【数据】开放和【数据】共享'],
    ['開放 數據', '推进数据开放', '推进【数据开放】'],
    ['数据，开放', '数据的开放', '【数据】的【开放】'],
    ['新污染治理', '新污染物治理工作方案', '【新污染】物【治理】工作方案'],
    ['财政预算', '财政和预算', null],
    ['京政办发[2024]12号', '京政办发〔2024〕12号', '【京政办发〔2024〕12号】'],
    ['京政办发〔2024〕第12号', '京政办发〔2024〕12号', '【京政办发〔2024〕12号】'],
    ['京政办发[2024]12号', '京政办发〔2024〕112号', null],
    ['12号', '第212号', null],
    ['caizhengju', '北京市财政局', '北京市【财政局】'],
    ['cai zheng ju', '北京市财政局', '北京市【财】【政】【局】'.replaceAll('】【', '')],
    ['Cáizhèngjú', '北京市财政局', '北京市【财政局】'],
    ['caizhen', '北京市财政局', '北京市【财政】局'],
    ['czj', '北京市财政局', '北京市【财政局】'],
    ['aizheng', '北京市财政局', null],
    ['chongqing', '重庆市', '【重庆】市'],
    ['FINANCE', 'Beijing Municipal Finance Bureau', 'Beijing Municipal 【Finance】 Bureau'],
    ['regulations', 'Administration for Market Regulation', 'Administration for Market 【Regulation】'],
    ['admin', 'Administration for Market Regulation', '【Administration】 for Market Regulation'],
    ['the bureau of finance', 'Bureau of Finance', '【Bureau】 of 【Finance】'],
    ['ai', 'maintain', null],
    ['ai', '推进AI应用', '推进【AI】应用'],
  ])('for %s in %s are %s', (written, text, expected) => {
    expect(marked(written, text)).toBe(expected);
  });

  it.each(['', '  ', '，。《》', '\ud800', '\u0000'])('there is nothing to look for in %j', (written) => {
    expect(readQuestions(written)).toEqual([]);
  });
});

describe('ranking', () => {
  const of = (kind: FoundKind, id: string, names: string[], texts: string[] = [], tasks = 0) =>
    readItem({ kind, id, names, texts, tasks, date: null, jurisdiction: null });
  const index = new SearchIndex();
  for (const item of [
    of('agency', 'a-busy', ['北京市数据局'], [], 50),
    of('agency', 'a-idle', ['上海市数据局'], [], 0),
    of('document', 'd-exact', ['数据局']),
    of('document', 'd-prefix', ['数据局工作方案']),
    of('task', 't-long', [], [`数据局${'的其他工作'.repeat(20)}`]),
    of('task', 't-short', [], ['数据局的工作']),
    of('task', 't-equal', [], ['数据局的工作']),
    of('task', 't-none', [], ['数据的局']),
    of('clause', 'c-part', [], ['数据局的安排工作']),
  ]) {
    index.add(item);
  }
  index.close();
  const found = (text: string, kind?: FoundKind, most = 100) =>
    index
      .find(readQuestions(text), (item) => !kind || item.kind === kind)
      .best(most)
      .map(({ item }) => item.id);

  it('puts the exact name first, then its beginning, then busy bodies, names before texts, short before long', () => {
    const [exact, prefix, ...others] = found('数据局');
    expect([exact, prefix]).toEqual(['d-exact', 'd-prefix']);
    expect(others).toEqual(['a-busy', 'a-idle', 't-equal', 't-short', 'c-part', 't-long']);
  });

  it('puts what has all of a word before what has most of it', () => {
    expect(found('数据局的工作')).toEqual(['t-equal', 't-short', 'c-part', 't-long']);
  });

  it('finds single characters, pinyin, and only what is accepted', () => {
    expect(found('局', 'document')).toEqual(['d-exact', 'd-prefix']);
    expect(found('shujuju', 'agency')).toEqual(['a-busy', 'a-idle']);
    expect(found('数据局 方案')).toEqual(['d-prefix']);
    expect(found('没有')).toEqual([]);
  });

  it('gives as many of the best as are asked for', () => {
    const all = found('数据局');
    for (const most of [0, 1, 5, 8, 9]) expect(found('数据局', undefined, most)).toEqual(all.slice(0, most));
  });
});

describe('on the five texts', () => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await seedStore();
  });
  afterAll(() => store.close());

  const FIRST = `query ($text: String!, $kinds: [SearchKind!], $filter: SearchFilter) {
    search(text: $text, kinds: $kinds, filter: $filter, first: 1) {
      totalCount suggestions
      nodes { item { ... on Agency { id name } ... on Document { id title } } }
    }
  }`;

  it.each([
    ['caizhengju', '北京市财政局'],
    ['czj', '北京市财政局'],
    ['財政局', '北京市财政局'],
    ['Finance Bureau', '北京市财政局'],
    ['new pollutants', '北京市新污染物治理工作方案'],
    ['新污染治理', '北京市新污染物治理工作方案'],
    ['xinwuranwu', '北京市新污染物治理工作方案'],
    ['京政发[2024]14号', '北京市积极推动设备更新和消费品以旧换新行动方案'],
  ])('%s finds first %s', async (text, name) => {
    const { item } = (await answer(store, FIRST, { text })).search.nodes[0];
    expect(item.name ?? item.title).toBe(name);
  });

  it.each(['caizengju', '财证局'])('%s is found nowhere, and 北京市财政局 is suggested', async (text) => {
    const { totalCount, suggestions } = (await answer(store, FIRST, { text })).search;
    expect([totalCount, suggestions[0]]).toEqual([0, '北京市财政局']);
    expect((await answer(store, FIRST, { text: '财政局' })).search.suggestions).toEqual([]);
  });

  it('narrows by the documents’ dates and by place', async () => {
    const query = `query ($filter: SearchFilter) {
      search(text: "数据", first: 1000, filter: $filter) {
        totalCount
        nodes { item {
          ... on Agency { jurisdiction } ... on Document { date jurisdiction }
          ... on Task { document { date jurisdiction } } ... on Clause { document { date jurisdiction } }
        } }
      }
    }`;
    const hits = async (filter: object) =>
      // biome-ignore lint/suspicious/noExplicitAny: a test asks for what it checks
      (await answer(store, query, { filter })).search.nodes.map(({ item }: any) => item.document ?? item);
    const [all, early, here, elsewhere] = [
      await hits({}),
      await hits({ documentDate: { from: '2000-01-01', to: '2023-06-30' } }),
      await hits({ jurisdiction: 'beijing' }),
      await hits({ jurisdiction: 'shanghai' }),
    ];
    const within = ({ date }: { date?: string | null }) => date != null && date <= '2023-06-30';
    expect(early).toEqual(all.filter(within));
    expect(here).toEqual(all.filter(({ jurisdiction }: { jurisdiction: string }) => jurisdiction === 'beijing'));
    expect([early.length > 0, here.length > 0, elsewhere]).toEqual([true, true, []]);
    const { errors } = await ask(store, query, { filter: { documentDate: { from: '2023-02-30' } } });
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('reads the graph once for many searches, and anew when it has changed', async () => {
    const own = await seedStore();
    const reads = async () =>
      (await ask(own, FIRST, { text: '新污染物' })).statements.filter((name) => name.startsWith('searchable-')).length;
    const total = async () => (await answer(own, FIRST, { text: '新污染物' })).search.totalCount;
    expect([await reads(), await reads()]).toEqual([4, 0]);
    expect(await total()).toBeGreaterThan(0);
    await own.remove('004_c755f766e012c378.txt');
    expect([await reads(), await reads()]).toEqual([4, 0]);
    expect(await total()).toBe(0);
    await own.close();
  });

  it.each([
    ['，。', /at least one word/],
    ['市'.repeat(501), /at most 500 characters, not 501/],
  ])('refuses %s', async (text, message) => {
    const { errors } = await ask(store, FIRST, { text });
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'text' });
    expect(errors[0]?.message).toMatch(message);
  });
});
