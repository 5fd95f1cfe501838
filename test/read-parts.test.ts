/** Parts of the read room by themselves: what a text of the usual forms does not meet. */
import { describe, expect, it } from 'vitest';
import { amendments } from '../src/read/amendments.js';
import { rowOf } from '../src/read/cell-rows.js';
import { applyCorrections } from '../src/read/corrections.js';
import { decode, isBinary } from '../src/read/decode.js';
import { readDocuments } from '../src/read/documents.js';
import { pairEnglish } from '../src/read/english.js';
import { fitRow, lastRow } from '../src/read/fit-row.js';
import { splitLines } from '../src/read/lines.js';
import { readDate, readNumeral } from '../src/read/number.js';
import { dateOf } from '../src/read/page-values.js';
import { placeIn, slice, splitAt } from '../src/read/paragraph.js';
import { readParagraphs } from '../src/read/paragraphs.js';
import { readSignature } from '../src/read/signature.js';
import { behindRepeated, behindTitle, isClippedAgain, skipRepeated } from '../src/read/title-again.js';

const paragraphsOf = (...texts: string[]) => readParagraphs(splitLines('x.txt', texts.join('\n\n'))).paragraphs;
const documentOf = (text: string) => readDocuments('x.txt', text).value.documents[0];

describe('bytes without a byte order mark', () => {
  const text = '京政发2024年6号 No. 6\r\n北京市人民政府办公厅\r\n';
  const swap = (bytes: Buffer): Buffer => Buffer.from(bytes).swap16();
  it.each([
    ['UTF-16 little-endian', Buffer.from(text, 'utf16le'), 'utf-16le'],
    ['UTF-16 big-endian', swap(Buffer.from(text, 'utf16le')), 'utf-16be'],
  ])('%s', (_, bytes, encoding) => {
    expect(decode(bytes)).toEqual({ text, encoding, damaged: 0 });
    expect(isBinary(bytes)).toBe(false);
  });

  it('that hold zeros as UTF-16 does, but no words, are binary', () => {
    const numbers = Buffer.from(Uint16Array.from({ length: 300 }, (_, i) => (i % 30) + 1).buffer);
    expect(isBinary(numbers)).toBe(true);
  });

  it('may end in the mark of an old editor or hold escapes', () => {
    expect(isBinary(Buffer.from(`${'北京市'.repeat(20)}\u001b\u001a\u001a`))).toBe(false);
    expect(isBinary(Buffer.from(`${'北京市'.repeat(20)}${'\u0001'.repeat(9)}`))).toBe(true);
  });

  it('of which neither reading is plain are read by their statistics', () => {
    expect(decode(Uint8Array.from([0x63, 0x61, 0x66, 0xc3, 0xa9, 0xff, 0x20, 0xc3, 0xa8]))).toMatchObject({
      damaged: 1,
    });
  });
});

describe('numerals and dates', () => {
  it.each([
    ['十', 10],
    ['十五', 15],
    ['二十', 20],
    ['三十一', 31],
    ['〇', 0],
    ['12', 12],
    ['甲', Number.NaN],
    ['甲十', Number.NaN],
    ['十甲', Number.NaN],
  ])('%s is %s', (numeral, value) => {
    expect(readNumeral(numeral)).toBe(value);
  });

  it.each([
    ['二〇二四年三月九日', '2024-03-09'],
    ['甲〇二四年三月九日', null],
    ['2024年2月30日', null],
    ['2024年3月', null],
  ])('%s is the day %s', (printed, day) => {
    expect(readDate(printed)).toBe(day);
  });

  it.each([
    ['2023-03-01', '2023-03-01'],
    ['2023年03月01日 09:30', '2023-03-01'],
    ['二〇二三年三月一日', '2023-03-01'],
    ['近日', null],
  ])('behind a label of a page %s is the day %s', (value, day) => {
    expect(dateOf(value)).toBe(day);
  });
});

