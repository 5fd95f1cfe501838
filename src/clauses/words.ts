/** The words by which clauses give roles: labels before a list (责任单位：) and predicates after it (牵头, 按职责分工负责). */
import type { Role } from '../types.js';

/** What a label introduces: bodies with a role, a date, or persons, whom zeren does not collect. */
export type LabelKind = Role | 'deadline' | 'person';

const UNIT = '(?:单位|部门|机构|主体|处室|科室|股室|方)';

/**
 * Labels by what they introduce, tried in order. Each matches the words before the colon, whole.
 * Words in front (市级, 市发展改革委) and between (及, 和) are part of labels too.
 */
const LABELS: readonly { readonly kind: LabelKind; readonly pattern: RegExp }[] = [
  { kind: 'person', pattern: /(?:责任人|负责人|责任领导|牵头领导|分管领导|包抓领导|联系领导|市领导|县领导|区领导|联系人|联络员)$/ },
  { kind: 'deadline', pattern: /(?:完成|办结|整改|工作|推进|实施|计划)?(?<!开工|开始|启动|起始|发布|成立|动工|立项|发现|交办|公开)(?:时限|时间|期限|时间节点|进度要求|进度安排|完成日期)(?:要求)?$/ },
  { kind: 'support', pattern: new RegExp(`(?:配合|参与|参加|协办|协助|协同|协作|支持|会办)(?:责任|实施|落实)?${UNIT}$`) },
  { kind: 'lead', pattern: new RegExp(`(?:牵头|主责|主办|总牵头|主要责任|第一责任|首要责任|主体责任)(?:责任|负责|实施|落实|主责)?${UNIT}$`) },
  { kind: 'responsible', pattern: new RegExp(`(?:责任|落实|实施|承办|承担|起草|负责|执行|完成|行业主管|主管|监管|考核|牵头和责任|牵头及责任|牵头、责任|具体实施|组织实施|负责考核|责任落实)${UNIT}$|^(?:部门|职责|单位|责任)分工$`) },
]; // biome-ignore format: a table

/** Longest label, the name of a body in front of it included. */
export const LONGEST_LABEL = 24;

/** A label in a box, with the colon that may follow: 【牵头单位】. Whether it is one, readLabel tells. */
export const BOX = new RegExp(`[【［[〔]([^【】［］[\\]〔〕]{2,${LONGEST_LABEL}})[】］\\]〕][:：]?`, 'g');

/** Labels that leave 单位 out: 主办：市教委；协办：市财政局. */
const SHORT_LABELS = new Map<string, LabelKind>([
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
]);

const NO_LABEL = /[。；;！？《》“”（(]|^(?:各|有关|相关|其他)?(?:部门|单位)$/;

/** What a label (without its colon, without white space) introduces, or null if it is none. */
export function readLabel(printed: string): LabelKind | null {
  // 责任单位（部门）, 牵头（责任）单位
  const label = printed.replace(/[（(][^（）()]{1,8}[）)]$|[（(][^（）()]{1,4}[）)](?=(?:单位|部门)$)/g, '');
  const short = SHORT_LABELS.get(label);
  if (short) return short;
  if (label.length < 3 || label.length > LONGEST_LABEL || NO_LABEL.test(label)) return null;
  return LABELS.find(({ pattern }) => pattern.test(label))?.kind ?? null;
}

/** The words of a label in front of 责任处室 and its like: 市发展改革委 of 市发展改革委责任处室. */
export function labelOwner(label: string): string | null {
  const owner = label.match(/^(.{3,}?[委局办部厅院会])(?:的)?(?:责任|牵头|配合|内部)?处室$/)?.[1];
  return owner ?? null;
}

const DIVISION =
  '(?:(?:按照|按|依照|依据|依|根据|结合)?(?:各自|(?<=[按照依据合])部门)?(?:的)?(?:职责分工|职能分工|责任分工|任务分工|职责权限|职责|职能|分工|权限)(?:范围|要求)?(?:内)?(?:，)?)';
const HOW =
  '(?:结合(?:本地区?|自身)?实际|分别|共同|具体|分工|组织|指导|协同|全面|统一|联合|负责|抓好|做好|抓|督促|统筹|推动|推进|落实|积极|协调|合力|全力)*';

/** Predicates by role. They stand behind a list of bodies and end a part of the clause. */
const PREDICATES: readonly { readonly role: Role; readonly pattern: RegExp }[] = [
  { role: 'lead', pattern: new RegExp(`(?:${DIVISION})?(?:共同|联合|分别|分头|总|负责)?(?:牵头|主责|为主|主办|牵总|抓总)(?:负责|落实|实施|推进|推动|组织|抓总|抓落实|制定|办理|协调|完成|开展|起草|研究|统筹|承担|总责|和协调|并组织实施)*$`) },
  { role: 'support', pattern: new RegExp(`(?:${DIVISION})?(?:积极|共同|分工|做好|协同|密切)*(?:配合|参与|参加|协助|(?<!政)协办|协同|协作|支持|支撑|指导|督导)(?:落实|实施|做好|推进|配合|参与|协助|完成|开展|工作|相关工作)*$`) },
  { role: 'responsible', pattern: new RegExp(`${DIVISION}?${HOW}(?:负责|落实|实施|承担|推进|推动|执行|起草|办理|抓落实|承办|完成|开展|落实到位|贯彻落实|组织落实|抓好落实|做好落实|负总责|总责|负(?:主体|主要|直接|监管|属地|领导)责任|拟订|研究提出|(?:研究|组织)?(?:制定|制订|编制))$`) },
]; // biome-ignore format: a table

export interface Predicate {
  readonly role: Role;
  /** Offset at which the predicate begins. */
  readonly start: number;
}

/** The predicate with which a part of a clause ends, or null. */
export function readPredicate(part: string): Predicate | null {
  const tail = part.slice(-32);
  const offset = part.length - tail.length;
  for (const { role, pattern } of PREDICATES) {
    const match = pattern.exec(tail);
    if (match) return { role, start: offset + match.index };
  }
  return null;
}

/** What a bracket begins with that defines, cites or remarks, and assigns nothing. */
export const DEFINING =
  /^(?:以下|下称|简称|含(?!山)|包括|包含|不含|除|见|详见|参见|附|指|即(?!墨)|如(?![皋东])|例如|其中|注|试行|暂行|修订|修正|征求意见|此件|联系|电话|第|共(?!青团|和)|约|近|原(?![州阳平])|现|自(?![治然贸由])|截至|截止|不|未(?!央)|非|已|\d)/;
