/** The mentions room: the words of a clause → bodies with roles. */
import { describe, expect, it } from 'vitest';
import { findAssignments } from '../src/clauses/find.js';
import { GAP, squeezeList } from '../src/clauses/squeeze.js';
import { readClause } from '../src/mentions/clause.js';
import { readMentions, standingOf } from '../src/mentions/mentions.js';
import { orderInProse, REMARKS, readParting, readRemark } from '../src/mentions/remarks.js';
import { readSegments } from '../src/mentions/segments.js';
import { readOutline } from '../src/outline/outline.js';
import { readDocuments } from '../src/read/documents.js';

const JOINT = [['市科委', '中关村管委会']];
const read = (words: string): string =>
  readClause(words, JOINT)
    .named.map(({ text, role }) => `${role[0]}:${text}`)
    .join(' ');

describe('names and roles', () => {
  it.each([
    // a joint body keeps its separator, whatever parts the others
    ['责任单位：各区政府，市科委、中关村管委会', 'r:各区政府 r:市科委、中关村管委会'],
    ['责任单位：市财政局、市科委、中关村管委会、市国资委', 'r:市财政局 r:市科委、中关村管委会 r:市国资委'],
    ['责任单位：中关村管委会、市文资办、市科委', 'r:中关村管委会 r:市文资办 r:市科委'],
    ['责任单位：市科委中关村管委会、市经济和信息化局', 'r:市科委中关村管委会 r:市经济和信息化局'],
    // predicates
    ['市生态环境局牵头，市农业农村局等按职责分工负责', 'l:市生态环境局 r:市农业农村局'],
    ['市司法局会同有关部门负责', 'l:市司法局 s:有关部门'],
    ['县司法局会同县优化办等部门', 'l:县司法局 s:县优化办'],
    ['责任单位：区交通局会同望亭镇、黄埭镇', 'l:区交通局 s:望亭镇 s:黄埭镇'],
    ['配合单位：区交通局会同望亭镇', 's:区交通局会同望亭镇'],
    ['责任单位：安全股、各学校；时限：2024年8月底前', 'r:安全股 r:各学校'],
    ['市司法局会同市财政局、市商务局', 'l:市司法局 s:市财政局 s:市商务局'],
    ['市司法局会同市财政局，各区政府具体落实', 'l:市司法局 s:市财政局 r:各区政府'],
    ['市商务局牵头\u2003责任人：张三\u2003市财政局、市税务局配合', 'l:市商务局 s:市财政局 s:市税务局'],
    ['市妇联、市科协等群团组织按职责分工负责', 'r:市妇联 r:市科协 r:群团组织'],
    ['市人社局牵头，市财政局、各县〔市、区〕人民政府配合', 'l:市人社局 s:市财政局 s:各县〔市、区〕人民政府'],
    ['市教委、市人力资源社会保障局起草', 'r:市教委 r:市人力资源社会保障局'],
    ['责任单位:北京银保监局,市科委、中关村管委会按职责分工落实', 'r:北京银保监局 r:市科委、中关村管委会'],
    ['由市商务局牵头，市财政局参与', 'l:市商务局 s:市财政局'],
    ['责任单位：县政协办', 'r:县政协办'],
    ['县人大办牵头，县政协协办', 'l:县人大办 s:县政协'],
    // labels
    ['牵头单位：市商务委；责任单位：市教委，各区县政府', 'l:市商务委 r:市教委 r:各区县政府'],
    ['牵头单位：市教委，配合单位：市财政局、市商务局', 'l:市教委 s:市财政局 s:市商务局'],
    ['牵头单位：市教委配合单位：市财政局', 'l:市教委 s:市财政局'],
    ['牵头领导：常务副区长，主管副区长主要责任单位：区财政局', 'l:区财政局'],
    ['责任单位：市教委（牵头）、市财政局', 'l:市教委 r:市财政局'],
    // 和, 与, 及 inside and between names
    ['责任单位：市文化和旅游局、市商务局', 'r:市文化和旅游局 r:市商务局'],
    ['市工商联、市妇联和有关区县政府具体负责', 'r:市工商联 r:市妇联 r:有关区县政府'],
    ['各区政府及北京经济技术开发区管委会负责落实', 'r:各区政府 r:北京经济技术开发区管委会'],
    [
      '责任单位：各场景牵头部门和配合部门、市政务服务和数据管理局',
      'r:各场景牵头部门和配合部门 r:市政务服务和数据管理局',
    ],
    ['牵头单位：各县市区人民政府、园区和示范区管委会', 'l:各县市区人民政府 l:园区和示范区管委会'],
    // brackets stay in names
    ['责任单位：市减负办(市经济和信息化局)、市司法局', 'r:市减负办(市经济和信息化局) r:市司法局'],
    ['责任单位:北京海关,北京大兴国际机场临空经济区(大兴)管委会', 'r:北京海关 r:北京大兴国际机场临空经济区(大兴)管委会'],
    [
      '责任单位：市民政局，各区人民政府〈含风景区管委会、长江新区管委会，下同〉，市财政局',
      'r:市民政局 r:各区人民政府〈含风景区管委会、长江新区管委会，下同〉 r:市财政局',
    ],
    ['市民政局牵头，各区人民政府〈含风景区管委会，下同〉配合', 'l:市民政局 s:各区人民政府〈含风景区管委会，下同〉'],
    ['市民政局牵头，各县＜市、区＞人民政府配合', 'l:市民政局 s:各县＜市、区＞人民政府'],
    // labels in boxes
    ['市教委【责任单位】市财政局、市司法局【配合单位】市商务局', 'r:市教委 r:市财政局 r:市司法局 s:市商务局'],
    ['【牵头单位】市教委【责任单位】：各县〔市、区〕人民政府', 'l:市教委 r:各县〔市、区〕人民政府'],
    // 等 and what it adds
    ['行业主管部门：市教委、市文物局等相关部门。', 'r:市教委 r:市文物局 r:相关部门'],
    ['责任单位:市市场监管局等具有行政处罚职能的政府部门和单位', 'r:市市场监管局 r:具有行政处罚职能的政府部门和单位'],
    ['市农业农村局、市药监局等部门按职责分工负责', 'r:市农业农村局 r:市药监局'],
    ['市交通委、中国铁路北京局集团等和各区政府按职责分工负责', 'r:市交通委 r:中国铁路北京局集团 r:各区政府'],
    // remarks name nobody
    ['责任单位：市交通委、市财政局；各责任单位按职责分工负责，下同', 'r:市交通委 r:市财政局'],
    ['税务总局、财政部负责，排在第一位的部门为牵头部门，下同', 'r:税务总局 r:财政部'],
    ['教育部、财政部等负责。列第一位者为牵头部门或单位，其他有关部门和单位按职责分工负责，下同', 'r:教育部 r:财政部'],
    ['市教委牵头，其他有关部门按职责分工负责', 'l:市教委 r:其他有关部门'],
    ['市科技局、工信局按职责分工负责，各区政府结合实际落实', 'r:市科技局 r:工信局 r:各区政府'],
    ['县林业局牵头，各乡镇场、街道、县供电公司配合', 'l:县林业局 s:各乡镇场、街道 s:县供电公司'],
    ['县林业局牵头，各乡镇场、县供电公司配合', 'l:县林业局 s:各乡镇场 s:县供电公司'],
    ['责任单位：省商务厅、贸促会。均涉及相关市人民政府，不再做分工，下同', 'r:省商务厅 r:贸促会'],
    ['负责部门：商务部、海关总署；适用范围：浙江、福建试验区', 'r:商务部 r:海关总署'],
    ['负责部门：商务部；适用范围：所有试验区，以下除标注适用于特定地区的措施外，适用范围均为所有试验区', 'r:商务部'],
    ['市教委、市财政局；各区政府。分号前为牵头单位', 'r:市教委 r:市财政局 r:各区政府'],
    ['责任单位：财政局、商务局（列第一位者为牵头或汇总单位，下同）', 'r:财政局 r:商务局'],
    ['责任单位：财政局、商务局（列第一位者为工作牵头单位或汇总单位，下同）', 'r:财政局 r:商务局'],
    [
      '约束性指标，牵头单位：市生态环境局；责任单位：各县市区，以下均需各县市区落实，不再逐一列出',
      'l:市生态环境局 r:各县市区',
    ],
    ['责任单位：市发改委、市财政局（第一责任单位为牵头单位，下同）时限要求：持续推进', 'r:市发改委 r:市财政局'],
    ['省商务厅牵头；省林草局等部门和各州、市人民政府配合', 'l:省商务厅 s:省林草局 s:各州、市人民政府'],
    ['牵头单位：自治区能源局；责任单位：各盟行政公署、市人民政府', 'l:自治区能源局 r:各盟行政公署、市人民政府'],
    ['责任单位：各省辖市、省直管县（市）人民政府，有关高校', 'r:各省辖市、省直管县（市）人民政府 r:有关高校'],
    ['市商务局负责，市税务局，和平区人民政府配合', 'r:市商务局 s:市税务局 s:和平区人民政府'],
    ['市政府负责，省商务厅指导', 'r:市政府 s:省商务厅'],
    ['省商务厅、省财政厅指导', 'r:省商务厅 r:省财政厅'],
    ['省商务厅牵头，省财政厅指导', 'l:省商务厅 s:省财政厅'],
    ['省商务厅、省财政厅配合', 's:省商务厅 s:省财政厅'],
    // persons are no parties
    ['分管副省长、协管副秘书长负责，省商务厅牵头，省财政厅参与', 'l:省商务厅 s:省财政厅'],
    ['牵头单位：市商务局（责任人：张三）；配合单位：各区政府（责任人：各区区长）', 'l:市商务局 s:各区政府'],
    ['牵头领导：李四副市长；责任单位：市商务局', 'r:市商务局'],
    // each body with its own part of the task
    ['市财政局负责资金保障，市审计局、市统计局负责审计监督', 'r:市财政局 r:市审计局 r:市统计局'],
    ['市发改委牵头制定方案，各区政府负责具体落实', 'l:市发改委 r:各区政府'],
    // a level in front of a label, and other marks between names
    ['市级牵头单位：市商务局；市级配合单位：市财政局；县级责任单位：各县区政府', 'l:市商务局 s:市财政局 r:各县区政府'],
    ['责任单位：市商务局/市财政局／市税务局', 'r:市商务局 r:市财政局 r:市税务局'],
    ['责任单位：各街道、区直各部门', 'r:各街道 r:区直各部门'],
    ['责任单位：各市、县（区）人民政府和雄安新区管委会', 'r:各市、县（区）人民政府 r:雄安新区管委会'],
    ['应急部、国家药监局等国务院相关部门及各地区按职责分工负责', 'r:应急部 r:国家药监局 r:国务院相关部门 r:各地区'],
    ['省能源局等省有关部门和各市政府按职责分工负责', 'r:省能源局 r:省有关部门 r:各市政府'],
    ['省财政厅、省商务厅等部门及各市人民政府按职责分工负责', 'r:省财政厅 r:省商务厅 r:各市人民政府'],
    ['人力资源社会保障部等有关部门和单位负责', 'r:人力资源社会保障部 r:有关部门和单位'],
    ['省交通运输厅负总责，各市政府负主体责任', 'r:省交通运输厅 r:各市政府'],
    ['省金融局、人民银行济南分行依职责负责', 'r:省金融局 r:人民银行济南分行'],
    ['省科技厅会同省财政厅等部门制定，2022年6月底前完成', 'l:省科技厅 s:省财政厅'],
    ['由省财政厅牵头，会同省民政厅、物价局等单位负责落实', 'l:省财政厅 s:省民政厅 s:物价局'],
    ['财政部牵头，税务总局负责，年内持续推进', 'l:财政部 r:税务总局'],
    ['财政部牵头，共青团中央、某某光荣榜、全国妇联负责，12月底前完成', 'l:财政部 r:共青团中央 r:某某光荣榜 r:全国妇联'],
    ['财政部、商务部牵头，上半年完成', 'l:财政部 l:商务部'],
    ['省通信局牵头\u2003省教育厅、省广电局配合', 'l:省通信局 s:省教育厅 s:省广电局'],
    // one group over its separator, with a bracket or a word of its own in front
    ['各市〔州〕、县〔市〕政府、某山管委会', 'r:各市〔州〕、县〔市〕政府 r:某山管委会'],
    ['责任单位：各市（州）、县（区）政府', 'r:各市（州）、县（区）政府'],
    ['省商务厅，各边境州、市人民政府配合', 's:省商务厅 s:各边境州、市人民政府'],
    ['各县（区）、市财政局', 'r:各县（区） r:市财政局'],
    // behind a word for the role only bodies are parties
    ['市医保局负责，列入年度考核', 'r:市医保局'],
    ['市医保局负责，市财政局', 'r:市医保局 r:市财政局'],
    ['县委宣传部<br>县教育局', 'r:县委宣传部 r:县教育局'],
    // a tag that was cut off, marks that follow each other, a joint body's first half at the end
    ['县委宣传部<br县教育局', 'r:县委宣传部 r:县教育局'],
    ['责任单位：市教委、，市财政局', 'r:市教委 r:市财政局'],
    ['责任单位：市教委、市科委、', 'r:市教委 r:市科委'],
    ['市商务局、各部门分工负责', 'r:市商务局 r:各部门'],
    ['市商务局、市财政局按部门职责分工负责', 'r:市商务局 r:市财政局'],
    // 和 between two governments, and between two offices of a place
    ['望亭镇政府和黄埭镇政府负责', 'r:望亭镇政府 r:黄埭镇政府'],
    ['市公安局和消防救援支队负责', 'r:市公安局 r:消防救援支队'],
    ['市城市管理和综合执法局负责', 'r:市城市管理和综合执法局'],
    // 等部门 alone names nobody; 各责任单位 alone in its clause are bodies
    ['责任单位：市教委，等部门', 'r:市教委'],
    ['各责任单位按职责分工负责', 'r:各责任单位'],
    ['责任单位：市教委（配合）、市财政局（责任单位）、市商务局（主办）', 's:市教委 r:市财政局 l:市商务局'],
    // bodies behind the persons count where a word gives their role
    ['市商务局牵头\u2003责任人：张三\u2003市财政局', 'l:市商务局'],
  ])('%s', (words, expected) => {
    expect(read(words)).toBe(expected);
  });

  it('takes two bodies for two where they are not joined', () => {
    expect(readClause('责任单位：市科委、中关村管委会', []).named.map(({ text }) => text)).toEqual([
      '市科委',
      '中关村管委会',
    ]);
  });

  it.each([
    ['责任单位：市教委等', true],
    ['市农业农村局等部门按职责分工负责', true],
    ['责任单位：市教委、市财政局', false],
  ])('open-ended %s', (words, expected) => {
    expect(readClause(words, []).openEnded).toBe(expected);
  });

  it('tells a stated role from one that only a bare list implies', () => {
    expect(readClause('市教委、市财政局', []).named.map(({ roleBasis }) => roleBasis)).toEqual([
      'inferred',
      'inferred',
    ]);
    expect(readClause('责任单位：市教委', []).named.map(({ roleBasis }) => roleBasis)).toEqual(['stated']);
  });

  it('gives each name its place in the words', () => {
    const words = '责任单位：市教委、市财政局等';
    for (const { text, start, end } of readClause(words, []).named) expect(words.slice(start, end)).toBe(text);
  });

  it('keeps the words of a deadline apart from the bodies', () => {
    const reading = readClause('牵头单位：市教委；完成时限：2024年底前', []);
    expect(reading.named.map(({ text }) => text)).toEqual(['市教委']);
    expect(reading.deadlineWords).toEqual(['2024年底前']);
  });
});

