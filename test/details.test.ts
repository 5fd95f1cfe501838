/** What a document says of itself: addressees, effect, validity, what it carries out and changes, attachments. */
import { describe, expect, it } from 'vitest';
import { extractionJsonl } from '../src/exports/extraction.js';
import { extract } from '../src/pipeline.js';
import { loadReference } from '../src/reference.js';
import type { DocumentRecord } from '../src/types.js';

const reference = loadReference();

function read(text: string): DocumentRecord {
  const source = { file: 'x.txt', text, checksum: '', encoding: 'utf-8', bytes: 0 };
  const [document] = extract(source, reference).value.documents;
  if (!document) throw new Error('no document');
  return document;
}

/** A notice of 2024-03-09 with these paragraphs. */
const notice = (...paragraphs: string[]): string =>
  `北京市财政局关于印发《北京市某资金管理办法》的通知\n\n各区财政局，各有关单位：\n${paragraphs.map((one) => `　　${one}\n`).join('')}\n北京市财政局\n2024年3月9日\n`;

describe('effect', () => {
  it.each([
    ['本通知自2024年5月1日起施行。', '自2024年5月1日起施行', '2024-05-01', 'stated'],
    ['本办法自 2024 年 5 月 1 日起正式实施。', '自2024年5月1日起正式实施', '2024-05-01', 'stated'],
    ['第十条　自2024年5月1日起施行。', '自2024年5月1日起施行', '2024-05-01', 'stated'],
    ['本《指引》由某局解释，自印发之日起试行，试行期 3 年。', '自印发之日起试行', '2024-03-09', 'inferred'],
    ['本通知自印发之日起执行。', '自印发之日起执行', '2024-03-09', 'inferred'],
    ['本办法自发布之日起30日后施行。', '自发布之日起30日后施行', null, 'inferred'],
  ])('%s', (sentence, text, date, basis) => {
    expect(read(notice('现印发给你们。', sentence)).effective).toMatchObject({ text, date, basis, at: { line: 5 } });
  });

  it.each([
    ['《北京市某条例》自2020年5月1日起施行。'],
    [
      '企业自2024年5月1日起实施技术改造，按年申报。各区财政局要做好审核，并于每年年底前报送资金使用情况和绩效评价结果。',
    ],
  ])('is not that of others: %s', (sentence) => {
    expect(read(notice('现印发给你们。', sentence)).effective).toBeNull();
  });
});

describe('validity', () => {
  it.each([
    ['本办法自2024年5月1日起施行，有效期5年。', '有效期5年', '2029-04-30', 'inferred'],
    ['本办法自印发之日起施行，有效期为三年。', '有效期为三年', '2027-03-08', 'inferred'],
    ['本通知有效期至2025年12月31日。', '有效期至2025年12月31日', '2025-12-31', 'stated'],
    ['本指引自印发之日起试行，试行期 3 年。', '试行期3年', '2027-03-08', 'inferred'],
    ['本文件有效期为 5 年。', '有效期为5年', null, 'inferred'],
  ])('%s', (sentence, text, until, basis) => {
    expect(read(notice('现印发给你们。', sentence)).validity).toMatchObject({ text, until, basis });
  });

  it('is not that of a certificate', () => {
    expect(read(notice('现印发给你们。', '资格证书有效期为三年。')).validity).toBeNull();
    expect(read(notice('现印发给你们。', '新任职人员试行期为一年。')).validity).toBeNull();
  });
});

describe('what it carries out', () => {
  const titles = (...paragraphs: string[]) =>
    read(notice(...paragraphs)).implements.map(({ title, number }) => [title, number]);
  it.each([
    ['为深入贯彻落实《国务院关于某事的意见》（国发〔2023〕5号），制定本办法。', [['国务院关于某事的意见', '国发〔2023〕5号']]],
    ['根据《甲市条例》《乙市规划》和《丙市办法》，结合实际，制定本办法。', [['甲市条例', null], ['乙市规划', null], ['丙市办法', null]]],
    ['现将《北京市某资金管理办法》印发给你们，请参考《某某指南》。', []],
  ])('%s', (paragraph, expected) => {
    expect(titles(paragraph)).toEqual(expected);
  }); // biome-ignore format: one case a row

  it('stands in the preamble and among the citations', () => {
    const document = read(notice('根据《甲市条例》，制定本办法。', '一、总则', '按照《乙市规划》执行。'));
    expect(document.implements.map(({ title }) => title)).toEqual(['甲市条例']);
    expect(document.cites.map(({ title }) => title)).toEqual(['甲市条例', '乙市规划']);
    expect(document.implements[0]?.at.line).toBe(4);
  });
});

