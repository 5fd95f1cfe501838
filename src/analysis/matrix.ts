/** The responsibility matrix: rows are tasks under their headings, columns are bodies, cells are roles. */
import { type Basis, ROLES, type Role } from '../types.js';
import { clusterOrder } from './clusters.js';
import { type Counted, type CountOptions, count } from './counted.js';
import type { HeldTask, Holding } from './holdings.js';
import { compare } from './order.js';

/** Numbers by role; what stands in two roles counts in both and once in `total`. */
export interface RoleCounts {
  readonly lead: number;
  readonly support: number;
  readonly responsible: number;
  readonly total: number;
}

export interface MatrixCell {
  /** Position in `columns`. */
  readonly column: number;
  readonly agency: string;
  /** lead first. */
  readonly roles: readonly Role[];
  /** stated if at least one clause names this body itself. */
  readonly basis: Basis;
  /** stated if a clause says each of the roles. */
  readonly roleBasis: Basis;
  /** Ids of the clauses behind it, in printed order. */
  readonly clauses: readonly string[];
}

export interface MatrixRow {
  readonly task: string;
  /** Position in `groups`. */
  readonly group: number;
  /** By column. */
  readonly cells: readonly MatrixCell[];
  readonly totals: RoleCounts;
}

/** A run of rows under the same headings of the same document. */
export interface MatrixGroup {
  readonly document: string;
  /** Headings above the tasks, outermost first. */
  readonly path: readonly string[];
  readonly firstRow: number;
  readonly rowCount: number;
}

export interface MatrixColumn {
  readonly agency: string;
  readonly totals: RoleCounts;
}

export interface Matrix {
  readonly counted: Counted;
  readonly columns: readonly MatrixColumn[];
  readonly groups: readonly MatrixGroup[];
  readonly rows: readonly MatrixRow[];
  /** Of all filled cells, shown or not. */
  readonly totals: RoleCounts;
}

/** In which order rows and columns stand, and which of them are shown. */
export interface MatrixShape {
  /** reading: as printed, newest document first; bodies: most bodies first. */
  readonly rowOrder: 'reading' | 'bodies';
  /** tasks: most tasks first; leads: most led tasks first; name: by id; clusters: like beside like. Equal ones by id. */
  readonly columnOrder: 'tasks' | 'leads' | 'name' | 'clusters';
  /** Rows and columns without a holding in the counted roles stay. */
  readonly keepEmpty: boolean;
  readonly rows: Stretch;
  readonly columns: Stretch;
}

/** So many from a position on; all from there if `first` is null. */
export interface Stretch {
  readonly offset: number;
  readonly first: number | null;
}

const ALL: Stretch = { offset: 0, first: null };
const WHOLE: MatrixShape = { rowOrder: 'reading', columnOrder: 'tasks', keepEmpty: false, rows: ALL, columns: ALL };

/** L lead 牵头, S support 配合, R responsible 责任. */
export const ROLE_LETTERS: Readonly<Record<Role, string>> = { lead: 'L', support: 'S', responsible: 'R' };

/**
 * Builds the matrix of the given tasks, which stand in reading order; tasks that nobody holds are left out. Totals are
 * those of the whole matrix, also where only a part is shown. With `keepEmpty` the tasks come with their holdings in
 * all roles, and those in other roles than the counted ones leave their rows and columns behind.
 */
export function matrix(tasks: readonly HeldTask[], asked: CountOptions & Partial<MatrixShape>): Matrix {
  const options = { ...WHOLE, ...asked };
  const held = tasks.filter((task) => task.holdings.length > 0);
  const filled = held.map((task): Filled => ({ task, cells: cells(counting(task, options)) }));
  if (options.rowOrder === 'bodies') filled.sort((x, y) => y.cells.length - x.cells.length);
  const all = filled.flatMap((row) => row.cells);
  const ordered = inOrder(toColumns(held, all), filled, options.columnOrder);
  const columns = cut(ordered, options.columns);
  const shown = cut(filled, options.rows);
  const groups = toGroups(shown.map(({ task }) => task));
  const position = new Map(columns.map((column, i) => [column.agency, i]));
  let group = 0;
  const rows = shown.map(({ task, cells: of }, i): MatrixRow => {
    while (i >= (groups[group]?.firstRow ?? 0) + (groups[group]?.rowCount ?? 0)) group++;
    return { task: task.id, group, cells: placed(of, position), totals: roleCounts(of) };
  });
  const leftOut = { agencies: ordered.length - columns.length, links: 0, tasks: held.length - rows.length };
  const narrowed = held.map((task) => ({ ...task, holdings: counting(task, options) }));
  const counted = count(narrowed, options, 'holdings', { notes: [], leftOut });
  return { counted, columns, groups, rows, totals: roleCounts(all) };
}

