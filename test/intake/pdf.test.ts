/** Pages of PDFs: words with their places → lines and tables in reading order. */
import { describe, expect, it } from 'vitest';
import { splitColumns } from '../../src/intake/pdf/columns.js';
import { findGrids } from '../../src/intake/pdf/grid.js';
import { withIndents } from '../../src/intake/pdf/indents.js';
import { readRows } from '../../src/intake/pdf/rows.js';
import { withoutRunningHeads } from '../../src/intake/pdf/running-heads.js';
import type { Run } from '../../src/intake/pdf/runs.js';
import { fillTable, joinTables, type Table, tableLines } from '../../src/intake/pdf/table.js';

/** Words at a place, each character as wide as high. */
const run = (text: string, x: number, y: number, size = 10): Run => ({ text, x, y, width: text.length * size, size });

describe('lines', () => {
  it.each<[string, Run[], string[]]>([
    ['are what stands at one height, from left to right', [run('二', 50, 20), run('市财政局', 90, 10), run('牵头', 130, 10)], ['市财政局牵头', '二']],
    ['hold raised figures', [run('面积5000m', 50, 100), run('2', 120, 96, 6), run('。', 126, 100)], ['面积5000m2。']],
    ['part Latin words, not Chinese ones', [run('GB', 50, 10), run('9704', 74, 10), run('市', 120, 10), run('局', 134, 10)], ['GB 9704市局']],
    ['keep wide gaps', [run('甲', 50, 10), run('乙', 100, 10)], ['甲　　乙']],
  ])('%s', (_, runs, lines) => {
    expect(readRows(runs).map(({ text }) => text)).toEqual(lines);
  }); // biome-ignore format: a table

  it('say by their beginning what they are: a paragraph, its next line, a title, a signature', () => {
    const rows = readRows([
      run('某市方案', 150, 10),
      run('为加强管理', 70, 30),
      run('，制定本', 50, 50),
      run('方案。', 50, 70),
      run('一、总则', 50, 90),
      run('市政府', 200, 110),
    ]);
    expect(withIndents(rows)).toEqual([
      '　　　　某市方案',
      '　　为加强管理',
      '，制定本',
      '方案。',
      '一、总则',
      '　　　　市政府',
    ]);
  });
});

describe('columns', () => {
  const column = (x: number, word: string): Run[] =>
    Array.from({ length: 12 }, (_, i) => run(word.repeat(20), x, 40 + i * 20));

  it('are read one after the other, behind a title over both', () => {
    const page = [run('公报'.repeat(12), 180, 10), ...column(50, '左'), ...column(280, '右')];
    expect(splitColumns(page).map((part) => part[0]?.text[0])).toEqual(['公', '左', '右']);
    expect(splitColumns(page).map((part) => part.length)).toEqual([1, 12, 12]);
  });

  it('are none where cells do not fill them, or words cross', () => {
    const cells = Array.from({ length: 12 }, (_, i) => [
      run('市财政局'.slice(0, 1 + (i % 4)), 50, 40 + i * 20),
      run('牵头单位'.slice(0, 1 + ((i * 3) % 4)), 280, 40 + i * 20),
    ]).flat();
    expect(splitColumns(cells)).toHaveLength(1);
    expect(splitColumns([...column(50, '左'), ...column(160, '右')])).toHaveLength(1);
  });
});

describe('running heads', () => {
  const page = (n: number, ...lines: string[]): string[] => ['某市人民政府文件汇编', ...lines, `— ${n} —`];

  it('stay once, page numbers go', () => {
    const pages = [
      page(1, '一、甲', '二、乙', '三、丙', '四、丁'),
      page(2, '2', '五、戊', '六、己', '3'),
      page(3, '七、庚', '八、辛', '九、壬'),
    ];
    expect(withoutRunningHeads(pages)).toEqual([
      ['某市人民政府文件汇编', '一、甲', '二、乙', '三、丙', '四、丁'],
      ['五、戊', '六、己'],
      ['七、庚', '八、辛', '九、壬'],
    ]);
  });

  it('are none on two pages, nor in the middle of a page', () => {
    const pages = [
      ['（责任单位：市财政局）', '甲'],
      ['乙', '（责任单位：市财政局）'],
    ];
    expect(withoutRunningHeads(pages)).toEqual(pages);
  });
});

