/** Word files: words as they are printed, with the numbers that Word makes. */
import { describe, expect, it } from 'vitest';
import { takeText } from '../../src/intake/intake.js';
import { formatNumber } from '../../src/intake/number-format.js';
import { level, numbered, paragraph, run, type WordParts, wordFile } from './word.js';

const NAME = { path: 'plan.docx', file: 'plan.docx' };
const linesOf = async (parts: WordParts): Promise<string[]> =>
  (await takeText(wordFile(parts), NAME)).text.split('\n').slice(0, -1);

const list = (id: number, levels: string, more = ''): string =>
  `<w:abstractNum w:abstractNumId="${id}">${more}${levels}</w:abstractNum>`;
const num = (id: number, abstract: number, more = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${more}</w:num>`;
const HEADINGS = list(
  0,
  level(0, 'chineseCounting', '%1、') + level(1, 'chineseCounting', '（%2）') + level(2, 'decimal', '%3.'),
);
const item = (text: string, at: number, id = 1): string => paragraph(text, numbered(id, at));

describe('numbers of paragraphs', () => {
  it('count on through levels, and begin anew below', async () => {
    const body = [
      item('总体要求', 0),
      paragraph('正文。'),
      item('主要任务', 0),
      item('机制', 1),
      item('一', 2),
      item('二', 2),
      item('调查', 1),
      item('三', 2),
    ];
    expect(await linesOf({ body: body.join(''), numbering: HEADINGS + num(1, 0) })).toEqual([
      '一、总体要求',
      '正文。',
      '二、主要任务',
      '（一）机制',
      '1.一',
      '2.二',
      '（二）调查',
      '1.三',
    ]);
  });

  it.each<[string, Omit<WordParts, 'body'>, string[], string[]]>([
    ['lists of one definition count together, one that begins anew does so once', { numbering: list(0, level(0, 'decimal', '%1.')) + num(1, 0) + num(2, 0) + num(3, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>') },
      [item('甲', 0, 1), item('乙', 0, 2), item('丙', 0, 3), item('丁', 0, 3)], ['1.甲', '2.乙', '5.丙', '6.丁']],
    ['a level that never begins anew', { numbering: list(0, level(0, 'chineseCounting', '第%1章') + level(1, 'chineseCounting', '第%2条', '<w:lvlRestart w:val="0"/>')) + num(1, 0) },
      [item('总则', 0), item('甲', 1), item('附则', 0), item('乙', 1)], ['第一章 总则', '第一条 甲', '第二章 附则', '第二条 乙']],
    ['numbers of all levels', { numbering: list(0, level(0, 'chineseCounting', '%1、') + level(1, 'decimal', '%1.%2', '<w:isLgl/>')) + num(1, 0) },
      [item('甲', 0), item('乙', 1)], ['一、甲', '1.1 乙']],
    ['bullets are none', { numbering: list(0, level(0, 'bullet', '')) + num(1, 0) }, [item('甲', 0)], ['甲']],
    ['a list that is not there', { numbering: list(0, level(0, 'decimal', '%1.')) + num(1, 0) }, [item('甲', 0, 9)], ['甲']],
    ['numbers of a style, and a paragraph without its style’s', {
      numbering: list(0, level(0, 'chineseCounting', '%1、', '<w:pStyle w:val="H1"/>')) + num(1, 0),
      styles: '<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Own"><w:name w:val="own"/><w:basedOn w:val="H1"/></w:style>',
    }, [paragraph('甲', '<w:pStyle w:val="H1"/>'), paragraph('乙', '<w:pStyle w:val="H1"/><w:numPr><w:numId w:val="0"/></w:numPr>'), paragraph('丙', '<w:pStyle w:val="Own"/>')], ['一、甲', '乙', '二、丙']],
  ])('%s', async (_, parts, body, lines) => {
    expect(await linesOf({ ...parts, body: body.join('') })).toEqual(lines);
  }); // biome-ignore format: a table

  it.each([
    [10, 'chineseCounting', '十'], [21, 'chineseCounting', '二十一'], [105, 'chineseCounting', '一百零五'], [110, 'chineseCountingThousand', '一百一十'],
    [12, 'chineseLegalSimplified', '壹拾贰'], [20, 'ideographDigital', '二〇'], [3, 'decimalEnclosedCircle', '③'], [4, 'lowerRoman', 'iv'], [27, 'upperLetter', 'AA'],
    [7, 'decimalFullWidth', '７'], [2, 'ideographTraditional', '乙'], [5, 'unheardOf', '5'], [0, 'upperRoman', '0'],
  ] as const)('%i as %s is %s', (n, format, printed) => expect(formatNumber(n, format)).toBe(printed)); // biome-ignore format: a table
});

describe('words', () => {
  const deleted = '<w:del w:id="1" w:author="a"><w:r><w:delText>市教育局</w:delText></w:r></w:del>';
  const inserted = `<w:ins w:id="2" w:author="a">${run('市财政局')}</w:ins>`;
  const note = '<w:r><w:footnoteReference w:id="2"/></w:r>';
  const shape = `<mc:AlternateContent><mc:Choice Requires="wps">${run('图形')}</mc:Choice><mc:Fallback>${run('文本框')}</mc:Fallback></mc:AlternateContent>`;

  it.each<[string, WordParts, string[]]>([
    ['what was deleted is no text, what was inserted is', { body: `<w:p>${run('责任单位：')}${deleted}${inserted}</w:p>` }, ['责任单位：市财政局']],
    ['what was moved stands where it was moved to', { body: `<w:p><w:moveFrom w:id="1">${run('甲')}</w:moveFrom>${run('乙')}<w:moveTo w:id="2">${run('甲')}</w:moveTo></w:p>` }, ['乙甲']],
    ['hidden words are none', { body: `<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r>${run('现')}</w:p>` }, ['现']],
    ['notes come at the end, and leave no figure behind', { body: `<w:p>${run('市财政局')}${note}${run('牵头')}</w:p>`, footnotes: `<w:footnote w:id="2">${paragraph('含分局')}</w:footnote>` }, ['市财政局牵头', '注1：含分局']],
    ['a line of the contents is told from a heading', { body: `<w:p><w:pPr><w:pStyle w:val="T"/></w:pPr>${run('一、总则')}<w:r><w:tab/></w:r>${run('3')}</w:p>`, styles: '<w:style w:type="paragraph" w:styleId="T"><w:name w:val="toc 1"/></w:style>' }, ['一、总则……3']],
    ['one of two forms of a shape', { body: `<w:p>${shape}</w:p>` }, ['文本框']],
    ['signs of XML', { body: paragraph('增速&lt;5%&amp;') }, ['增速<5%&']],
  ])('%s', async (_, parts, lines) => {
    expect(await linesOf(parts)).toEqual(lines);
  }); // biome-ignore format: a table

  it('of tables keep their cells', async () => {
    const cell = (text: string, more = ''): string => `<w:tc><w:tcPr>${more}</w:tcPr>${paragraph(text)}</w:tc>`;
    const rows = [
      cell('机制', '<w:vMerge w:val="restart"/>') + cell('1') + cell('甲'),
      cell('', '<w:vMerge/>') + cell('乙', '<w:gridSpan w:val="2"/>'),
    ];
    const source = await takeText(
      wordFile({
        body: `${paragraph('前')}<w:tbl>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>${paragraph('后')}`,
      }),
      NAME,
    );
    expect(source.text).toBe(
      '前\n<table>\n<tr><td rowspan="2">机制</td><td>1</td><td>甲</td></tr>\n<tr><td colspan="2">乙</td></tr>\n</table>\n后\n',
    );
    expect(source.places).toEqual({ unit: 'paragraph', numbers: [1, 2, 2, 6, 6, 7] });
  });
});