it('knows a decision that changes another document', () => {
  const text = `北京市人民政府关于修改《北京市某许可办法》的决定\n\n　　北京市人民政府决定对《北京市某许可办法》作如下修改：\n　　第三条删去。\n　　本决定自2024年5月1日起施行。\n\n北京市某许可办法\n\n　　第一条　为加强管理，制定本办法。\n　　第二条　本办法自2004年1月1日起施行。\n`;
  expect(read(text)).toMatchObject({ amends: [{ title: '北京市某许可办法' }], effective: { date: '2024-05-01' } });
  expect(read(notice('现印发给你们。')).amends).toEqual([]);
});

describe('what it changes', () => {
  const titles = (title: string, ...paragraphs: string[]) =>
    read(
      `${title}\n\n各有关单位：\n${paragraphs.map((one) => `　　${one}\n`).join('')}\n北京市财政局\n2024年3月9日\n`,
    ).amends.map((one) => [one.title, one.number]);

  it.each([
    [
      '北京市财政局关于修改《北京市某资金管理办法》部分条款的通知',
      ['现对《北京市某资金管理办法》（京财某〔2020〕3号）作如下修改：', '一、第三条修改为：“由区级负责。”'],
      [['北京市某资金管理办法', '京财某〔2020〕3号']],
    ],
    ['北京市财政局关于调整《北京市某资金管理办法》有关内容的通知', ['请遵照执行。'], [['北京市某资金管理办法', null]]],
    [
      '北京市财政局关于修改《北京市甲资金管理办法》和《北京市乙资金管理办法》的决定',
      ['现予公布。'],
      [
        ['北京市甲资金管理办法', null],
        ['北京市乙资金管理办法', null],
      ],
    ],
    [
      '北京市人民政府关于修改部分规章的决定',
      [
        '根据《中华人民共和国某法》，市政府决定：',
        '一、对《北京市甲管理规定》作出修改，将第五条中的“区县”修改为“区”。',
        '二、将《北京市乙管理办法》第六条修改为：“各区负责。”',
        '三、《北京市丙管理规定》',
        '删去第九条。',
        '本决定自公布之日起施行。',
      ],
      [
        ['北京市甲管理规定', null],
        ['北京市乙管理办法', null],
        ['北京市丙管理规定', null],
      ],
    ],
  ])('%s', (title, paragraphs, changed) => {
    expect(titles(title, ...paragraphs)).toEqual(changed);
  });

  it.each([
    ['北京市财政局关于印发修订后的《北京市某资金管理办法》的通知', ['现将《北京市某资金管理办法》印发给你们。']],
    ['北京市财政局关于做好预算管理工作的通知', ['对《北京市某资金管理办法》进行修改，年底前完成。']],
    ['北京市财政局2024年立法工作计划', ['一、修改《北京市某资金管理办法》。']],
    ['北京市人民政府关于调整部分审批事项的决定', ['根据《北京市某管理条例》，决定调整下列事项。']],
    [
      '北京市人民政府关于修改部分规章的决定',
      ['本决定自公布之日起施行。', '一、总体要求', '（一）《北京市某管理条例》第三条规定的事项。'],
    ],
  ])('is nothing: %s', (title, paragraphs) => {
    expect(titles(title, ...paragraphs)).toEqual([]);
  });
});

it('lists addressees and attachments, each with its line', () => {
  const document = read(notice('现印发给你们。', '附件：1.申报表', '2.评价指标（略）'));
  expect(document.addressees).toMatchObject({ text: '各区财政局，各有关单位', at: { line: 3 } });
  expect(document.attachments.map(({ number, title, at }) => [number, title, at.line])).toEqual([
    ['1', '申报表', 5],
    ['2', '评价指标（略）', 6],
  ]);
  expect(read(notice('附件：具体投向领域')).attachments).toMatchObject([{ number: null, title: '具体投向领域' }]);
  expect(read(notice('加强领导。')).attachments).toEqual([]);
});

it('is written with the records', () => {
  const source = { file: 'x.txt', checksum: '', encoding: 'utf-8', bytes: 0 };
  const text = notice('根据《甲市条例》，制定本办法。', '本办法自印发之日起施行，有效期5年。');
  const [line = ''] = extractionJsonl(extract({ ...source, text }, reference).value).split('\n');
  expect(JSON.parse(line)).toMatchObject({
    addressees: { text: '各区财政局，各有关单位', line: 3 },
    effective: { text: '自印发之日起施行', date: '2024-03-09', basis: 'inferred', line: 5 },
    validity: { until: '2029-03-08', line: 5 },
    implements: [{ title: '甲市条例', number: null, line: 4 }],
    amends: [],
    attachments: [],
  });
});
