/** Pairs of brackets in a paragraph. Half- and full-width brackets of every kind close each other: OCR mixes them. */

const OPEN = '（([〔［【﹝';
const CLOSE = '）)]〕］】﹞';

export interface Bracket {
  /** Offset of the opening mark and of the one after the closing mark. */
  readonly start: number;
  readonly end: number;
  /** How many brackets are open around it. */
  readonly depth: number;
  readonly closed: boolean;
}

/** Finds all brackets in one pass, in the order of their opening marks. Those left open run to the end of the text. */
export function findBrackets(text: string): Bracket[] {
  const open: { start: number; index: number }[] = [];
  const found: (Bracket | undefined)[] = [];
  for (let i = 0; i < text.length; i++) {
    const char = text[i] ?? '';
    if (OPEN.includes(char)) {
      open.push({ start: i, index: found.length });
      found.push(undefined);
    } else if (CLOSE.includes(char)) {
      const last = open.pop();
      if (last) found[last.index] = { start: last.start, end: i + 1, depth: open.length, closed: true };
    }
  }
  open.forEach(({ start, index }, depth) => {
    found[index] = { start, end: text.length, depth, closed: false };
  });
  return found.filter((bracket): bracket is Bracket => bracket !== undefined);
}
