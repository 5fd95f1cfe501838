/** The read room: bytes → text → documents. */
import { describe, expect, it } from 'vitest';
import { readContents } from '../src/read/contents.js';
import { decode, isBinary } from '../src/read/decode.js';
import { readDocuments } from '../src/read/documents.js';
import { readEnglishEntry } from '../src/read/english.js';
import { fold, Printed } from '../src/read/fold.js';
import { FURNITURE, isFurniture } from '../src/read/furniture.js';
import { issuedTitle } from '../src/read/issuance.js';
import { goesOn } from '../src/read/join.js';
import { lineAt, placeOf, splitLines } from '../src/read/lines.js';
import { isNavigation, NAVIGATION } from '../src/read/navigation.js';
import { normaliseNumber, readDate } from '../src/read/number.js';
import { PageHeadReader, pageHeadOf } from '../src/read/page-head.js';
import { sourceOffset } from '../src/read/paragraph.js';
import { readParagraphs } from '../src/read/paragraphs.js';
import { kindOfTitle, looksLikeOrgan, looksLikeTitle, SALUTATION } from '../src/read/patterns.js';
import { forwardedIssuers, issuersInTitle } from '../src/read/signature.js';
import { restoreTitle } from '../src/read/title.js';
import { wrapWidth } from '../src/read/wrap.js';

const documentsOf = (text: string) => readDocuments('x.txt', text).value.documents;

describe('decoding', () => {
  const text = '北京市人民政府办公厅\n（责任单位：市财政局）\n';
  const utf16 = (bigEndian: boolean): Uint8Array => {
    const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
    return bigEndian ? bytes.swap16() : bytes;
  };
  // GB18030 bytes of 北京市财政局
  const gb = Uint8Array.from([0xb1, 0xb1, 0xbe, 0xa9, 0xca, 0xd0, 0xb2, 0xc6, 0xd5, 0xfe, 0xbe, 0xd6]);
  it.each([
    ['UTF-8', new TextEncoder().encode(text), text, 'utf-8'],
    ['UTF-8 with a byte order mark', new TextEncoder().encode(`\uFEFF${text}`), text, 'utf-8'],
    ['UTF-16 little-endian', utf16(false), text, 'utf-16le'],
    ['UTF-16 big-endian', utf16(true), text, 'utf-16be'],
    ['GB18030', gb, '北京市财政局', 'gb18030'],
  ])('%s', (_, bytes, expected, encoding) => {
    expect(decode(bytes)).toEqual({ text: expected, encoding, damaged: 0 });
  });

  it('keeps the readable part of broken UTF-8 and counts the rest', () => {
    const bytes = new TextEncoder().encode('市财政局、市教委、市商务局、市水务局、市交通委');
    bytes[1] = 0x20;
    const decoded = decode(bytes);
    expect(decoded.encoding).toBe('utf-8');
    expect(decoded.text).toContain('政局、市教委');
    expect(decoded.damaged).toBeGreaterThan(0);
  });

  it('tells a picture from a text', () => {
    expect(isBinary(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 1, 2, 3, 4, 5, 6, 7, 8]))).toBe(true);
    expect(isBinary(new TextEncoder().encode(text))).toBe(false);
  });
});

describe('lines and places', () => {
  it('counts lines as sed does and finds the way back from an offset', () => {
    const lines = splitLines('x.txt', 'a\n\nbc\r\nd');
    expect(lines.starts).toEqual([0, 2, 3, 7]);
    expect([0, 1, 2, 3, 5, 7].map((offset) => lineAt(lines, offset))).toEqual([1, 1, 2, 3, 3, 4]);
    expect(placeOf(lines, 3, 8)).toEqual({ file: 'x.txt', line: 3, endLine: 4, start: 3, end: 8 });
  });

  it.each([
    ['- 1.加强指导。', '1.加强指导。'],
    ['- （一）加强指导。', '（一）加强指导。'],
    ['• ①加强指导。', '①加强指导。'],
    ['* 加强指导。', '加强指导。'],
    ['- 3.5 亿元以上的项目', '- 3.5 亿元以上的项目'],
    ['-5.8%左右', '-5.8%左右'],
  ])('takes the bullet of a list away: %s', (line, text) => {
    expect(readParagraphs(splitLines('x.txt', line)).paragraphs.map((one) => one.text)).toEqual([text]);
  });

  it('leads every character of a joined and unmarked paragraph back to the source', () => {
    const text = '　　**关于**印发《北京市数字\n消费能级提升工作方案》的通知\n';
    const lines = splitLines('x.txt', text);
    const [paragraph] = readParagraphs(lines).paragraphs;
    expect(paragraph?.text).toBe('关于印发《北京市数字消费能级提升工作方案》的通知');
    if (!paragraph) throw new Error('no paragraph');
    for (let i = 0; i < paragraph.text.length; i++) expect(text[sourceOffset(paragraph, i)]).toBe(paragraph.text[i]);
  });
});

describe('joining broken lines', () => {
  it.each([
    ['a name cut by a page break', '(责任单位:市城市管理委、市交通委、市', '财政局)', true, true],
    ['a label cut by a page break', '加大支持力度。(责', '任单位:北京银保监局)', true, true],
    ['a cut inside a sentence', '鼓励支持大型农业机械更新，推动中重型燃油车辆淘', '汰更新。', true, true],
    ['a heading and its text', '(一)着力突破关键技术,引领产业高水平发展', '围绕人工智能技术展开研究。', true, false],
    ['a heading and the next', '一、总体要求', '（一）指导思想', false, false],
    [
      'a notice cut behind the title that it issues',
      '《某市数字经济行动方案》',
      '已经市政府同意，现印发给你们。',
      true,
      true,
    ],
    ['a title in marks and its text', '《某市数字经济行动方案》', '为加快发展，制定本方案。', true, false],
    ['two paragraphs', '增强工作合力。', '加强宣传引导。', true, false],
    ['a closed clause and the next paragraph', '改善环境。(责任单位:市教委)', '各区要加强领导', true, false],
    ['a title and its number', '北京市人民政府关于本市行政复议管辖事项的通告', '京政发〔2024〕8号', true, false],
    [
      'a title and the addressees',
      '湘潭市人民政府关于支持中小企业平稳健康发展应对疫情冲击渡过难关的若干意见',
      '各县市区人民政府：',
      false,
      false,
    ],
    ['names of a signature', '北京市财政局', '北京市商务局', false, false],
    ['a label and its names', '责任单位：', '市教委、市财政局', true, true],
    ['a label and the next item', '责任单位：', '2.加强监管', false, false],
    ['a sentence that ends in a colon', '各责任单位要做好以下工作：', '加强领导', false, false],
  ])('%s', (_, previous, next, blank, expected) => {
    expect(goesOn(previous, next, blank)).toBe(expected);
  });
});

describe('folding', () => {
  it.each([
    ['責任單位：市發展改革委', '责任单位：市发展改革委'],
    ['２０２４年（Ａ类）', '2024年（A类）'],
    ['1﹒加强管理﹙市财政局﹚', '1.加强管理（市财政局）'],
    ['责任单位：市财政局', '责任单位：市财政局'],
  ])('%s', (text, folded) => {
    expect(fold(text)).toBe(folded);
    expect(fold(text)).toHaveLength(text.length);
  });

  it('puts back what is printed, by place and by the text around', () => {
    const text = '一、總體要求\n（責任單位：市財政\n局）';
    const printed = new Printed(text);
    expect(printed.same).toBe(false);
    expect(printed.at('（责任单位：市财政局）', 7, text.length)).toBe('（責任單位：市財政局）');
    expect(printed.near('一、总体要求', 10)).toBe('一、總體要求');
    expect(printed.near('总局', 10)).toBe('總局');
    expect(new Printed('责任单位').same).toBe(true);
  });
});

