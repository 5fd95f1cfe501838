/** The printed forms of clauses, in the order in which they are tried: a new form is one file, one line here, its cases beside it. */
import type { Paragraph } from '../read/paragraph.js';
import { bareBracket } from './forms/bare-bracket.js';
import { boxedLabel } from './forms/boxed-label.js';
import { labelBracket } from './forms/label-bracket.js';
import { labelLine } from './forms/label-line.js';
import { personLine } from './forms/person-line.js';
import { roleBracket } from './forms/role-bracket.js';
import { roleLine } from './forms/role-line.js';
import type { Form, Found } from './found.js';

export const FORMS: readonly Form[] = [
  labelBracket,
  roleBracket,
  bareBracket,
  labelLine,
  boxedLabel,
  personLine,
  roleLine,
];

/** Marks without which no form can stand; a paragraph that has none is passed over. */
const HINT = /[（(［[〔【:：]/;
/** Words of which one stands in every clause that has no such mark. It is a line of its own or the end of one. */
const WORD = /牵头|负责|落实|配合|参与|单位|部门/;
const END = 270;

/** All clauses of a paragraph, in order; where two forms overlap, the one tried first holds. */
export function findClauses(paragraph: Paragraph): Found[] {
  if (paragraph.table) return [];
  if (!HINT.test(paragraph.text) && !WORD.test(paragraph.text.slice(-END))) return [];
  const found: Found[] = [];
  for (const form of FORMS) {
    for (const one of form.find(paragraph)) {
      const at = firstBehind(found, one.start);
      if (one.end <= (found[at]?.start ?? one.end)) found.splice(at, 0, one);
    }
  }
  return found;
}

/** Of clauses in order, none over another: the place of the first that ends behind an offset. */
function firstBehind(found: readonly Found[], start: number): number {
  let low = 0;
  let high = found.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((found[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}
