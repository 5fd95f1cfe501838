/** Finds the names in a clause's printed words. */

export interface Piece {
  readonly text: string;
  /** Index of the mention that this piece prints; null for the words between. */
  readonly mention: number | null;
}

/**
 * Cuts a clause into names and the words between them. Mentions are given without spaces; the print may have some.
 * Each is looked for behind the one before it; one that is not found there marks nothing.
 */
export function cutAtMentions(text: string, mentions: readonly string[]): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  mentions.forEach((mention, index) => {
    const found = spanOf(text, mention, from);
    if (!found) return;
    if (found.start > from) pieces.push({ text: text.slice(from, found.start), mention: null });
    pieces.push({ text: text.slice(found.start, found.end), mention: index });
    from = found.end;
  });
  if (from < text.length) pieces.push({ text: text.slice(from), mention: null });
  return pieces;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where a name stands first between two offsets; null if it does not. */
export function spanOf(text: string, mention: string, from: number, to = text.length): Span | null {
  if (mention === '') return null;
  for (let start = from; start < to; start++) {
    const end = matchEnd(text, mention, start);
    if (end !== null) return end <= to ? { start, end } : null;
  }
  return null;
}

/** Where `mention` ends if it stands at `start`, spaces of the print passed over. */
function matchEnd(text: string, mention: string, start: number): number | null {
  let at = start;
  for (const letter of mention) {
    while (at > start && /\s/.test(text[at] ?? '')) at++;
    if (!text.startsWith(letter, at)) return null;
    at += letter.length;
  }
  return at;
}
