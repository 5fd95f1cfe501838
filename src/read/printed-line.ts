/** A line as printed → a line of words: white space around it and Markdown's and HTML's marks go. */
import { type Lines, lineEnd, lineStart } from './lines.js';
import type { Span } from './paragraph.js';

/** A line without its marks, with its way back. */
export interface PrintedLine {
  readonly n: number;
  readonly text: string;
  readonly spans: readonly Span[];
  readonly indent: number;
  readonly table: boolean;
  /** Indented by two ideographic spaces, as the first line of a paragraph is. */
  readonly opens: boolean;
  /** Characters as printed, the white space before them included. */
  readonly width: number;
}

/** A page says before a title whether it still holds: (失效)某政办发〔2017〕14号. A bullet goes before words and numbers of items (- 1.加强指导), not before a figure (- 3 -). */
const MARKS =
  /^\s*[（(【[](?:已?失效|已?废止|已被?修改|现行有效)[）)】\]]\s*(?=[\u4e00-\u9fa5])|<\/?[a-zA-Z][^<>]{0,400}>|&nbsp;|\*\*|__|^\s*#{1,6}\s+|^\s*[-*•]\s+(?=(?:\*\*)?[（(①-⑳\u4e00-\u9fa5]|\d{1,3}\s?[.．、](?!\d))/g;

/** The paragraphs of a line: a crawl may leave many of HTML's in one. */
export function cleanLines(lines: Lines, n: number): PrintedLine[] {
  const start = lineStart(lines, n);
  const raw = lines.text.slice(start, lineEnd(lines, n));
  if (!raw.includes('</p>')) return [cleanPiece(n, start, raw)].filter((line) => line !== null);
  const found: PrintedLine[] = [];
  for (let from = 0; from < raw.length; ) {
    const end = raw.indexOf('</p>', from);
    const to = end < 0 ? raw.length : end + '</p>'.length;
    const line = cleanPiece(n, start + from, raw.slice(from, to));
    if (line) found.push(line);
    from = to;
  }
  return found;
}

/** What a crawl leaves behind a line: a frame without cells (附件1 | |), spaces that it could not read (某市人民政府 ???). */
function withoutRemains(line: string): string {
  if (line.endsWith('|')) {
    const bare = line.slice(0, line.indexOf('|')).trimEnd();
    if (/^[|\s]+$/.test(line.slice(bare.length))) return bare;
  }
  if (!line.endsWith('?')) return line;
  let end = line.length;
  while (line[end - 1] === '?') end--;
  return line.length - end > 1 || end === 0 || line[end - 1] === ' ' ? line.slice(0, end).trimEnd() : line;
}

/** A line without the white space around it and without Markdown's marks, with its way back. */
function cleanPiece(n: number, start: number, raw: string): PrintedLine | null {
  const whole = raw.trim();
  // What is left of a table's frame: 附件1 |
  const trimmed = withoutRemains(whole);
  if (!trimmed) return null;
  const lead = raw.indexOf(trimmed.charAt(0));
  const indent = [...raw.slice(0, lead)].reduce((width, char) => width + (char === '\u3000' ? 2 : 1), 0);
  const table = trimmed.startsWith('|') || trimmed.split('\t').length > 2 || trimmed.split(' | ').length > 2;
  if (table || !/\*\*|__|^#|^[-*•]|<\/?[a-zA-Z]|&nbsp;|^[（(【[][已现失废]/.test(trimmed)) {
    const opens = lead === 2 && raw.startsWith('　　');
    return {
      n,
      text: trimmed,
      spans: [{ at: 0, source: start + lead, length: trimmed.length }],
      indent,
      table,
      opens,
      width: raw.length,
    };
  }
  return unmark(n, trimmed, start + lead, indent);
}

function unmark(n: number, raw: string, source: number, indent: number): PrintedLine | null {
  let text = '';
  const spans: Span[] = [];
  let from = 0;
  const take = (to: number): void => {
    if (to > from) {
      spans.push({ at: text.length, source: source + from, length: to - from });
      text += raw.slice(from, to);
    }
  };
  for (const mark of raw.matchAll(MARKS)) {
    take(mark.index);
    from = mark.index + mark[0].length;
  }
  take(raw.length);
  const lead = text.length - text.trimStart().length;
  if (lead > 0 && lead < text.length) {
    text = text.slice(lead);
    dropFirst(spans, lead);
  }
  return text.trim() ? { n, text, spans, indent, table: false, opens: false, width: 0 } : null;
}

/** Takes the first characters of a text out of its spans. */
function dropFirst(spans: Span[], count: number): void {
  const kept = spans.flatMap(({ at, source, length }) => {
    const cut = Math.max(0, Math.min(length, count - at));
    return cut < length ? [{ at: at + cut - count, source: source + cut, length: length - cut }] : [];
  });
  spans.splice(0, spans.length, ...kept);
}
