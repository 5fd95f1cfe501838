/** The reader's pure parts: words marked in the text, words looked for, the outline, what changed between two plans. */
import { describe, expect, it } from 'vitest';
import { rowsOf } from '../src/web/app/compare/changes.js';
import type { Comparison } from '../src/web/app/queries/compare.js';
import type { MarkedClause, OutlineItem } from '../src/web/app/queries/document.js';
import type { Role } from '../src/web/app/queries/shapes.js';
import { findIn } from '../src/web/app/reader/find.js';
import { cutLines } from '../src/web/app/reader/lines.js';
import { headingAt, parents, unfolded } from '../src/web/app/reader/outline.js';
import { findWords } from '../src/web/app/reader/words.js';

const body = (id: string) => ({
  id,
  name: id,
  shortName: null,
  englishName: null,
  kind: 'AGENCY' as const,
  resolved: true,
});

describe('words in the text', () => {
  const text = '按照《办法》2024年底前完成。（市财\n政局牵头，市水务局）';
  const clause: MarkedClause = {
    id: 'c',
    task: { heading: '一' },
    source: { start: 117, end: 100 + text.length, startLine: 7 },
    responsibilities: [
      { role: 'LEAD', mention: '市财政局', agency: body('a') },
      { role: 'SUPPORT', mention: '市水务局', agency: body('b') },
      { role: 'SUPPORT', mention: '市园林局', agency: body('c') },
    ],
    deadlines: [{ text: '2024年底前', date: '2024-12-31', source: { start: 100, end: 117 } }],
  };
  const cites = [{ document: { ...body('d') }, title: '办法', number: null, line: 7, endLine: 7 }];
  const { words } = findWords({
    text,
    source: { start: 100, startLine: 7 },
    clauses: [clause],
    cites: cites as never,
  });

  it('are found as printed, over a line’s end too; a name that is not there marks nothing', () => {
    expect(words.map(({ kind, index, start, end }) => [kind, index, text.slice(start, end)])).toEqual([
      ['party', 0, '市财\n政局'],
      ['party', 1, '市水务局'],
      ['deadline', 0, '2024年底前'],
      ['citation', 0, '办法'],
    ]);
  });

  it('are cut out of their lines, and no character is lost', () => {
    const lines = cutLines(text, 7, [{ id: 'c', start: 17, end: text.length }], words);
    expect(lines.map(({ pieces }) => pieces.map((piece) => piece.text).join('')).join('\n')).toBe(text);
    expect(lines[1]?.pieces.map((piece) => [piece.text, piece.word?.kind ?? null, piece.clause])).toEqual([
      ['政局', 'party', 'c'],
      ['牵头，', null, 'c'],
      ['市水务局', 'party', 'c'],
      ['）', null, 'c'],
    ]);
  });
});

describe('words that are looked for', () => {
  it.each([
    ['甲乙\n丙甲 乙', '甲乙', ['5:0-5:2', '6:1-6:4']],
    ['甲乙\n丙', '乙丙', ['5:1-6:1']],
    ['GDP 与 gdp', 'Gdp', ['5:0-5:3', '5:6-5:9']],
    ['aaa', 'aa', ['5:0-5:2']],
    ['甲', ' ', []],
    ['甲', '乙', []],
  ])('%j: %s', (text, words, places) => {
    const found = findIn(text, 5, words).map(
      ({ start, end }) => `${start.line}:${start.column}-${end.line}:${end.column}`,
    );
    expect(found).toEqual(places);
  });
});

describe('the outline', () => {
  const item = (id: string, level: number, startLine: number): OutlineItem => ({
    ...{ id, level, heading: id, assigned: false },
    source: { startLine },
  });
  const items = [item('一', 1, 1), item('一.1', 2, 3), item('一.1.a', 3, 4), item('二', 1, 9), item('二.1', 2, 10)];
  const shown = (...folded: string[]) => unfolded(items, new Set(folded));
  const ids = (...folded: string[]) => shown(...folded).map((heading) => heading.item.id);

  it('hides what is below a folded heading', () => {
    expect(ids('一')).toEqual(['一', '二', '二.1']);
    expect(ids('一.1')).toEqual(['一', '一.1', '二', '二.1']);
    expect(ids('一', '二')).toEqual(['一', '二']);
    expect(parents(items)).toEqual(['一', '一.1', '二']);
  });

  it('marks the last heading shown at or before a line', () => {
    expect(headingAt(shown(), 5)).toBe('一.1.a');
    expect(headingAt(shown('一'), 5)).toBe('一');
    expect(headingAt(shown(), 9)).toBe('二');
    expect(headingAt(shown(), null)).toBeNull();
  });
});

describe('two plans', () => {
  const task = (id: string, startLine: number, ...held: (readonly [Role, string])[]) => ({
    ...{ id, heading: id, source: { startLine } },
    responsibilities: held.map(([role, agency]) => ({ role, agency: body(agency) })),
  });
  const pair = (before: ReturnType<typeof task>, after: ReturnType<typeof task>, joined: string[], left: string[]) => ({
    ...{ score: 1, before, after },
    agenciesAdded: joined.map(body),
    agenciesDropped: left.map(body),
  });
  const rows = rowsOf({
    kept: [
      pair(task('a', 1, ['LEAD', 'x']), task('A', 30, ['LEAD', 'x']), [], []),
      pair(task('b', 2, ['LEAD', 'x']), task('B', 10, ['SUPPORT', 'x']), [], []),
      pair(task('c', 3, ['LEAD', 'x']), task('C', 20, ['LEAD', 'y']), ['y'], ['x']),
    ],
    added: [task('N', 15)],
    dropped: [task('g', 4)],
  } as unknown as Comparison);

  it('tell a change of bodies and of roles from what stays, in the later reading order', () => {
    expect(rows.map(({ outcome, before, after }) => [outcome, before?.id ?? '', after?.id ?? ''])).toEqual([
      ['changed', 'b', 'B'],
      ['new', '', 'N'],
      ['changed', 'c', 'C'],
      ['kept', 'a', 'A'],
      ['gone', 'g', ''],
    ]);
    expect(rows[0]?.roles).toEqual([{ agency: body('x'), before: ['LEAD'], after: ['SUPPORT'] }]);
    expect(rows[2]?.joined.map(({ id }) => id)).toEqual(['y']);
    expect(rows[2]?.left.map(({ id }) => id)).toEqual(['x']);
  });
});
