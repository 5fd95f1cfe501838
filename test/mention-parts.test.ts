/** The parts of a clause to the character: where a name stands, on what its role rests, what is a remark and what is none. */
import { describe, expect, it } from 'vitest';
import { withoutAsides } from '../src/mentions/asides.js';
import { readClause } from '../src/mentions/clause.js';
import { readNames } from '../src/mentions/list.js';
import { orderInProse, readParting, readRemark } from '../src/mentions/remarks.js';
import { readSegments } from '../src/mentions/segments.js';

const JOINT = [['市科委', '中关村管委会']];

describe('names', () => {
  /** The names, each cut from its own offsets, and whether there are more. */
  const names = (text: string): string => {
    const list = readNames(text, 0, text.length, JOINT);
    for (const { text: name, start, end } of list.names) expect(text.slice(start, end)).toBe(name);
    return `${list.names.map(({ text: name }) => name).join(' ')}${list.openEnded ? ' 等' : ''}`;
  };
  it.each([
    ['由市教委、市财政局', '市教委 市财政局'],
    ['市（州、县）政府、市教委', '市（州、县）政府 市教委'],
    ['市教委）、市财政局（一处、二处', '市教委） 市财政局（一处、二处'],
    ['市教委<br/>市财政局<b>', '市教委 市财政局<b>'],
    ['市教委、甲、市财政局', '市教委 市财政局'],
    ['市教委，以及市财政局', '市教委 市财政局'],
    // 和, 与, 及 between names and inside them
    ['各相关单位和各区政府', '各相关单位 各区政府'],
    ['各牵头单位和配合部门', '各牵头单位和配合部门'],
    ['市教委和市财政局和市商务局', '市教委 市财政局 市商务局'],
    ['市教委（一处和二处）和市财政局', '市教委（一处和二处） 市财政局'],
    ['黄埔海关和广州海关', '黄埔海关和广州海关'],
    ['市区和县局', '市区和县局'],
    ['海淀区和西城区政府', '海淀区 西城区政府'],
    ['区教委和区域中心', '区教委和区域中心'],
    ['全省政府和企业', '全省政府和企业'],
    // 等 and those that it does not name
    ['市教委等3个部门', '市教委 等'],
    ['市教委等十二家单位', '市教委 等'],
    ['市教委等12个市级部门和单位', '市教委 等'],
    ['市教委等省级部门和各市政府', '市教委 省级部门 各市政府 等'],
    ['市教委等县有关部门及各乡镇政府', '市教委 县有关部门 各乡镇政府 等'],
    ['市教委等部门和单位', '市教委 等'],
    ['市教委等各区政府', '市教委 各区政府 等'],
    ['市教委等与企业', '市教委 企业 等'],
    ['市教委等级评定中心', '市教委等级评定中心'],
    // joint bodies and groups over a separator
    ['及市科委、中关村管委会等', '市科委、中关村管委会 等'],
    ['市科委，中关村管委会', '市科委 中关村管委会'],
    ['市科委、市教委、中关村管委会', '市科委 市教委 中关村管委会'],
    ['各市、县、区政府、市教委', '各市、县、区政府 市教委'],
    ['各市、县政府、区直部门', '各市、县政府 区直部门'],
    ['各市，县政府', '各市 县政府'],
    ['各市、县，区政府', '各市、县 区政府'],
    ['各州、州教育局', '各州 州教育局'],
    ['各县、县医院', '各县 县医院'],
    ['各乡镇、街道办事处、镇村干部', '各乡镇、街道办事处 镇村干部'],
  ])('%s', (text, expected) => {
    expect(names(text)).toBe(expected);
  });
});