describe('a paragraph', () => {
  const lines = splitLines('x.txt', '　　一、加强领导。  二、推进工作。\n');
  const [paragraph] = readParagraphs(lines).paragraphs;
  if (!paragraph) throw new Error('no paragraph');
  it('is cut without the white space at its ends, and not at all where nothing is cut off', () => {
    expect(slice(lines, paragraph, 0)).toBe(paragraph);
    expect(slice(lines, paragraph, 7, 10)?.text).toBe('二');
    expect(slice(lines, paragraph, 7, 9)).toBeNull();
  });

  it('is split at offsets, of which two may be the same', () => {
    expect(splitAt(lines, paragraph, [9, 9]).map(({ text }) => text)).toEqual(['一、加强领导。', '二、推进工作。']);
  });

  it('has a place of no width where nothing of it is asked for', () => {
    const { start, end } = placeIn(lines, paragraph, 3, 3);
    expect(end - start).toBe(0);
  });
});

describe('titles that stand again', () => {
  const title = '某市人民政府关于加强管理的通知';
  it('behind a title is where the lines end that repeat it', () => {
    expect(behindTitle(paragraphsOf(title, '各区：'), 0, title)).toBe(1);
    expect(behindTitle(paragraphsOf('某市人民政府', '关于加强管理的通知', '各区：'), 0, title)).toBe(2);
    expect(behindTitle(paragraphsOf(`${title}全文及其说明`, '各区：'), 0, title)).toBe(0);
    expect(behindTitle(paragraphsOf('某市'), 0, title)).toBe(0);
    expect(behindRepeated(paragraphsOf('某市人民政府', '关于加强管理的通知', '各区：'), 0, title)).toBe(2);
    expect(behindRepeated(paragraphsOf('各区：'), 0, title)).toBe(0);
  });

  it('above itself it is skipped, also where it is broken over lines', () => {
    expect(skipRepeated(paragraphsOf(title, '某市政府网', title), 0, 3)).toBe(2);
    expect(skipRepeated(paragraphsOf(title, '某市人民政府', '关于加强管理的通知'), 0, 3)).toBe(1);
    expect(skipRepeated(paragraphsOf(title, '各区：'), 0, 2)).toBe(0);
  });

  it('may be clipped', () => {
    const clipped = '某市人民政府关于加强';
    expect(isClippedAgain(paragraphsOf(title, '某市人民政府', clipped), 0, 3)).toBe(true);
    expect(isClippedAgain(paragraphsOf(title, '某市人民政府', '关于其他事项'), 0, 3)).toBe(false);
  });
});

describe('rows of a table crawled one cell a line', () => {
  const cells = (...texts: string[]) => texts.map((text, n) => ({ n: n + 1, start: n * 100, text }));
  const head = cells('序号', '任务', '牵头单位', '责任领导', '完成时限');
  const fitted = (...texts: string[]) =>
    fitRow(cells(...texts), head)?.map(({ text, column, more }) => [text, column, more?.length ?? 0]) ?? null;
  it('as long as the head stand as they are', () => {
    expect(fitted('1', '修路。', '县住建局', '张某', '6月底')?.map(([text]) => text)).toEqual([
      '1',
      '修路。',
      '县住建局',
      '张某',
      '6月底',
    ]);
  });

  it('with fewer cells are put where they fit, or nowhere', () => {
    expect(fitted('1', '修路。', '县住建局', '6月底')).toEqual([
      ['1', 0, 0],
      ['修路。', 1, 0],
      ['县住建局', 2, 0],
      ['6月底', 4, 0],
    ]);
    expect(fitted('1', '修路。', '6月底')).toBeNull();
    expect(fitted('1', '修路。')).toBeNull();
    expect(fitted('1', '修路。', '县住建局', '本项工作由各方面商定后再行安排')).toBeNull();
  });

  it('with more cells are joined where a line goes on, or not at all', () => {
    expect(fitted('1', '修路，', '建桥。', '县住建局', '张某', '6月底')?.map(([text, , more]) => [text, more])).toEqual(
      [
        ['1', 0],
        ['修路，', 1],
        ['县住建局', 0],
        ['张某', 0],
        ['6月底', 0],
      ],
    );
    expect(fitted('1', '修路。', '建桥。', '县住建局', '张某', '6月底')).toBeNull();
    expect(fitted('1', '完善县城的道路和桥梁等基础', '设施。', '县住建局', '张某', '6月底')?.[1]).toEqual([
      '完善县城的道路和桥梁等基础',
      undefined,
      1,
    ]);
  });

  it('the last one is as long as the head where its cells fit, else as long as they do', () => {
    const last = (...texts: string[]) => lastRow(cells(...texts), head)?.map(({ text }) => text) ?? null;
    expect(last('1', '修路。', '县住建局', '张某', '6月底', '特此通知。')).toEqual([
      '1',
      '修路。',
      '县住建局',
      '张某',
      '6月底',
    ]);
    expect(last('1', '修路。', '县住建局', '6月底', '特此通知。')).toEqual(['1', '修路。', '县住建局', '6月底']);
    expect(last('1', '修路。', '各方面', '某某', '某某')).toEqual(['1', '修路。', '各方面', '某某', '某某']);
    expect(last('1', '修路。')).toBeNull();
  });

  it('stand on the lines of their cells', () => {
    expect(rowOf(cells('1', '修路。'))).toMatchObject({ line: 1, endLine: 2 });
  });
});