describe('white space in a list', () => {
  it.each([
    ['市发改委 市财政局', '市发改委|市财政局'],
    ['国家税务总局 北京市税务局、市财政局', '国家税务总局北京市税务局、市财政局'],
    ['国家金融监督管理总局 北京监管局、市财政局', '国家金融监督管理总局北京监管局、市财政局'],
    ['国家税务总局 北京市财政局', '国家税务总局|北京市财政局'],
    ['市人力资源社 会保障局', '市人力资源社会保障局'],
    ['市供销社 市财政局', '市供销社|市财政局'],
    ['总务科 信息科', '总务科|信息科'],
    ['望亭镇 黄埭镇、区水利局', '望亭镇|黄埭镇、区水利局'],
    ['县委 办公室', '县委办公室'],
    ['教育科 学研究院', '教育科学研究院'],
  ])('%s', (words, expected) => {
    expect(squeezeList(words).text.replaceAll(GAP, '|')).toBe(expected);
  });
});

describe('remarks', () => {
  it('find their own samples and leave the others', () => {
    for (const { kind, matches, not } of REMARKS) {
      expect(readRemark(matches)).toEqual({ kind, text: matches });
      expect(readRemark(not), not).toBeNull();
    }
  });

  it.each([
    ['二、责任分解中，列第一位的责任单位为牵头单位。', 'responsible'],
    ['现提出如下分工方案（列在首位的为牵头单位，其他为主要参加单位）。', 'support'],
    ['加强监管。（责任单位：市教委、市财政局，列第一位者为牵头单位，下同）', null],
    ['企业主要负责人为第一责任人。', null],
    ['把就业放在首位，作为牵头部门的责任。', null],
  ])('of a document: %s', (text, expected) => {
    expect(orderInProse(text)?.rest ?? null).toBe(expected);
  });

  it.each([
    ['以下责任单位中，分号前为牵头单位，其余为配合单位。', { mark: '；;', rest: 'support' }],
    ['顿号前的单位为牵头单位', { mark: '、', rest: 'responsible' }],
    ['市财政局为牵头单位', null],
    ['分号前的内容为任务', null],
  ])('of a mark that parts: %s', (text, expected) => {
    expect(readParting(text)).toEqual(expected);
  });

  it('reports the remarks of a clause', () => {
    expect(
      readClause('海关总署、财政部负责，排在第一位的部门为牵头部门，下同', []).remarks.map(({ kind }) => kind),
    ).toEqual(['first-leads', 'ditto']);
  });
});

