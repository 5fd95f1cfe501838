/** A row whose cells are more or fewer than its head's: a cell broken over lines, or one left empty. */
import { BODY_HEAD, type PlacedCell, squeezed } from './cell-rows.js';

/** A line that ends so goes on. */
const OPEN = /[，,、：:（(]$/;
const CLOSED = /[。；;！？]$/;
/** Shorter lines are whole cells. */
const FULL_LINE = 12;

/** Joins lines until the row has `width` cells; null if it does not come to that. */
function joined(cells: readonly PlacedCell[], width: number): PlacedCell[] | null {
  const row = [...cells];
  for (const goesOn of [
    (text: string) => OPEN.test(text),
    (text: string) => text.length >= FULL_LINE && !CLOSED.test(text),
  ]) {
    for (let i = 1; i + 1 < row.length && row.length > width; ) {
      const [cell, next] = [row[i], row[i + 1]];
      if (!cell || !next) return null;
      const last = cell.more?.at(-1) ?? cell;
      if (goesOn(last.text)) row.splice(i, 2, { ...cell, more: [...(cell.more ?? []), next] });
      else i++;
    }
  }
  return row.length === width ? row : null;
}

const TERM_HEAD = /(?:时限|时间|期限|节点|进度)(?:要求)?$/;
const PERSON_HEAD = /(?:领导|责任人|负责人|联系人)$/;
const TERM = /\d{4}年|\d{1,2}月|季度|年底|年内|全年|上半年|长期|持续|适时|立即|立行|常态|每[年月周]|即日/;
const BODY =
  /(?:[局委办部厅院会处所站社团司科股室队组]|中心|政府|街道|[乡镇村区县]|单位|部门|公司|集团|银行|学校|企业)(?:[（(][^（）()]{1,20}[）)])?等?$/;

function fits(head: string, cell: string): boolean {
  if (TERM_HEAD.test(head)) return cell.length <= 30 && TERM.test(cell);
  if (BODY_HEAD.test(head)) return BODY.test(cell);
  if (PERSON_HEAD.test(head)) return cell.length <= 12 && !TERM.test(cell);
  return true;
}

/** Puts each cell in the first column that it fits, in order; null if one fits nowhere or no bodies are left. */
function placed(cells: readonly PlacedCell[], heads: readonly string[]): PlacedCell[] | null {
  const row: PlacedCell[] = [];
  let column = 0;
  let bodies = 0;
  for (const cell of cells) {
    while (column < heads.length && !fits(heads[column] ?? '', squeezed(cell.text))) column++;
    if (column >= heads.length) return null;
    if (BODY_HEAD.test(heads[column] ?? '')) bodies++;
    row.push({ ...cell, column });
    column++;
  }
  return bodies ? row : null;
}

/** The row that ends the table: as long as the head if its cells fit, else as long as they do. */
export function lastRow(cells: readonly PlacedCell[], head: readonly PlacedCell[]): readonly PlacedCell[] | null {
  const heads = head.map(({ text }) => squeezed(text));
  const whole = cells.slice(0, head.length);
  if (whole.length === head.length && whole.every(({ text }, i) => fits(heads[i] ?? '', squeezed(text)))) return whole;
  for (let length = head.length - 1; length > 2; length--) {
    const row = placed(cells.slice(0, length), heads);
    if (row) return row;
  }
  return whole.length === head.length ? whole : null;
}

/** The row with its cells in the head's columns, or null if they cannot be told. */
export function fitRow(cells: readonly PlacedCell[], head: readonly PlacedCell[]): PlacedCell[] | null {
  if (cells.length === head.length) return [...cells];
  if (cells.length > head.length) return joined(cells, head.length);
  return cells.length > 2
    ? placed(
        cells,
        head.map(({ text }) => squeezed(text)),
      )
    : null;
}
