/** A table of a page: its rows as lines of HTML with nothing but cells and spans, which is how tables are read from texts (src/read/html-table.ts). */
import { FIELD_OF } from '../../read/page-labels.js';
import { BLOCKS } from './elements.js';
import { elements, type PageNode, visit } from './tree.js';
import { wordsOf } from './words.js';

interface Cell {
  readonly node: PageNode;
  readonly text: string;
}

interface Row {
  readonly node: PageNode;
  readonly cells: readonly Cell[];
}

/** `layout`: boxes that hold the page, to be read as if they were not there. */
export type TableReading = { readonly layout: true } | { readonly lines: readonly Line[] };

interface Line {
  readonly text: string;
  /** The element with which it begins. */
  readonly node: PageNode;
}

const TABLE: ReadonlySet<string> = new Set(['table']);
const isBlock = (name: string): boolean => BLOCKS.has(name);
/** A cell with more words holds an article, where the table's other cells hold little. */
const LONG_CELL = 600;

/**
 * Reads a table.
 * @param skips elements that are passed over
 */
export function readTable(table: PageNode, skips: (node: PageNode) => boolean): TableReading {
  if (elements(table, TABLE).some((one) => one !== table && isGrid(one))) return { layout: true };
  const rows = rowsOf(table, skips);
  if (isLayout(rows)) return { layout: true };
  const labels = labelLines(rows);
  if (labels) return { lines: labels };
  const first = { text: '<table>', node: table };
  return { lines: [first, ...rows.map(rowLine), { text: '</table>', node: rows.at(-1)?.node ?? table }] };
}

/** Whether a table within a cell is a table of its own: more than one row with more than one cell. */
function isGrid(table: PageNode): boolean {
  return rowsOf(table, () => false).filter(({ cells }) => cells.length > 1).length > 1;
}

/** Its rows, without those of tables inside it. A cell that stands outside of any row begins one. */
function rowsOf(table: PageNode, skips: (node: PageNode) => boolean): Row[] {
  const rows: { node: PageNode; cells: Cell[] }[] = [];
  visit(table, {
    enter: (node) => {
      if (skips(node)) return false;
      if (node.name === 'tr') rows.push({ node, cells: [] });
      if (node.name !== 'td' && node.name !== 'th') return true;
      if (!rows.length) rows.push({ node, cells: [] });
      rows.at(-1)?.cells.push({ node, text: wordsOf(node, '\n', isBlock) });
      return false;
    },
  });
  return rows.filter(({ cells }) => cells.length > 0);
}

function isLayout(rows: readonly Row[]): boolean {
  const cells = rows.flatMap((row) => row.cells);
  if (rows.every((row) => row.cells.filter(({ text }) => text !== '').length <= 1)) return true;
  const longest = Math.max(...cells.map(({ text }) => text.length));
  const all = cells.reduce((sum, { text }) => sum + text.length, 0);
  return longest > LONG_CELL && longest > all * 0.7;
}

/** 索引号 | 000014349 | 发文字号 | 某政发〔2024〕1号: the head of a page, one label a line as it is read there. */
function labelLines(rows: readonly Row[]): Line[] | null {
  const lines: Line[] = [];
  for (const { node, cells } of rows) {
    const full = cells.filter(({ text }) => text !== '');
    for (let i = 0; i < full.length; i += 2) {
      const label = (full[i]?.text ?? '').replace(/[\s【】[\]:：]+/g, '');
      const known = FIELD_OF.has(label);
      if (!known && !/[:：]$/.test(full[i]?.text ?? '')) return null;
      lines.push({ text: `${label}：${(full[i + 1]?.text ?? '').replaceAll('\n', ' ')}`, node: full[i]?.node ?? node });
    }
  }
  return lines.some(({ text }) => FIELD_OF.has(text.split('：')[0] ?? '')) ? lines : null;
}

function rowLine({ node, cells }: Row): Line {
  const words = cells.map(({ node: cell, text }) => {
    const name = cell.name === 'th' ? 'th' : 'td';
    return `<${name}${span(cell, 'colspan')}${span(cell, 'rowspan')}>${asWords(text).replaceAll('\n', '<br>')}</${name}>`;
  });
  return { text: `<tr>${words.join('')}</tr>`, node };
}

function span({ attribs }: PageNode, name: string): string {
  const count = Number(attribs?.[name] ?? 1);
  return Number.isInteger(count) && count > 1 && count < 1000 ? ` ${name}="${count}"` : '';
}

/** What would read as a mark becomes its full-width form, which has the same length and is read as words. */
const asWords = (text: string): string => text.replaceAll('<', '＜').replaceAll('>', '＞');