describe('patterns', () => {
  it.each(FURNITURE.map((one) => [one.matches, one.not] as const))('furniture: %s, but not %s', (matches, not) => {
    expect(isFurniture(matches)).toBe(true);
    expect(isFurniture(not)).toBe(false);
  });

  it.each([
    ['北京市机器人产业创新发展行动方案（2023—2025年）', '方案'],
    ['北京市人民政府关于宣布失效部分市政府文件的决定', '决定'],
    ['北京市科技新星计划管理办法(修订版)', '办法'],
    ['关于推进北京全球财富管理中心建设的意见', '意见'],
    ['某县2023年政务公开工作任务分工', '任务分工'],
  ])('title: %s', (title, kind) => {
    expect(looksLikeTitle(title)).toBe(true);
    expect(kindOfTitle(title)).toBe(kind);
  });

  it.each([
    '一、实施方案',
    '加强组织领导，制定实施方案。',
    '专栏1：百项机器人新品工程',
    '附件2 工作方案',
    '（一）完善政策措施',
  ])('no title: %s', (text) => {
    expect(looksLikeTitle(text)).toBe(false);
  });

  it.each([
    ['各区人民政府，市政府各委、办、局，各市属机构：', true],
    ['各有关单位：', true],
    ['各县（市、区）人民政府，市直各单位：', true],
    ['雄县、容城、安新县委和人民政府，新区各部门：', true],
    ['工委、管委会各机构,开发区交通大队,某自来水集团有限公司:', true],
    ['机关各处室，局属各单位：', true],
    ['工委要做好以下工作：', false],
    ['管委会按下列程序办理：', false],
    ['主要任务如下：', false],
    ['北京市人民政府决定废止下列规章：', false],
    ['各区要做好以下工作：一是加强领导。', false],
  ])('salutation: %s', (text, expected) => {
    expect(SALUTATION.test(text)).toBe(expected);
  });

  it.each([
    ['京政发〔2024〕6号', '京政发〔2024〕6号'],
    ['京科发[2022]10号', '京科发〔2022〕10号'],
    ['（京政办发 〔2023〕 13 号）', '京政办发〔2023〕13号'],
    ['国办发【2019】第6号', '国办发〔2019〕6号'],
  ])('number: %s', (printed, expected) => {
    expect(normaliseNumber(printed)).toBe(expected);
  });

  it.each([
    ['2024年3月9日', '2024-03-09'],
    ['2023 年 12 月 31 日', '2023-12-31'],
    ['二〇二四年三月九日', '2024-03-09'],
    ['二○一九年十二月二十一日', '2019-12-21'],
    ['2023年2月30日', null],
    ['2024年', null],
  ])('date: %s', (printed, expected) => {
    expect(readDate(printed)).toBe(expected);
  });

  it.each([
    [
      '北京市经济和信息化局北京市商务局关于印发《北京市数字消费能级提升工作方案》的通知',
      ['北京市经济和信息化局', '北京市商务局'],
    ],
    ['北京市人民政府关于2023年度北京市科学技术奖励的决定', ['北京市人民政府']],
    [
      '北京市科学技术委员会、中关村科技园区管理委员会关于印发办法的通知',
      ['北京市科学技术委员会、中关村科技园区管理委员会'],
    ],
    ['北京市关于实施“三大工程”的若干措施', []],
    ['北京市行政执法公示办法', []],
    ['工业和信息化部公安部国家网信办关于管理平台的通知', ['工业和信息化部', '公安部', '国家网信办']],
    ['国家发展改革委商务部关于印发措施的通知', ['国家发展改革委', '商务部']],
    ['北京市住房和城乡建设委员会关于租赁的通知', ['北京市住房和城乡建设委员会']],
  ])('issuers in a title: %s', (title, expected) => {
    expect(issuersInTitle(title)).toEqual(expected);
  });

  it('finds whose text a notice forwards', () => {
    expect(forwardedIssuers('市政府办公厅转发市卫生健康委、市财政局关于做好保障工作的通知')).toEqual([
      '市卫生健康委',
      '市财政局',
    ]);
  });

  it.each([
    ['北京市人民政府办公厅关于印发《市政府2024年立法工作计划》的通知', '市政府2024年立法工作计划'],
    ['北京市发展和改革委员会关于印发北京市发展改革部门行政裁量权基准的通知', '北京市发展改革部门行政裁量权基准'],
    ['北京市人民政府关于本市行政复议管辖事项的通告', null],
    ['某市人民政府办公厅印发《关于加快发展的若干意见》', '关于加快发展的若干意见'],
    ['某市专家解读《关于加快发展的若干意见》', null],
  ])('issued title: %s', (title, expected) => {
    expect(issuedTitle(title)).toBe(expected);
  });

  it('knows the names of bodies in signatures', () => {
    expect(
      ['北京市高级人民法院', '中华人民共和国北京海关', '北京住房公积金管理中心', '中央编办'].every(looksLikeOrgan),
    ).toBe(true);
    expect(['特此通知。', '一、总体要求', '北京市机器人产业行动方案'].some(looksLikeOrgan)).toBe(false);
  });

  it('restores the first character of a title only where the text shows it', () => {
    const text = '北京市发展改革委。北京市财政局。北京市人民政府。';
    expect(restoreTitle('京市营商环境创新试点工作实施方案', text)).toBe('北京市营商环境创新试点工作实施方案');
    expect(restoreTitle('京市营商环境创新试点工作实施方案', '没有别的证据')).toBe('京市营商环境创新试点工作实施方案');
  });
});

describe('contents of a gazette', () => {
  const text = [
    '目 录',
    '【市政府文件】',
    '北京市人民政府关于印发《北京市碳排放权',
    '交易管理办法》的通知',
    '(京政发〔2024〕6号) (6)',
    '- 北京市人民政府办公厅关于印发《市政府 2024 年立法工作计划》的通知',
    '(京政办发〔2024〕11 号) (44)',
    'CONTENTS',
    "Circular of the People's Government of Beijing Municipality on",
    'Issuing the “Administrative Measures” (Jingzhengfa[2024]No. 6)	(6)',
    '',
    '北京市人民政府关于印发 《北京市碳排放权交易管理办法》的通知',
    '',
    '京政发〔2024〕6号',
  ].join('\n');

  it('reads entries over lines, with number and page, in both languages', () => {
    const contents = readContents(splitLines('x.txt', text), 1);
    expect(contents?.entries.map(({ title, number, page, language }) => [language, title, number, page])).toEqual([
      ['zh', '北京市人民政府关于印发《北京市碳排放权交易管理办法》的通知', '京政发〔2024〕6号', 6],
      ['zh', '北京市人民政府办公厅关于印发《市政府2024年立法工作计划》的通知', '京政办发〔2024〕11 号', 44],
      [
        'en',
        "Circular of the People's Government of Beijing Municipality on Issuing the “Administrative Measures”",
        'Jingzhengfa[2024]No. 6',
        6,
      ],
    ]);
    expect(contents?.to).toBe(10);
  });

  it('ends at its closing note, whatever its spaces are', () => {
    const note = '(The Table of Contents is prepared in both Chinese and English, with';
    const page = text.replace('(6)\n\n', `(6)\n\n${note}\nthe Chinese version being official.)\n\n`);
    for (const one of [page, page.replaceAll(' ', '\u00a0')]) {
      expect(readContents(splitLines('x.txt', one), 1)).toMatchObject({ to: 13, entries: { length: 3 } });
    }
  });

  it('gives the document its English title and names the entry without a document', () => {
    const { value, issues } = readDocuments(
      'x.txt',
      `${text}\n\n各区人民政府：\n\n现印发给你们。\n\n北京市人民政府\n\n2024年3月9日\n`,
    );
    expect(value.documents.map(({ englishTitle }) => englishTitle)).toEqual([
      "Circular of the People's Government of Beijing Municipality on Issuing the “Administrative Measures”",
    ]);
    expect(
      issues.filter(({ kind }) => kind === 'contents-unmatched').map(({ at, text: words }) => [at.line, words]),
    ).toEqual([[6, '北京市人民政府办公厅关于印发《市政府2024年立法工作计划》的通知']]);
  });

  it('reads kind and issuer from an English entry', () => {
    expect(
      readEnglishEntry(
        "Decision of the People's Government of Beijing Municipality on the  Invalidation of Some Documents",
      ),
    ).toEqual({
      title: "Decision of the People's Government of Beijing Municipality on the Invalidation of Some Documents",
      kind: 'Decision',
      issuer: "the People's Government of Beijing Municipality",
    });
  });
});

describe('several gazettes in one file', () => {
  const gazette = (number: number, title: string): string =>
    [
      '北京市人民政府公报',
      '目 录',
      '北京市人民政府关于甲的通知',
      '(京政发〔2024〕1号) (6)',
      `${title}`,
      `(京政发〔2024〕${number}号) (8)`,
      '',
      title,
      '',
      `京政发〔2024〕${number}号`,
      '',
      '各区人民政府：',
      '',
      '现通知如下。',
      ...Array(20).fill(''),
      '',
      '政府公报查询方式',
      '采取网上发行。',
      '',
    ].join('\n');

  it('reads each behind its own contents', () => {
    const text = gazette(7, '北京市人民政府关于乙的决定') + gazette(9, '北京市人民政府关于丙的通告');
    const documents = documentsOf(text);
    expect(documents.map(({ title, number, at }) => [title, number, at.line, at.endLine])).toEqual([
      ['北京市人民政府关于乙的决定', '京政发〔2024〕7号', 8, 35],
      ['北京市人民政府关于丙的通告', '京政发〔2024〕9号', 45, 72],
    ]);
  });

  it("does not take a plan's own contents for those of a gazette", () => {
    const text =
      '北京市某项规划\n目 录\n一、发展基础 …… 1\n二、总体要求 …… 3\n三、重点任务 …… 5\n为加快发展，制定本规划。\n一、发展基础\n基础良好。\n二、总体要求\n';
    expect(documentsOf(text).map(({ title, at }) => [title, at.line])).toEqual([['北京市某项规划', 1]]);
  });
});

describe('heads of web pages', () => {
  it.each(NAVIGATION.map((one) => [one.matches, one.not] as const))('navigation: %s, but not %s', (matches, not) => {
    expect(isNavigation(matches)).toBe(true);
    expect(isNavigation(not)).toBe(false);
  });

  const read = (...lines: string[]) => {
    const reader = new PageHeadReader();
    const taken = lines.map((line, i) => reader.take(line, i + 1));
    return { taken, ...pageHeadOf(reader.heads, 0, lines.length) };
  };
  const none = { title: null, number: null, issuer: null, date: null };

  it.each([
    [
      [
        '索引号: 002/2023-44 公开方式: 主动公开',
        '发文文号: 某政办发〔2023〕7号 发布机关: 某市人民政府办公室',
        '成文日期: 2023-03-01',
      ],
      { title: null, number: '某政办发〔2023〕7号', issuer: '某市人民政府办公室', date: '2023-03-01' },
    ],
    [
      ['发文机构某市人民政府办公厅发文字号某政办〔2020〕1号', '发布日期2020年01月23日有效性有效'],
      { ...none, number: '某政办〔2020〕1号', issuer: '某市人民政府办公厅' },
    ],
    [
      ['发文机关：', '国务院办公厅', '成文日期：', '2014年02月23日'],
      { ...none, issuer: '国务院办公厅', date: '2014-02-23' },
    ],
    [['| 索 引 号 | 002 | 文    号 | 某政发〔2023〕7号 |'], { ...none, number: '某政发〔2023〕7号' }],
    [['<td>发文字号：</td><td>某政发〔2023〕7号</td>'], { ...none, number: '某政发〔2023〕7号' }],
    [['【发布日期】2019-01-02'], none],
  ])('%j', (lines, expected) => {
    expect(read(...lines)).toEqual({ taken: lines.map(() => true), ...expected });
  });

  it.each([
    '来源广泛的资金要统筹。',
    '名称应当规范。',
    '标题：加强领导',
    '成文日期以签发为准。',
    '发布单位要加强审核，确保真实。',
    '作者：某某',
  ])('no block: %s', (line) => {
    expect(read(line).taken).toEqual([false]);
  });

  it('gives a document what only its page prints', () => {
    const text =
      '首页 > 政务公开\n索引号：002/2023 文号：某政办〔2023〕1号\n成文日期：2023-01-03\n某市人民政府办公室关于加强管理的通知\n2023-01-05 10:00 市人民政府办公室\n各区人民政府：\n现就有关事项通知如下。\n一、加强领导。\n扫一扫在手机打开当前页\n上一篇：某市通知\n';
    expect(documentsOf(text).map(({ title, number, date, at }) => [title, number, date, at.line])).toEqual([
      ['某市人民政府办公室关于加强管理的通知', '某政办〔2023〕1号', '2023-01-03', 4],
    ]);
  });
});

