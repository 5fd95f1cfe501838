/** What a clause says, cut at its labels: 牵头单位：A；配合单位：B. */
import { isPerson, looksLikeBody } from '../clauses/bodies.js';
import { roughNames } from '../clauses/names.js';
import { GAP } from '../clauses/squeeze.js';
import { BOX, type LabelKind, LONGEST_LABEL, readLabel, readPredicate } from '../clauses/words.js';

export interface Segment {
  /** What its label introduces; null where the words stand without a label. */
  readonly kind: LabelKind | null;
  readonly label: string | null;
  /** The words behind the label. Offsets are into the text without white space. */
  readonly from: number;
  readonly to: number;
}

/** Labels that may follow on a name without a separator between. */
const BASIC =
  /(?:总?牵头|配合|主要责任|第一责任|责任|主责|参与|参加|协办|落实|实施|承办|主办)(?:责任|负责)?(?:单位|部门|主体)$|(?:完成时限|完成时间|办结时限|时间节点)$/;

/** 市级配合单位, 县级责任单位: a level in front belongs to the label. */
const LEVEL = /^(?:国家|中央|省|自治区|市|州|县|区|乡镇|镇街|街道)(?:级|直|属|本级|有关|相关)?$/;

/** Labels of other matters, behind the bodies. */
const OTHER = /(?:范围|备注|说明|电话|方式|依据|来源|目标|区域|措施|成果|形式|标准|金额|资金|地点)$/;

interface Label {
  readonly kind: LabelKind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function labelBefore(text: string, colon: number, low: number): Label | null {
  let start = colon;
  while (start > low && !/[；;，,。、\u2003]/.test(text.charAt(start - 1)) && colon - start < LONGEST_LABEL) start--;
  const whole = text.slice(start, colon);
  const basic = whole.search(BASIC);
  // 市教委配合单位： – what stands before the basic label is a name of the segment before, if one is open.
  const cut = basic > 0 && low > 0 && !LEVEL.test(whole.slice(0, basic)) ? basic : 0;
  const label = whole.slice(cut);
  const kind = readLabel(label);
  if (kind) return { kind, text: label, start: start + cut, end: colon + 1 };
  // 适用范围：, 备注：, 联系电话： – what stands behind them names no body.
  return start > low && OTHER.test(whole) && !looksLikeBody(whole)
    ? { kind: 'person', text: whole, start, end: colon + 1 }
    : null;
}

/** 责任人：张三 市财政局配合: where bodies with a role of their own go on behind the persons, or `to`. */
function behindPersons(text: string, from: number, to: number): number {
  const gap = text.indexOf(GAP, from);
  if (gap < 0 || gap >= to) return to;
  const rest = text.slice(gap + 1, to);
  const [first = ''] = roughNames(rest.slice(0, readPredicate(rest)?.start ?? 0));
  return looksLikeBody(first) && !isPerson(first) ? gap + 1 : to;
}

/** A colon, or a label in a box: 【牵头单位】A【责任单位】B. */
const SIGN = new RegExp(`${BOX.source}|[:：]`, 'g');

function labelAt(text: string, { index, 0: sign, 1: boxed }: RegExpExecArray, low: number): Label | null {
  if (boxed === undefined) return labelBefore(text, index, low);
  const kind = readLabel(boxed);
  return kind && { kind, text: boxed, start: index, end: index + sign.length };
}

/** Cuts the words of a clause (without white space) into segments. */
export function readSegments(text: string): Segment[] {
  const labels: Label[] = [];
  for (const sign of text.matchAll(SIGN)) {
    const label = labelAt(text, sign, labels.at(-1)?.end ?? 0);
    if (label) labels.push(label);
  }
  const segments: Segment[] = [];
  const first = labels[0]?.start ?? text.length;
  if (first > 0) segments.push({ kind: null, label: null, from: 0, to: first });
  labels.forEach((label, i) => {
    const to = labels[i + 1]?.start ?? text.length;
    const more = label.kind === 'person' ? behindPersons(text, label.end, to) : to;
    segments.push({ kind: label.kind, label: label.text, from: label.end, to: more });
    if (more < to) segments.push({ kind: null, label: null, from: more, to });
  });
  return segments;
}
