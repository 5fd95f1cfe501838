/**
 * Texts in traditional characters and full-width figures are read as if printed in simplified ones and in half width.
 * Character for character: every place stays, so that what is printed can be put back.
 */
import { SIMPLIFIED, TRADITIONAL } from './traditional.js';

const WIDE = [
  [0xff10, 0xff19],
  [0xff21, 0xff3a],
  [0xff41, 0xff5a],
] as const;

/** Code unit → what it is read as; 0 where it stays. */
const FOLDED = new Uint16Array(0x10000);
for (let i = 0; i < TRADITIONAL.length; i++) FOLDED[TRADITIONAL.charCodeAt(i)] = SIMPLIFIED.charCodeAt(i);
for (const [from, to] of WIDE) for (let code = from; code <= to; code++) FOLDED[code] = code - 0xfee0;

/** Small forms of marks (U+FE50 to FE5E), as some editors print them: 1﹒加强管理. */
const SMALL: Readonly<Record<string, string>> = {
  '﹐': '，', '﹑': '、', '﹒': '.', '﹔': '；', '﹕': '：', '﹖': '？', '﹗': '！', '﹙': '（', '﹚': '）', '﹝': '〔', '﹞': '〕',
}; // biome-ignore format: a table
for (const [small, mark] of Object.entries(SMALL)) FOLDED[small.charCodeAt(0)] = mark.charCodeAt(0);

/** The text as it is read. The same string where nothing is to be folded. */
export function fold(text: string): string {
  const parts: string[] = [];
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const code = FOLDED[text.charCodeAt(i)] ?? 0;
    if (code === 0) continue;
    parts.push(text.slice(from, i), String.fromCharCode(code));
    from = i + 1;
  }
  return from === 0 ? text : parts.join('') + text.slice(from);
}

/** How far apart two characters of one record may stand: page furniture lies between them at most. */
const GAP = 200;

/** How far from a record the words above it are looked for. */
const REACH = 30_000;

/** Puts printed characters back into words that were read from a folded text. */
export class Printed {
  private readonly folded: string;
  /** What the text prints for a character, where it is not known which of its places is meant. */
  private readonly usual = new Map<string, string>();
  private readonly found = new Map<string, string>();

  constructor(private readonly text: string) {
    this.folded = fold(text);
    if (this.folded === text) return;
    for (let i = 0; i < text.length; i++) {
      const [read, printed] = [this.folded[i] ?? '', text.charAt(i)];
      if (read !== printed && !this.usual.has(read) && !/[0-9A-Za-z]/.test(read)) this.usual.set(read, printed);
    }
  }

  /** Whether the text prints what it is read as, so that there is nothing to put back. */
  get same(): boolean {
    return this.folded === this.text;
  }

  /** The words as printed in [start, end). */
  at(words: string, start: number, end: number): string {
    let out = '';
    let from = start;
    for (const char of words) {
      const found = this.find(char, from, Math.min(end, from + GAP));
      out += found < 0 ? (this.usual.get(char) ?? char) : this.text[found];
      if (found >= 0) from = found + 1;
    }
    return out;
  }

  /**
   * The words as printed near `place`: the headings above a task, the title and the signature of a document.
   * Their first character may be one that the text has lost; words that do not stand there take the text's usual characters.
   */
  near(words: string, place: number): string {
    const known = this.found.get(words);
    if (known !== undefined) return known;
    const low = Math.max(0, place - REACH);
    const printed = this.within(words, low, this.folded.slice(low, place + REACH));
    this.found.set(words, printed);
    return printed;
  }

  private within(words: string, low: number, window: string): string {
    for (const skip of [0, 1]) {
      const whole = window.indexOf(words.slice(skip));
      const start = whole >= 0 ? whole : window.indexOf(words.slice(skip, skip + 6));
      if (start >= 0)
        return this.at(words.slice(0, skip), 0, 0) + this.at(words.slice(skip), low + start, low + window.length);
    }
    return this.at(words, 0, 0);
  }

  private find(char: string, from: number, to: number): number {
    for (let i = from; i < to; i++) if (this.folded[i] === char) return i;
    return -1;
  }
}