describe('roles that a document lays down', () => {
  const roles = (text: string): string[] => {
    const { value } = readDocuments('x.txt', text);
    return value.documents.flatMap((document) => {
      const standing = standingOf(document.paragraphs);
      return findAssignments(value.lines, readOutline(value.lines, document)).map((one) =>
        readMentions(value.lines, one, [], standing)
          .mentions.map((mention) => `${mention.role[0]}:${mention.text}`)
          .join(' '),
      );
    });
  };

  it('parts at the mark that it names, and leaves a clause without the mark, or with its own roles', () => {
    const text =
      '说明：分号前为牵头单位，其余为配合单位。\n1.扩大产能。（省商务厅、省财政厅；省科技厅（省外专局；）、省教育厅）\n2.开拓市场。（责任单位：省商务厅）\n3.完善制度。（省商务厅牵头；省财政厅负责）';
    expect(roles(text)).toEqual([
      'l:省商务厅 l:省财政厅 s:省科技厅（省外专局；） s:省教育厅',
      'r:省商务厅',
      'l:省商务厅 r:省财政厅',
    ]);
  });

  it('parts at no mark inside a bracket', () => {
    expect(
      roles('说明：分号前为牵头单位。\n1.扩大产能。（省商务厅、省科技厅（省外专局；）、省财政厅；省教育厅、省民政厅）'),
    ).toEqual(['l:省商务厅 l:省科技厅（省外专局；） l:省财政厅 r:省教育厅 r:省民政厅']);
  });

  it('leaves the others responsible where the remark says nothing of them', () => {
    expect(
      roles(
        '一、加快建设。（责任单位：省商务厅、省财政厅，列第一位者为牵头单位，下同）\n二、优化服务。（责任单位：省教育厅、省民政厅）',
      ),
    ).toEqual(['l:省商务厅 r:省财政厅', 'l:省教育厅 r:省民政厅']);
  });

  it('reads the rows of a table by their columns, dates apart', () => {
    const { value } = readDocuments(
      'x.txt',
      '某县方案\n| 序号 | 任务 | 牵头单位 | 完成时限 |\n|---|---|---|---|\n| 1 | 修路。 | 县住建局 | 2024年底 |',
    );
    const [document] = value.documents;
    const [row] = document ? findAssignments(value.lines, readOutline(value.lines, document)) : [];
    const read = row && readMentions(value.lines, row, [], { order: null, parting: null });
    expect(read?.mentions.map(({ text, role, at }) => [text, role, at.line])).toEqual([['县住建局', 'lead', 4]]);
    expect(read?.termWords).toEqual(['2024年底']);
  });

  it('gives the others the role that the remark on the first has for them', () => {
    const text =
      '为落实政策，提出如下方案（项目分工列在首位的为牵头单位，其他为主要参加单位）。\n一、加快建设。（省商务厅、省财政厅、省教育厅等）\n二、优化服务。（省商务厅）\n三、开拓市场。（省财政厅牵头，省教育厅负责）';
    expect(roles(text)).toEqual(['l:省商务厅 s:省财政厅 s:省教育厅', 'r:省商务厅', 'l:省财政厅 r:省教育厅']);
  });

  it('keeps to the label of the line before for names that go on', () => {
    expect(roles('一、加快建设\n牵头单位：市商务局\n配合单位：市财政局\n市教育局\n二、优化服务')).toEqual([
      'l:市商务局 s:市财政局 s:市教育局',
    ]);
  });
});

describe('segments', () => {
  it.each([
    ['市教委、市财政局', [[null, '市教委、市财政局']]],
    ['责任单位：市教委', [['responsible', '市教委']]],
    [
      '牵头单位：甲局；配合单位：乙局；完成时限：2024年',
      [
        ['lead', '甲局；'],
        ['support', '乙局；'],
        ['deadline', '2024年'],
      ],
    ],
  ])('%s', (words, expected) => {
    expect(readSegments(words).map(({ kind, from, to }) => [kind, words.slice(from, to)])).toEqual(expected);
  });
});