describe('texts that are wrapped at one width', () => {
  const cut = (text: string, width: number): string =>
    text
      .split('\n')
      .flatMap((line) => line.match(new RegExp(`.{1,${width}}`, 'g')) ?? [])
      .join('\n');
  const text = [
    '某市人民政府办公室关于印发《某市促进数字经济高质量发展和产业转型升级若干措施》的通知',
    '某政办发〔2023〕7号',
    '各区人民政府：',
    '现将《某市促进数字经济高质量发展和产业转型升级若干措施》印发给你们，请认真贯彻执行。',
    '某市人民政府办公室',
    '2023年3月1日',
    '某市促进数字经济高质量发展和产业转型升级若干措施',
    '为加快发展数字经济，推动产业转型升级，提升城市治理水平，结合本市实际，制定本措施。',
    '一、支持企业开展技术改造，对符合条件的项目按照实际投资给予补助，推动设备更新和工艺升级，提高生产效率和产品质量。',
    '牵头单位：市经济和信息化局、市发展改革委、市科学技术局、市财政局、市商务局、市统计局',
    '二、支持平台建设，鼓励龙头企业牵头组建创新联合体，开展关键核心技术攻关，推动创新成果在本市落地转化和应用推广。',
    '三、加强要素保障，统筹用好各类资金和土地指标，优先保障重点项目需要，营造良好发展环境，推动各项措施落地见效。',
  ].join('\n');

  it.each([30, 36, 40])('joins what is cut after %i characters', (width) => {
    const lines = splitLines('x.txt', cut(text, width));
    const expected = text.split('\n');
    expect(readParagraphs(lines).paragraphs.map((one) => one.text)).toEqual(expected);
    expect(documentsOf(cut(text, width)).map(({ title, date }) => [title, date])).toEqual([
      ['某市促进数字经济高质量发展和产业转型升级若干措施', '2023-03-01'],
    ]);
  });

  it('does not join a heading that a page has clipped with the title below it', () => {
    expect(goesOn('《某省进一步支持民间投资', '某省人民政府办公厅关于印发某省', true)).toBe(false);
    expect(goesOn('根据《某省进一步支持民间投资', '某省人民政府办公厅关于印发某省', false)).toBe(true);
  });

  it('tells no width where lines are as long as their paragraphs', () => {
    const lines = splitLines('x.txt', text);
    expect(wrapWidth(lines, 1, lines.starts.length)).toBeNull();
  });
});