describe('tables', () => {
  const across = (y: number, from = 0, to = 300) => ({ at: y, from, to });
  const down = (x: number, from = 0, to = 90) => ({ at: x, from, to });

  it('are found by their lines, with joined cells', () => {
    const rulings = {
      across: [across(0), across(30), across(60, 100), across(90)],
      down: [down(0), down(100), down(200, 0, 60), down(300)],
    };
    const [grid] = findGrids(rulings);
    expect(grid?.cells.map(({ row, column, rows, columns }) => [row, column, rows, columns])).toEqual([
      [0, 0, 1, 1], [0, 1, 1, 1], [0, 2, 1, 1],
      [1, 0, 2, 1], [1, 1, 1, 1], [1, 2, 1, 1],
      [2, 1, 1, 2],
    ]); // biome-ignore format: a row a line
    const words = [
      run('类别', 10, 20),
      run('任务', 110, 20),
      run('单位', 210, 20),
      run('机制', 10, 60),
      run('甲', 110, 50),
      run('市局', 210, 50),
      run('乙', 110, 80),
    ];
    expect(grid && tableLines(fillTable(grid, words, 1)).map(({ text }) => text)).toEqual([
      '<table>',
      '<tr><td>类别</td><td>任务</td><td>单位</td></tr>',
      '<tr><td rowspan="2">机制</td><td>甲</td><td>市局</td></tr>',
      '<tr><td colspan="2">乙</td></tr>',
      '</table>',
    ]);
  });

  it('are none where lines only underline or frame', () => {
    expect(findGrids({ across: [across(0), across(90)], down: [down(0), down(300)] })).toEqual([]);
    expect(findGrids({ across: [across(0), across(30)], down: [] })).toEqual([]);
  });

  const row = (page: number, ...texts: string[]) => ({
    page,
    cells: texts.map((text, column) => ({ text, column, columns: 1, rows: 1 })),
  });
  const table = (...rows: ReturnType<typeof row>[]): Table => ({ xs: [0, 100, 200, 300], rows });
  const joined = (...pages: (string | Table)[][]) =>
    joinTables<string>(pages).map((blocks) =>
      blocks.map((block) =>
        typeof block === 'string'
          ? block
          : block.rows.map(
              ({ page, cells }) =>
                `${page}: ${cells.map(({ text, rows }) => text + (rows > 1 ? `×${rows}` : '')).join('|')}`,
            ),
      ),
    );

  it('go on over pages: the head printed again goes, a row that was cut is whole again', () => {
    const first = table(row(1, '序号', '任务', '单位'), row(1, '1', '建设绿道，', '市财'));
    const second = table(row(2, '序号', '任务', '单位'), row(2, '', '形成网络', '政局'), row(2, '2', '乙', '市教育局'));
    expect(joined(['前', first], [second, '后'])).toEqual([
      ['前', ['1: 序号|任务|单位', '1: 1|建设绿道，形成网络|市财政局', '2: 2|乙|市教育局']],
      ['后'],
    ]);
  });

  it('go on with the group of the page before', () => {
    const first = table(row(1, '机制', '1', '甲'));
    const second = table(row(2, '', '2', '乙'));
    expect(joined([first], [second])).toEqual([[['1: 机制×2|1|甲', '2: 2|乙']], []]);
  });

  it('do not go on with other columns, or where words stand between', () => {
    const other: Table = { xs: [0, 150, 300], rows: [row(2, '甲', '乙')] };
    expect(joined([table(row(1, '1', '甲', '乙'))], [other])).toHaveLength(2);
    expect(joined([table(row(1, '1', '甲', '乙')), '后'], [table(row(2, '2', '丙', '丁'))])[1]).toEqual([
      ['2: 2|丙|丁'],
    ]);
  });
});
