/** Remarks inside a clause that say how to read it and those that follow. */
import type { Role } from '../types.js';

/** first-leads: the first-listed body leads; also-responsible: further bodies are responsible for all that follows; all-share: each named body is responsible for its part; mark-parts: a mark in the list parts those that lead from the others; note: where it holds. */
export type RemarkKind = 'first-leads' | 'also-responsible' | 'all-share' | 'mark-parts' | 'note' | 'ditto';

export interface Remark {
  readonly kind: RemarkKind;
  readonly text: string;
}

const REMARKS: readonly { readonly kind: RemarkKind; readonly pattern: RegExp; readonly matches: string; readonly not: string }[] = [
  {
    kind: 'first-leads',
    pattern: /(?:排在?|列在?|列为?|排名|列)(?:在)?第一(?:位|个)?(?:的|者)?(?:责任)?(?:部门|单位|者)?为(?:工作)?(?:牵头|主责|主办|总牵头)|(?:列|排)(?:在)?首位(?:的|者)?(?:部门|单位)?为(?:工作)?(?:牵头|主责)|第一(?:个|家)?(?:责任)?(?:单位|部门)为(?:牵头|主责)/,
    matches: '排在第一位的部门为牵头部门',
    not: '市财政局为牵头部门',
  },
  {
    kind: 'also-responsible',
    pattern: /^以下.{0,4}(?:均|都|各项).{2,60}(?:负责|落实|配合)|^(?:以[下上]|各项|具体|所有|上述)?(?:任务|工作|措施|事项)?均(?:涉及|需|须|由|包括|含).{2,60}$|不再(?:一一|逐一|逐项|重复|单独|分别|另行){0,2}(?:做|作)?(?:列出|列明|列举|列示|标注|分工)/,
    matches: '以下均需各区政府落实',
    not: '各区政府负责落实',
  },
  {
    kind: 'all-share',
    pattern: /^(?:各责任|以上(?:各)?(?:有关|责任)?|上述(?:各)?(?:有关|责任)?)(?:单位|部门)(?:按照?|依照|根据)(?:各自)?(?:职责分工|职责|职能|分工).{0,6}$/,
    matches: '各责任单位按职责分工负责',
    not: '各有关部门',
  },
  {
    kind: 'mark-parts',
    pattern: /^(?:以)?(?:逗号|分号|顿号|句号)[之以]?[前后]面?的?(?:单位|部门)?为(?:牵头|责任|主责|配合|参与)|^(?:其余|其他|其它|后面)(?:的|各)?(?:责任)?(?:单位|部门)?均?为(?:主要)?(?:牵头|责任|配合|参与|参加|协办)/,
    matches: '分号前为牵头单位',
    not: '市财政局为牵头单位',
  },
  {
    kind: 'note',
    pattern: /^(?:以[下上])?除.{2,50}外$|^[^、]{2,12}均为.{2,30}$/,
    matches: '以下除标注适用于特定地区的措施外',
    not: '除四害办公室',
  },
  { kind: 'ditto', pattern: /^(?:以?下(?:均)?同|下同)$/, matches: '下同', not: '共同' },
]; // biome-ignore format: a table

/** The remark that a part of a clause makes, or null if it names bodies. */
export function readRemark(part: string): Remark | null {
  const found = REMARKS.find(({ pattern }) => pattern.test(part));
  return found ? { kind: found.kind, text: part } : null;
}

/** What a document lays down on the order of bodies in its lists: the first leads, and the others do this. */
export interface Order {
  readonly rest: Role;
}

/** Reads 列第一位者为牵头单位，其他为参加单位; null if the words say no such thing. */
export function readOrder(words: string): Order | null {
  if (!REMARKS.some(({ kind, pattern }) => kind === 'first-leads' && pattern.test(words))) return null;
  return { rest: REST_SUPPORTS.test(words) ? 'support' : 'responsible' };
}

const BRACKET = /[（(〔［【[]([^（）()〔〕［］【】[\]]{0,400})[）)〕］】\]]/g;

/** A sentence of a document's own words, outside its clauses, that says how to read them all: 列第一位的责任单位为牵头单位. */
export function orderInProse(text: string): Order | null {
  if (!/第一|首位/.test(text) || !text.includes('为')) return null;
  // 提出如下方案（列首位的为牵头单位）: a bracket that begins with the remark names no bodies.
  const prose = text.replace(BRACKET, (_, inner: string) =>
    readRemark(inner.replace(/[，,；;].*$/s, ''))?.kind === 'first-leads' && !inner.includes('、') ? inner : '',
  );
  return /[责牵主][任头责]/.test(prose) ? readOrder(prose) : null;
}

/** The mark behind which the bodies of a list no longer lead, and what those behind it do. */
export interface Parting {
  readonly mark: string;
  readonly rest: Role;
}

const PARTING = /(逗号|分号|顿号|句号)[之以]?前面?(?:的|所列)?(?:责任)?(?:单位|部门)?为(?:牵头|主责|主办)/;
const REST_SUPPORTS =
  /(?:其余|其他|其它|后面?)(?:的|各|所列)?(?:责任)?(?:单位|部门)?均?为(?:主要)?(?:配合|参与|参加|协办|支持)/;
const MARKS: Readonly<Record<string, string>> = { 逗号: '，,', 分号: '；;', 顿号: '、', 句号: '。' };

/** Reads 分号前为牵头单位，其余为配合单位 wherever it stands, in a clause or in the document's own words; null if the words say no such thing. */
export function readParting(words: string): Parting | null {
  const mark = MARKS[words.match(PARTING)?.[1] ?? ''];
  return mark ? { mark, rest: REST_SUPPORTS.test(words) ? 'support' : 'responsible' } : null;
}

export { REMARKS };