describe('heads as other places print them', () => {
  const notice = '各区人民政府：\n现将《某市数字经济行动方案》印发给你们。\n某市人民政府\n2023年3月1日\n';
  const plan = '某市数字经济行动方案\n为加快发展，制定本方案。\n一、总体要求。\n二、主要任务。\n';
  const read = (text: string) =>
    documentsOf(text).map(({ title, number, date, issuers, at }) => ({
      line: at.line,
      title,
      number,
      date,
      issuers: issuers.map(({ name }) => name),
    }));
  const issued = {
    title: '某市数字经济行动方案',
    number: '某政发〔2023〕7号',
    date: '2023-03-01',
    issuers: ['某市人民政府'],
  };

  it.each([
    [
      'links to files between title and number',
      `# 某市人民政府关于印发《某市数字经济行动方案》的通知\n**附件**:\n- [空间布局图.pdf](./a.pdf) (pdf)\n\n某政发〔2023〕7号\n${notice}${plan}`,
      { ...issued, line: 1 },
    ],
    [
      'labels whose values stand below them',
      `返回顶部\n某市数字经济行动方案\n  • 索引号:\n    61000/2023-01\n  • 发文机构:\n    市政府网站\n  • 发文字号:\n    某政发〔2023〕7号\n  • 发文日期:\n    2023年03月01日 16:40\n  • 内容概述:\n\n${plan}`,
      { ...issued, issuers: [], line: 2 },
    ],
    [
      'the name of the site, and whether the document still holds, before the number',
      `某市人民政府\n\n\n信息详情\n(失效)某政发〔2023〕7号 某市人民政府关于印发《某市数字经济行动方案》的通知\n\n某政发〔2023〕7号某市人民政府关于印发《某市数字经济行动方案》的通知\n\n发布时间:2023-03-03\n\n${notice}${plan}`,
      { ...issued, line: 5 },
    ],
    [
      'a list of labels with bullets, the number with a space',
      `返回区政府首页\n• 索引号:11N000/ZK-2023-000021\n  • 信息名称:关于印发《某市数字经济行动方案》的通知\n  • 发文序号:某政发〔2023〕7 号\n  • 信息有效性:有效\n  • 成文日期:2023年3月1日\n\n展开\n\n关于印发《某市数字经济行动方案》的通知\n${notice}${plan}`,
      { ...issued, line: 10 },
    ],
    [
      'a numbered list of labels in brackets under the way to the page',
      `政务公开 > 规划 > 五年规划\n  1. [主题分类] 城乡建设、环境保护/环境监测\n  2. [发文机构] 某市人民政府\n  3. [实施日期] ----\n  4. [成文日期] 2023-03-01\n  5. [发文字号] 某政发 〔2023〕 7号\n  6. [有效性] 现行有效\n\n某市人民政府关于印发《某市数字经济行动方案》的通知\n${notice}${plan}`,
      { ...issued, line: 9 },
    ],
    [
      'labels that a crawl has taken apart, with their value twice',
      `某市人民政府关于印发《某市数字经济行动方案》的通知 (某政发〔2023〕7号)\n\n扫描二维码 分享好友\n放大字体  缩小字体 2023-03-05 来源:某市人民政府  浏览次数:97\n核心提示:某市数字经济行动方案\n发布单位\n某市人民政府\n某市人民政府\n发布文号 某政发〔2023〕7号\n备注  \n\n${notice}${plan}`,
      { ...issued, line: 1 },
    ],
    [
      'the name of the text that explains it, under the title',
      `某市人民政府关于印发《某市数字经济行动方案》的通知\n某市数字经济行动方案解读说明\n某政发〔2023〕7号\n${notice}${plan}`,
      { ...issued, line: 1 },
    ],
    [
      'the issuers of a joint notice on a line of their own',
      `某市发展和改革委员会 某市商务局等部门\n关于印发《某市数字经济\n行动方案》的通知\n\n某政发〔2023〕7号\n\n${notice}${plan}`,
      { ...issued, line: 1 },
    ],
    [
      'a notice that has lost its head',
      `经市政府同意,现将《某市数字经济行动方案》印发给你们,请认真贯彻执行。\n某市人民政府\n2023年3月1日\n${plan}`,
      { ...issued, number: null, line: 1 },
    ],
    [
      'a number before a title in marks, and both again',
      `某政发〔2023〕7号《某市人民政府关于印发〈某市数字经济行动方案〉的通知》\n浏览量：12 时间：2023-03-02\n《某市人民政府关于印发〈某市数字经济行动方案〉的通知》\n某政发〔2023〕7号\n${notice}${plan}`,
      { ...issued, line: 1 },
    ],
    [
      'the title of the page, its own words, and the notice',
      `某市数字经济行动方案\n\n某市人民政府通知\n\n某市人民政府关于印发某市数字经济行动方案的通知\n某政发〔2023〕7号\n${notice}${plan}`,
      { ...issued, line: 1 },
    ],
    [
      'a red head of several bodies',
      '教 育 部\n财政部\n文件\n教财〔2023〕7号\n教育部 财政部\n关于加强资金管理的通知\n各省、自治区、直辖市教育厅：\n请遵照执行。\n财　政　部　　　国家林业和草原局\n2023年3月1日\n',
      {
        line: 1,
        title: '教育部财政部关于加强资金管理的通知',
        number: '教财〔2023〕7号',
        date: '2023-03-01',
        issuers: ['财政部', '国家林业和草原局'],
      },
    ],
    [
      'an agency of news above the title',
      '# 关于推进某项重点工作的意见\n新华社北京2月13日电\n中共中央 国务院关于推进某项重点工作的意见\n（2023年1月2日）\n一、总体要求。\n',
      {
        line: 1,
        title: '中共中央国务院关于推进某项重点工作的意见',
        number: null,
        date: '2023-01-02',
        issuers: ['中共中央', '国务院'],
      },
    ],
    [
      'a number printed twice below a title that its heading repeats',
      `某政发〔2023〕7号《某市人民政府关于印发〈某市数字经济行动方案〉的通知》\n《某市人民政府关于印发〈某市数字经济行动方案〉的通知》\n某政发〔2023〕7号\n某政发〔2023〕7号\n${notice}${plan}`,
      { ...issued, line: 1 },
    ],
    [
      'a title that is clipped where it stands again',
      `某市人民政府关于印发某市数字经济行动方案的通知\n下载地址: 点击此处下载\n某省某市人民政府\n某市人民政府关于印发某市数字经济\n某政发〔2023〕7号\n${notice}${plan}`,
      { ...issued, line: 1 },
    ],
    [
      'paragraphs of HTML in one line',
      '发文机关:某市人民政府\n文号 :某政发〔2023〕7号\n<p>各区人民政府：</p><p> 现将《某市数字经济行动方案》印发给你们，请执行。</p><p style="text-align: right;"> 某市人民政府</p><p> 2023年3月1日</p><p><br/></p><p><strong>某市数字经济行动方案</strong></p><p> 为加快发展，制定本方案。</p><p><strong> 一、总体要求</strong></p>',
      { ...issued, line: 3 },
    ],
    [
      'title, addressees and text in one line without a number',
      '某市人民政府办公厅关于进一步加强中小学安全管理工作的通知 各县（市）区人民政府，市直各委、办、局： 为进一步加强我市中小学安全管理工作，共建和谐校园，现将有关事项通知如下： 一、提高认识，把加强学校安全管理作为重要任务，抓紧抓好。',
      {
        line: 1,
        title: '某市人民政府办公厅关于进一步加强中小学安全管理工作的通知',
        number: null,
        date: null,
        issuers: ['某市人民政府办公厅'],
      },
    ],
    [
      'a rule with its day and body below',
      '海洋预报业务管理暂行规定\n1999年7月13日,国家某某局\n第一章 总则\n第一条 为加强管理，制定本规定。\n',
      { line: 1, title: '海洋预报业务管理暂行规定', number: null, date: '1999-07-13', issuers: ['国家某某局'] },
    ],
    [
      'an attachment without its notice',
      `文档：某市行动.md\n附件\n${plan}`,
      { line: 3, title: '某市数字经济行动方案', number: null, date: null, issuers: [] },
    ],
    [
      'the body under the title, both printed twice',
      '某省企业秩序暂行规定\n下载地址: 点击此处下载\n某省企业秩序暂行规定\n某省人民政府\n某省企业秩序暂行规定\n某省人民政府\n第一条 为维护秩序，制定本规定。\n',
      { line: 1, title: '某省企业秩序暂行规定', number: null, date: null, issuers: ['某省人民政府'] },
    ],
    [
      'a report and where it was delivered',
      '某市人民政府关于数字经济的报告\n——2022年10月28日在某市第十三届人民代表大会常务委员会第三十七次会议上\n一、成效。\n',
      { line: 1, title: '某市人民政府关于数字经济的报告', number: null, date: '2022-10-28', issuers: ['某市人民政府'] },
    ],
    [
      'a rule and when it was issued',
      '投诉举报处理暂行办法\n2019年11月30日 某总局令第20号公布\n第一条 为规范处理，制定本办法。\n',
      { line: 1, title: '投诉举报处理暂行办法', number: null, date: '2019-11-30', issuers: [] },
    ],
    [
      'what a page prints above title and addressees',
      `某市惠企政策汇编\n来源: | 作者:wz01 | 发布时间: 2023-03-02\n某市人民政府关于加快发展的若干意见\n${notice}`,
      {
        line: 3,
        title: '某市人民政府关于加快发展的若干意见',
        number: null,
        date: '2023-03-01',
        issuers: ['某市人民政府'],
      },
    ],
    [
      'a welcome and a column above title and number',
      `欢迎访问某学院!\n实习就业\n某市人民政府关于印发某市数字经济行动方案的通知\n作者:wz 时间:2023-10-10 点击数:\n某政发〔2023〕7号\n${notice}${plan}`,
      { ...issued, line: 3 },
    ],
    [
      'the heading of a news page',
      '某市政府重要通知!\n某市人民政府\n关于2025年重点工作及责任分解的通知\n一、主要预期目标\n',
      {
        line: 2,
        title: '某市人民政府关于2025年重点工作及责任分解的通知',
        number: null,
        date: null,
        issuers: ['某市人民政府'],
      },
    ],
    [
      'the words under which a page files it',
      '【重点工作】某市人民政府关于2020年重点工作的通知\n发布时间:2020-02-03 17:29\n各县、市、区人民政府：\n现通知如下。\n',
      {
        line: 1,
        title: '某市人民政府关于2020年重点工作的通知',
        number: null,
        date: null,
        issuers: ['某市人民政府'],
      },
    ],
    [
      'a notice without title and what it does not name',
      '各市、县人民政府：\n现将《政府工作报告》确定的任务进行分解。\n2018年1月29日\n《政府工作报告》重点工作责任分解\n一、主要目标\n',
      { line: 1, title: '《政府工作报告》重点工作责任分解', number: null, date: '2018-01-29', issuers: [] },
    ],
    [
      'a page’s title, a register’s number and the number over the document’s own title',
      `某市人民政府关于印发《某市数字经济行动方案》的通知\n发布时间:2023-03-15 09:28\nHHCR-2023-01005\n某政发〔2023〕7号\n某市人民政府\n关于印发《某市数字\n经济行动方案》的通知\n${notice}${plan}`,
      { ...issued, line: 1 },
    ],
    [
      'a date and a label of the page above the number',
      `某市人民政府关于印发《某市数字经济行动方案》的通知\n日期:2023-05-09 00:00\n政策文件:\n某政发〔2023〕7号\n${notice}${plan}`,
      { ...issued, line: 1 },
    ],
    [
      'the title as a label of the page',
      `微信\nX\n标题:某市人民政府 关于印发某市数字经济行动方案的通知\n某市人民政府\n关于印发某市数字经济行动方案的通知\n某政发〔2023〕7号\n${notice}${plan}`,
      { ...issued, line: 4 },
    ],
    [
      'a notice that parts tasks among bodies, and the list below its date',
      '某市人民政府办公室关于分解落实《政府工作报告》的通知\n各区人民政府：\n现将《政府工作报告》确定的任务进行责任分解，请抓好落实。\n2017年1月13日\n《政府工作报告》重点工作责任分解\n为确保完成，现提出如下分工：\n一、加快转型\n',
      {
        line: 1,
        title: '《政府工作报告》重点工作责任分解',
        number: null,
        date: '2017-01-13',
        issuers: ['某市人民政府办公室'],
      },
    ],
    [
      'a signature with the seal of another body',
      '各成员单位：\n现将《某市产业政策措施》印发给你们。\n某市产业指挥部（代）\n2023年1月9日\n某市产业政策措施\n一、总体要求\n',
      { line: 1, title: '某市产业政策措施', number: null, date: '2023-01-09', issuers: ['某市产业指挥部'] },
    ],
    [
      'the bars of a site above a title that stands three times',
      '热门站点| 资料网 | 专利网 | 资料网论坛\n收藏本站| 设为首页| 首页\n\n用具准运证管理办法\n下载地址: 点击此处下载\n用具准运证管理办法\n某某部\n用具准运证管理办法\n1990年3月10日,某某部\n第1条 为加强管理，制定本办法。\n',
      { line: 4, title: '用具准运证管理办法', number: null, date: '1990-03-10', issuers: ['某某部'] },
    ],
    [
      'the year that a page adds to the title, and the title of the notice below it',
      `某市数字经济行动方案(2023年)\n下载地址: 点击此处下载\n某市数字经济行动方案(2023年)\n某市人民政府\n关于印发某市数字经济行动方案的通知\n某政发〔2023〕7号\n${notice}${plan}`,
      { ...issued, line: 1 },
    ],
    [
      'the year that a page adds to the title of a rule',
      '某市墙体材料管理规定(2002年)\n下载地址: 点击此处下载\n某市墙体材料管理规定(2002年)\n某省某市人民政府\n某市墙体材料管理规定\n第一条 为加强管理，制定本规定。\n',
      { line: 1, title: '某市墙体材料管理规定', number: null, date: null, issuers: ['某省某市人民政府'] },
    ],
    [
      'a regulation, the note of its day, and the sheet that publishes it',
      '某省村务公开条例\n(2009年7月22日某省人民代表大会常务委员会第十次会议通过)\n某省人民代表大会常务委员会公告\n第28号\n《某省村务公开条例》已于2009年7月22日通过，现予公布。\n某省人民代表大会常务委员会\n2009年7月22日\n第一章 总则\n第一条 为规范，制定本条例。\n',
      {
        line: 1,
        title: '某省村务公开条例',
        number: '某省人民代表大会常务委员会公告第28号',
        date: '2009-07-22',
        issuers: ['某省人民代表大会常务委员会'],
      },
    ],
    [
      'a sheet with its number in Chinese figures right under the title',
      '某市听证条例\n某市人民代表大会常务委员会公告\n第三十七号\n某市人民代表大会常务委员会通过的《某市听证条例》业经批准，现予公布。\n某市人民代表大会常务委员会\n2001年12月26日\n第一章 总则\n第一条 为规范，制定本条例。\n',
      {
        line: 1,
        title: '某市听证条例',
        number: '某市人民代表大会常务委员会公告第三十七号',
        date: '2001-12-26',
        issuers: ['某市人民代表大会常务委员会'],
      },
    ],
    [
      'a title by its place, whatever its last word',
      '2020年建议提案办理工作\n完成情况说明\n根据有关要求，我局高度重视，及时召开会议分析研究，制订方案，全部办理完毕。\n2020年11月5日\n',
      { line: 1, title: '2020年建议提案办理工作完成情况说明', number: null, date: '2020-11-05', issuers: [] },
    ],
    [
      'a letter',
      '致广大市民朋友们的一封信\n字号大小:【    】\n发表时间:2022-03-14 08:19 文章来源:市融媒体中心 浏览量:\n亲爱的市民朋友们:\n请不要前往。\n某市指挥部办公室\n2022年3月13日\n',
      { line: 1, title: '致广大市民朋友们的一封信', number: null, date: '2022-03-13', issuers: ['某市指挥部办公室'] },
    ],
    [
      'the words of the news over the document that they print',
      `某网消息，某市要求，到2025年数字经济占比达到40%。全文如下:\n某市人民政府关于印发某市数字经济行动方案的通知\n某政发〔2023〕7号\n${notice}${plan}`,
      { ...issued, line: 2 },
    ],
    [
      'the contents of a plan below its notice',
      '某市人民政府关于印发《某市应急预案》的通知\n各区人民政府：\n《某市应急预案》已经同意，现印发给你们。\n某市人民政府\n2014年12月25日\n某市应急预案目录\n1.总则\n1.1编制目的\n2.附则\n1.总则\n1.1编制目的\n为规范管理，制定本预案。\n',
      { line: 1, title: '某市应急预案', number: null, date: '2014-12-25', issuers: ['某市人民政府'] },
    ],
    [
      'a link to a file over the signature',
      '关于印发《某区产业规划》的通知\n各盟市农牧局：\n现印发你们，请遵照执行。\n附件:《某区产业规划》.docx\n某区农牧厅\n2021年4月20日\n',
      { line: 1, title: '某区产业规划', number: null, date: '2021-04-20', issuers: ['某区农牧厅'] },
    ],
    [
      'a Party committee and a government in the title',
      '某自治区党委、自治区人民政府关于推进乡村振兴的实施意见\n现提出如下意见。\n一、总体要求\n',
      {
        line: 1,
        title: '某自治区党委、自治区人民政府关于推进乡村振兴的实施意见',
        number: null,
        date: null,
        issuers: ['某自治区党委', '自治区人民政府'],
      },
    ],
    [
      'ministries that a page names on one line',
      '关于开展推广工作的通知\n下载地址: 点击此处下载\n关于开展推广工作的通知\n财政部 国家发展和改革委员会\n关于开展推广工作的通知\n财建〔2013〕644号\n为推进减排，现将有关事项通知如下：\n一、政策。\n',
      {
        line: 1,
        title: '关于开展推广工作的通知',
        number: '财建〔2013〕644号',
        date: null,
        issuers: ['财政部', '国家发展和改革委员会'],
      },
    ],
    [
      'the bar and the buttons of a site, and a number in brackets behind the title',
      '导入数据...\n无障碍浏览             政务微博           政务微信\n甲乙省财政厅 甲乙省教育厅关于支持发展的通知(某财教〔2011〕224号)\n[甲乙省教育厅]  [手机版本]  [扫描分享]  发布时间:2011年10月17日\n  查看:55\n  来源:甲乙省教育厅\n各市(州)人民政府:\n现通知如下。\n',
      {
        line: 3,
        title: '甲乙省财政厅甲乙省教育厅关于支持发展的通知',
        number: '某财教〔2011〕224号',
        date: null,
        issuers: ['甲乙省财政厅', '甲乙省教育厅'],
      },
    ],
    [
      'what a page adds to a title in brackets',
      '最高人民法院关于审理案件若干问题的规定(一) (附:理解与适用)\n《最高人民法院关于审理案件若干问题的规定(一)》已通过，现予公布。\n最高人民法院\n2016年8月1日\n第一条 本规定所称案件，是指民事案件。\n',
      {
        line: 1,
        title: '最高人民法院关于审理案件若干问题的规定(一)',
        number: null,
        date: '2016-08-01',
        issuers: ['最高人民法院'],
      },
    ],
    [
      'a number before the addressees in one line, and a signature in one line',
      '某县人民政府办公室 | ||||||||\n关于印发《某县应急预案》的通知 | ||||\n某府办发〔2017〕27号 各镇乡人民政府: 《某县应急预案》已经县政府同意,现印发你们,请认真贯彻实施。\n某县人民政府办公室 2017年3月31日\n某县应急预案\n1 总则\n',
      {
        line: 1,
        title: '某县应急预案',
        number: '某府办发〔2017〕27号',
        date: '2017-03-31',
        issuers: ['某县人民政府办公室'],
      },
    ],
    [
      'spaces that a crawl could not read, and a date behind the last sentence',
      '某府〔2005〕9号??\n各市、县人民政府，省政府直属各单位: ?\n?\n为树立典型，省政府决定给予表彰。\n希望受表彰的市、县再接再厉，其他市、县以受表彰的市、县为榜样，作出更大贡献。 二○○五年二月七日\n',
      { line: 1, title: null, number: '某府〔2005〕9号', date: '2005-02-07', issuers: [] },
    ],
    [
      'words of a menu over a block of labels and a title that stands alone',
      '无障碍浏览\n长者模式\n您现在所在的位置: 首页 > 政府文件\n索  引  号:nhx-2022 公开范围:公开 著录日期: 主  题  词:\n某某县森林火灾应急预案\n1总则\n1.1编制目的\n建立健全机制，减少损失。\n',
      { line: 5, title: '某某县森林火灾应急预案', number: null, date: null, issuers: [] },
    ],
    [
      'the mark of an attachment before the title of the text',
      '某县人民政府办公室关于印发《某县应急预案》的通知\n某政办〔2009〕147号\n各乡镇人民政府：\n《某县应急预案》已经县政府同意，现予印发。\n二○○九年十一月十八日\n附件:某县应急预案\n某县应急预案\n一、总则\n',
      {
        line: 1,
        title: '某县应急预案',
        number: '某政办〔2009〕147号',
        date: '2009-11-18',
        issuers: ['某县人民政府办公室'],
      },
    ],
    [
      'the page of a gazette with letters spread and indented',
      'Page 24 - 2021年第3期\nP. 24\n\n3/2021      某市人民政府公报                                      ·某市人民政府办公室文件·\n\n                                   某 市 人 民 政 府 办 公 室\n\n                            关于印发《某市空气质量提升\n\n                                      2021年行动计划》的通知\n\n                                                  某政办发〔2021〕19号\n\n            各县区人民政府:\n                 《某市空气质量提升2021年行动计划》已经市人民政府同意,现印发给你们,请认真\n\n            贯彻落实。\n\n                                                 某市人民政府办公室\n                                                     2021年5月28日\n\n                       某市空气质量提升2021年行动计划\n\n                 为持续打好攻坚战,制定本计划。\n',
      {
        line: 6,
        title: '某市空气质量提升2021年行动计划',
        number: '某政办发〔2021〕19号',
        date: '2021-05-28',
        issuers: ['某市人民政府办公室'],
      },
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it('takes no heading of the page for a title, nor lines that end in nothing', () => {
    const text = '某区信息中心站\n工作动态说明\n为加强管理，提高效率，现就有关工作提出要求，请各单位认真抓好落实。\n';
    expect(read(text).map(({ title }) => title)).toEqual([null]);
  });

  it('begins another document below a notice that stands without title and announces nothing', () => {
    const text =
      '各市、县人民政府：\n请于月底前报送材料。\n2018年1月29日\n某市商务局关于开展检查的通知\n一、检查时间\n二、检查内容\n';
    expect(read(text).map(({ line }) => line)).toEqual([1, 4]);
  });

  it('names the first of several texts that a notice announces, and cites none of them', () => {
    const text =
      '各区人民政府：\n《某市重点工作责任分解》和《某市民生实事责任分解》已经市政府同意，现印发给你们。\n某市人民政府\n2020年5月22日\n附件1\n某市重点工作责任分解\n一、总体要求\n';
    expect(documentsOf(text).map(({ title, cites }) => [title, cites])).toEqual([['某市重点工作责任分解', []]]);
  });

  it('cites lists of measures and of powers, and no forms that one fills in', () => {
    const text =
      '某市工作方案\n一、任务\n落实《某市若干措施清单》《某市权力清单》，填写《某市申请登记单》《某市报名表》。\n';
    expect(documentsOf(text)[0]?.cites.map(({ title }) => title)).toEqual(['某市若干措施清单', '某市权力清单']);
  });

  it.each([
    ['某区农村改革试点\n2023年工作要点\n某府字〔2023〕11号\n', '某区农村改革试点2023年工作要点'],
    ['某开发区2024年\n“项目攻坚年”行动方案\n某管发〔2024〕8号\n', '某开发区2024年“项目攻坚年”行动方案'],
    ['某区政府信息公开\n2023年工作要点\n某府字〔2023〕11号\n', '2023年工作要点'],
  ])('finds where a title of two lines begins: %#', (head, title) => {
    const text = `${head}为落实任务，制定本要点。\n一、主要任务\n（一）加强管理。\n`;
    expect(documentsOf(text).map((one) => one.title)).toEqual([title]);
  });

  it('cites a document that its own title has in marks', () => {
    const text =
      '某市《政府工作报告》任务分解方案\n为落实《政府工作报告》，制定本方案。《任务分解方案》自印发之日起施行。\n一、总体要求\n';
    expect(documentsOf(text)[0]?.cites.map(({ title }) => title)).toEqual(['政府工作报告']);
  });

  it('takes a law with its own contents as one document', () => {
    const text =
      '某省立法程序规定\n目 录\n第一章 总 则\n第二章 提出\n第三章 审议\n第一章 总 则\n第一条 为规范立法，制定本规定。\n第二章 提出\n第二条 提出议案。\n';
    expect(read(text)).toHaveLength(1);
  });

  it('keeps a page’s title apart from another document below it', () => {
    const text = `某市养老服务实施方案\n为发展养老服务，制定本方案。\n一、要求。\n\n某市人民政府关于印发某市数字经济行动方案的通知\n某政发〔2023〕7号\n${notice}${plan}`;
    expect(read(text).map(({ line }) => line)).toEqual([1, 5]);
  });

  it('joins a title that is cited with and without its issuer, and reads rows of a list with a day', () => {
    const text =
      '某市人民政府关于废止部分文件的决定\n现决定废止以下文件：\n1 某市办法的实施意见 1988年4月2日 某政发〔1988〕6号\n2 某市规定的解释 2018-01-16 某政发〔2018〕2号\n';
    expect(documentsOf(text)[0]?.repeals.map(({ title, number }) => [title, number])).toEqual([
      ['某市办法的实施意见', '某政发〔1988〕6号'],
      ['某市规定的解释', '某政发〔2018〕2号'],
    ]);
    const cites =
      '某市优化营商环境条例\n第一条 根据《优化营商环境条例》等法律、法规，按照《某市人民法院关于金融案件管辖的若干规定》，制定本条例。\n第二条 《关于金融案件管辖的若干规定》同时适用。\n';
    expect(documentsOf(cites)[0]?.cites.map(({ title }) => title)).toEqual([
      '优化营商环境条例',
      '某市人民法院关于金融案件管辖的若干规定',
    ]);
  });
});

describe('documents', () => {
  const notice = [
    '北京市经济和信息化局',
    '北京市商务局',
    '关于印发《北京市数字消费',
    '能级提升工作方案》的通知',
    '',
    '京经信发〔2022〕46号',
    '',
    '各有关单位：',
    '',
    '现将《北京市数字消费能级提升工作方案》印发给你们。',
    '',
    '北京市经济和信息化局',
    '',
    '北京市商务局',
    '',
    '2022年6月8日',
    '',
    '北京市数字消费能级提升工作方案',
    '',
    '为贯彻落实《北京市“十四五”规划》（京政发〔2021〕3号），制定本方案。',
    '',
    '一、总体要求',
  ].join('\n');

  it('takes a notice and what it issues as one document', () => {
    const documents = documentsOf(notice);
    expect(documents).toHaveLength(1);
    expect(documents[0]).toMatchObject({
      title: '北京市数字消费能级提升工作方案',
      issuanceTitle: '北京市经济和信息化局北京市商务局关于印发《北京市数字消费能级提升工作方案》的通知',
      number: '京经信发〔2022〕46号',
      date: '2022-06-08',
      kind: '方案',
      addressees: '各有关单位',
    });
    expect(documents[0]?.issuers.map(({ name, at }) => [name, at?.line])).toEqual([
      ['北京市经济和信息化局', 12],
      ['北京市商务局', 14],
    ]);
    expect(documents[0]?.cites.map(({ title, number, at }) => [title, number, at.line])).toEqual([
      ['北京市“十四五”规划', '京政发〔2021〕3号', 20],
    ]);
  });

  it('parts documents whose titles are glued to the line before', () => {
    const text =
      '北京市甲产业行动方案\n　　为加快发展，制定本方案。\n　　一、总体要求\n　　提高满意度。北京市推广乙改革实施方案\n\n　　为推广改革，制定本方案。\n　　一、工作目标\n';
    const { value, issues } = readDocuments('x.txt', text);
    expect(value.documents.map(({ title, at }) => [title, at.line, at.endLine])).toEqual([
      ['北京市甲产业行动方案', 1, 4],
      ['北京市推广乙改革实施方案', 4, 7],
    ]);
    expect(issues.map(({ kind, at }) => [kind, at.line])).toEqual([['glued-boundary', 4]]);
  });

  it('begins a document that has lost its title at its addressees, and says so', () => {
    const text =
      '北京市甲产业行动方案\n　　为加快发展，制定本方案。\n　　一、总体要求\n　　二、措施\n　　平稳推进。各区人民政府，市政府各委、办、局，各市属机构：\n　　现就有关事项通知如下：\n　　一、工作目标\n';
    const { value, issues } = readDocuments('x.txt', text);
    expect(value.documents.map(({ title, at }) => [title, at.line])).toEqual([
      ['北京市甲产业行动方案', 1],
      [null, 5],
    ]);
    expect(issues.map(({ kind }) => kind)).toEqual(['glued-boundary', 'title-lost']);
  });

  it('finds the title behind 附件 where the notice is lost, and that of the notice where it stands', () => {
    const table = '|序号|任务|责任单位|\n|1|种粮。|县农业局|\n';
    expect(documentsOf(`附件\n某县2024年重点工作任务分解表\n${table}`).map(({ title }) => title)).toEqual([
      '某县2024年重点工作任务分解表',
    ]);
    const notice = '附件：\n某县人民政府关于加强管理的通知\n某政发〔2020〕3号\n各乡镇人民政府：\n现通知如下。\n';
    expect(documentsOf(notice).map(({ title }) => title)).toEqual(['某县人民政府关于加强管理的通知']);
    expect(documentsOf(`附件\n${table}`).map(({ title }) => title)).toEqual([null]);
  });

  it('keeps an attachment with its document', () => {
    const text =
      '北京市甲产业行动方案\n　　为加快发展，制定本方案。\n　　一、总体要求\n　　加强领导。\n附件1\n承诺制改革试点项目准入负面清单\n　　一、限制类项目；\n北京市乙安全责任规定\n　　第一条　为落实责任，制定本规定。\n';
    expect(documentsOf(text).map(({ title }) => title)).toEqual(['北京市甲产业行动方案', '北京市乙安全责任规定']);
  });

  it('reads a document without any line break', () => {
    const text =
      '某市人民政府关于加快发展的意见某府发〔2019〕17号各区县人民政府：近年来发展迅速，现提出如下意见：一、总体要求。加快发展。某市人民政府   2019年6月28日   （此件公开发布）';
    expect(documentsOf(text)[0]).toMatchObject({
      title: '某市人民政府关于加快发展的意见',
      number: '某府发〔2019〕17号',
      date: '2019-06-28',
      addressees: '各区县人民政府',
    });
    expect(documentsOf(text)[0]?.issuers.map(({ name }) => name)).toEqual(['某市人民政府']);
  });

  it('lists what a document declares void, and tells it from what it cites', () => {
    const text =
      '北京市甲管理办法\n　　第一条　根据《中华人民共和国某法》，制定本办法。\n　　第二条　取得《培训结业证书》的人员可以上岗。\n　　第三条　本办法自印发之日起施行。《北京市甲管理暂行办法》（京政发〔2010〕5号）同时废止。\n';
    const [document] = documentsOf(text);
    expect(document?.cites.map(({ title }) => title)).toEqual(['中华人民共和国某法', '北京市甲管理暂行办法']);
    expect(document?.repeals.map(({ title, number }) => [title, number])).toEqual([
      ['北京市甲管理暂行办法', '京政发〔2010〕5号'],
    ]);
  });

  it.each([
    ['在《甲协议》、《乙安排》下，对企业不再执行《丙规定》中关于范围的规定。', []],
    ['为贯彻实施《甲法》，本部进行了清理，现决定对下列文件予以废止。', []],
    ['根据《甲条例》，市政府决定废止《乙办法》。', ['乙办法']],
    ['按照《甲条例》和《乙规定》，《丙办法》同时废止。', ['丙办法']],
    ['根据《甲条例》要求废止《乙办法》的建议已收悉。', []],
  ])('the ground of a decision and what it ends: %s', (sentence, expected) => {
    const [document] = documentsOf(`某市关于管理的通知\n　　为加强管理，制定如下内容。\n　　${sentence}\n`);
    expect(document?.repeals.map((one) => one.title)).toEqual(expected);
  });

  it('cites what its own title quotes as another document', () => {
    const cited = (title: string, text: string) => documentsOf(`${title}\n${text}\n`)[0]?.cites.map((one) => one.title);
    const sentence = '根据会议通过的《工作报告》，现提出如下意见：';
    expect(cited('某市人民政府关于落实《工作报告》重点任务的意见', sentence)).toEqual(['工作报告']);
    expect(cited('某市人民政府关于落实工作报告重点任务的意见', sentence)).toEqual([]);
  });

  it.each([
    ['北京市某工作方案', '《甲办法》（京政发〔2010〕5号）同时废止。', ['甲办法']],
    ['北京市某工作方案', '实施《某甲法》办法同时废止。', []],
    ['北京市某工作方案', '《甲规定》实施细则同时废止。', []],
    ['市政府立法工作计划', '9.实施《甲规定》办法（废止）', []],
    ['市政府立法工作计划', '10.《甲办法》（废止）', []],
    ['市政府立法工作计划', '《甲办法》（京政发〔2010〕5号）同时废止。', ['甲办法']],
    ['北京市某文件清理决定', '10.《甲办法》（废止）', ['甲办法']],
  ])('%s: what %s declares void', (title, sentence, expected) => {
    const [document] = documentsOf(`${title}\n　　为加强管理，制定如下内容。\n　　${sentence}\n`);
    expect(document?.repeals.map((one) => one.title)).toEqual(expected);
    expect(document?.cites).toHaveLength(1);
  });

  it.each([
    [
      '乙省人民政府决定废止下列3项规章：\n一、乙省水路运输办法(1999年6月4日乙省人民政府第28号令发布，根据2004年7月1日乙省人民政府第150号令修改)\n二、乙省集市管理规定（试行）（2001年乙省人民政府令第50号公布）\n三、乙省实施《中华人民共和国某税条例》办法\n',
      [
        ['乙省水路运输办法', '乙省人民政府第28号令'],
        ['乙省集市管理规定（试行）', '乙省人民政府令第50号'],
        ['乙省实施《中华人民共和国某税条例》办法', null],
      ],
    ],
    [
      '经研究，决定对以下文件予以废止：\n1.《关于加强档案工作的意见》（乙政发〔2003〕5号）；\n2.《关于防汛工作的通知》。\n今后不再作为行政管理的依据。\n3.关于另一件事的通知\n',
      [
        ['关于加强档案工作的意见', '乙政发〔2003〕5号'],
        ['关于防汛工作的通知', null],
      ],
    ],
    [
      '一、废止下列规章：\n（一）乙省节水办法（2005年乙省人民政府令第80号公布）。\n二、修改下列规章：\n（一）《乙省档案办法》（2006年乙省人民政府令第90号公布）\n',
      [['乙省节水办法', '乙省人民政府令第80号']],
    ],
    [
      '省政府决定，自即日起废止《乙省节水办法》（2005年乙省人民政府令第80号）、《乙省档案办法》。\n',
      [
        ['乙省节水办法', '乙省人民政府令第80号'],
        ['乙省档案办法', null],
      ],
    ],
    ['有下列情形之一的，许可文件予以废止：\n（一）违反本规定\n（二）不按照规划方案\n', []],
    ['适时研究废止《乙省节水办法》，修改或者废止《乙省档案办法》。\n', []],
    ['根据国务院废止《某条例》的决定，制定以下措施：\n1.关于人才的措施\n', []],
  ])('reads what a sentence declares void: %#', (text, expected) => {
    const [document] = documentsOf(`乙省人民政府关于规章清理的决定\n乙政发〔2020〕9号\n${text}`);
    expect(document?.repeals.map(({ title, number }) => [title, number])).toEqual(expected);
    const cited = document?.cites.map(({ title }) => title);
    for (const [title] of expected) expect(cited).toContain(title);
  });

  it('does not give a cited law the number of the measures that carry it out', () => {
    const text =
      '乙省人民政府关于规章清理的通知\n乙政发〔2020〕9号\n乙省实施《中华人民共和国某税条例》办法(2009年2月2日乙省人民政府第210号令公布)仍然有效。\n';
    expect(documentsOf(text)[0]?.cites.map(({ number }) => number)).toEqual([null]);
  });

  it('names a notice that has lost its title after what it issues, though that does not follow', () => {
    const text =
      '各区人民政府：\n根据国家要求，修订形成《某市许可事项清单（2023年版）》，经市政府同意，现予印发公布。\n一、严格管理。\n';
    expect(documentsOf(text).map(({ title, issuanceTitle, cites }) => [title, issuanceTitle, cites])).toEqual([
      ['某市许可事项清单（2023年版）', null, []],
    ]);
  });

  describe('documents run together', () => {
    const plan = '某市甲产业行动方案\n为加快发展，制定本方案。\n一、总体要求\n加强领导。\n二、主要任务\n扩大投资。\n';
    const rules = '某市乙安全责任规定\n　　第一条　为落实责任，制定本规定。\n';
    it.each([
      [
        'a sentence that speaks of the city',
        '三、组织实施\n各单位要制定本市产业年度工作计划,压实各方责任,确保任务落到实处,不断提升全市产业的影响力和竞争力。\n',
      ],
      ['a list of attachments', '附件：\n1.甲项目清单(略)\n2.乙项目清单(略)\n(注：附件请登录某市网站查询)\n'],
      ['an attachment without a title', `附件1\n${'填写说明：每项限填一次。\n'.repeat(9)}`],
      ['a table', `附件1\n|序号|指标|\n${'|1|产值|\n'.repeat(9)}`],
      ['a note', '附件1\n某市甲指标清单\n一、产值。\n注：上述指标为年度数据\n\n'],
    ])('parts them after %s', (_, end) => {
      expect(documentsOf(plan + end + rules).map(({ title }) => title)).toEqual([
        '某市甲产业行动方案',
        '某市乙安全责任规定',
      ]);
    });

    it.each([
      ['indented', '　　为落实责任，制定本规定。'],
      ['not indented', '为落实责任，制定本规定。'],
    ])('finds a glued title before a preamble that is %s', (_, preamble) => {
      const text = `${plan}要加强对各项任务的监督检查，推动各项措施落地见效，确保取得实效。(责任单位：市商务局)某市乙工作实施方案\n\n${preamble}\n一、总体要求\n`;
      expect(documentsOf(text).map(({ title }) => title)).toEqual(['某市甲产业行动方案', '某市乙工作实施方案']);
    });

    it('joins names on an indented line to their label', () => {
      const text = `${plan}（责任单位：市商务局、\n　　市财政局）\n`;
      expect(documentsOf(text)[0]?.paragraphs.at(-1)?.text).toBe('（责任单位：市商务局、市财政局）');
    });
  });

  it('takes a notice that has lost its title and what it announces as one document', () => {
    const text =
      '各县（市、区）人民政府，市直有关部门：\n经市政府同意，现将《某市流通体系建设方案》印发给你们，请认真实施。\n某市人民政府\n2022年10月18日\n某市流通体系建设方案\n为加快建设，制定本方案。\n一、主要任务\n';
    expect(documentsOf(text).map(({ title, issuanceTitle, date }) => [title, issuanceTitle, date])).toEqual([
      ['某市流通体系建设方案', null, '2022-10-18'],
    ]);
  });

  it('reads a head whose number and title are printed twice, the title without its last words', () => {
    const text =
      '某政办发〔2017〕55号 某省人民政府办公厅关于印发某省流通工作方案\n某省人民政府办公厅关于印发某省流通工作方案\n某政办发〔2017〕55号\n各市人民政府：\n现印发给你们。\n某省人民政府办公厅\n2017年5月15日\n某省流通工作方案\n为加快建设，制定本方案。\n一、总体要求\n';
    expect(documentsOf(text)).toHaveLength(1);
    expect(documentsOf(text)[0]).toMatchObject({
      title: '某省流通工作方案',
      issuanceTitle: '某省人民政府办公厅关于印发某省流通工作方案',
      number: '某政办发〔2017〕55号',
      date: '2017-05-15',
    });
  });

  it('takes an order and what it promulgates as one document', () => {
    const text =
      '中华人民共和国国务院令\n第707号\n现公布修订后的《某税法实施条例》，自2019年1月1日起施行。\n总理　某某\n2018年12月18日\n某税法实施条例\n第一条　根据某税法，制定本条例。\n';
    expect(documentsOf(text).map(({ title, number, date }) => [title, number, date])).toEqual([
      ['某税法实施条例', '中华人民共和国国务院令第707号', '2018-12-18'],
    ]);
  });

  it('reads a head below a label without a value, and a signature of two short names', () => {
    const text =
      '发文字号：某函〔1996〕95号\n主 题 词：\n国务院、中央军委关于同意迁址新建的批复\n国函〔1996〕95号\n武警总部：\n请示收悉，同意迁址新建。\n国务院　中央军委\n一九九六年十一月五日\n（本文有删减）\n';
    expect(documentsOf(text).map(({ title, issuers, date }) => [title, issuers.map(({ name }) => name), date])).toEqual(
      [['国务院、中央军委关于同意迁址新建的批复', ['国务院', '中央军委'], '1996-11-05']],
    );
  });

  it('reads the date above a number', () => {
    const text = '(二OO八年二月二十六日)\n某府办〔2008〕18号\n各镇人民政府：\n现就有关事项通知如下。\n';
    expect(documentsOf(text).map(({ number, date, at }) => [number, date, at.line])).toEqual([
      ['某府办〔2008〕18号', '2008-02-26', 1],
    ]);
  });

  it('does not begin a document at a list heading that ends as titles do', () => {
    const text =
      '某市应急规划责任分解方案\n为加强应急，制定本方案。\n一、总体要求\n健全体系。\n“十三五”体系9个具体建设任务\n（一）完善预案体系。\n';
    expect(documentsOf(text)).toHaveLength(1);
  });

  it('lists what the rows of an attachment declare void, and not those that stay in force', () => {
    const text =
      '各有关单位：\n现予以公布，宣布失效的文件自印发之日起失效。\n某区人民政府\n2025年5月20日\n附件1\n继续有效的行政规范性文件目录\n| 1 | 某区人民政府关于消防工作的意见 | 某政〔2020〕3号 |\n附件2\n宣布失效的行政规范性文件目录\n| 序号 | 文件名称 | 文号 |\n| 1 | 某区人民政府关于甲的通知 | 某政〔2010〕1号 |\n';
    expect(documentsOf(text)[0]?.repeals.map(({ title, number }) => [title, number])).toEqual([
      ['某区人民政府关于甲的通知', '某政〔2010〕1号'],
    ]);
  });

  it('parts a notice from what it issues where both stand in one line', () => {
    const body = '推进改革，加强监管，优化服务。'.repeat(10);
    const text = `某市人民政府办公室关于印发某市优化环境工作方案的通知 某政办发〔2021〕12号 各区人民政府： 《某市优化环境工作方案》已经市政府同意，现印发给你们。 某市人民政府办公室 2021年6月3日 某市优化环境工作方案 为优化环境，制定本方案。${body}`;
    expect(documentsOf(text).map(({ title, number, date, issuers }) => [title, number, date, issuers.length])).toEqual([
      ['某市优化环境工作方案', '某政办发〔2021〕12号', '2021-06-03', 1],
    ]);
  });

  it.each(['', '\n\n \n', '　　'])('says of a text without words that it is empty: %j', (text) => {
    const { value, issues } = readDocuments('x.txt', text);
    expect(value.documents).toEqual([]);
    expect(issues.map(({ kind }) => kind)).toEqual(['empty-text']);
  });
});

describe('heads, numbers and lists of other places', () => {
  const brief = (text: string) =>
    documentsOf(text).map(({ title, number, date, at }) => [title, number, date, at.line]);
  const repealed = (text: string) => documentsOf(text).map(({ repeals }) => repeals.map(({ title }) => title));

  it('reads what a crawl prints in Markdown above and below a document', () => {
    const text =
      '# 关于印发《某市管理细则》的通知\n\n**发布日期**: 2025-04-11\n**发布机构**: 某市科学技术局\n**原文链接**: [https://www.example.cn/a.html](https://www.example.cn/a.html)\n**检索时间**: 2026-02-02 15:25:09\n\n---\n\n某科规〔2025〕2号\n\n各有关单位：\n现将细则印发给你们。\n某市科学技术局\n某市教育局\n2025年4月9日\n**某市管理细则**\n第一条 为规范管理，制定本细则。\n【原文下载】\n- [关于印发《某市管理细则》的通知.pdf](/files/a.pdf )\n';
    expect(brief(text)).toEqual([['某市管理细则', '某科规〔2025〕2号', '2025-04-09', 1]]);
    expect(documentsOf(text)[0]?.issuers.map(({ name }) => name)).toEqual(['某市科学技术局', '某市教育局']);
  });

  it.each([
    ['某市人民政府令\n第48号', '某市人民政府令第48号'],
    [
      '中华人民共和国某某部\n中 华 人 民 共 和 国 商 务 部 令\n第 23 号',
      '中华人民共和国某某部中华人民共和国商务部令第23号',
    ],
    ['某税务局关于优化服务的公告\n某税务局公告2018年第28号', '某税务局公告2018年第28号'],
    ['某税务局关于优化服务的公告\n2021年第15号', '2021年第15号'],
    ['〔2019〕第4号', '〔2019〕4号'],
  ])('number: %s', (head, number) => {
    expect(brief(`${head}\n为加强管理，现将有关事项公告如下：\n一、加强领导。\n`).map((one) => one[1])).toEqual([
      number,
    ]);
  });

  it('reads the day on which a decision was passed, and the number below it', () => {
    const text =
      '某法院关于审理案件适用法律若干问题的规定\n（2021年6月8日审判委员会第1841次会议通过，\n自2021年8月1日起施行）\n法释〔2021〕15号\n为正确审理案件，制定本规定。\n第一条 适用本规定。\n';
    expect(brief(text)).toEqual([['某法院关于审理案件适用法律若干问题的规定', '法释〔2021〕15号', '2021-06-08', 1]]);
  });

  it('reads titles of a void list over a broken line, and a rule whose number is that of an order', () => {
    const head = '某省人民政府关于废止部分文件的决定\n某政发〔2018〕21号\n各市人民政府：\n现决定废止下列文件：\n';
    const list =
      '1. 某省人民政府关于加强管理的通知（某政发〔2001〕1号）\n2. 某省人民政府转发某局关于清理整顿小厂和规范\n   流通秩序意见的通知（某政发〔1999〕38号）\n3. 某省人民政府关于建设的意见（某政发〔2002〕3号）\n';
    expect(repealed(head + list)).toEqual([
      [
        '某省人民政府关于加强管理的通知',
        '某省人民政府转发某局关于清理整顿小厂和规范流通秩序意见的通知',
        '某省人民政府关于建设的意见',
      ],
    ]);
    const table = '废止的规章目录\n序号\t名称\t文号\n1\t某省城市房屋管理实施细则\t省政府令第128号\n2\t备注事项\t无\n';
    expect(repealed(`${head.replace('现决定废止下列文件：', '现予废止。')}${table}`)).toEqual([
      ['某省城市房屋管理实施细则'],
    ]);
  });

  it('joins a title on its page with the number and the addressees that follow below', () => {
    const page =
      '某部办公厅关于组织申报项目的通知\n2018-02-11\n各省主管部门:\n现将有关事项通知如下：\n一、积极组织。\n';
    expect(brief(page)).toEqual([['某部办公厅关于组织申报项目的通知', null, null, 1]]);
    const twice =
      '某部办公厅关于组织申报项目的通知\n某厅函〔2021〕7号\n2021年2月20日\n某部办公厅关于组织申报项目的通知\n某厅函〔2021〕7号\n各省主管部门：\n现将有关事项通知如下：\n一、积极组织。\n';
    expect(brief(twice)).toEqual([['某部办公厅关于组织申报项目的通知', '某厅函〔2021〕7号', '2021-02-20', 1]]);
    const two =
      '某部办公厅关于组织申报项目的通知\n某厅函〔2021〕7号\n2021年2月20日\n某厅函〔2021〕8号\n各省主管部门：\n现将有关事项通知如下：\n一、积极组织。\n';
    expect(brief(two).map((one) => one[1])).toEqual(['某厅函〔2021〕7号', '某厅函〔2021〕8号']);
  });

  it('reads what a page of news brings, and the bodies that give an order together', () => {
    const [news] = documentsOf(
      '近日，某省委办公厅、某省人民政府办公厅印发了《关于推动绿色发展的意见》，并发出通知，要求认真落实。\n全文如下。\n一、总体要求\n（一）坚持整体。\n',
    );
    expect([news?.title, news?.issuers.map(({ name }) => name)]).toEqual([
      '关于推动绿色发展的意见',
      ['某省委办公厅', '某省人民政府办公厅'],
    ]);
    const [order] = documentsOf(
      '交通运输部 公安部 国家网信办令\n2022年第42号\n现公布《某办法》，自公布之日起施行。\n2022年11月30日\n某办法\n第一条 为管理，制定本办法。\n',
    );
    expect([order?.issuanceTitle, order?.issuers.map(({ name }) => name)]).toEqual([
      null,
      ['交通运输部', '公安部', '国家网信办'],
    ]);
  });

  it('reads a number in brackets behind a title, over the addressees', () => {
    const text =
      '中共某市委办公室某市人民政府办公室印发《关于公开的意见》的通知(某办发〔2017〕2号)\n各县市区委、人民政府:\n现印发给你们。\n中共某市委办公室\n某市人民政府办公室\n2017年1月10日\n关于公开的意见\n一、要求\n';
    expect(brief(text)).toEqual([['关于公开的意见', '某办发〔2017〕2号', '2017-01-10', 1]]);
  });

  const plan = '为加快发展，制定本方案。\n一、总体要求。\n二、主要任务。\n';

  it.each([
    ['lines of a page between a title and its addressees', `某市关于加快发展的实施意见\n请扫一扫\n浏览量： 12\n各县人民政府：\n现提出如下意见。\n${plan}`, '某市关于加快发展的实施意见', 1],
    ['what an encyclopedia says of a document', `某省促进稳增长的若干措施\n为稳增长，制定如下措施。\n基本介绍\n  • 中文名:某省促进稳增长的若干措施\n  • 外文名:Some measures\n一、加快建设。\n二、扩大消费。\n`, '某省促进稳增长的若干措施', 1],
    ['a red head in two lines below the title of the page', `政府文件\n关于印发《某区数字经济行动方案》的通知\n某区人民政府\n文件\n某政发〔2020〕16号\n关于印发《某区数字经济\n行动方案》的通知\n各县人民政府：\n《某区数字经济行动方案》\n已经区人民政府同意，现印发你们。\n2020年3月19日\n（此件公开发布）\n某区数字经济\n行动方案\n${plan}`, '某区数字经济行动方案', 2],
    ['a day that has lost its characters', `某盟关于印发《某盟促进就业的意见》的通知\n各旗人民政府：\n现印发给你们。\n2019618\n某盟促进就业的意见\n${plan}`, '某盟促进就业的意见', 1],
    ['the imprint of a gazette', `编辑出版： | 某州人民政府办公室 |\n网 址： | www.example.cn/a/b/c/index.html |\n印 刷： | 某某印务公司 |\n某州人民政府办公室\n关于印发某州行动方案的通知\n各县人民政府：\n现印发给你们。\n某州行动方案\n${plan}`, '某州行动方案', 4],
    ['a title that stands again below its number', `某盟行政公署办公室关于印发《某盟改革试点方案》的通知\n某署办发〔2021〕33号\n某盟行政公署办公室关于印发《某盟改革试点方案》\n的通知\n各旗人民政府：\n现印发给你们。\n2021年7月19日\n某盟改革试点方案\n${plan}`, '某盟改革试点方案', 1],
    ['the menu of a site above a title', `中国政府网 某省政府网 English Русская версия 市人大 市政协 市纪委监委\n首     页 政 务 公 开 网 上 办 事 走 进 某 城\n某市关于印发《某市事件应急预案》的通知\n上载日期: 2019-11-21 来源: 市人民政府办公室\n某政规〔2019〕13号\n各县人民政府：\n现印发给你们。\n某市事件应急预案\n(2019年修订)\n${plan}`, '某市事件应急预案(2019年修订)', 3],
    ['counters of a page between title and number', `欢迎访问某某信息网!\n首页 / 文件汇编/ 正文\n某省关于批转某委某省改革工作意见的通知\n  • 时间:2012-04-28\n  • 点击:21\n某政发〔2012〕53号\n各市人民政府：\n现转发给你们。\n某省改革\n工作意见\n${plan}`, '某省改革工作意见', 3],
    ['the authors in the title of the text alone', `某政发〔2025〕4号\n某市人民政府 某市中级人民法院印发\n关于完善联动机制的意见的通知\n各县人民政府：\n现印发给你们。\n某市人民政府 某市中级人民法院\n2025年4月30日\n某市人民政府 某市中级人民法院\n关于完善联动机制的意见\n${plan}`, '某市人民政府某市中级人民法院关于完善联动机制的意见', 1],
    ['the headline of a page above the title', `省政府批复同意某省生态文明建设规划\n2021-12-24 10:08来源:某省人民政府网站\n省人民政府关于某省生态文明建设规划的批复\n某府函〔2021〕207号\n省发展改革委:\n经研究，现批复如下：\n${plan}`, '省人民政府关于某省生态文明建设规划的批复', 3],
  ])('one document: %s', (_, text, title, line) => {
    expect(brief(text).map(([found, , , at]) => [found, at])).toEqual([[title, line]]);
  }); // biome-ignore format: texts

  it('begins a document at addressees that text parts from the title before', () => {
    const text = `某市数字经济行动方案\n${plan}各县人民政府：\n现就有关事项通知如下。\n一、加强领导。\n二、加强宣传。\n`;
    expect(brief(text).map(([title, , , at]) => [title, at])).toEqual([
      ['某市数字经济行动方案', 1],
      [null, 5],
    ]);
  });

  it('cites a report that stands in marks inside its own title, and not what it issues', () => {
    const cited = (title: string, words: string) =>
      documentsOf(`${title}\n　　为做好工作，提出如下意见。\n　　${words}\n`).map(({ cites }) =>
        cites.map((one) => one.title),
      );
    expect(cited('某省关于落实《政府工作报告》分工的意见', '落实《政府工作报告》确定的任务。')).toEqual([
      ['政府工作报告'],
    ]);
    expect(cited('某省创新券管理办法', '按照《管理办法》执行。')).toEqual([[]]);
  });

  it('takes no red head and no imprint for a title', () => {
    const text =
      '某市人民政府办公室文件\n某政办发〔2022〕18号\n某市人民政府办公室\n关于加强管理的通知\n各乡镇人民政府：\n现通知如下。\n某市人民政府办公室\n2022年6月14日\n某市人民政府办公室　　　2022年6月14日印发\n某政发〔2022〕9号\n某市人民政府\n关于划定区域的通告\n为改善空气质量，现通告如下：\n一、区域为环线以内。\n';
    expect(brief(text).map(([title, number]) => [title, number])).toEqual([
      ['某市人民政府办公室关于加强管理的通知', '某政办发〔2022〕18号'],
      ['某市人民政府关于划定区域的通告', '某政发〔2022〕9号'],
    ]);
  });

  it('makes each text that one notice issues a document, with the number and the day of the notice', () => {
    const text =
      '某区管委会关于印发《某区外贸若干措施》《某区研发若干措施》的通知\n某管发〔2022〕5号\n各企业：\n现印发给你们。\n某区管委会\n2022年6月22日\n某区外贸若干措施\n第一条 给予奖励。\n某区研发若干措施\n第一条 给予补助。\n';
    expect(brief(text)).toEqual([
      ['某区外贸若干措施', '某管发〔2022〕5号', '2022-06-22', 1],
      ['某区研发若干措施', '某管发〔2022〕5号', '2022-06-22', 9],
    ]);
  });

  it.each([
    ['一、废止《某市甲条例》（1992年9月19日通过）\n二、修改《某市乙条例》', ['某市甲条例']],
    ['一、废止《某市甲条例》、《某市乙办法》（某政发〔2001〕3号）', ['某市甲条例', '某市乙办法']],
    [
      '一、废止下列规章\n（一）《某市甲办法》；\n（二）《某市乙办法》。\n二、对《某市丙办法》作如下修改：',
      ['某市甲办法', '某市乙办法'],
    ],
    ['一、研究修改或者废止《某市甲办法》。', []],
    ['一、原《某市甲办法》已废止，不再引用。', []],
  ])('void: %s', (items, titles) => {
    expect(repealed(`某市人民政府关于清理部分规章的决定\n某政发〔2021〕1号\n经研究，决定：\n${items}\n`)).toEqual([
      titles,
    ]);
  });

  it('reads rows of void documents that a crawl has left without marks', () => {
    const text =
      '某市人民政府关于宣布失效一批文件的决定\n某政发〔2016〕38号\n各县人民政府：\n现予公布。\n某市人民政府\n2016年6月25日\n附件\n宣布失效的文件目录\n（489件）\n序号　文件标题　文号\n1　某市人民政府批转某局工作会议的报告　某政发〔1998〕10号\n2　某市人民政府关于搞好生产的通知　某政发〔1998〕92号\n某市人民政府关于加强管理的通知\n某政发〔2016〕39号\n各县人民政府：\n现通知如下。\n';
    expect(repealed(text)).toEqual([['某市人民政府批转某局工作会议的报告', '某市人民政府关于搞好生产的通知'], []]);
  });

  it.each([
    ['原《某市专家库管理办法》同时废止。', ['某市专家库管理办法']],
    ['2019年发布的《某市专家库管理办法（试行）》同时废止。', ['某市专家库管理办法（试行）']],
    ['《某市专家库管理办法》自发布之日起施行。', []],
    ['《某市专家库管理办法》由某市科技局负责解释。', []],
  ])('voids one of its own title without a number: %s', (article, titles) => {
    const text = `某市专家库管理办法\n第一条 为规范管理，制定本办法。\n第二条 本办法自2025年8月1日起施行。${article}\n`;
    expect(repealed(text)).toEqual([titles]);
  });

  it.each(['中国(北京)跨境电子商务综合试验区实施方案', '某市（2022年）安全生产工作要点'])(
    'keeps a bracket within a title: %s',
    (title) => {
      const text = `第五十五条　本规定自2019年7月15日起施行。\n${title}\n\n　　为深入贯彻落实上级精神，全面推进工作，制定本方案。\n一、总体要求\n`;
      expect(documentsOf(text).at(-1)?.title).toBe(title);
    },
  );

  it('cites the earlier document of the same title, and no course or form', () => {
    const text =
      '关于印发《某市专家库管理办法》的通知\n某科规〔2025〕5号\n各有关单位：\n现印发给你们。\n某市科技局\n2025年7月28日\n某市专家库管理办法\n第一条 办好《某市非遗》课程，填报《某某缴款书》。\n第二条 原《某市专家库管理办法》（某科规〔2024〕2号）同时废止。\n';
    expect(
      documentsOf(text).map(({ cites, repeals }) =>
        [cites, repeals].map((list) => list.map(({ title, number }) => [title, number])),
      ),
    ).toEqual([[[['某市专家库管理办法', '某科规〔2024〕2号']], [['某市专家库管理办法', '某科规〔2024〕2号']]]]);
  });
});