/** The holdings of a task that fill cells. */
function counting({ holdings }: HeldTask, { keepEmpty, roles }: Pick<MatrixShape, 'keepEmpty'> & CountOptions) {
  return keepEmpty ? holdings.filter(({ role }) => roles.includes(role)) : holdings;
}

interface Filled {
  readonly task: HeldTask;
  readonly cells: readonly Cell[];
}

function inOrder(
  columns: readonly MatrixColumn[],
  filled: readonly Filled[],
  order: MatrixShape['columnOrder'],
): readonly MatrixColumn[] {
  if (order !== 'clusters') return columns.toSorted(COLUMN_ORDERS[order]);
  const byTasks = columns.toSorted(COLUMN_ORDERS.tasks);
  const position = new Map(byTasks.map(({ agency }, i) => [agency, i]));
  const holders = filled.map(({ cells }) => cells.flatMap(({ agency }) => position.get(agency) ?? []));
  return clusterOrder(byTasks.length, holders).flatMap((at) => byTasks[at] ?? []);
}

const COLUMN_ORDERS: Readonly<
  Record<Exclude<MatrixShape['columnOrder'], 'clusters'>, (x: MatrixColumn, y: MatrixColumn) => number>
> = {
  tasks: (x, y) => y.totals.total - x.totals.total || compare(x.agency, y.agency),
  leads: (x, y) => y.totals.lead - x.totals.lead || COLUMN_ORDERS.tasks(x, y),
  name: (x, y) => compare(x.agency, y.agency),
};

function cut<T>(list: readonly T[], { offset, first }: Stretch): readonly T[] {
  return list.slice(offset, first === null ? undefined : offset + first);
}

/** The cells of a row that stand in shown columns, by column. */
function placed(of: readonly Cell[], position: ReadonlyMap<string, number>): MatrixCell[] {
  return of
    .flatMap((cell) => {
      const column = position.get(cell.agency);
      return column === undefined ? [] : [{ column, ...cell }];
    })
    .sort((x, y) => x.column - y.column);
}

type Cell = Omit<MatrixCell, 'column'>;

function cells(holdings: readonly Holding[]): Cell[] {
  const byAgency = new Map<string, Holding[]>();
  for (const holding of holdings) {
    const known = byAgency.get(holding.agency);
    if (known) known.push(holding);
    else byAgency.set(holding.agency, [holding]);
  }
  const basisOf = (stated: boolean): Basis => (stated ? 'stated' : 'inferred');
  return [...byAgency].map(([agency, of]) => ({
    agency,
    roles: ROLES.filter((role) => of.some((h) => h.role === role)),
    roleBasis: basisOf(of.every(({ role }) => of.some((h) => h.role === role && h.roleBasis === 'stated'))),
    basis: basisOf(of.some((h) => h.basis === 'stated')),
    clauses: [...new Set(of.map((h) => h.clause))],
  }));
}

/** The bodies that hold any of the tasks, with their filled cells. */
function toColumns(held: readonly HeldTask[], all: readonly Cell[]): MatrixColumn[] {
  const byAgency = new Map<string, Cell[]>(held.flatMap(({ holdings }) => holdings.map(({ agency }) => [agency, []])));
  for (const cell of all) {
    const known = byAgency.get(cell.agency);
    if (known) known.push(cell);
    else byAgency.set(cell.agency, [cell]);
  }
  return [...byAgency].map(([agency, of]) => ({ agency, totals: roleCounts(of) }));
}

/** Tasks of one document stand under the same headings if their paths without their own heading are equal. */
function toGroups(tasks: readonly HeldTask[]): MatrixGroup[] {
  const groups: { document: string; path: readonly string[]; key: string; firstRow: number; rowCount: number }[] = [];
  tasks.forEach((task, i) => {
    const path = task.path.slice(0, -1);
    const key = JSON.stringify([task.document, path]);
    const last = groups.at(-1);
    if (last?.key === key) last.rowCount++;
    else groups.push({ document: task.document, path, key, firstRow: i, rowCount: 1 });
  });
  return groups.map(({ key: _key, ...group }) => group);
}

/** Counts what is held by role. */
export function roleCounts(of: readonly { readonly roles: readonly Role[] }[]): RoleCounts {
  const n = (role: Role) => of.filter((cell) => cell.roles.includes(role)).length;
  return { lead: n('lead'), support: n('support'), responsible: n('responsible'), total: of.length };
}
