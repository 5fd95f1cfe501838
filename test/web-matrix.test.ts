/** The pure parts of the matrix view: its address, pages joined, lines, keys, finding, sizes, and the picture. */
import { XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { find } from '../src/web/app/matrix/find.js';
import { type GridShape, stepFrom } from '../src/web/app/matrix/keyboard.js';
import { ems, measuresOf } from '../src/web/app/matrix/measures.js';
import { doubtsOf, joinPages, linesOf, placeOf } from '../src/web/app/matrix/model.js';
import { type PictureWords, pictureOf } from '../src/web/app/matrix/picture.js';
import { shortened, wrapped } from '../src/web/app/matrix/picture-words.js';
import { scaleOf } from '../src/web/app/matrix/print-scale.js';
import { letters } from '../src/web/app/matrix/roles.js';
import { askedOf, matrixVariables, readMatrixSearch } from '../src/web/app/matrix/search.js';
import type { MatrixCell, MatrixColumn, MatrixGroup, MatrixRow } from '../src/web/app/queries/matrix.js';
import type { DocumentName } from '../src/web/app/queries/shapes.js';
import { parseSearch } from '../src/web/app/search.js';

const document = (id: string): DocumentName => ({
  ...{ id, title: `方案${id}`, issuanceTitle: null, englishTitle: null, number: null, date: null, inCorpus: true },
  source: { file: 'a.txt', startLine: 1, endLine: 2 },
});
const totals = (total: number) => ({ lead: 0, support: 0, responsible: total, total });
const column = (id: string, englishName: string | null = null): MatrixColumn => ({
  agency: { id, name: `市${id}局`, shortName: null, englishName, kind: 'AGENCY', resolved: id !== 'x' },
  totals: totals(1),
});
const cell = (at: number, more: Partial<MatrixCell> = {}): MatrixCell => ({
  ...{ column: at, roles: ['LEAD'], basis: 'STATED', roleBasis: 'STATED', clauseIds: ['c'] },
  ...more,
});
const row = (id: string, ...cells: MatrixCell[]): MatrixRow => ({
  task: { id, heading: `任务 ${id}` },
  cells,
  totals: totals(cells.length),
});
const group = (of: string, path: string[], firstRow: number, rowCount: number): MatrixGroup => ({
  ...{ document: document(of), path, firstRow, rowCount },
});
const COLUMNS = [column('甲', 'First <Bureau>'), column('乙'), column('x')];
const whole = {
  counted: { text: 'Counted.', tasks: 4, documents: 2, agencies: 3, responsibilities: 5, minShared: 1 },
  filled: 5,
};
const page = (groups: MatrixGroup[], rows: MatrixRow[], tasks: number) => ({
  whole,
  part: { counted: { leftOut: { agencies: 2, tasks } }, columns: COLUMNS, groups, rows },
});
const PAGES = [
  page([group('d', ['一'], 0, 1), group('d', ['二'], 1, 1)], [row('t1', cell(0)), row('t2', cell(0), cell(2))], 3),
  page(
    [group('d', ['二'], 0, 1), group('e', [], 1, 1)],
    [
      row('t3', cell(1, { roles: ['LEAD', 'RESPONSIBLE'], roleBasis: 'INFERRED' })),
      row('t4', cell(1, { basis: 'INFERRED' })),
    ],
    3,
  ),
];
const MATRIX = joinPages(PAGES);
const LINES = linesOf(MATRIX, true);

describe('the address of a matrix', () => {
  it('says which tasks, in what order, and which cell is open', () => {
    const search = readMatrixSearch(
      parseSearch('?role=lead&rowOrder=bodies&columnOrder=nonsense&keepEmpty=true&openTask=t:1&openBody=b'),
    );
    expect(search).toEqual({ role: ['lead'], rowOrder: 'bodies', keepEmpty: true, openTask: 't:1', openBody: 'b' });
    expect(askedOf(search)).toEqual({ role: ['lead'], rowOrder: 'bodies', keepEmpty: true });
    expect(matrixVariables(askedOf(search))).toMatchObject({
      ...{ filter: { roles: ['LEAD'] }, rowOrder: 'BODIES', columnOrder: 'TASKS', keepEmpty: true, one: false },
    });
    expect(matrixVariables({ document: 'd' })).toMatchObject({ one: true, document: 'd', filter: { document: 'd' } });
  });
});

describe('pages of a matrix', () => {
  it('join to one: a group cut by the end of a page is one again', () => {
    expect(MATRIX.groups.map(({ path, firstRow, rowCount }) => [...path, firstRow, rowCount])).toEqual([
      ['一', 0, 1],
      ['二', 1, 2],
      [3, 1],
    ]);
    expect(MATRIX.rows.map(({ task }) => task.id)).toEqual(['t1', 't2', 't3', 't4']);
    expect(MATRIX.missing).toEqual({ tasks: 1, agencies: 2 });
    expect(doubtsOf(MATRIX)).toEqual({ roles: 1, bodies: 1, unresolved: 1 });
  });

  it('become lines: titles where there are several documents, headings, tasks', () => {
    expect(LINES.map(({ kind }) => kind)).toEqual([
      ...['document', 'headings', 'task', 'headings', 'task', 'task', 'document', 'task'],
    ]);
    expect(linesOf(MATRIX, false).map(({ kind }) => kind)).toEqual(['task', 'task', 'task', 'task']);
    expect(linesOf(joinPages(PAGES.slice(0, 1)), true)[0]?.kind).toBe('headings');
    expect(placeOf(LINES, MATRIX.columns, 't3', '乙')).toMatchObject({ line: 5, column: 1 });
    expect(placeOf(LINES, MATRIX.columns, 't3', '甲')).toBeNull();
    expect(placeOf(LINES, MATRIX.columns, undefined, undefined)).toBeNull();
  });
});

describe('keys in the grid', () => {
  const shape: GridShape = { lines: 6, columns: 3, holdsCells: (line) => ![0, 3].includes(line) };
  it.each([
    [1, 0, 'ArrowRight', false, 1, 1],
    [1, 2, 'ArrowRight', false, 1, 2],
    [1, -1, 'ArrowLeft', false, 1, -1],
    [2, 1, 'ArrowDown', false, 4, 1],
    [4, 1, 'ArrowUp', false, 2, 1],
    [1, 1, 'ArrowUp', false, -1, 1],
    [-1, 1, 'ArrowUp', false, -1, 1],
    [-1, 1, 'ArrowDown', false, 1, 1],
    [5, 1, 'ArrowDown', false, 5, 1],
    [1, 1, 'PageDown', false, 5, 1],
    [5, 1, 'PageUp', false, -1, 1],
    [4, 1, 'Home', false, 4, -1],
    [4, 1, 'End', false, 4, 2],
    [4, 1, 'Home', true, 1, -1],
    [1, -1, 'End', true, 5, 2],
  ])('from %i,%i %s (control: %s) leads to %i,%i', (line, at, key, ctrlKey, toLine, toColumn) => {
    expect(stepFrom({ line, column: at }, { key, ctrlKey }, shape)).toEqual({ line: toLine, column: toColumn });
  });

  it('are not all keys', () => {
    expect(stepFrom({ line: 1, column: 1 }, { key: 'Enter', ctrlKey: false }, shape)).toBeNull();
  });
});

describe('finding in the matrix', () => {
  it.each([
    ['任务 T3', [5, -1]],
    ['first', [-1, 0]],
    ['乙', [-1, 1]],
  ])('%s', (words, [line, at]) => {
    expect(find(words, LINES, MATRIX.columns).spots).toEqual([{ line, column: at }]);
  });

  it('finds nothing for nothing', () => {
    expect(find('  ', LINES, MATRIX.columns).spots).toEqual([]);
    expect(find('任务 局', LINES, MATRIX.columns).spots).toEqual([]);
  });
});

describe('sizes', () => {
  it('are reckoned from the words', () => {
    expect(ems('任务ab')).toBeCloseTo(3.12);
    const { line, head } = measuresOf(16, 1440, ['市财政局'], false);
    const long = linesOf(
      { groups: [group('d', [], 0, 1)], rows: [{ ...row('t'), task: { id: 't', heading: '长'.repeat(99) } }] },
      true,
    );
    expect(long.map(line)).toEqual([55]);
    expect(LINES.slice(2, 3).map(line)).toEqual([34]);
    expect(head).toBeLessThan(measuresOf(16, 1440, ['市规划和自然资源委员会'], false).head);
    expect(measuresOf(16, 390, [], false).headings).toBeLessThan(200);
  });

  it.each([
    ['加强监测能力', 3, ['加强监', '测能力']],
    ['State Administration', 7, ['State', 'Administration']],
    ['', 5, ['']],
  ])('%s breaks at %i', (text, width, lines) => {
    expect(wrapped(text, width)).toEqual(lines);
  });

  it('cut with an ellipsis', () => {
    expect(shortened('市财政局', 3)).toBe('市财…');
    expect(shortened('市财政局', 4)).toBe('市财政局');
  });
});

describe('the picture', () => {
  const words: PictureWords = {
    ...{ title: 'Matrix <1>', subtitle: 'a & b', task: 'Task', total: 'Total', caption: 'Counted "all".' },
    letter: { LEAD: 'L', SUPPORT: 'S', RESPONSIBLE: 'R' },
    role: { LEAD: 'lead', SUPPORT: 'support', RESPONSIBLE: 'responsible' },
    marks: ['R* inferred'],
    documentTitle: (line) => line.group.document.title ?? '',
  };
  const draw = () => pictureOf(MATRIX, LINES, ['First <Bureau>\u0000', '市财政局', 'x'], words);

  it('is well-formed, holds every task, and is the same for the same data', () => {
    const { svg, width, height } = draw();
    expect(XMLValidator.validate(svg)).toBe(true);
    expect(draw().svg).toBe(svg);
    for (const piece of [
      '任务 t1',
      '任务 t4',
      '方案e',
      'Matrix &lt;1&gt;',
      'a &amp; b',
      'First &lt;Bureau&gt;<',
      'LR*',
      '(L)',
    ])
      expect(svg).toContain(piece);
    expect(svg).toContain(`viewBox="0 0 ${width} ${height}"`);
  });

  it('is drawn at 300 dots an inch, coarser where a browser cannot, and not coarser than a screen', () => {
    expect(scaleOf({ width: 1_000, height: 1_000 })).toBe(300 / 96);
    expect(scaleOf({ width: 8_000, height: 2_000 })).toBe(2);
    expect(scaleOf({ width: 1_000, height: 70_000 })).toBeNull();
  });

  it.each([
    [cell(0), 'L'],
    [cell(0, { roles: ['LEAD', 'SUPPORT'] }), 'LS'],
    [cell(0, { roleBasis: 'INFERRED' }), 'L*'],
    [cell(0, { roleBasis: 'INFERRED', basis: 'INFERRED' }), '(L*)'],
  ])('letters of a cell %#', (of, said) => {
    expect(letters(of, words.letter)).toBe(said);
  });
});
