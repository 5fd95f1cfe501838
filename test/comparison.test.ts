/** Tasks of two plans matched by their words, and what becomes of their bodies. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Held, handover } from '../src/analysis/handover.js';
import { matchTexts, profileOf } from '../src/analysis/matching.js';
import type { GraphStore } from '../src/store/store.js';
import { answer, ask, readSeeds, seedStore } from './corpus.js';

const list = (texts: readonly string[]) => texts.map((text, i) => ({ id: String(i), text }));

describe('matching', () => {
  it.each<[string, readonly string[], readonly string[], number, readonly string[]]>([
    ['the same words give 1, whatever the number', ['1.建设充电桩。'], ['（三）建设充电桩'], 0.9, ['0-0 1']],
    [
      'order does not matter',
      ['修订统计条例', '制定档案办法'],
      ['制定档案办法', '修订统计条例'],
      0.9,
      ['0-1 1', '1-0 1'],
    ],
    ['each is taken once, the best first', ['推广新能源车', '推广新能源汽车'], ['推广新能源汽车'], 0.3, ['1-0 1']],
    ['equal ones go by their order', ['清理河道', '清理河道'], ['清理河道', '清理河道'], 0.5, ['0-0 1', '1-1 1']],
    ['what has nothing in common stays alone', ['清理河道'], ['发放补贴'], 0.01, []],
    ['a year is no number of an item', ['2024年底前完成'], ['2025年底前完成'], 0.99, []],
    ['a text without words matches nothing', ['……'], ['……', ''], 0.01, []],
    ['one character is enough', ['水'], ['水'], 0.5, ['0-0 1']],
  ])('%s', (_, before, after, threshold, expected) => {
    const found = matchTexts(list(before), list(after), threshold);
    expect(found.map((one) => `${one.before}-${one.after} ${one.score}`).sort()).toEqual(expected);
  });

  it('weighs what all say less than what few say', () => {
    const [first] = matchTexts(list(['推进工作甲乙丙', '推进工作子丑寅']), list(['推进工作子丑卯']), 0.1);
    expect(first).toMatchObject({ before: '1', after: '0' });
    // Pairs: 推进 进工 工作 in all three (w = ln 2), 作子 子丑 in two (ln 2.5), 丑寅 and 丑卯 in one (ln 4).
    const common = 3 * Math.log(2) + 2 * Math.log(2.5);
    expect(first?.score).toBeCloseTo((2 * common) / (2 * common + 2 * Math.log(4)), 4);
  });

  it('counts pairs of letters and digits without marks', () => {
    expect([...profileOf('1.清 理，清理')]).toEqual([
      ['清理', 2],
      ['理清', 1],
    ]);
  });

  it('compares five hundred tasks with five hundred', () => {
    const words = [
      '推进',
      '新能源',
      '污染物',
      '监测',
      '数据',
      '开放',
      '补贴',
      '河道',
      '企业',
      '融资',
      '人才',
      '统计',
      '办法',
    ];
    const make = (seed: number) =>
      list(
        Array.from(
          { length: 500 },
          (_, i) => Array.from({ length: 20 }, (_, k) => words[(i * (k + seed) + k * k) % 13]).join('') + i,
        ),
      );
    const started = performance.now();
    const found = matchTexts(make(1), make(2), 0.2);
    expect(performance.now() - started).toBeLessThan(5_000);
    expect(new Set(found.map(({ after }) => after)).size).toBe(found.length);
    expect(found).toEqual(matchTexts(make(1), make(2), 0.2));
  });
});

describe('handing over', () => {
  const held = (words: string): Held[] =>
    words
      .split(' ')
      .filter(Boolean)
      .map((word) => ({ agency: word.toLowerCase(), role: /[A-Z]/.test(word) ? 'lead' : 'support' }));
  it.each<[string, string, boolean, string, string, string]>([
    // before, after (capitals lead), lead changed, added, dropped, kept
    ['A b', 'A b', false, '', '', 'a,b'],
    ['A b', 'a B', true, '', '', 'a,b'],
    ['A b', 'A c', false, 'c', 'b', 'a'],
    ['a b', 'b a', false, '', '', 'a,b'],
    ['', 'A', true, 'a', '', ''],
    ['A A b', 'A b b', false, '', '', 'a,b'],
  ])('from "%s" to "%s"', (before, after, leadChanged, added, dropped, kept) => {
    const found = handover(held(before), held(after));
    expect([found.leadChanged, found.added.join(), found.dropped.join(), found.kept.join()]).toEqual([
      leadChanged,
      added,
      dropped,
      kept,
    ]);
  });

  it('takes a body and its heir as one if told so', () => {
    const found = handover(held('A'), held('B'), (id) => (id === 'a' ? 'b' : id));
    expect(found).toEqual({ leadChanged: false, added: [], dropped: [], kept: ['b'] });
  });
});

describe('two plans of the seeds', () => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await seedStore();
  });
  afterAll(() => store?.close());
  const [FROM, TO] = ['jingzhengbanfa-2023-13-k4sp', 'jingzhengbanfa-2024-11-9lr8'];
  const FIELDS = `from { id } to { id } added { id } dropped { id }
    kept { score before { id text source { text } } after { id text } leadChanged agenciesAdded { id } agenciesDropped { id } agenciesKept { id }
      leadsBefore { clause { text } } leadsAfter { agency { id } } } handedOver { after { id } }`;
  const compare = async (args: string) =>
    (await answer(store, `{ compareDocuments(from: "${FROM}", to: "${TO}"${args}) { ${FIELDS} } }`)).compareDocuments;
  type Id = { id: string };
  type Pair = Record<'before' | 'after', Id & { text: string }> & { score: number; leadChanged: boolean } & Record<
      'agenciesAdded' | 'agenciesDropped' | 'agenciesKept',
      Id[]
    >;

  it('have each assigned task once: kept, added or dropped', async () => {
    const { kept, added, dropped, handedOver } = await compare('');
    const ids = (document: string) =>
      readSeeds()
        .tasks.filter((task) => task.document === document && task.assigned)
        .map(({ id }) => id)
        .sort();
    const side = (which: 'before' | 'after', rest: Id[]) =>
      [...kept.map((pair: Pair) => pair[which].id), ...rest.map(({ id }) => id)].sort();
    expect(side('before', dropped)).toEqual(ids(FROM));
    expect(side('after', added)).toEqual(ids(TO));
    expect([kept.length > 0, added.length > 0, dropped.length > 0]).toEqual([true, true, true]);
    const changed = kept.filter(
      (pair: Pair) => pair.leadChanged || pair.agenciesAdded.length + pair.agenciesDropped.length > 0,
    );
    expect(handedOver.map(({ after }: Pair) => after.id)).toEqual(changed.map(({ after }: Pair) => after.id));
    const holders = (task: string) =>
      [
        ...new Set(
          readSeeds()
            .clauses.filter(({ taskId }) => taskId === task)
            .flatMap(({ parties }) => parties.map(({ agencyId }) => agencyId)),
        ),
      ].sort();
    for (const pair of kept as Pair[]) {
      const of = (...lists: Id[][]) =>
        lists
          .flat()
          .map(({ id }) => id)
          .sort();
      expect(of(pair.agenciesKept, pair.agenciesDropped)).toEqual(holders(pair.before.id));
      expect(of(pair.agenciesKept, pair.agenciesAdded)).toEqual(holders(pair.after.id));
    }
  });

  it('find acts again that go on under another name, and take no two acts for one', async () => {
    const { kept } = await compare('');
    const bare = ({ text }: { text: string }) => text.replace(/^\d+\.\s*/, '');
    const renamed = (kept as Pair[])
      .filter(({ score }) => score < 1)
      .map(({ before, after }) => [bare(before), bare(after)]);
    expect(renamed).toContainEqual(['可再生能源条例', '可再生能源利用条例']);
    expect(renamed).toContainEqual(['税收征收保障办法(修订)', '税费征收保障办法']);
    expect(renamed).toHaveLength(2);
  });

  it('match fewer tasks the more is asked of a match', async () => {
    const counts = await Promise.all(
      [0.3, 0.5, 0.8].map(async (threshold) => (await compare(`, threshold: ${threshold}`)).kept.length),
    );
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(counts[0]).toBeGreaterThan(counts[2]);
  });

  it('are the same plan if compared with itself', async () => {
    const query = `{ compareDocuments(from: "${TO}", to: "${TO}") { ${FIELDS} } }`;
    const { data, statements } = await ask(store, query);
    const { added, dropped, handedOver, kept } = data.compareDocuments;
    expect([added, dropped, handedOver]).toEqual([[], [], []]);
    for (const { score, before, after } of kept as Pair[]) expect([score, before.text]).toEqual([1, after.text]);
    expect(statements.length, statements.join()).toBeLessThanOrEqual(9);
  });

  it.each(['0', '1.1', '-1'])('take no threshold of %s', async (threshold) => {
    const { errors } = await ask(
      store,
      `{ compareDocuments(from: "${FROM}", to: "${TO}", threshold: ${threshold}) { threshold } }`,
    );
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'threshold' });
  });
});
