/** Names that no list holds but that are printed in full: 市大数据管理中心. */
import { codedSlug } from './ids.js';
import { kindOf } from './kinds.js';
import { type Outcome, resolved, type Setting } from './outcome.js';
import { related, splitsOf } from './prefix.js';
import { keep } from './records.js';
import type { Reference } from './reference.js';

/** Endings that an abbreviation would have lost: a name that still has them is the whole name. */
const WHOLE =
  /(?:管理局|监督局|促进局|服务局|保护局|执法局|发展局|工作局|事务局|委员会|办公室|管理处|服务中心|管理中心|促进中心|保护中心|控制中心|指挥中心|研究院|研究所|研究中心|人民法院|人民检察院|大学|学院|博物馆|图书馆|档案馆|文化馆|监狱|总队|支队|医院|协会|学会|联合会|有限公司|有限责任公司|[^ ]{4}中心)$/;

/** 县农业和科学技术局: an abbreviation would have lost the 和 first; these are the short words that it may keep. */
const WITH_AND = /^(?=.{8})[\u4e00-\u9fa5]{3,9}(?<![局委办部厅])和[\u4e00-\u9fa5]{2,8}[局厅]$/;
const SHORT_WORDS =
  /工信|经信|人社|住建|文旅|卫健|发改|投促|监管|教体|国资|农水|科技|农科|文广|广旅|文体|市监|自规|资规/;

/** Words that stand in prose, not in names. */
const PROSE = /关于|以及|会同|规定|的|等|建立|共建|推进|支持/;
const SCHOOL = /(?:大学|学院)$/;

/** Universities print their whole name; those that every place has (老年大学, 市开放大学) need one in front. */
const UNIVERSITY = /^(?!.?(?:老年|开放|电视|广播|职业|社区|党员)|[省市县区州各])[\u4e00-\u9fa5]{2,12}大学$/;

/** 清华大学 is what it is called, whatever place speaks. */
export function university(name: string, reference: Reference): Outcome | null {
  if (!UNIVERSITY.test(name) || PROSE.test(name)) return null;
  const made = { id: `national-${codedSlug(name)}`, name, place: null, resolved: true, source: 'rule' } as const;
  return resolved(keep({ ...made, kind: 'other', branch: 'other' }, reference), name, null);
}

const CUSTOMS = /^([\u4e00-\u9fa5]{2,8})海关$/;
const AT_AIRPORT = /^(?!国际|有关|相关|属地|当地)[\u4e00-\u9fa5]{2,6}机场$/;

/**
 * Customs houses with names of their own (金陵海关) are listed, since 口岸海关 or 主管海关 is none; those at airports
 * bear the airport's name.
 */
export function customs(name: string, reference: Reference): Outcome | null {
  const own = CUSTOMS.exec(name)?.[1];
  if (own === undefined || !(reference.customs.has(own) || AT_AIRPORT.test(own))) return null;
  const full = `中华人民共和国${name}`;
  const made = { id: `national-${codedSlug(name)}`, name: full, place: null, resolved: true, source: 'rule' } as const;
  return resolved(keep({ ...made, kind: 'agency', branch: 'central-branch' }, reference), full, null);
}

function isWhole(name: string): boolean {
  return WHOLE.test(name) || (WITH_AND.test(name) && !SHORT_WORDS.test(name));
}

/** Place and printed name make the full name, if a place is printed in front and the ending is whole. */
export function printedInFull(name: string, setting: Setting, reference: Reference): Outcome | null {
  if (!isWhole(name) || PROSE.test(name)) return null;
  const split = splitsOf(name, setting.from, setting.lean, reference.bodies, reference.places).find(
    (one) =>
      one.head === '' &&
      one.printed !== 'none' &&
      one.place !== null &&
      related(one.place, setting.from, reference.places) &&
      one.tail.length > (SCHOOL.test(name) ? 1 : 2),
  );
  if (split === undefined || split.place === null || split.place.area || split.place.level === 'national') return null;
  const { place, tail, printed } = split;
  const guess = kindOf(name, reference.kinds);
  // 象州公路养护中心: a station of a body elsewhere; what stands before its own name is not printed.
  if (printed === 'short' && guess.kind === 'other' && !SCHOOL.test(name)) return null;
  const full = (printed === 'short' && guess.kind !== 'agency' ? place.short : place.official) + tail;
  const id = `${place.id}-${codedSlug(tail, full)}`;
  const record = keep({ id, name: full, place, ...guess, resolved: true, source: 'rule' }, reference);
  return resolved(record, full, printed === 'level' ? place.id : null);
}
