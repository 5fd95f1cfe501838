/** Sizes of words in the picture. */

/** Names of larger bodies are larger. @param radius of the disc in px */
export function labelSize(radius: number): number {
  return Math.round(Math.min(17, 10.5 + radius * 0.32));
}

/** Wide characters fill a square; Latin ones are about half as wide. Reckoned, so that it needs no canvas. @returns in ems */
export function widthInEms(words: string): number {
  let ems = 0;
  for (const character of words)
    ems += /[ -ɏ‘-”–…]/.test(character) ? (/[A-Z0-9mwMW]/.test(character) ? 0.64 : 0.53) : 1;
  return ems;
}

/** Breaks words into lines no wider than so many ems: between words, and between Chinese characters. */
export function wrap(words: string, ems: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of words.match(/[\u0021-\u024f‘-”–…]+ ?|./gu) ?? []) {
    const closing = /^[，。；、：）」]/.test(piece);
    if (line !== '' && !closing && widthInEms(line + piece.trimEnd()) > ems) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += line === '' ? piece.trimStart() : piece;
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}