describe('a clause', () => {
  /** role, s for stated or i for inferred, name, label. */
  const read = (text: string): string =>
    readClause(text, JOINT)
      .named.map(({ role, roleBasis, text: name, label, start, end }) => {
        expect(text.slice(start, end)).toBe(name);
        return `${role[0]}${roleBasis[0]}:${name}${label ? `<${label}` : ''}`;
      })
      .join(' ');
  it.each([
    ['市教委、市财政局', 'ri:市教委 ri:市财政局'],
    ['责任单位：市教委', 'rs:市教委<责任单位'],
    ['牵头单位：市教委负责，市财政局负责', 'ls:市教委<牵头单位 ls:市财政局<牵头单位'],
    ['责任单位：市教委牵头，市财政局配合', 'ls:市教委<责任单位 ss:市财政局<责任单位'],
    ['配合单位：市教委牵头，市财政局', 'ls:市教委<配合单位 ss:市财政局<配合单位'],
    ['市教委会同市财政局、市商务局负责', 'ls:市教委 ss:市财政局 ss:市商务局'],
    ['市教委会同市财政局，各区政府负责', 'ls:市教委 ss:市财政局 rs:各区政府'],
    ['市教委会同市财政局，各区政府配合', 'ls:市教委 ss:市财政局 ss:各区政府'],
    ['加强会同市财政局', 'ri:加强会同市财政局'],
    ['市教委牵头，会同市财政局负责', 'ls:市教委 ss:市财政局'],
    ['省商务厅、省财政厅督导；', 'ri:省商务厅 ri:省财政厅'],
    ['配合单位：省商务厅指导', 'ss:省商务厅<配合单位'],
    ['责任单位：市教委（牵头）、市财政局（配合）', 'ls:市教委<责任单位 ss:市财政局<责任单位'],
    ['市教委（牵头）处、市财政局', 'ri:市教委（牵头）处 ri:市财政局'],
    ['，、市教委；：。', 'ri:市教委'],
    ['市教委（一处，二处负责）、市财政局', 'ri:市教委（一处，二处负责） ri:市财政局'],
    ['市财政局负责保障，市审计局监督负责', 'rs:市财政局 rs:市审计局监督'],
    ['市财政局牵头负责保障', 'ls:市财政局'],
    ['责任单位：市教委；完成时限：2024年底；配合单位：市财政局', 'rs:市教委<责任单位 ss:市财政局<配合单位'],
    ['年度目标，责任单位：市教委', 'rs:市教委<责任单位'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['市教委负责，2024年底前完成', ['2024年底前完成']],
    ['市教委负责，第三季度完成', ['第三季度完成']],
    ['市教委负责，三季度完成', ['三季度完成']],
    ['市教委负责，计划2024年完成', []],
    ['市教委负责，2024年办公厅', []],
    ['市教委负责，2024年局内完成', ['2024年局内完成']],
    ['责任单位：市教委；完成时限：年底', ['年底']],
  ])('%s: when', (text, expected) => {
    expect(readClause(text, []).deadlineWords).toEqual(expected);
  });

  it.each([
    ['市教委负责，列第一位者为牵头单位，其他有关部门按职责分工负责', ['first-leads', 'note']],
    ['市教委负责，列第一位者为牵头单位，其余单位配合', ['first-leads', 'note']],
    ['市教委负责，列第一位者为牵头单位，请其他有关部门负责', ['first-leads']],
    ['市教委、市财政局，各责任单位按职责分工负责', ['all-share']],
    ['责任单位：市教委，各责任单位按职责分工负责', ['all-share']],
    ['市教委（下同）', ['ditto']],
    ['市教委（列第一位者为牵头单位，市财政局，下同）', ['first-leads', 'ditto']],
    ['市教委（一处，下同）', []],
  ])('%s: remarks', (text, expected) => {
    expect(readClause(text, []).remarks.map(({ kind }) => kind)).toEqual(expected);
  });

  it('leaves gaps where asides stood', () => {
    const { plain } = withoutAsides('市教委（下同）、市财政局（责任人：张三）（一处）');
    expect(plain).toBe(
      '市教委\u2003\u2003\u2003\u2003、市财政局\u2003\u2003\u2003\u2003\u2003\u2003\u2003\u2003（一处）',
    );
    expect(withoutAsides('市教委（其责任人：张三）').plain).toBe('市教委（其责任人：张三）');
  });
});

describe('remarks', () => {
  it.each([
    ['排第一位的为牵头单位', 'first-leads'],
    ['列第一的单位为牵头单位', 'first-leads'],
    ['列为第一位者为工作牵头单位', 'first-leads'],
    ['排名第一个的责任单位为主责单位', 'first-leads'],
    ['排首位的部门为牵头部门', 'first-leads'],
    ['列在首位者为牵头单位', 'first-leads'],
    ['列首位为工作牵头', 'first-leads'],
    ['第一单位为牵头单位', 'first-leads'],
    ['第一家单位为主责单位', 'first-leads'],
    ['以下任务均由各区政府配合', 'also-responsible'],
    ['以下均各区负责', 'also-responsible'],
    ['以下各区负责', null],
    ['任务均需各区落实', 'also-responsible'],
    ['均含市政府', 'also-responsible'],
    ['各任务均需各区', null],
    ['今后以下各项工作都由各区负责', null],
    ['不再列出', 'also-responsible'],
    ['以上各有关单位按职责分工负责', 'all-share'],
    ['上述责任部门依照各自职责落实', 'all-share'],
    ['以上部门根据分工负责', 'all-share'],
    ['上述各单位按照职能', 'all-share'],
    ['请各责任单位按职责分工负责', null],
    ['各责任单位按职责分工负责落实到位和检查', null],
    ['以分号之前的单位为牵头单位', 'mark-parts'],
    ['逗号后为配合', 'mark-parts'],
    ['句号前面单位为责任单位', 'mark-parts'],
    ['其他各责任单位均为主要配合单位', 'mark-parts'],
    ['其余为参加单位', 'mark-parts'],
    ['请其余为参加单位', null],
    ['请分号前为牵头单位', null],
    ['除另有说明外', 'note'],
    ['以下除另有说明外', 'note'],
    ['任务均为年度任务', 'note'],
    ['请除另有说明外', null],
    ['除另有说明外的单位', null],
    ['除甲外', null],
    ['一、任务均为年度任务', null],
    ['以下同', 'ditto'],
    ['以下均同', 'ditto'],
    ['下均同', 'ditto'],
    ['说明下同', null],
    ['下同一处', null],
  ])('%s: %s', (text, kind) => {
    expect(readRemark(text)).toEqual(kind && { kind, text });
  });

  it.each([
    ['责任分工（列首位的单位为牵头单位，其余为配合单位）。', 'support'],
    ['责任分工（列首位的单位、部门为牵头单位）。', null],
    ['责任分工（办公室，列首位的单位为牵头单位）。', null],
    ['任务中列首位的单位是牵头单位。', null],
    ['主要事项，列第一位的单位为牵头单位，后面的单位均为主要参加单位。', 'support'],
  ])('%s in prose', (text, rest) => {
    expect(orderInProse(text)?.rest ?? null).toBe(rest);
  });

  it.each([
    ['逗号之前的为牵头单位', '，,', 'responsible'],
    ['句号前面的责任单位为主责单位，后各单位为支持单位', '。', 'support'],
    ['分号以前单位为主办单位', '；;', 'responsible'],
    ['顿号前所列部门为牵头部门，其它单位均为主要协办单位', '、', 'support'],
  ])('%s', (text, mark, rest) => {
    expect(readParting(text)).toEqual({ mark, rest });
  });
});

describe('segments', () => {
  const cut = (text: string): (string | null)[][] =>
    readSegments(text).map(({ kind, label, from, to }) => [kind, label, text.slice(from, to)]);
  it.each([
    ['', []],
    [
      '责任单位：市教委；备注：试点',
      [
        ['responsible', '责任单位', '市教委；'],
        ['person', '备注', '试点'],
      ],
    ],
    ['备注：试点', [[null, null, '备注：试点']]],
    ['责任单位：市教委；资金局：一处', [['responsible', '责任单位', '市教委；资金局：一处']]],
    ['责任单位：市教委；说明书：一册', [['responsible', '责任单位', '市教委；说明书：一册']]],
    [
      '责任单位：市教委总牵头单位：市财政局',
      [
        ['responsible', '责任单位', '市教委'],
        ['lead', '总牵头单位', '市财政局'],
      ],
    ],
    [
      '责任单位：市教委；市级配合单位：市财政局',
      [
        ['responsible', '责任单位', '市教委；'],
        ['support', '市级配合单位', '市财政局'],
      ],
    ],
    [
      '责任单位：市教委完成时限：年底',
      [
        ['responsible', '责任单位', '市教委'],
        ['deadline', '完成时限', '年底'],
      ],
    ],
    ['市教委配合单位：市财政局', [['support', '市教委配合单位', '市财政局']]],
    [
      '市教委牵头\u2003责任人：张三',
      [
        [null, null, '市教委牵头\u2003'],
        ['person', '责任人', '张三'],
      ],
    ],
    [
      '责任人：张三\u2003市财政局配合',
      [
        ['person', '责任人', '张三\u2003'],
        [null, null, '市财政局配合'],
      ],
    ],
    ['责任人：张三\u2003各区区长配合', [['person', '责任人', '张三\u2003各区区长配合']]],
    [
      '责任人：张三；责任单位：市教委\u2003市财政局配合',
      [
        ['person', '责任人', '张三；'],
        ['responsible', '责任单位', '市教委\u2003市财政局配合'],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(cut(text)).toEqual(expected);
  });
});
