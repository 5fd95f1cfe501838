/** Lines → paragraphs: white space, Markdown marks and furniture go, broken lines join; every character keeps its place. */
import { readCellLines } from './cell-lines.js';
import { isBackMatter, isFurniture } from './furniture.js';
import { takeHtml } from './html-lines.js';
import { opensHtmlTable } from './html-table.js';
import { JoinedLines } from './joined-lines.js';
import { type Lines, lineEnd, lineStart } from './lines.js';
import { isLink, isNavigation } from './navigation.js';
import { type PageHead, PageHeadReader } from './page-head.js';
import type { Paragraph } from './paragraph.js';
import { looksLikeOrgan } from './patterns.js';
import { cleanLines, type PrintedLine } from './printed-line.js';
import { readSpacedRows } from './spaced-rows.js';
import { wrapWidth } from './wrap.js';

export interface Paragraphs {
  readonly paragraphs: readonly Paragraph[];
  /** Line at which a gazette's closing pages begin; null if it has none. */
  readonly backMatter: number | null;
  /** Blocks of labels that web pages print around documents. */
  readonly pageHeads: readonly PageHead[];
}

/** A line as printed, if it is short: navigation is. */
function rawLine(lines: Lines, n: number): string {
  const start = lineStart(lines, n);
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

/** The name of the site above its navigation: 某市某区人民政府 over 信息详情. */
function namesSite(lines: Lines, n: number, text: string): boolean {
  if (n > 5 || !/(?:政府|网)$/.test(text) || !looksLikeOrgan(text.replace(/网$/, ''))) return false;
  let next = n + 1;
  while (next < n + 6 && rawLine(lines, next) === '') next++;
  return rawLine(lines, next) !== '' && isNavigation(rawLine(lines, next));
}

/** Reads lines `from` to `to` of a text into paragraphs, in order. */
export function readParagraphs(lines: Lines, from = 1, to = lines.starts.length): Paragraphs {
  return new ParagraphReader(lines, from, to).read();
}

class ParagraphReader {
  private readonly paragraphs: Paragraph[] = [];
  private readonly page = new PageHeadReader();
  private readonly width: number | null;
  /** The paragraph that the next line may go on with. */
  private open: JoinedLines | null = null;
  /** Before this offset no row of a table follows. */
  private barren = 0;

  constructor(
    private readonly lines: Lines,
    private readonly from: number,
    private readonly to: number,
  ) {
    this.width = wrapWidth(lines, from, to);
  }

  read(): Paragraphs {
    for (let n = this.from; n <= this.to; n++) {
      const taken = this.takeCells(n) ?? this.takeHtml(n);
      if (taken !== null) n = taken;
      else if (!this.takeLine(n)) return this.end(n);
    }
    return this.end(null);
  }

  private end(backMatter: number | null): Paragraphs {
    this.flush();
    return { paragraphs: this.paragraphs, backMatter, pageHeads: this.page.heads };
  }

  private flush(): void {
    if (this.open) this.paragraphs.push(this.open.build());
    this.open = null;
  }

  /** Takes the rows of a table that begins on line n without marks: the last line taken, or null. */
  private takeCells(n: number): number | null {
    const cells = readCellLines(this.lines, n, this.to) ?? readSpacedRows(this.lines, n, this.to);
    if (!cells) return null;
    this.flush();
    this.paragraphs.push(...cells.rows);
    return cells.to;
  }

  /** Takes the tables of HTML that begin on line n: the last line taken, or null. */
  private takeHtml(n: number): number | null {
    const { lines } = this;
    const start = lineStart(lines, n);
    if (start < this.barren || !opensHtmlTable(lines.text.slice(start, lineEnd(lines, n)))) return null;
    this.flush();
    const { line, barren } = takeHtml(lines, n, this.paragraphs);
    this.barren = barren;
    return line;
  }

  /** Takes line n: false if a gazette's closing pages begin there. */
  private takeLine(n: number): boolean {
    for (const line of cleanLines(this.lines, n)) {
      if (isFurniture(line.text) || isNavigation(rawLine(this.lines, n))) continue;
      if (headsLinks(this.lines, n, line.text) || namesSite(this.lines, n, line.text)) continue;
      if (this.page.take(line.text, n)) this.flush();
      else if (n > this.from + 20 && isBackMatter(line.text)) return false;
      else this.join(line);
    }
    return true;
  }

  private join(line: PrintedLine): void {
    if (this.open?.goesOnWith(line, this.width)) {
      this.open.add(line);
      return;
    }
    this.flush();
    this.open = new JoinedLines(line);
  }
}
