/** The keys of lists: compared as strings they give the order that is told of the lists. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { connect, joined, type Key } from '../src/api/connection.js';
import { looseOf, nearOf, phraseOf } from '../src/api/phrase.js';
import { type Order, stretchOf } from '../src/api/seek.js';
import { listKeys } from '../src/graph/list-keys.js';
import type { Parameters } from '../src/store/store.js';

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const document = fc.record({
  id: fc.stringMatching(/^[a-z0-9][a-z0-9:.-]{0,12}$/),
  date: fc.option(day),
});
const compare = (x: string, y: string) => (x < y ? -1 : x > y ? 1 : 0);

describe('keys of lists', () => {
  it.each([
    ['newestFirst', (x: string, y: string) => compare(y, x), ''],
    ['oldestFirst', compare, '9999-12-31'],
  ] as const)('%s sorts by date with the undated last, then by id', (key, byDate, undated) => {
    fc.assert(
      fc.property(fc.array(document, { minLength: 2 }), (documents) => {
        const told = [...documents].sort((x, y) => byDate(x.date ?? undated, y.date ?? undated) || compare(x.id, y.id));
        const byKey = [...documents].sort((x, y) => compare(listKeys(x.id, x.date)[key], listKeys(y.id, y.date)[key]));
        expect(byKey.map(({ id, date }) => [id, date])).toEqual(told.map(({ id, date }) => [id, date]));
      }),
    );
  });
});

describe('two lists as one', () => {
  it('gives every stretch as the lists behind each other do', async () => {
    const stretch = (list: readonly number[]) => ({
      slice: async (skip: number, limit: number) => list.slice(skip, skip + limit),
      last: async (limit: number, before?: Key) => {
        const end = before ? list.indexOf(Number(before[0])) : list.length;
        return list.slice(Math.max(0, end - limit), end);
      },
      total: async () => list.length,
      takes: ([value]: Key) => list.includes(Number(value)),
    });
    const [first, second] = [
      [1, 2, 3],
      [4, 5, 6, 7],
    ];
    const both = joined(stretch(first), stretch(second));
    expect(await both.total()).toBe(7);
    for (let skip = 0; skip < 9; skip++)
      for (let limit = 0; limit < 9; limit++)
        expect(await both.slice(skip, limit)).toEqual([...first, ...second].slice(skip, skip + limit));
    for (let limit = 0; limit < 9; limit++) {
      expect(await both.last?.(limit)).toEqual([1, 2, 3, 4, 5, 6, 7].slice(Math.max(0, 7 - limit)));
      for (let before = 1; before < 8; before++)
        expect(await both.last?.(limit, [before])).toEqual(
          [1, 2, 3, 4, 5, 6, 7].slice(Math.max(0, before - 1 - limit), before - 1),
        );
    }
  });
});

describe('a list that can begin behind an element', () => {
  const order: Order = {
    name: 'size',
    turns: true,
    parameters: { afterSize: 'integer', afterDay: 'date' },
    keyOf: (row) => [row.size ?? null, row.day ?? null],
  };
  const asked: Parameters[] = [];
  const run = async (more: Parameters) => {
    asked.push(more);
    return [{ size: 3, day: '2024-05-01' }];
  };
  const list = () =>
    stretchOf(
      run,
      (row) => ({ ...row }),
      async () => 9,
      order,
    );
  const cursor = (written: string) => Buffer.from(written).toString('base64url');
  const whole = (key: string) => cursor(`at:4 ["size",${key}]`);

  it.each([
    ['the first page', {}, { skip: 0, limit: 3 }],
    ['behind a key', { after: whole('3,"2024-05-01"') }, { afterSize: 3, afterDay: '2024-05-01', skip: 0, limit: 3 }],
    ['behind a position', { after: cursor('at:4') }, { skip: 5, limit: 3 }],
    ['behind the key of another order', { after: cursor('at:4 ["name","a"]') }, { skip: 5, limit: 3 }],
    ['behind a key of other types', { after: whole('"3","2024-05-01"') }, { skip: 5, limit: 3 }],
    ['behind a day that is none', { after: whole('3,"2024-15-01"') }, { skip: 5, limit: 3 }],
    ['behind a day that its month has not', { after: whole('3,"2024-02-31"') }, { skip: 5, limit: 3 }],
    ['behind a key with more to it', { after: whole('3,"2024-05-01",1') }, { skip: 5, limit: 3 }],
    ['before a key', { before: whole('3,"2024-05-01"') }, { skip: 0, limit: 3 }],
    ['the last', { last: 2 }, { backward: true, skip: 0, limit: 2 }],
    [
      'the last of few behind a key',
      { after: whole('3,"2024-05-01"'), last: 7 },
      { backward: true, skip: 0, limit: 4 },
    ],
    [
      'the last before a key',
      { before: whole('3,"2024-05-01"'), last: 2 },
      { afterSize: 3, afterDay: '2024-05-01', backward: true, skip: 0, limit: 2 },
    ],
    ['the last before a position', { before: cursor('at:4'), last: 2 }, { skip: 2, limit: 3 }],
  ])('%s is asked for', async (_, args, parameters) => {
    asked.length = 0;
    const { nodes, edges } = await connect({ ...('last' in args ? {} : { first: 2 }), ...args }, list());
    expect(await nodes()).toEqual([{ size: 3, day: '2024-05-01' }]);
    expect(asked).toEqual([parameters]);
    const [edge] = await edges();
    const written = Buffer.from(edge?.cursor ?? '', 'base64url').toString();
    expect(written).toMatch(/^at:\d ..size",3,"2024-05-01".$/);
  });

  it.each(['at:4 [', 'at:4 {}', 'at:4 [{}]', 'at:4 [1.5]', 'at:4 '])('refuses %s', async (written) => {
    await expect(connect({ after: cursor(written) }, list())).rejects.toThrow(/no cursor/);
  });
});

describe('questions for the full text', () => {
  it('ask for runs of Chinese as they stand, for other letters and lone characters as parts', () => {
    expect(phraseOf(['新污染物', '5g网络'])).toBe('"新污染物" AND *5g* AND "网络"');
    expect(phraseOf(['数'])).toBe('*数*');
    expect(phraseOf(['the', 'hi', '——'])).toBeNull();
    expect(looseOf(['新污染治理', 'plan'])).toBe('("新污染治理"^4 OR "新污" OR "污染" OR "染治" OR "治理") AND plan*');
    expect(nearOf('财证局')).toBe('"财证" OR "证局"');
  });

  it('hold no sign of the index’s language from what was written', () => {
    const signs = /[^\u4e00-\u9fffa-z0-9"*^() ]/;
    const own = fc.string({ unit: fc.constantFrom(...'a数据1"\\*?:~^()[]{}/+-!&| 全') });
    fc.assert(
      fc.property(fc.array(own, { maxLength: 4 }), (words) => {
        for (const asked of [phraseOf(words), looseOf(words), nearOf(words.join(' '))]) {
          const bare = (asked ?? '')
            .replace(/ (?:AND|OR) /g, ' ')
            .replace(/"[\u4e00-\u9fff]+"(?:\^4)?|\*?[\u4e00-\u9fffa-z0-9]+\*/g, '');
          expect(bare).toMatch(/^[() ]*$/);
          expect((asked ?? '').replace(/AND|OR/g, '')).not.toMatch(signs);
        }
      }),
    );
  });
});
