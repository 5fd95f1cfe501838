/** 责任单位：市教委 on a line of its own, or behind the last sentence of its paragraph. */
import { looksLikeBody } from '../bodies.js';
import type { Form, Found } from '../found.js';
import { roughNames } from '../names.js';
import { squeeze, squeezeList } from '../squeeze.js';
import { type LabelKind, LONGEST_LABEL, readLabel, readPredicate } from '../words.js';
import { isListOfBodies } from './bare-bracket.js';

const COLON = /[:：]/;

/** Whether what follows the label names bodies, and is no sentence about them. */
function namesBodies(list: string): boolean {
  const squeezed = squeeze(list).text.replace(/[。；;]$/, '');
  const [first = '', ...rest] = squeezed.split('。');
  // 牵头部门：市教委。配合部门：市财政局。 – every sentence has its label; any other sentence is prose.
  if (/[！？]/.test(squeezed) || !rest.every(startsWithLabel)) return false;
  if (/^\d/.test(first)) return false;
  const names = roughNames(first).map((name) => {
    const predicate = readPredicate(name);
    return predicate ? name.slice(0, predicate.start) : name;
  });
  const bodies = names.filter((name) => looksLikeBody(name) || COLON.test(name)).length;
  return bodies > 0 && bodies * 2 >= names.length;
}

function startsWithLabel(sentence: string): boolean {
  const colon = sentence.search(COLON);
  return colon > 0 && readLabel(sentence.slice(0, colon)) !== null;
}

/** 责任单位 市教委 市财政局: white space in the place of the colon, and nothing but bodies behind it. */
const GAP_LABEL = /^\s{0,8}([\u4e00-\u9fa5]{4,8})\s{1,8}(?=[\u4e00-\u9fa5])/;

/** Offset of the names behind a label without a colon, or null. */
function namesBehindGap(
  text: string,
): { readonly from: number; readonly kind: LabelKind; readonly label: string } | null {
  const match = text.length > 300 ? null : GAP_LABEL.exec(text);
  const label = match?.[1] ?? '';
  const kind = match ? readLabel(label) : null;
  if (!match || kind === null || kind === 'person' || kind === 'deadline') return null;
  const from = match[0].length;
  return isListOfBodies(squeezeList(text.slice(from)).text.replace(/[。；;]$/, '')) ? { from, kind, label } : null;
}

/** Offset of a label that begins at `from` and ends in a colon, or null. */
function labelAt(text: string, from: number): number | null {
  const window = text.slice(from, from + LONGEST_LABEL * 2);
  const colon = window.search(COLON);
  if (colon < 0) return null;
  const kind = readLabel(squeeze(window.slice(0, colon)).text);
  if (kind === null || (kind === 'person' && !labelsBodiesToo(text.slice(from + colon + 1)))) return null;
  return from + colon;
}

/** 牵头领导：张三；责任单位：市教委 */
function labelsBodiesToo(words: string): boolean {
  return words.split(/[；;，,。\s]/).some((part) => {
    const colon = part.search(COLON);
    const kind = colon > 0 ? readLabel(part.slice(0, colon)) : null;
    return kind !== null && kind !== 'person' && kind !== 'deadline';
  });
}

export const labelLine: Form = {
  name: 'label on a line',
  finds: [
    '责任单位:市财政局、税务局',
    '市发展改革委责任处室：高技术处。',
    '行业主管部门：市教委、市卫生健康委等相关部门。',
    '做好衔接。责任单位：市教委',
    '责任单位　市商务局　市财政局　各县（市、区）政府',
    '部门分工：省商务厅牵头，各地、各部门配合。',
    '牵头领导：常务副区长；责任单位：区财政局',
    '牵头部门：市教委。配合部门：市财政局。',
  ],
  leaves: [
    '责任单位要加强统筹：一是落实责任。',
    '责任单位：是指对任务负责的单位。加强管理。',
    '主管部门负责：审核材料',
    '责任单位 要加强统筹，落实责任。',
    '责任部门 完成时限',
    '牵头领导：常务副区长、主管副区长',
  ],
  find({ text }) {
    const found: Found[] = [];
    const gap = namesBehindGap(text);
    if (gap) {
      const label = { kind: gap.kind, label: gap.label };
      return [{ form: 'line', start: 0, end: text.length, from: gap.from, to: text.length, closed: true, label }];
    }
    if (!COLON.test(text)) return [];
    for (const start of starts(text)) {
      const colon = labelAt(text, start);
      if (colon === null || !namesBodies(text.slice(colon + 1))) continue;
      found.push({ form: 'line', start, end: text.length, from: start, to: text.length, closed: true });
      break;
    }
    return found;
  },
};

/** Where a label may begin: at the start, and behind each full stop. */
function* starts(text: string): Generator<number> {
  yield 0;
  for (const stop of text.matchAll(/[。！？；]\s*(?=[\u4e00-\u9fa5]{4,12}\s?[:：])/g))
    yield stop.index + stop[0].length;
}
