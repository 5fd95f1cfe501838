/** Rows of tables: which are headings, which columns say the task, what reaches from row to row. */
import { describe, expect, it } from 'vitest';
import { textOf } from '../src/clauses/pieces.js';
import { assignTableRows } from '../src/clauses/table-clauses.js';
import { findTables, readCells } from '../src/clauses/tables.js';
import { readOutline } from '../src/outline/outline.js';
import { readDocuments } from '../src/read/documents.js';

/** Clause, task, path and form of each row. */
function rows(...lines: string[]): string[] {
  const { value } = readDocuments('x.txt', `某县行动方案\n为加强工作，制定本方案。\n${lines.join('\n')}\n`);
  return value.documents.flatMap((document) =>
    assignTableRows(readOutline(value.lines, document)).map(
      ({ form, closed, clause, task, path }) =>
        `${form}${closed} ${clause.map((piece) => textOf([piece])).join('+')} | ${textOf(task)} | ${path.join(' / ')}`,
    ),
  );
}
const table = (head: string, ...body: string[]): string[] => [
  `| ${head} |`,
  '|---|',
  ...body.map((row) => `| ${row} |`),
];
const HEAD = '序号 | 任务 | 牵头单位 | 配合单位';

describe('a row with words in its first cell alone', () => {
  it.each(['经济发展', '总体任务', '备战工作', '合作计划', '**民生**', `发${'展'.repeat(39)}`])(
    'groups those below it: %s',
    (words) => {
      expect(rows(...table(HEAD, `${words} | | | `, '1 | 修路。 | 县住建局 | 各乡镇'))).toEqual([
        `tabletrue 县住建局+各乡镇 | 修路。 | ${words.replaceAll('*', '')} / 1`,
      ]);
    },
  );

  it.each([
    ...[
      '合计',
      '合 计',
      '总计',
      '总 计',
      '小计',
      '小 计',
      '总分',
      '备注',
      '备 注',
      '注：一',
      '注 ：一',
      '说明',
      '说 明',
      '附件',
    ],
    ...['3', '3.2-1', '上述均完成。', `发${'展'.repeat(40)}`],
  ])('adds up or explains: %s', (words) => {
    const [row] = rows(...table(HEAD, `${words} | | | `, '1 | 修路。 | 县住建局 | 各乡镇'));
    expect(row).toBe('tabletrue 县住建局+各乡镇 | 修路。 | 1');
  });

  it('is no heading in a table of two columns', () => {
    expect(rows(...table('任务 | 责任单位', '经济发展 | ', '修路。 | 县住建局'))).toEqual([
      'tabletrue 县住建局 | 修路。 | ',
    ]);
  });
});

describe('a numbered row', () => {
  it.each([
    ['一、 | 经济 | | ', '一、 经济 / 1'],
    ['（一） | 经济 | | ', '（一） 经济 / 1'],
    ['一、经济 | | | ', '一、经济 / 1'],
  ])('%s groups those below it', (row, path) => {
    expect(rows(...table(HEAD, row, '1 | 修路。 | 县住建局 | 各乡镇'))).toEqual([
      `tabletrue 县住建局+各乡镇 | 修路。 | ${path}`,
    ]);
  });

  it('is one of items where a number or a task follows', () => {
    expect(rows(...table('类别 | 序号 | 任务 | 牵头单位', '一、企业 | 12. | 修路。 | 县住建局'))).toEqual([
      'tabletrue 县住建局 | 修路。 | 一、企业 12.',
    ]);
    expect(rows(...table('类别 | 任务 | 牵头单位', '1.企业 | 修路。 | 县住建局'))).toEqual([
      'tabletrue 县住建局 | 修路。 | 1.企业',
    ]);
  });

  it('ends the headings above the table of its own rank and below', () => {
    const lines = ['一、甲', '（一）乙', ...table(HEAD, '（二） | 经济 | | ', '1 | 修路。 | 县住建局 | 各乡镇')];
    expect(rows(...lines)).toEqual(['tabletrue 县住建局+各乡镇 | 修路。 | 一、甲 / （二） 经济 / 1']);
  });
});

