/** Rows of tables → clauses: the cells that name bodies, the cell that says the task, the rows above it that group them. */

import { readNumbering } from '../outline/numbering.js';
import { ancestry, type Item, type Outline } from '../outline/outline.js';
import type { Paragraph } from '../read/paragraph.js';
import type { Assignment } from './assign.js';
import type { Piece } from './pieces.js';
import { type Cell, findTables, type Row, type Table } from './tables.js';
import type { LabelKind } from './words.js';

/** Columns of dates and of persons. */
const NO_BODIES: ReadonlySet<LabelKind> = new Set<LabelKind>(['deadline', 'person']);

const NOTHING = /^[-—/\s无]*$/;

/** A heading in a row of its own, and the rank of its number. */
interface Section {
  readonly heading: string;
  readonly rank: number;
}

/** Rows that add up or explain. */
const NO_SECTION = /^(?:合\s?计|总\s?计|小\s?计|总分|备\s?注|注\s?[:：]|说\s?明|附)|^[\d.、-]{1,6}$|[。；;]$/;
const LONGEST_SECTION = 40;

/** Words in its first cell and in no other. */
function standsAlone({ cells, paragraph }: Row): boolean {
  const [first, ...rest] = cells;
  if (
    !first?.text ||
    first.above ||
    (rest.length < 2 && !paragraph.grid) ||
    paragraph.text.length > LONGEST_SECTION + rest.length * 6
  )
    return false;
  return rest.every(({ text }) => !text) && first.text.length <= LONGEST_SECTION && !NO_SECTION.test(first.text);
}

const unmarked = (words: string): string => words.replace(/\*\*/g, '');

/** A row that groups those below it: it has a heading's number (一、) in its first cell, or words in that alone. */
function sectionOf(row: Row): Section | null {
  const [first, second] = [unmarked(textOfCell(row, 0)), textOfCell(row, 1)];
  const numbering = readNumbering(first);
  if (!numbering) return standsAlone(row) ? { heading: first, rank: Number.POSITIVE_INFINITY } : null;
  // 一、企业开办 | 1 | …: a column of groups in front of the numbers.
  const bare = first === numbering.printed;
  if (numbering.rank > 5 || (!bare && /^\d{1,3}[.．、]?$/.test(second))) return null;
  const heading = bare && second ? `${first} ${unmarked(second)}` : first;
  return { heading, rank: numbering.rank };
}

/** The words of a cell, '' where the row is shorter. */
const textOfCell = ({ cells }: Row, index: number): string => cells[index]?.text ?? '';

function pieceOf(row: Row, cell: Cell): Piece {
  return { paragraph: cell.above ?? row.paragraph, from: cell.start, to: cell.end };
}

function readRow(table: Table, row: Row, item: Item, section: Section | null, heading: string): Assignment | null {
  const content = table.columns.flatMap((column): Piece[] => {
    const cell = row.cells[column.index];
    if (!cell || NOTHING.test(cell.text)) return [];
    return [{ ...pieceOf(row, cell), column: { kind: column.kind, label: column.label } }];
  });
  const task = row.cells[table.task];
  const bodies = content.filter((piece) => piece.column && !NO_BODIES.has(piece.column.kind));
  if (!bodies.length || !task?.text) return null;
  // 二、 in a row ends the 一、 above the table.
  const outside = ancestry(item).filter(({ numbering }) => !section || numbering.rank < section.rank);
  const path = [
    ...outside.map((one) => one.heading),
    ...(section ? [section.heading] : []),
    ...(heading ? [heading] : []),
  ];
  return {
    form: 'table',
    clause: bodies,
    content,
    closed: true,
    task: [pieceOf(row, task)],
    path,
    item: null,
    under: item,
  };
}

/** Reads the tables of a document. */
export function assignTableRows(outline: Outline): Assignment[] {
  const items = new Map<Paragraph, Item>(outline.flow.map(({ paragraph, item }) => [paragraph, item]));
  const found: Assignment[] = [];
  for (const table of findTables(outline.flow.map(({ paragraph }) => paragraph))) {
    let section: Section | null = null;
    // What the cells in front of the task call the item, by their columns: its number and name. One left empty by a row span says what the one above says.
    const called = new Map(table.heading.map((index) => [index, '']));
    for (const row of table.rows) {
      const item = items.get(row.paragraph);
      if (!item) continue;
      const own = sectionOf(row);
      section = own ?? section;
      if (!own) for (const [index, above] of called) called.set(index, textOfCell(row, index) || above);
      const words = own ? [] : [...called.values()].filter((word) => word !== '');
      const assignment = readRow(table, row, item, section, unmarked(words.join(' ')));
      if (assignment) found.push(assignment);
    }
  }
  return found;
}
