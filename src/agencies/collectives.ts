/** Which names are groups, by the words that open and close them. */
import type { Abbreviations } from './schema.js';

/** A group of governments by which a kind of place calls those below it. */
export type MemberGroup = Abbreviations['collectives']['members'][number];

export interface Collectives {
  readonly openers: readonly string[];
  readonly closers: readonly string[];
  readonly generic: ReadonlySet<string>;
  readonly members: readonly MemberGroup[];
}

/** Builds the index once. */
export function buildCollectives(file: Abbreviations['collectives']): Collectives {
  return {
    openers: file.openers,
    closers: file.closers,
    generic: new Set(file.generic),
    members: file.members,
  };
}

const COUNTED = /^(?:\d+|[一二三四五六七八九十两]+)(?:个|家|所|部门|区|县|市)/;
/** 县(区)政府, 市、县政府, 市县两级法院: several levels at once. */
const LEVELS = /^[省市县区州旗盟乡镇]{1,3}(?:\(|、|和[省市县区])/;
/** 驻京部队, 驻潭单位: whoever has a seat there. */
const SEATED = /^(?:中央)?[驻在].{1,2}(?:部队|高校|院校|企业|央企|国企|单位|机构|银行)$/;
/** 等 before more words: 市高级人民法院等涉及信用修复部门. */
const AND_OTHERS = /等(?!级).+/;
const JOINED = /和|与|及|以及|或/;

/**
 * True if a name means a group: 各区政府, 有关部门, 17个市级帮扶集团牵头单位, 园区和示范区管委会.
 * Not 北京市经济和信息化局, which neither opens nor closes like one.
 */
export function isCollective(name: string, rules: Collectives): boolean {
  if (rules.generic.has(name) || COUNTED.test(name) || LEVELS.test(name) || AND_OTHERS.test(name)) return true;
  if (SEATED.test(name)) return true;
  if (rules.openers.some((word) => name.startsWith(word))) return true;
  if (rules.closers.some((word) => name.endsWith(word))) return true;
  const parts = name.split(JOINED);
  return parts.length > 1 && parts.every((part) => rules.generic.has(part) || rules.generic.has(`${part}管委会`));
}
