/** Tables whose columns name bodies: 责任单位, 牵头单位, 负责考核部门, 完成时限. Markdown, HTML rows and tab-separated lines. */
import type { GridCell, Paragraph } from '../read/paragraph.js';
import { squeeze } from './squeeze.js';
import { type LabelKind, readLabel } from './words.js';

export interface Cell {
  readonly text: string;
  /** Offsets in the row's paragraph, without white space around the text. */
  readonly start: number;
  readonly end: number;
  /** How many rows and columns it takes. */
  readonly rows?: number;
  readonly columns?: number;
  /** The row in which it stands, if that is one above. */
  readonly above?: Paragraph;
}

export interface Row {
  readonly paragraph: Paragraph;
  readonly cells: readonly Cell[];
}

export interface Column {
  readonly kind: LabelKind;
  readonly label: string;
  readonly index: number;
}

export interface Table {
  readonly rows: readonly Row[];
  /** Columns that name bodies or deadlines. */
  readonly columns: readonly Column[];
  /** Column of the tasks. */
  readonly task: number;
  /** Columns before it that name and number the item. */
  readonly heading: readonly number[];
}

const TASK_HEAD = /任务|内容|事项|措施|指标|举措|项目|要求|目标|工作|问题/;

/** Cells of a row in their columns: as the table counts them, or between | marks or tabs. */
export function readCells(paragraph: Paragraph): Cell[] {
  const { text, grid } = paragraph;
  if (grid) return gridCells(paragraph, grid);
  const separator = text.includes('|') ? /\|/g : /\t/g;
  const cells: Cell[] = [];
  let from = 0;
  const push = (to: number): void => {
    const raw = text.slice(from, to);
    const lead = raw.length - raw.trimStart().length;
    cells.push({ text: raw.trim(), start: from + lead, end: from + lead + raw.trim().length });
  };
  for (const mark of text.matchAll(separator)) {
    if (mark.index > 0 || separator.source === '\\t') push(mark.index);
    from = mark.index + mark[0].length;
  }
  if (from < text.length) push(text.length);
  return cells;
}

/** 目标类型, 备注: about the task, not the task. */
const NO_TASK = /类型|类别|备注|时间|进度|来源/;

/** More columns than any table has. */
const MOST_COLUMNS = 60;

function gridCells({ text }: Paragraph, grid: readonly GridCell[]): Cell[] {
  const cells: Cell[] = [];
  for (const { start, end, column, columns, rows } of grid) {
    if (column >= MOST_COLUMNS) break;
    while (cells.length < column) cells.push({ text: '', start, end: start });
    const words = text.slice(start, end).trimEnd();
    cells.push({ text: words, start, end: start + words.length, rows, columns });
    for (let more = 1; more < columns && cells.length < MOST_COLUMNS; more++)
      cells.push({ text: '', start, end: start });
  }
  return cells;
}

function readHead(cells: readonly Cell[]): Omit<Table, 'rows'> | null {
  const labels = cells.map((cell) => squeeze(cell.text).text.replace(/[*<>/br]/g, ''));
  const columns = labels.flatMap((label, index): Column[] => {
    const kind = readLabel(label);
    return kind ? [{ kind, label, index }] : [];
  });
  const first = columns.find((column) => column.kind !== 'deadline');
  if (!first) return null;
  const taken = new Set(columns.map((column) => column.index));
  const open = labels.map((label, index) => ({ label, index })).filter(({ index }) => !taken.has(index));
  const named = open.filter(({ label }) => TASK_HEAD.test(label) && !NO_TASK.test(label));
  const task = named.findLast(({ index }) => index < first.index) ?? named.at(-1) ?? open.at(-1);
  if (!task) return null;
  const heading = open
    .filter(
      ({ label, index }) =>
        index < task.index && /序号|编号|任务|项目|类别|事项|指标|内容|工作|领域|方面|分类/.test(label),
    )
    .map(({ index }) => index);
  return { columns, task: task.index, heading };
}

const DITTO = /^(?:同上|[〃″])$/;

/** Cells of the rows above that reach into the row: by their row spans, or left empty where the row has no number of its own. */
class Reaching {
  private spanned = new Map<number, { readonly cell: Cell; readonly left: number }>();
  private previous: readonly Cell[] = [];

  /** The row's cells, those that reach into it from above among them. */
  fill(paragraph: Paragraph, cells: readonly Cell[], table: Omit<Table, 'rows'>): Cell[] {
    const filled = [...cells];
    const spanned = new Map<number, { readonly cell: Cell; readonly left: number }>();
    for (const [column, { cell, left }] of this.spanned) {
      while (filled.length <= column) filled.push({ text: '', start: 0, end: 0 });
      filled[column] = cell;
      if (left > 1) spanned.set(column, { cell, left: left - 1 });
    }
    cells.forEach((cell, column) => {
      const rows = cell.rows ?? 1;
      if (rows > 1) spanned.set(column, { cell: { ...cell, above: paragraph }, left: rows - 1 });
    });
    this.spanned = spanned;
    for (const { index } of table.columns) {
      const above = this.previous[index];
      if (above?.text && DITTO.test(filled[index]?.text ?? '')) filled[index] = above;
    }
    if (!paragraph.grid) this.goOn(filled, table);
    this.previous = filled.map((cell) => ({ ...cell, above: cell.above ?? paragraph }));
    return filled;
  }

  /** A row of a table without spans that has a task but neither number nor name goes on from the row above. */
  private goOn(cells: Cell[], { columns, heading, task }: Omit<Table, 'rows'>): void {
    const first = heading[0];
    if (first === undefined || !cells[task]?.text || heading.some((index) => index !== task && cells[index]?.text))
      return;
    if (!this.previous[task]?.text) return;
    for (const { index } of columns) {
      const above = this.previous[index];
      if (!cells[index]?.text && above?.text) cells[index] = above;
    }
  }
}

/** A head over two rows: what the second leaves empty, the first says. */
function underHead(cells: readonly Cell[], above: readonly Cell[]): Cell[] {
  const longer = cells.length >= above.length ? cells : above;
  return longer.map((one, i) => {
    const cell = cells[i];
    return cell?.text ? cell : (above[i] ?? one);
  });
}

/** The head that a row is; together with the row above, where both are one. */
function readNextHead(cells: readonly Cell[], above: readonly Cell[]): Omit<Table, 'rows'> | null {
  const both = readHead(underHead(cells, above));
  return both && (readHead(cells) || !readHead(above)) ? both : null;
}

/** Gathers rows that follow each other into tables; those without a column that names bodies are left out. */
export function findTables(paragraphs: readonly Paragraph[]): Table[] {
  const tables: Table[] = [];
  let rows: Row[] = [];
  let head: Omit<Table, 'rows'> | null = null;
  let reaching = new Reaching();
  let above: readonly Cell[] = [];
  const flush = (): void => {
    if (head && rows.length) tables.push({ ...head, rows });
    rows = [];
  };
  let before: Paragraph | null = null;
  for (const paragraph of paragraphs) {
    if (!paragraph.table) continue;
    const cells = readCells(paragraph);
    if (cells.every((cell) => /^[-:\s—]*$/.test(cell.text))) continue;
    const apart = before !== null && paragraph.line - before.endLine > 3;
    const next = readNextHead(cells, apart || (head && rows.length) ? [] : above);
    if (next || apart) {
      flush();
      head = next;
      reaching = new Reaching();
    } else if (head) rows.push({ paragraph, cells: reaching.fill(paragraph, cells, head) });
    before = paragraph;
    above = cells;
  }
  flush();
  return tables;
}
