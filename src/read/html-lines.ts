/** HTML's tables among a text's lines, with the words that stand beside them. */
import { readHtmlTable } from './html-table.js';
import { type Lines, lineAt, lineEnd, lineStart } from './lines.js';
import type { Paragraph } from './paragraph.js';

/** Takes the tables that open on line n, with the words around them: the last line taken, and up to where no row follows. */
export function takeHtml(
  lines: Lines,
  n: number,
  paragraphs: Paragraph[],
): { readonly line: number; readonly barren: number } {
  let from = lineStart(lines, n);
  let line = n;
  let barren = 0;
  for (let open = opening(lines, from, n); open >= 0; open = opening(lines, from, line)) {
    pushWords(lines, from, open, paragraphs);
    const table = readHtmlTable(lines, open);
    paragraphs.push(...table.rows);
    from = table.end;
    line = Math.max(n, lineAt(lines, Math.max(open, table.end - 1)));
    if (table.rows.length) continue;
    barren = table.searched;
    break;
  }
  pushWords(lines, from, lineEnd(lines, line), paragraphs);
  return { line, barren };
}

/** Offset of the next table on line n from `from` on, or -1. */
function opening(lines: Lines, from: number, n: number): number {
  const found = lines.text.slice(from, Math.max(from, lineEnd(lines, n))).search(/<(?:table|tr)\b/i);
  return found < 0 ? -1 : from + found;
}

/** Words beside a table on its line, without their tags' line. */
function pushWords(lines: Lines, from: number, to: number, paragraphs: Paragraph[]): void {
  const raw = lines.text.slice(from, Math.max(from, to)).replace(/<[^<>]{0,400}>/g, (tag) => ' '.repeat(tag.length));
  const text = raw.trim();
  if (!text) return;
  const source = from + raw.indexOf(text.charAt(0));
  const line = lineAt(lines, source);
  paragraphs.push({
    text,
    spans: [{ at: 0, source, length: text.length }],
    indent: 0,
    table: false,
    line,
    endLine: lineAt(lines, source + text.length - 1),
  });
}