describe('columns', () => {
  it.each([
    ['序号 | 任务 | 牵头单位 | 指标', '1 | 修路。 | 县住建局 | 10公里', '县住建局 | 修路。 | 1'],
    ['序号 | 牵头单位 | 任务 | 备注', '1 | 县住建局 | 修路。 | 无', '县住建局 | 修路。 | 1'],
    ['序号 | 任务 | 任务类型 | 牵头单位', '1 | 修路。 | 年度 | 县住建局', '县住建局 | 修路。 | 1'],
    ['序号 | 名称 | 牵头单位', '1 | 修路。 | 县住建局', '县住建局 | 修路。 | 1'],
    ['完成时限 | 任务 | 牵头单位', '6月底 | 修路。 | 县住建局', '县住建局 | 修路。 | '],
    ['序号 | 任务 | 牵头单位 | 配合单位', '1 | 修路。 | 县住建局 | —', '县住建局 | 修路。 | 1'],
    ['序号 | 任务 | 牵头单位 | 配合单位', '1 | 修路。 | 县住建局 | 无', '县住建局 | 修路。 | 1'],
    ['序号 | 任务 | 牵头单位 | 配合单位', '1 | 修路。 | 县住建局 | //', '县住建局 | 修路。 | 1'],
    ['序号 | 任务 | 牵头单位 | 配合单位', '1 | 修路。 | 县住建局', '县住建局 | 修路。 | 1'],
  ])('%s', (head, row, expected) => {
    expect(rows(...table(head, row))).toEqual([`tabletrue ${expected}`]);
  });

  it('that tell only days make no clause', () => {
    expect(rows(...table('任务 | 完成时限', '修路。 | 6月底'))).toEqual([]);
  });
});

describe('a cell like the one above', () => {
  it.each([
    ['同上', '县住建局'],
    ['〃', '县住建局'],
    ['″', '县住建局'],
    ['同上级', '同上级'],
    ['不同上', '不同上'],
  ])('%s', (words, body) => {
    expect(rows(...table('序号 | 任务 | 牵头单位', '1 | 修路。 | 县住建局', `2 | 建校。 | ${words}`))[1]).toBe(
      `tabletrue ${body} | 建校。 | 2`,
    );
  });

  it('is taken over by an empty one where the row has neither number nor name, and by no other', () => {
    expect(
      rows(...table(HEAD, '1 | 修路。 | 县住建局 | ', ' | 建校。 | | 县教育局', '2 | 治河。 | | 县水利局')),
    ).toEqual([
      'tabletrue 县住建局 | 修路。 | 1',
      'tabletrue 县住建局+县教育局 | 建校。 | 1',
      'tabletrue 县水利局 | 治河。 | 2',
    ]);
    expect(
      rows(
        ...table('类别 | 序号 | 任务 | 牵头单位', '企业 | 1 | 修路。 | 县住建局', ' | 2 | 建校。 | ', ' | | 治河。 | '),
      ),
    ).toEqual(['tabletrue 县住建局 | 修路。 | 企业 1']);
  });
});

describe('tables', () => {
  it('begin anew with a head of their own, or apart from the rows above', () => {
    const two = [
      ...table('序号 | 任务 | 牵头单位', '1 | 修路。 | 县住建局'),
      ...table('任务 | 序号 | 责任单位', '建校。 | 2 | 县教育局'),
    ];
    expect(rows(...two)).toEqual(['tabletrue 县住建局 | 修路。 | 1', 'tabletrue 县教育局 | 建校。 | ']);
    const apart = [
      ...table('序号 | 任务 | 牵头单位', '1 | 修路。 | 县住建局'),
      '',
      '',
      '',
      '',
      '| 2 | 建校。 | 县教育局 |',
    ];
    expect(rows(...apart)).toEqual(['tabletrue 县住建局 | 修路。 | 1']);
  });

  const paragraph = (text: string, line: number, table = true) => ({
    text,
    spans: [{ at: 0, source: 0, length: text.length }],
    indent: 0,
    table,
    line,
    endLine: line,
  });
  it('have their cells between bars or tabs, without the white space around them', () => {
    const cells = (text: string) =>
      readCells(paragraph(text, 1)).map(({ text: words, start, end }) => [words, start, end]);
    expect(cells('| 甲 |  乙')).toEqual([
      ['甲', 2, 3],
      ['乙', 7, 8],
    ]);
    expect(cells('\t甲\t 乙 \t')).toEqual([
      ['', 0, 0],
      ['甲', 1, 2],
      ['乙', 4, 5],
    ]);
    expect(cells('甲 | 乙 |')).toEqual([
      ['甲', 0, 1],
      ['乙', 4, 5],
    ]);
  });

  it('are made of rows of tables alone', () => {
    expect(findTables([paragraph('任务|牵头单位', 1, false), paragraph('修路。|县住建局', 2, false)])).toEqual([]);
    expect(findTables([paragraph('任务|牵头单位', 1)])).toEqual([]);
    expect(findTables([paragraph('修路。|县住建局', 1)])).toEqual([]);
  });
});
