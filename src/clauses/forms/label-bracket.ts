/** （责任单位：市发展改革委、市财政局） */
import { findBrackets } from '../brackets.js';
import type { Form, Found } from '../found.js';
import { squeeze } from '../squeeze.js';
import { type LabelKind, LONGEST_LABEL, readLabel } from '../words.js';

/** A clause that was never closed is read up to here. */
const LONGEST_UNCLOSED = 300;

/** The words begin with a label, and some label introduces bodies: （联系人：…） alone does not. */
function labelsBodies(text: string, from: number, to: number): boolean {
  const head = kindAt(text, from, to);
  if (head !== 'person' && head !== 'deadline') return head !== null;
  for (const mark of text.slice(from, to).matchAll(/[；;，,\s]/g)) {
    const kind = kindAt(text, from + mark.index + 1, to);
    if (kind !== null && kind !== 'person' && kind !== 'deadline') return true;
  }
  return false;
}

function kindAt(text: string, from: number, to: number): LabelKind | null {
  const head = squeeze(text.slice(from, Math.min(to, from + LONGEST_LABEL * 2))).text;
  const colon = head.search(/[:：]/);
  return colon < 0 ? null : readLabel(head.slice(0, colon));
}

export const labelBracket: Form = {
  name: 'label in brackets',
  finds: [
    '（责任单位：各区政府，市科委、中关村管委会）',
    '[责任单位：北京市税务局、市减负办(市经济和信息化局)、各区政府]',
    '（牵头单位：市商务委；责任单位：市发展改革委，各区县政府）',
    '（责任 单位：市教委）',
    '（牵头领导：张三；责任单位：市教委）',
    '【主办：市教委；协办：市财政局】',
  ],
  leaves: [
    '（以下简称牵头部门）',
    '（九）主管单位：市文化和旅游局主管的社会组织应当备案',
    '（主要指标：全市新能源汽车保有量）',
    '（各区政府含北京经济技术开发区管委会，下同）',
  ],
  find({ text }) {
    const found: Found[] = [];
    let covered = 0;
    for (const bracket of findBrackets(text)) {
      if (bracket.start < covered) continue;
      const end = bracket.closed ? bracket.end : Math.min(bracket.end, bracket.start + LONGEST_UNCLOSED);
      const to = bracket.closed ? end - 1 : end;
      if (!labelsBodies(text, bracket.start + 1, to)) continue;
      found.push({ form: 'label', start: bracket.start, end, from: bracket.start + 1, to, closed: bracket.closed });
      covered = end;
    }
    return found;
  },
};
