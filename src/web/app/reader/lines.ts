/** Cuts a document's text into its lines, and each line where clauses and the marks inside and outside them stand. */

interface Span {
  /** Offsets in the document's text, end exclusive. */
  readonly start: number;
  readonly end: number;
}

export interface Marked extends Span {
  readonly id: string;
}

/** Words that mean something by themselves: a body's name, a deadline, a cited title. */
export interface Word extends Span {
  readonly kind: 'party' | 'deadline' | 'citation';
  /** Its place in the list from which it was made. */
  readonly index: number;
}

export interface LinePiece {
  readonly text: string;
  /** Id of the clause that stands here; null for other words. */
  readonly clause: string | null;
  readonly word?: Word;
}

export interface TextLine {
  /** 1-based line of the file. */
  readonly number: number;
  readonly pieces: readonly LinePiece[];
}

/**
 * The lines of a text, numbered as in its file, with the clauses and words marked.
 * Where two clauses or two words overlap, the place belongs to the one that begins first.
 * @param text the document's text as given
 * @param firstLine the file's line on which it begins
 */
export function cutLines(
  text: string,
  firstLine: number,
  clauses: readonly Marked[],
  words: readonly Word[] = [],
): TextLine[] {
  const pieces = cutSpans(text, { start: 0, end: text.length }, clauses).flatMap(({ span, of }) =>
    cutSpans(text, span, words).map((cut) => ({
      text: text.slice(cut.span.start, cut.span.end),
      clause: of?.id ?? null,
      ...(cut.of ? { word: cut.of } : {}),
    })),
  );
  const lines: TextLine[] = [];
  let current: LinePiece[] = [];
  const close = () => {
    lines.push({ number: firstLine + lines.length, pieces: current });
    current = [];
  };
  for (const piece of pieces) {
    piece.text.split('\n').forEach((part, index) => {
      if (index > 0) close();
      if (part !== '') current.push({ ...piece, text: part });
    });
  }
  close();
  return lines;
}

interface Cut<Of> {
  readonly span: Span;
  /** What stands here; null for what is between. */
  readonly of: Of | null;
}

/** Cuts a stretch of the text where spans begin and end; what reaches over its ends is cut off. */
function cutSpans<Of extends Span>(text: string, within: Span, spans: readonly Of[]): Cut<Of>[] {
  const cuts: Cut<Of>[] = [];
  const last = Math.min(within.end, text.length);
  let from = within.start;
  for (const one of inOrder(spans, within)) {
    const start = Math.max(one.start, from);
    const end = Math.min(one.end, last);
    if (end <= start) continue;
    cuts.push({ span: { start: from, end: start }, of: null }, { span: { start, end }, of: one });
    from = end;
  }
  cuts.push({ span: { start: from, end: last }, of: null });
  return cuts.filter(({ span }) => span.end > span.start);
}

function inOrder<Of extends Span>(spans: readonly Of[], { start, end }: Span): Of[] {
  return spans.filter((one) => one.end > start && one.start < end).toSorted((a, b) => a.start - b.start);
}

/** Lines together with their neighbours: what is far from the window is not drawn, a block at a time. */
export function blocksOf(lines: readonly TextLine[], size: number): TextLine[][] {
  return Array.from({ length: Math.ceil(lines.length / size) }, (_, at) => lines.slice(at * size, (at + 1) * size));
}
