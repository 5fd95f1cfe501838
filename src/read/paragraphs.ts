/** Lines → paragraphs: white space, Markdown marks and furniture go, broken lines join; every character keeps its place. */
import { isBackMatter, isFurniture } from './furniture.js';
import { goesOn } from './join.js';
import { type Lines, lineEnd } from './lines.js';
import { isNavigation, type PageHead, PageHeadReader } from './page-head.js';
import type { Paragraph, Span } from './paragraph.js';

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
}

const MARKS = /\*\*|__|^\s*#{1,6}\s+|^\s*[-*•]\s+(?=[（(\u4e00-\u9fa5])/g;

/** A line without the white space around it and without Markdown's marks, with its way back. */
function cleanLine(lines: Lines, n: number): Line | null {
  const start = lines.starts[n - 1] ?? 0;
  const raw = lines.text.slice(start, lineEnd(lines, n));
  const trimmed = raw.trim();
  if (!trimmed) return null;
  const lead = raw.indexOf(trimmed[0] ?? '');
  const indent = [...raw.slice(0, lead)].reduce((width, char) => width + (char === '\u3000' ? 2 : 1), 0);
  const table = trimmed.startsWith('|') || /^<t[rdh]/i.test(trimmed) || trimmed.split('\t').length > 2;
  if (table || !/\*\*|__|^#|^[-*•]/.test(trimmed)) {
    return { n, text: trimmed, spans: [{ at: 0, source: start + lead, length: trimmed.length }], indent, table };
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
  return text.trim() ? { n, text, spans, indent, table: false } : null;
}

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

  goesOnWith(line: Line): boolean {
    if (this.first.table || line.table) return false;
    if (line.indent >= 3 && this.first.indent >= 3 && line.n > this.last.n) return false;
    return goesOn(this.text, line.text, line.n > this.last.n + 1);
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

/** A line as printed, if it is short: navigation is. */
function rawLine(lines: Lines, n: number): string {
  const start = lines.starts[n - 1] ?? 0;
  const end = lineEnd(lines, n);
  return end - start > 160 ? '。'.repeat(81) : lines.text.slice(start, end).trim();
}

/** Reads lines `from` to `to` of a text into paragraphs, in order. */
export function readParagraphs(lines: Lines, from = 1, to = lines.starts.length): Paragraphs {
  const paragraphs: Paragraph[] = [];
  const page = new PageHeadReader();
  let builder: Builder | null = null;
  for (let n = from; n <= to; n++) {
    const line = cleanLine(lines, n);
    if (!line || isFurniture(line.text) || isNavigation(rawLine(lines, n))) continue;
    if (page.take(line.text, n)) {
      if (builder) paragraphs.push(builder.build());
      builder = null;
      continue;
    }
    if (n > from + 20 && isBackMatter(line.text)) {
      if (builder) paragraphs.push(builder.build());
      return { paragraphs, backMatter: n, pageHeads: page.heads };
    }
    if (builder?.goesOnWith(line)) builder.add(line);
    else {
      if (builder) paragraphs.push(builder.build());
      builder = new Builder(line);
    }
  }
  if (builder) paragraphs.push(builder.build());
  return { paragraphs, backMatter: null, pageHeads: page.heads };
}
