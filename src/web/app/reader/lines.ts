/** Cuts a document's text into its lines, and each line where clauses begin and end. */

export interface Marked {
  readonly id: string;
  /** Offsets in the document's text, end exclusive. */
  readonly start: number;
  readonly end: number;
}

export interface LinePiece {
  readonly text: string;
  /** Id of the clause that stands here; null for other words. */
  readonly clause: string | null;
}

export interface TextLine {
  /** 1-based line of the file. */
  readonly number: number;
  readonly pieces: readonly LinePiece[];
}

/**
 * The lines of a text, numbered as in its file, with the clauses marked.
 * Where two clauses overlap, the words belong to the one that begins first.
 * @param text the document's text as given
 * @param firstLine the file's line on which it begins
 */
export function cutLines(text: string, firstLine: number, clauses: readonly Marked[]): TextLine[] {
  const pieces = cutPieces(text, clauses);
  const lines: TextLine[] = [];
  let current: LinePiece[] = [];
  const close = () => {
    lines.push({ number: firstLine + lines.length, pieces: current });
    current = [];
  };
  for (const piece of pieces) {
    piece.text.split('\n').forEach((part, index) => {
      if (index > 0) close();
      if (part !== '') current.push({ text: part, clause: piece.clause });
    });
  }
  close();
  return lines;
}

function cutPieces(text: string, clauses: readonly Marked[]): LinePiece[] {
  const pieces: LinePiece[] = [];
  let from = 0;
  for (const clause of clauses.toSorted((a, b) => a.start - b.start)) {
    const start = Math.max(clause.start, from);
    const end = Math.min(clause.end, text.length);
    if (end <= start) continue;
    pieces.push({ text: text.slice(from, start), clause: null }, { text: text.slice(start, end), clause: clause.id });
    from = end;
  }
  pieces.push({ text: text.slice(from), clause: null });
  return pieces.filter((piece) => piece.text !== '');
}