describe('what a page or a list says beside the text', () => {
  it('fills a title and a date that the text lacks', () => {
    const text = '一、加强领导。\n（责任单位：市财政局）\n';
    const [document] = readDocuments('x.txt', text, [], {
      title: '某市行动方案',
      date: '2024-05-06',
      address: null,
      jurisdiction: null,
    }).value.documents;
    expect([document?.title, document?.date]).toEqual(['某市行动方案', '2024-05-06']);
  });
});

describe('a line that goes on', () => {
  it('keeps Latin words apart', () => {
    const lines = splitLines(
      'x.txt',
      '　　推进建设，完善平台，加快 Smart\nCity 平台建设，推进各项工作，加强统筹协调。\n',
    );
    expect(readParagraphs(lines).paragraphs.map(({ text }) => text)).toEqual([
      '推进建设，完善平台，加快 Smart City 平台建设，推进各项工作，加强统筹协调。',
    ]);
  });
});

describe('a signature', () => {
  it('of a joint body may stand in two paragraphs', () => {
    const paragraphs = ['特此通知。', '北京市科学技术委员会、', '中关村科技园区管理委员会', '2024年5月6日'].flatMap(
      (one) => paragraphsOf(one),
    );
    expect(readSignature(paragraphs, 0, paragraphs.length).issuers).toEqual([
      { name: '北京市科学技术委员会、中关村科技园区管理委员会', paragraph: 1 },
    ]);
  });

  it('of a joint body may be broken behind its 、', () => {
    const paragraphs = paragraphsOf('特此通知。', '北京市科学技术委员会、', '中关村科技园区管理委员会', '2024年5月6日');
    expect(readSignature(paragraphs, 0, paragraphs.length).issuers.map(({ name }) => name)).toEqual([
      '北京市科学技术委员会、中关村科技园区管理委员会',
    ]);
  });

  it('may lack its names', () => {
    const paragraphs = paragraphsOf('特此通知。', '2024年5月6日');
    expect(readSignature(paragraphs, 0, paragraphs.length)).toMatchObject({ date: '2024-05-06', dateParagraph: 1 });
  });
});

describe('bilingual contents', () => {
  const entry = (title: string, number: string | null, language: 'zh' | 'en', line: number) => ({
    title,
    number,
    page: 3,
    language,
    line,
  });
  it('without numbers pair by their order, if there are equally many', () => {
    const entries = [
      entry('某市通知', null, 'zh', 1),
      entry('某市意见', '无号', 'zh', 2),
      entry('Circular of X on A', null, 'en', 3),
      entry('Opinions of X on B', null, 'en', 4),
    ];
    const titles = (some: typeof entries) =>
      [...pairEnglish({ entries: some, from: 1, to: 5 })].map(([one, { title }]) => [one.title, title]);
    expect(titles(entries)).toEqual([
      ['某市通知', 'Circular of X on A'],
      ['某市意见', 'Opinions of X on B'],
    ]);
    expect(titles(entries.slice(0, 3))).toEqual([]);
  });
});

