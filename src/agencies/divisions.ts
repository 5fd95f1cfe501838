/** Parts of a body: 市公安局公安交通管理局, 县公安局交警大队, and 高技术处 in a list of a commission's divisions. */
import { codedSlug, slug } from './ids.js';
import { type Outcome, resolved, type Setting } from './outcome.js';
import { placeById } from './places.js';
import { keep } from './records.js';
import type { Reference } from './reference.js';

/** 处, 队 … close the name of a part; 高技术处, 交警大队. */
const PART = /(?:(?<!公)司|处|科|股|室|队|所|站|分局|管理局|中心|办公室|委员会|派出所|监管局)$/;
const SMALL_PART = /(?:处|科|股|室|组|处室|专班)$/;
/** Departments of a ministry print their whole name (乡村产业发展司); 规计司 and its like are short for a longer one. */
const DEPARTMENT = /[\u4e00-\u9fa5]{2}司$/;
const WHOLE_DEPARTMENT = /^(?=.{5})(?!农水水电)[\u4e00-\u9fa5]+司$|^(?:人事|财务|法规|外事)司$/;

/** 教育部基础教育司 prints its ministry. */
const OF_A_MINISTRY = /[\u4e00-\u9fa5]{1,10}(?:(?<!干)部|委|局|署)[\u4e00-\u9fa5]{2,14}司$/;

/** Whether a name alone can be that of a department of the ministry that speaks. */
export function isDepartment(name: string): boolean {
  return DEPARTMENT.test(name) && !/公司$/.test(name) && !OF_A_MINISTRY.test(name);
}
/** 市委市政府督查室 is not a part of 市委. */
const OWN_BODY = /^(?:[省市县区州]|自治区)(?!场|民|政(?!府))/;
const BODY_END = /[局委厅部院会办署行社]/;

/**
 * A name in a list of one body's divisions (`市发展改革委责任处室：高技术处`): part of that body, its own full name not
 * known. Null if the clause has no owner, or the name is no division's.
 */
export function ownedDivision(name: string, setting: Setting, reference: Reference): Outcome | null {
  const { owner } = setting;
  if (owner === null || !(SMALL_PART.test(name) || isDepartment(name))) return null;
  const record = reference.authority.byId.get(owner) ?? reference.made.get(owner);
  if (record === undefined) return null;
  if (isDepartment(name)) {
    const part = partRecord(name, record, reference);
    return resolved(part, WHOLE_DEPARTMENT.test(name) ? part.name : null, null);
  }
  return resolved(partRecord(name, record, reference), null, null);
}

/** The record bears the full name, also where the text prints the part alone: one id, one name. */
function partRecord(part: string, owner: Outcome['record'], reference: Reference): Outcome['record'] {
  const name = committeeName(owner.name) + part;
  const listed = reference.divisionEnds.has(part) || [...reference.divisionEnds.values()].includes(part);
  const place = placeById(owner.jurisdiction, reference.places);
  const id = `${owner.id}-${listed ? slug(part) : codedSlug(part)}`;
  const { kind, branch } = owner;
  return keep({ id, name, kind, branch, place, resolved: true, source: 'rule', partOf: [owner.id] }, reference);
}

/** The committee's departments bear its short official name: 中共北京市委 + 某部. */
function committeeName(name: string): string {
  const place = /^中国共产党(.+)委员会$/.exec(name)?.[1];
  return place === undefined ? name : `中共${place}委`;
}

/**
 * A known body followed by the name of one of its parts. The longest known body counts.
 * `look` looks the body up in the same setting.
 */
export function divisionOutcome(name: string, reference: Reference, look: (name: string) => Outcome): Outcome | null {
  for (let end = name.length - 2; end >= 2; end--) {
    if (!BODY_END.test(name.charAt(end - 1))) continue;
    const part = name.slice(end);
    const spelled = reference.divisionEnds.get(part);
    if (spelled === undefined && (!PART.test(part) || OWN_BODY.test(part))) continue;
    const owner = look(name.slice(0, end));
    if (owner.resolution !== 'resolved' || owner.name === null || owner.record.kind !== 'agency') continue;
    // 生态环境局安吉分局: in 安吉 the bureau alone is that very branch.
    if (owner.name.endsWith(part)) return owner;
    const record = partRecord(spelled ?? part, owner.record, reference);
    return resolved(record, committeeName(owner.name) + (spelled ?? part), owner.scope);
  }
  return null;
}
