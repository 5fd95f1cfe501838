/** Text without its white space, with the way back. */

export interface Squeezed {
  readonly text: string;
  /** Offset in the given text of each character. */
  readonly at: readonly number[];
}

export function squeeze(text: string): Squeezed {
  if (!/\s/.test(text)) return { text, at: Array.from({ length: text.length }, (_, i) => i) };
  let out = '';
  const at: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const char = text[i] ?? '';
    if (/\s/.test(char)) continue;
    out += char;
    at.push(i);
  }
  return { text: out, at };
}
