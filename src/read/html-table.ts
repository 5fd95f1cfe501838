/** HTML tables → rows: whole tables in one line, one row or one tag a line. Tags go, cells keep their places; row and column spans are counted out. */
import type { Lines } from './lines.js';
import { lineAt } from './lines.js';
import type { GridCell, Paragraph, Span } from './paragraph.js';

const OPENS = /<(?:table|tr)\b/i;

/** Whether a line opens a table. */
export function opensHtmlTable(line: string): boolean {
  return line.includes('<') && OPENS.test(line);
}

export interface HtmlTable {
  readonly rows: readonly Paragraph[];
  /** Offset behind the table. */
  readonly end: number;
  /** How far rows were looked for. */
  readonly searched: number;
}

/** A table that is not closed is read up to here. */
const LONGEST = 2_000_000;
const TAG =
  /<(\/?)(table|thead|tbody|tfoot|tr|td|th|p|div|br|li)\b([^<>]{0,400})>|<!--[^<>]{0,200}-->|<\/?[a-z][^<>]{0,400}>|&(?:nbsp|emsp|ensp);/gi;

/** More columns than any table has. */
const MOST_COLUMNS = 60;

/** How many more rows the cells above take, by column. */
type Taken = readonly number[];

class Row {
  text = '';
  readonly spans: Span[] = [];
  readonly grid: GridCell[] = [];
  private cellStart = -1;
  private column = 0;
  private size = { columns: 1, rows: 1 };

  constructor(private readonly taken: Taken) {}

  add(source: string, from: number, to: number): void {
    if (this.cellStart < 0 || to <= from) return;
    let at = from;
    for (const line of source.slice(from, to).split('\n')) {
      const trimmed = line.trim();
      const start = at + line.length - line.trimStart().length;
      at += line.length + 1;
      if (!trimmed) continue;
      this.spans.push({ at: this.text.length, source: start, length: trimmed.length });
      this.text += trimmed;
    }
  }

  /** A line break inside a cell. */
  gap(at: number): void {
    if (this.cellStart >= 0 && this.text.length > this.cellStart) this.put(' ', at);
  }

  open(attributes: string, at: number): void {
    this.close();
    if (this.grid.length) this.put('\t', at);
    this.size = { columns: count(attributes, 'colspan'), rows: count(attributes, 'rowspan') };
    while ((this.taken[this.column] ?? 0) > 0) this.column++;
    this.cellStart = this.text.length;
  }

  close(): void {
    if (this.cellStart < 0) return;
    const { columns, rows } = this.size;
    if (this.column < MOST_COLUMNS)
      this.grid.push({ start: this.cellStart, end: this.text.length, column: this.column, columns, rows });
    this.column += columns;
    this.cellStart = -1;
  }

  private put(char: string, source: number): void {
    this.spans.push({ at: this.text.length, source, length: 0 });
    this.text += char;
  }
}

function count(attributes: string, name: string): number {
  const printed = new RegExp(`\\b${name}\\s*=\\s*["']?(\\d{1,3})`, 'i').exec(attributes)?.[1];
  return Math.max(1, Number(printed ?? 1));
}

/** What the row and those above it take of the next one. */
function takenBelow(taken: Taken, row: Row): number[] {
  const below = Array.from({ length: MOST_COLUMNS }, (_, column) => Math.max(0, (taken[column] ?? 0) - 1));
  for (const { column, columns, rows } of row.grid) {
    for (let at = column; at < Math.min(column + columns, MOST_COLUMNS); at++)
      below[at] = Math.max(below[at] ?? 0, rows - 1);
  }
  return below;
}

/** Reads the table that opens at offset `start`. */
export function readHtmlTable(lines: Lines, start: number): HtmlTable {
  const source = lines.text;
  const limit = Math.min(source.length, start + LONGEST);
  const rows: Paragraph[] = [];
  let taken: Taken = [];
  let row: Row | null = null;
  let depth = 0;
  let from = start;
  let end = start;
  const finish = (at: number): void => {
    row?.close();
    if (row?.grid.length) {
      rows.push(paragraphOf(lines, row, at));
      taken = takenBelow(taken, row);
    }
    row = null;
  };
  const tags = new RegExp(TAG.source, 'gi');
  tags.lastIndex = start;
  for (let tag = tags.exec(source); tag && tag.index < limit; tag = tags.exec(source)) {
    const [whole, slash, rawName = '', attributes = ''] = tag;
    const current: Row | null = row;
    // Without <table> around them, rows end where words stand between them.
    if (!current && depth === 0 && rows.length && /\S/.test(source.slice(from, tag.index))) break;
    current?.add(source, from, tag.index);
    from = tag.index + whole.length;
    const name = rawName.toLowerCase();
    if (name === 'table') {
      depth += slash ? -1 : 1;
      if (slash && depth <= 0) {
        finish(tag.index);
        return { rows, end: from, searched: from };
      }
    } else if (name === 'tr') {
      finish(tag.index);
      end = from;
      if (!slash) row = new Row(taken);
    } else if (name === 'td' || name === 'th') {
      if (!row) row = new Row(taken);
      if (slash) (row as Row).close();
      else (row as Row).open(attributes, tag.index);
    } else if (name === 'p' || name === 'div' || name === 'br' || name === 'li') (row as Row | null)?.gap(tag.index);
  }
  finish(end);
  return { rows, end: Math.max(end, start + 1), searched: limit };
}

function paragraphOf(lines: Lines, row: Row, at: number): Paragraph {
  const first = row.spans[0]?.source ?? at;
  const last = row.spans.at(-1);
  return {
    text: row.text,
    spans: row.spans.length ? row.spans : [{ at: 0, source: at, length: 0 }],
    indent: 0,
    table: true,
    grid: row.grid,
    line: lineAt(lines, first),
    endLine: lineAt(lines, last ? Math.max(last.source, last.source + last.length - 1) : first),
  };
}
