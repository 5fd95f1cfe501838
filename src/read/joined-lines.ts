/** Lines that a page has broken become a paragraph again. */
import { goesOn } from './join.js';
import { openBracket } from './open-bracket.js';
import type { Paragraph, Span } from './paragraph.js';
import type { PrintedLine } from './printed-line.js';

/** A paragraph over more pages than this has lost its end: what follows begins anew. */
const LONGEST_JOINED = 6000;

/** 附件：某市规划.docx is whole: a page's link to a file. */
const FILE_NAME = /\.(?:docx?|pdf|xlsx?|wps|ofd|zip|rar)$/i;

/** Words that cannot end a paragraph, whatever stands before the next line. */
const isOpen = (text: string): boolean => /[，,、：:]$/.test(text) || openBracket(text) !== null;

/** A paragraph while its lines are found. */
export class JoinedLines {
  private text = '';
  private spans: Span[] = [];
  private first: PrintedLine;
  private last: PrintedLine;

  constructor(line: PrintedLine) {
    this.first = this.last = line;
    this.add(line);
  }

  add(line: PrintedLine): void {
    // Latin words at a line's end need their space; Chinese ones have none.
    const glue = this.text && /[A-Za-z]$/.test(this.text) && /^[A-Za-z]/.test(line.text) ? ' ' : '';
    if (glue) this.spans.push({ at: this.text.length, source: line.spans[0]?.source ?? 0, length: 0 });
    this.text += glue;
    for (const span of line.spans) this.spans.push({ ...span, at: this.text.length + span.at });
    this.text += line.text;
    this.last = line;
  }

  goesOnWith(line: PrintedLine, width: number | null): boolean {
    if (this.first.table || line.table || this.text.length > LONGEST_JOINED) return false;
    if (FILE_NAME.test(this.text.slice(-6))) return false;
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
