/** The words by which clauses give roles, and rows of tables that are headings: each beside what comes near it. */
import { describe, expect, it } from 'vitest';
import { readDuty } from '../src/clauses/duties.js';
import { readTerms } from '../src/clauses/terms.js';
import { DEFINING, labelOwner, readLabel, readPredicate } from '../src/clauses/words.js';

describe('labels', () => {
  it.each([
    ['牵头', 'lead'],
    ['主办', 'lead'],
    ['主责', 'lead'],
    ['配合', 'support'],
    ['协办', 'support'],
    ['参与', 'support'],
    ['责任', 'responsible'],
    ['承办', 'responsible'],
    ['实施', 'responsible'],
    ['落实', 'responsible'],
    ['时限', 'deadline'],
    ['期限', 'deadline'],
    ['责任单位（部门）', 'responsible'],
    ['责任单位(市级主管部门)', 'responsible'],
    ['牵头（责任）单位', 'lead'],
    ['责任单位（市级主管部门和其他单位）', null],
    ['责任（部门）人员', null],
    ['方', null],
    ['责任人员', null],
    ['责任人', 'person'],
    ['责任人职责', null],
    ['完成时限要求', 'deadline'],
    ['完成时限说明', null],
    ['请各部门', null],
    ['各部门', null],
    ['承担部门', 'responsible'],
    ['北京市某某区某某街道某某社区的责任单位', 'responsible'],
    ['北京市某某区某某街道某某社区某某村某某组的责任单位', null],
  ])('%s introduces %s', (label, kind) => {
    expect(readLabel(label)).toBe(kind);
  });

  it.each([
    ['市发展改革委责任处室', '市发展改革委'],
    ['市发展改革委的处室', '市发展改革委'],
    ['市发展改革委处室', '市发展改革委'],
    ['市教育局内部处室', '市教育局'],
    ['市委处室', null],
    ['市教育局处室职责', null],
    ['责任处室', null],
  ])('%s is of %s', (label, owner) => {
    expect(labelOwner(label)).toBe(owner);
  });
});

describe('duties', () => {
  it.each([
    ['市财政局负责资金保障', 'responsible', '市财政局'],
    ['市财政局牵头制定方案', 'lead', '市财政局'],
    ['市财政局具体配合做好保障', 'support', '市财政局'],
    ['市财政局、张局长协助做好保障', 'support', '市财政局、张局长'],
    ['市局承担保障', 'responsible', '市局'],
    ['市财政局负责（资金）保障', 'responsible', '市财政局'],
    [`市财政局负责${'保'.repeat(30)}`, 'responsible', '市财政局'],
  ])('%s', (part, role, bodies) => {
    const duty = readDuty(part);
    expect([duty?.role, part.slice(0, duty?.start)]).toEqual([role, bodies]);
  });

  it.each([
    '市财政局负责',
    '市财政局负责保',
    `市财政局负责${'保'.repeat(31)}`,
    '市财政局负责审核的项目',
    '市财政局（一处负责保障）',
    '局负责资金保障',
    '张局长负责资金保障',
    '市财政局、加强统筹负责资金保障',
    '县级以上政府负责资金保障',
    '教育主管部门负责资金保障',
    '有关企业负责资金保障',
    '市财政局负责人员保障',
    '市财政局牵头单位会议',
    '市财政局保障资金',
  ])('none: %s', (part) => {
    expect(readDuty(part)).toBeNull();
  });
});

describe('predicates', () => {
  it.each([
    ['市教委按职责分工负责', 'responsible', '市教委'],
    ['市教委结合各自职责落实', 'responsible', '市教委'],
    ['市教委根据部门职责范围内，落实', 'responsible', '市教委'],
    ['各有关部门分工负责', 'responsible', '各有关部门'],
    ['市教委依照权限要求牵头', 'lead', '市教委'],
    [`${'市教委、'.repeat(20)}市财政局共同牵头负责`, 'lead', `${'市教委、'.repeat(20)}市财政局`],
    ['县政协协办', 'support', '县政协'],
    ['市教委密切配合做好相关工作', 'support', '市教委'],
  ])('%s', (part, role, bodies) => {
    const predicate = readPredicate(part);
    expect([predicate?.role, part.slice(0, predicate?.start)]).toEqual([role, bodies]);
  });
});

it.each([
  ['即墨区政府', false],
  ['即市财政局', true],
  ['如皋市政府', false],
  ['如东县政府', false],
  ['如市财政局', true],
  ['共青团市委', false],
  ['共和县政府', false],
  ['共三项', true],
  ['原州区政府', false],
  ['原阳县政府', false],
  ['原平市政府', false],
  ['原市财政局', true],
  ['未央区政府', false],
  ['未列出', true],
  ['自治区财政厅', false],
  ['自然资源局', false],
  ['自贸区管委会', false],
  ['自由贸易试验区管委会', false],
  ['自发布之日', true],
  ['含山县政府', false],
  ['含市财政局', true],
])('a bracket that begins with %s defines: %s', (content, expected) => {
  expect(DEFINING.test(content)).toBe(expected);
});

describe('terms behind a label', () => {
  it.each([
    ['2023年9月30日；', '2023年9月30日', '2023-09-30', 'stated'],
    ['12月5日。，', '12月5日', '2024-12-05', 'inferred'],
    ['2024年底前；长期', '2024年底前', '2024-12-31', 'stated'],
    ['2023.1.5', '2023.1.5', '2023-01-05', 'stated'],
    ['2023-11-25', '2023-11-25', '2023-11-25', 'stated'],
    ['10月—11月', '10月—11月', '2024-11-30', 'inferred'],
    ['1--12月', '1--12月', '2024-12-31', 'inferred'],
    ['十一月', '十一月', '2024-11-30', 'inferred'],
    ['第3季度', '第3季度', '2024-09-30', 'inferred'],
    ['汛期前，9月', '汛期前，9月', '2024-09-30', 'inferred'],
  ])('%s', (words, text, date, basis) => {
    expect(readTerms(words, 2024)).toEqual([{ text, date, basis }]);
  });

  it.each([
    ['9月', null],
    ['每月，12月总结', 2024],
    ['长期', 2024],
    ['13月', 2024],
    ['0月', 2024],
    ['9月45日', 2024],
    ['9月0日', 2024],
    ['汛期前', 2024],
    ['2024年春节之前', null],
  ])('%s in %s: none', (words, year) => {
    expect(readTerms(words, year)).toEqual([]);
  });
});
