/** Lines → paragraphs: white space, Markdown marks and furniture go, broken lines join; every character keeps its place. */
import { readCellLines } from './cell-lines.js';
import { isBackMatter, isFurniture } from './furniture.js';
import { opensHtmlTable, readHtmlTable } from './html-table.js';
import { goesOn } from './join.js';
import { type Lines, lineAt, lineEnd } from './lines.js';
import { openBracket } from './open-bracket.js';
import { isLink, isNavigation, type PageHead, PageHeadReader } from './page-head.js';
import type { Paragraph, Span } from './paragraph.js';
import { readSpacedRows } from './spaced-rows.js';
import { wrapWidth } from './wrap.js';

export interface Paragraphs {
  readonly paragraphs: readonly Paragraph[];
  /** Line at which a gazette's closing pages begin; null if it has none. */
  readonly backMatter: number | null;
  /** Blocks of labels that web pages print around documents. */
  readonly pageHeads: readonly PageHead[];
}

interface Line {
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

/** A bullet goes before words and numbers of items (- 1.加强指导), not before a figure (- 3 -). */
const MARKS =
  /<\/?[a-zA-Z][^<>]{0,400}>|&nbsp;|\*\*|__|^\s*#{1,6}\s+|^\s*[-*•]\s+(?=(?:\*\*)?[（(①-⑳\u4e00-\u9fa5]|\d{1,3}\s?[.．、](?!\d))/g;

/** The paragraphs of a line: a crawl may leave many of HTML's in one. */
function cleanLines(lines: Lines, n: number): Line[] {
  const start = lines.starts[n - 1] ?? 0;
  const raw = lines.text.slice(start, lineEnd(lines, n));
  if (!raw.includes('</p>')) return [cleanPiece(n, start, raw)].filter((line) => line !== null);
  const found: Line[] = [];
  for (let from = 0; from < raw.length; ) {
    const end = raw.indexOf('</p>', from);
    const to = end < 0 ? raw.length : end + '</p>'.length;
    const line = cleanPiece(n, start + from, raw.slice(from, to));
    if (line) found.push(line);
    from = to;
  }
  return found;
}

/** A line without the white space around it and without Markdown's marks, with its way back. */
function cleanPiece(n: number, start: number, raw: string): Line | null {
  const whole = raw.trim();
  // What is left of a table's frame: 附件1 |
  const trimmed = whole.endsWith('|') && whole.indexOf('|') === whole.length - 1 ? whole.slice(0, -1).trim() : whole;
  if (!trimmed) return null;
  const lead = raw.indexOf(trimmed[0] ?? '');
  const indent = [...raw.slice(0, lead)].reduce((width, char) => width + (char === '\u3000' ? 2 : 1), 0);
  const table = trimmed.startsWith('|') || trimmed.split('\t').length > 2 || trimmed.split(' | ').length > 2;
  if (table || !/\*\*|__|^#|^[-*•]|<\/?[a-zA-Z]|&nbsp;/.test(trimmed)) {
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

function unmark(n: number, raw: string, source: number, indent: number): Line | null {
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

/** A paragraph over more pages than this has lost its end: what follows begins anew. */
const LONGEST_JOINED = 6000;

/** Words that cannot end a paragraph, whatever stands before the next line. */
const isOpen = (text: string): boolean => /[，,、：:]$/.test(text) || openBracket(text) !== null;

class Builder {
  private text = '';
  private spans: Span[] = [];
  private first: Line;
  private last: Line;

  constructor(line: Line) {
    this.first = this.last = line;
    this.add(line);
  }

  add(line: Line): void {
    // Latin words at a line's end need their space; Chinese ones have none.
    const glue = this.text && /[A-Za-z]$/.test(this.text) && /^[A-Za-z]/.test(line.text) ? ' ' : '';
    if (glue) this.spans.push({ at: this.text.length, source: line.spans[0]?.source ?? 0, length: 0 });
    this.text += glue;
    for (const span of line.spans) this.spans.push({ ...span, at: this.text.length + span.at });
    this.text += line.text;
    this.last = line;
  }

  goesOnWith(line: Line, width: number | null): boolean {
    if (this.first.table || line.table || this.text.length > LONGEST_JOINED) return false;
    if (line.indent >= 3 && this.first.indent >= 3 && line.n > this.last.n) return false;
    if (line.opens && !this.first.opens && !isOpen(this.text)) return false;
    const full = width !== null && this.last.width >= width;
    return goesOn(this.text, line.text, line.n > this.last.n + 1, full);
  }

  build(): Paragraph {
    const { first, last } = this;
    return {
      text: this.text,
      spans: this.spans,
      indent: first.indent,
      table: first.table,
      line: first.n,
      endLine: last.n,
    };
  }
}

/** Takes the tables that open on line n, with the words around them: the last line taken, and up to where no row follows. */
function takeHtml(
  lines: Lines,
  n: number,
  paragraphs: Paragraph[],
): { readonly line: number; readonly barren: number } {
  let from = lines.starts[n - 1] ?? 0;
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
  const source = from + raw.indexOf(text[0] ?? '');
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

/** A line as printed, if it is short: navigation is. */
function rawLine(lines: Lines, n: number): string {
  const start = lines.starts[n - 1] ?? 0;
  const end = lineEnd(lines, n);
  return end - start > 420 ? '。'.repeat(81) : lines.text.slice(start, end).trim();
}

/** 附件： over nothing but links to files: a page's, not the document's. */
function headsLinks(lines: Lines, n: number, text: string): boolean {
  if (!/^附\s?件[:：]?$/.test(text)) return false;
  let next = n + 1;
  while (next < n + 4 && rawLine(lines, next) === '') next++;
  return isLink(rawLine(lines, next));
}

/** Reads lines `from` to `to` of a text into paragraphs, in order. */
export function readParagraphs(lines: Lines, from = 1, to = lines.starts.length): Paragraphs {
  const paragraphs: Paragraph[] = [];
  const page = new PageHeadReader();
  const width = wrapWidth(lines, from, to);
  let builder: Builder | null = null;
  // Before this offset no row of a table follows.
  let barren = 0;
  const flush = (): void => {
    if (builder) paragraphs.push(builder.build());
    builder = null;
  };
  for (let n = from; n <= to; n++) {
    const cells = readCellLines(lines, n, to) ?? readSpacedRows(lines, n, to);
    if (cells) {
      flush();
      paragraphs.push(...cells.rows);
      n = cells.to;
      continue;
    }
    const start = lines.starts[n - 1] ?? 0;
    if (start >= barren && opensHtmlTable(lines.text.slice(start, lineEnd(lines, n)))) {
      flush();
      const taken = takeHtml(lines, n, paragraphs);
      barren = taken.barren;
      n = taken.line;
      continue;
    }
    for (const line of cleanLines(lines, n)) {
      if (isFurniture(line.text) || isNavigation(rawLine(lines, n)) || headsLinks(lines, n, line.text)) continue;
      if (page.take(line.text, n)) {
        flush();
        continue;
      }
      if (n > from + 20 && isBackMatter(line.text)) {
        if (builder) paragraphs.push(builder.build());
        return { paragraphs, backMatter: n, pageHeads: page.heads };
      }
      if (builder?.goesOnWith(line, width)) builder.add(line);
      else {
        if (builder) paragraphs.push(builder.build());
        builder = new Builder(line);
      }
    }
  }
  if (builder) paragraphs.push(builder.build());
  return { paragraphs, backMatter: null, pageHeads: page.heads };
}
