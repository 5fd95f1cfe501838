/** （市发展改革委、市财政局）: names alone, after the sentence that they are to carry out. */
import { hasPlace, looksLikeBody } from '../bodies.js';
import { findBrackets } from '../brackets.js';
import type { Form, Found } from '../found.js';
import { roughNames } from '../names.js';
import { squeeze } from '../squeeze.js';
import { DEFINING, readLabel } from '../words.js';

/** Behind a full stop, at the end of its paragraph: elsewhere names in brackets explain a word. */
function closesSentence(text: string, start: number, end: number): boolean {
  return isBehindStop(text, start) && endsParagraph(text, end);
}

const isBehindStop = (text: string, start: number): boolean =>
  /[。；！]\s*$/.test(text.slice(Math.max(0, start - 3), start));

/** 发布政策。(区商务局、区财政局。)公开结果: between two sentences, where no word stands that it could explain; several bodies, most of them offices of a place. */
function standsBetweenSentences(text: string, start: number, content: string): boolean {
  if (!isBehindStop(text, start)) return false;
  const names = roughNames(content);
  const offices = names.filter((name) => hasPlace(name) && OFFICE.test(name)).length;
  return names.length > 1 && offices * 2 > names.length;
}

const endsParagraph = (text: string, end: number): boolean => /^\s*(?:[。；]\s*)?$/.test(text.slice(end, end + 4));

/** Words that names in brackets explain: 主管部门（市教委、市财政局）. */
const EXPLAINED = /(?:部门|单位|机构|主体|成员|部委|[局委办厅会组方家个市区县])$/;

/** Before the last full stop: …开设专窗（县政务局、县财政局）。 Then each must be an office of a place, and there must be several. */
function standsBeforeStop(text: string, start: number, end: number, content: string): boolean {
  if (!/^\s?[。；]\s*$/.test(text.slice(end, end + 4)) || EXPLAINED.test(text.slice(Math.max(0, start - 2), start)))
    return false;
  const names = roughNames(content);
  return names.length > 1 && names.every((name) => hasPlace(name) && OFFICE.test(name));
}

function stands(text: string, start: number, end: number, content: string): boolean {
  if (closesSentence(text, start, end) || standsBeforeStop(text, start, end, content)) return true;
  return standsBetweenSentences(text, start, content);
}

/** Endings that only offices and companies have. */
const OFFICE = /.{2}(?:局|委|办|厅|委员会|政府|管委会|公司|集团|总队|法院|检察院|[^公]司)$/;

/** 下同, 列第一位者为牵头单位: how to read the list. */
const REMARK =
  /^下同$|^(?:长期|持续|常态化|常年)(?:坚持|推进|落实|开展|实施)?$|^(?:20\d{2}年)?(?:\d{1,2}月|年)?(?:底|末)?前?(?:完成|落实)?$|第一.{0,8}为(?:牵头|主责|汇总)(?:单位|部门)?$|^不再.{0,6}(?:列出|分工)$/;

/** A label behind the bodies, and what it introduces. */
const LABELLED = /[，,；;]([^，,；;。:：、]{2,10})[:：][^，,；;]*/g;

/** The words without the persons and the days that stand behind the bodies: 市教委、市财政局，责任领导：张三. */
function bodiesAlone(content: string): string {
  return content.replace(LABELLED, (whole, label: string) => {
    const kind = readLabel(label);
    return kind === 'person' || kind === 'deadline' ? '' : whole;
  });
}

export function isListOfBodies(content: string): boolean {
  if (DEFINING.test(content)) return false;
  const names = roughNames(content).filter((name) => !REMARK.test(name));
  return names.length > 0 && names.every(looksLikeBody) && names.some((name) => hasPlace(name) || OFFICE.test(name));
}

export const bareBracket: Form = {
  name: 'names in brackets',
  finds: [
    '加强统筹协调。（市发展改革委、市财政局，各区政府）',
    '加强统筹协调。（市商务局、市财政局，列第一位者为牵头单位，下同）',
    '加强指导。（市商务局、各区政府，长期坚持）',
    '加强指导。（市商务局、各区政府〈含风景区管委会、新区管委会，下同〉）',
    '加强指导。（市商务局、市财政局，责任领导：张三；完成时限：2023年12月）',
    '2023年12月底前开设专窗（县政务局、县市场监管局）。',
    '1. 完成企业开办,银行、税务开户、银行保函确认等事项。(银行、税务局)',
    '加强宣传推介。（办公厅、乡村产业发展司）',
    '压缩开办时间（新区审批服务局、新区财政局）。',
    '公开重点项目进展。(区商务局、区财政局、区融媒体中心。)及时发布预警信息。',
  ],
  leaves: [
    '报送主管部门（市商务局、市财政局）。',
    '覆盖北京、天津两市（北京市、天津市）。',
    '由主管部门（市商务局）审核。',
    '加强统筹。（试行）',
    '加强统筹。（试行，联系人：张三）',
    '加强统筹。（市商务局，咨询电话：12345）',
    '支持两市合作。（北京市、天津市）加强统筹。',
    '见附件。（略）',
  ],
  find({ text }) {
    const found: Found[] = [];
    for (const { start, end, closed, depth } of findBrackets(text)) {
      if (!closed || depth > 0 || end - start > 400 || end - start < 5) continue;
      if (!isBehindStop(text, start) && !endsParagraph(text, end)) continue;
      const content = squeeze(text.slice(start + 1, end - 1)).text.replace(/。$/, '');
      if (!stands(text, start, end, content) || !isListOfBodies(bodiesAlone(content))) continue;
      found.push({ form: 'bare', start, end, from: start + 1, to: end - 1, closed });
    }
    return found;
  },
};
