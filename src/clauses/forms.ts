/** The printed forms of clauses, in the order in which they are tried: a new form is one file, one line here, its cases beside it. */
import type { Paragraph } from '../read/paragraph.js';
import { bareBracket } from './forms/bare-bracket.js';
import { boxedLabel } from './forms/boxed-label.js';
import { labelBracket } from './forms/label-bracket.js';
import { labelLine } from './forms/label-line.js';
import { roleBracket } from './forms/role-bracket.js';
import type { Form, Found } from './found.js';

export const FORMS: readonly Form[] = [labelBracket, roleBracket, bareBracket, labelLine, boxedLabel];

/** Marks without which no form can stand; a paragraph that has none is passed over. */
const HINT = /[（(［[〔【:：]/;

/** All clauses of a paragraph, in order; where two forms overlap, the one tried first holds. */
export function findClauses(paragraph: Paragraph): Found[] {
  if (paragraph.table || !HINT.test(paragraph.text)) return [];
  const found: Found[] = [];
  for (const form of FORMS) {
    for (const one of form.find(paragraph)) {
      if (found.every((other) => one.end <= other.start || one.start >= other.end)) found.push(one);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
