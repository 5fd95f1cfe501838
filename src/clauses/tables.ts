/** Tables whose columns name bodies: 责任单位, 牵头单位, 负责考核部门, 完成时限. Markdown, HTML rows and tab-separated lines. */
import type { Paragraph } from '../read/paragraph.js';
import { squeeze } from './squeeze.js';
import { type LabelKind, readLabel } from './words.js';

export interface Cell {
  readonly text: string;
  /** Offsets in the row's paragraph, without white space around the text. */
  readonly start: number;
  readonly end: number;
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

/** Cells of a row, between | marks, HTML tags or tabs. */
export function readCells(paragraph: Paragraph): Cell[] {
  const { text } = paragraph;
  const separator = /^<t[rdh]/i.test(text) ? /<\/?t[rdh][^>]*>/gi : text.startsWith('|') ? /\|/g : /\t/g;
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
  return /^<t/i.test(text) ? cells.filter((cell) => cell.text) : cells;
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
  const task = open.filter(({ label }) => TASK_HEAD.test(label)).at(-1) ?? open.at(-1);
  if (!task) return null;
  const heading = open
    .filter(
      ({ label, index }) =>
        index < task.index && /序号|编号|任务|项目|类别|事项|指标|内容|工作|领域|方面|分类/.test(label),
    )
    .map(({ index }) => index);
  return { columns, task: task.index, heading };
}

/** Gathers rows that follow each other into tables; those without a column that names bodies are left out. */
export function findTables(paragraphs: readonly Paragraph[]): Table[] {
  const tables: Table[] = [];
  let rows: Row[] = [];
  let head: Omit<Table, 'rows'> | null = null;
  const flush = (): void => {
    if (head && rows.length) tables.push({ ...head, rows });
    rows = [];
  };
  let before: Paragraph | null = null;
  for (const paragraph of paragraphs) {
    if (!paragraph.table) continue;
    const cells = readCells(paragraph);
    if (cells.every((cell) => /^[-:\s—]*$/.test(cell.text))) continue;
    const next = readHead(cells);
    if (next || (before && paragraph.line - before.endLine > 3)) {
      flush();
      head = next;
    } else if (head) rows.push({ paragraph, cells });
    before = paragraph;
  }
  flush();
  return tables;
}
