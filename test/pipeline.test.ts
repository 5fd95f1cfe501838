/** The whole way: texts → extraction. Golden pairs in cases/ (UPDATE=1 writes them, never in CI), the seeds' counts, and what no input may do. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractionCsv, extractionCsvHead, extractionJsonl } from '../src/exports/extraction.js';
import { findTexts, readText } from '../src/files.js';
import { ISSUE_HELP } from '../src/issues.js';
import { extract } from '../src/pipeline.js';
import { loadReference } from '../src/reference.js';
import { checkCounts, correctionsFor, loadCorrections, loadSeeds, seedFolder } from '../src/seeds.js';
import type { SourceText } from '../src/types.js';

const reference = loadReference();
const source = (text: string, file = 'x.txt'): SourceText => ({
  file,
  text,
  encoding: 'utf-8',
  bytes: Buffer.byteLength(text),
  checksum: '',
});

describe('golden pairs', () => {
  const cases = join(import.meta.dirname, 'cases');
  const names = readdirSync(cases).filter((name) => existsSync(join(cases, name, 'source.txt')));
  it.each(names)('%s', (name) => {
    const { value, issues } = extract(
      source(readFileSync(join(cases, name, 'source.txt'), 'utf8'), `${name}.txt`),
      reference,
    );
    const got = { ...value, agencies: value.agencies.map(({ id }) => id), issues };
    const path = join(cases, name, 'expected.json');
    const text = `${JSON.stringify(got, null, 1)}\n`;
    if (process.env.UPDATE && !process.env.CI) writeFileSync(path, text);
    expect(JSON.parse(text)).toEqual(JSON.parse(readFileSync(path, 'utf8')));
  });
});

describe("a ministry's own departments", () => {
  const text = `农业农村部办公厅关于印发乡村产业要点的通知
农办产〔2021〕9号
各省、自治区、直辖市农业农村厅：
一、发展产业
1.培育企业。（乡村产业发展司牵头，计划财务司、人事司参与）
2.推广技术。（科技教育司、规计司）
3.加强协作。（教育部基础教育司、某某种业有限公司负责）
农业农村部办公厅
2021年2月5日
`;
  const parties = (value: string) =>
    extract(source(value), reference).value.clauses.flatMap((clause) =>
      clause.parties.map(({ text: mention, name }) => [mention, name]),
    );

  it('are named after the ministry that speaks, short names left open', () => {
    expect(parties(text)).toEqual([
      ['乡村产业发展司', '农业农村部乡村产业发展司'],
      ['计划财务司', '农业农村部计划财务司'],
      ['人事司', '农业农村部人事司'],
      ['科技教育司', '农业农村部科技教育司'],
      ['规计司', null],
      ['教育部基础教育司', '教育部基础教育司'],
      ['某某种业有限公司', null],
    ]);
  });

  it('are nobody known where a city speaks', () => {
    const city = text
      .replaceAll('农业农村部办公厅', '北京市人民政府办公厅')
      .replace('农办产', '京政办发')
      .replace('各省、自治区、直辖市农业农村厅', '各区人民政府');
    expect(parties(city)[0]).toEqual(['乡村产业发展司', null]);
  });
});

describe('the seed texts', () => {
  const texts = findTexts([seedFolder()]).map(readText);
  const extractions = texts.map((text) => extract(text, reference, correctionsFor(text)));

  it('are as listed, byte for byte', () => {
    expect(texts.map(({ file, checksum }) => [file, checksum])).toEqual(
      loadSeeds().map(({ file, checksum }) => [file, checksum]),
    );
  });

  it('yield the counts that are listed', () => {
    expect(extractions.flatMap(({ value }) => checkCounts(value))).toEqual([]);
    const [first] = extractions;
    if (!first) throw new Error('no seed');
    const fewer = { ...first.value, clauses: first.value.clauses.slice(1) };
    expect(checkCounts(fewer).map(({ kind, text }) => [kind, text])).toEqual([
      ['count-changed', 'clauses'],
      ['count-changed', 'parties'],
    ]);
  });

  it('need every correction, and each changes words without moving a place', () => {
    expect(loadCorrections().length).toBeGreaterThan(0);
    expect(extractions.flatMap(({ issues }) => issues.filter(({ kind }) => kind === 'correction-unused'))).toEqual([]);
    const text = texts.find(({ file }) => file.startsWith('003'));
    const mended = extractions.find(({ value }) => value.source.file.startsWith('003'));
    const task = mended?.value.tasks.find(
      (one) => one.heading.startsWith('13.') && one.text.includes('智能网联汽车产业发展。'),
    );
    expect(task?.at.line).toBe(330);
    expect(text?.text.slice(task?.at.start, task?.at.end)).toContain('智能网联汽车产业发。');
  });

  it('lead every clause and party back to its words', () => {
    const squeeze = (words: string): string => words.replace(/[\s*]/g, '');
    for (const [i, { value }] of extractions.entries()) {
      const text = texts[i]?.text ?? '';
      const lines = text.split('\n');
      for (const clause of value.clauses) {
        // Page furniture may stand between the two halves of a clause that a page break cut.
        const printed = squeeze(text.slice(clause.at.start, clause.at.end));
        if (clause.at.endLine === clause.at.line) expect(printed).toContain(squeeze(clause.text));
        for (const party of clause.parties) {
          const words = squeeze(text.slice(party.at.start, party.at.end)).replace(
            /[\u4e00-\u9fa5]{2,14}(?:人民政府公报)/g,
            '',
          );
          expect(words).toBe(party.text);
          expect(squeeze(lines.slice(party.at.line - 1, party.at.endLine).join(''))).toContain(words);
        }
      }
    }
  });

  it('give every task and clause an id of its own', () => {
    for (const { value } of extractions) {
      for (const records of [value.documents, value.tasks, value.clauses, value.agencies]) {
        expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
      }
    }
  });

  it('explain every issue they raise', () => {
    for (const { issues } of extractions)
      for (const { kind, message } of issues)
        expect([ISSUE_HELP[kind].advice.length > 0, message.length > 0]).toEqual([true, true]);
  });

  it('name every agency that a party or issuer refers to', () => {
    for (const { value } of extractions) {
      const known = new Set(value.agencies.map(({ id }) => id));
      for (const { parties } of value.clauses) for (const { agencyId } of parties) expect(known).toContain(agencyId);
      for (const { issuers } of value.documents) for (const { agencyId } of issuers) expect(known).toContain(agencyId);
      for (const agency of value.agencies)
        for (const id of [...agency.partOf, ...agency.memberOf, ...agency.succeededBy.map((one) => one.id)])
          expect(known).toContain(id);
    }
  });

  it('are written as records that a reader of JSON Lines and of CSV can read', () => {
    const [first] = extractions;
    if (!first) throw new Error('no seed');
    const records = extractionJsonl(first.value)
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { type: string });
    expect(records.filter(({ type }) => type === 'document')).toHaveLength(first.value.documents.length);
    expect(records.filter(({ type }) => type === 'clause')).toHaveLength(first.value.clauses.length);
    const csv = extractionCsvHead({ bom: true }) + extractionCsv(first.value);
    expect(csv.startsWith('\uFEFFfile,line,')).toBe(true);
  });
});

describe('a text in traditional characters', () => {
  it('is read as one in simplified ones, and printed as it stands', () => {
    const text =
      '北京市人民政府關於優化環境的意見\n京政發〔２０１８〕26號\n各區人民政府：\n提出如下意見。\n一、主要任務\n（一）開放市場。2018年底前完成。（牽頭單位：市發展改革委；責任單位：市財政局，各區政府）\n';
    const { value } = extract(source(text), reference);
    const [clause] = value.clauses;
    expect(value.documents[0]).toMatchObject({
      title: '北京市人民政府關於優化環境的意見',
      number: '京政发〔2018〕26号',
    });
    expect(clause?.text).toBe('（牽頭單位：市發展改革委；責任單位：市財政局，各區政府）');
    expect(clause?.taskPath).toEqual(['一、主要任務', '（一）開放市場']);
    expect(clause?.parties.map(({ text: words, role, name }) => [words, role, name])).toEqual([
      ['市發展改革委', 'lead', '北京市发展和改革委员会'],
      ['市財政局', 'responsible', '北京市财政局'],
      ['各區政府', 'responsible', '各區政府'],
    ]);
    expect(clause?.deadlines.map(({ text: words, date }) => [words, date])).toEqual([['2018年底前', '2018-12-31']]);
  });
});

describe('no input makes it fail', () => {
  const pieces = [
    '（责任单位：',
    '市财政局',
    '、',
    '，',
    '）',
    '(',
    '《',
    '》',
    '\n',
    '　　',
    '一、',
    '（一）',
    '1.',
    '第一条',
    '北京市某方案',
    '京政发〔2024〕6号',
    '各区人民政府：',
    '2024年3月9日',
    '牵头',
    '按职责分工负责',
    '等',
    '和',
    '。',
    '|',
    '\t',
    '目 录',
    '…… 3',
    '附件',
    '[',
    '\u0000',
    '\uFFFD',
    '会同',
    '完成时限：',
    '2024年底前',
  ];
  const broken = fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 6 })), { maxLength: 120 })
    .map((parts) => parts.join(''));

  it('reads any mixture of what documents are made of, twice to the same bytes', () => {
    fc.assert(
      fc.property(broken, (text) => {
        const once = extract(source(text), reference);
        expect(JSON.stringify(extract(source(text), reference))).toBe(JSON.stringify(once));
        for (const clause of once.value.clauses) {
          expect(clause.at.start).toBeGreaterThanOrEqual(0);
          expect(clause.at.end).toBeLessThanOrEqual(text.length);
          expect(clause.at.line).toBeLessThanOrEqual(clause.at.endLine);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('reads a real text shuffled, truncated or repeated', () => {
    const lines = readFileSync(join(seedFolder(), '004_c755f766e012c378.txt'), 'utf8').split('\n').slice(400, 520);
    fc.assert(
      fc.property(fc.shuffledSubarray(lines), fc.nat(4000), fc.integer({ min: 1, max: 3 }), (some, length, times) => {
        const text = some.join('\n').slice(0, length).repeat(times);
        expect(() => extract(source(text), reference)).not.toThrow();
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    ['an endless unclosed clause', '（责任单位：'.repeat(300_000)],
    ['one line of names', `（责任单位：${'市财政局、'.repeat(200_000)}）`],
    ['nested brackets', '（'.repeat(200_000)],
    ['blank lines', '\n'.repeat(1_000_000)],
    ['quotation marks that never close', '《某办法'.repeat(200_000)],
    ['headings only', '一、甲\n'.repeat(100_000)],
    ['digits', '1'.repeat(1_000_000)],
    ['white space', `责任${' '.repeat(1_000_000)}单位：市财政局`],
  ])('reads %s: a step that is quadratic in the text would not come to an end here', (_, text) => {
    const { value } = extract(source(text), reference);
    expect(value.source.lines).toBe(Math.max(1, text.split('\n').length - (text.endsWith('\n') ? 1 : 0)));
  });
});