describe('corrections', () => {
  it('that stand nowhere are reported, also behind the last line', () => {
    const lines = splitLines('x.txt', '市财攻局负责。\n');
    const { paragraphs } = readParagraphs(lines);
    const fix = { file: 'x.txt', text: '财攻局', fix: '财政局', reason: 'misread' };
    const mended = applyCorrections(lines, paragraphs, [{ ...fix, line: 1 }]);
    expect([mended.paragraphs[0]?.text, mended.issues]).toEqual(['市财政局负责。', []]);
    const missed = applyCorrections(lines, paragraphs, [{ ...fix, line: 9 }]);
    expect(missed.issues.map(({ kind, at }) => [kind, at.line])).toEqual([['correction-unused', 1]]);
  });
});

describe('a decision that changes documents', () => {
  it('names one that its text does not cite', () => {
    const document = documentOf(
      '北京市财政局关于修改《北京市甲资金管理办法》的决定\n\n各有关单位：\n　　现予公布。\n\n北京市财政局\n2024年3月9日\n',
    );
    expect(document && amendments({ ...document, cites: [] }).map(({ title, at }) => [title, at.line])).toEqual([
      ['北京市甲资金管理办法', 1],
    ]);
    expect(document && amendments({ ...document, cites: [], titleAt: null })).toHaveLength(1);
  });
});

describe('HTML', () => {
  it.each([
    [
      '前言<table></table>后记',
      [
        ['前言', false],
        ['后记', false],
      ],
    ],
    [
      '前言<table><tr><td>任务</td><td>责任单位</td></tr></table>后记',
      [
        ['前言', false],
        ['任务\t责任单位', true],
        ['后记', false],
      ],
    ],
    ['<table><tr></tr><tr><td></td><td> </td></tr></table>', [['\t', true]]],
    ['<table><td>任务</td><td>责任单位</td></table>', [['任务\t责任单位', true]]],
    [
      '<tr><td>任务</td></tr> 另起 <tr><td>修路</td></tr>',
      [
        ['任务', true],
        ['另起', false],
        ['修路', true],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(paragraphsOf(text).map((one) => [one.text, one.table])).toEqual(expected);
  });
});

describe('columns kept apart by white space', () => {
  const table = (...rows: string[]) =>
    readParagraphs(splitLines('x.txt', rows.join('\n')))
      .paragraphs.filter(({ table: is }) => is)
      .map(({ text }) => text);
  it('go on over an empty line, and end where a row has other columns', () => {
    expect(
      table(
        '序号   工作任务   责任单位',
        '1   清理垃圾   镇城建办',
        '',
        '2   整治坑塘   镇水利站',
        '以上任务按时完成。',
      ),
    ).toEqual(['序号\t工作任务\t责任单位', '1\t清理垃圾\t镇城建办', '2\t整治坑塘\t镇水利站']);
    expect(table('序号   工作任务   责任单位', '以上任务按时完成。')).toEqual([]);
  });
});

describe('lists of documents that are void', () => {
  const repeals = (...items: string[]) =>
    documentOf(
      `某市人民政府关于宣布失效一批文件的决定\n\n各区人民政府：\n　　现决定宣布下列文件失效：\n${items.map((one) => `　　${one}\n`).join('')}\n某市人民政府\n2024年5月6日\n`,
    )?.repeals.map(({ title, number }) => [title, number]);
  it.each([
    [
      ['1.《某市甲办法》（某政发〔2001〕1号）', '2.关于《某市乙办法》的通知'],
      [
        ['某市甲办法', '某政发〔2001〕1号'],
        ['关于《某市乙办法》的通知', null],
      ],
    ],
    [
      ['1.《某市甲办法》第三条修改为：“由区级负责”', '2.某市乙办法（某政发〔2001〕2号）'],
      [['某市乙办法', '某政发〔2001〕2号']],
    ],
    [
      ['1.某市甲办法', '2.加强领导，落实责任', '3.某市丙办法'],
      [
        ['某市甲办法', null],
        ['某市丙办法', null],
      ],
    ],
    [
      ['1.某市人民政府批转市某局关于', '甲工作报告的通知（某政发〔2001〕1号）', '2.某市乙办法'],
      [
        ['某市人民政府批转市某局关于甲工作报告的通知', '某政发〔2001〕1号'],
        ['某市乙办法', null],
      ],
    ],
    [['1.某市人民政府批转市某局关于', '甲工作的若干事项（某政发〔2001〕1号）'], []],
  ])('%o', (items, expected) => {
    expect(repeals(...items)).toEqual(expected);
  });
});
