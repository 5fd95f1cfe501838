/** Words in a picture: no layout engine breaks its lines, so they are broken by their reckoned width. */
import { ems } from './measures.js';

/** A text in lines of at most so many ems; Chinese breaks anywhere, other words at blanks where they can. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(
    /[\p{Script=Han}\u3000-\u303f\uff00-\uff60]|[^\s\p{Script=Han}\u3000-\u303f\uff00-\uff60]+\s*|\s+/gu,
  ) ?? []) {
    if (line !== '' && ems(line + piece.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return [...lines, line.trimEnd()].filter((one, at) => at === 0 || one !== '');
}

/** As much of a text as has room, with … where it was cut. */
export function shortened(text: string, width: number): string {
  if (ems(text) <= width) return text;
  let kept = '';
  for (const letter of text) {
    if (ems(kept + letter) > width - 1) break;
    kept += letter;
  }
  return `${kept}…`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as XML holds it: markup is words, and characters that XML has no place for are left out. */
export function xmlText(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}
