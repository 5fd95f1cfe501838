/** Pairs of brackets in a paragraph. Half- and full-width brackets of every kind close each other: OCR mixes them. */

const OPEN = '（([〔［【﹝';
/** A search for the next mark is many times as fast as a look at each character. */
const MARK = /[（([〔［【﹝）)\]〕］】﹞]/g;

/** The brackets of the text that was asked for last: one form after the other looks at the same paragraph. */
let last: { readonly text: string; readonly brackets: readonly Bracket[] } = { text: '', brackets: [] };

export interface Bracket {
  /** Offset of the opening mark and of the one after the closing mark. */
  readonly start: number;
  readonly end: number;
  /** How many brackets are open around it. */
  readonly depth: number;
  readonly closed: boolean;
}

/** Finds all brackets in one pass, in the order of their opening marks. Those left open run to the end of the text. */
export function findBrackets(text: string): readonly Bracket[] {
  if (last.text !== text) last = { text, brackets: read(text) };
  return last.brackets;
}

function read(text: string): Bracket[] {
  const open: { start: number; index: number }[] = [];
  const found: (Bracket | undefined)[] = [];
  for (const { index: at, 0: mark } of text.matchAll(MARK)) {
    if (OPEN.includes(mark)) {
      open.push({ start: at, index: found.length });
      found.push(undefined);
    } else {
      const opening = open.pop();
      if (opening) found[opening.index] = { start: opening.start, end: at + 1, depth: open.length, closed: true };
    }
  }
  open.forEach(({ start, index }, depth) => {
    found[index] = { start, end: text.length, depth, closed: false };
  });
  return found.filter((bracket): bracket is Bracket => bracket !== undefined);
}
