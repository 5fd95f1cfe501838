/** Holdings: who holds which task in which role. Every analysis starts from a list of them. */
import type { Row } from '../store/store.js';
import type { Basis, Role } from '../types.js';

/** Why a holding was concluded instead of read. */
export interface Via {
  readonly rule: 'lineage' | 'collective';
  /** Id of the body that the clause names. */
  readonly agency: string;
}

/** That a body holds a task in a role, as one clause says or as a rule concludes from it. */
export interface Holding {
  readonly agency: string;
  readonly role: Role;
  /** Whether the clause says the role, or it was concluded: bodies in brackets without a word for what they do. */
  readonly roleBasis: Basis;
  readonly clause: string;
  readonly basis: Basis;
  readonly via: Via | null;
}

/** A task with those who hold it. */
export interface HeldTask {
  readonly id: string;
  readonly document: string;
  /** Date of the document, YYYY-MM-DD. */
  readonly date: string | null;
  /** Headings above it, outermost first, its own included. */
  readonly path: readonly string[];
  readonly holdings: readonly Holding[];
}

/**
 * Reads the answer of queries/holdings.cypher: one row a task in reading order, its holders in parallel lists.
 * All of them are stated.
 */
export function readHoldings(rows: readonly Row[]): HeldTask[] {
  return rows.map((row) => {
    const roles = row.roles as readonly Role[];
    const roleBases = row.roleBases as readonly Basis[];
    const clauses = row.clauses as readonly string[];
    const holdings = (row.agencies as readonly string[]).map(
      (agency, i): Holding => ({
        agency,
        role: roles[i] ?? 'responsible',
        roleBasis: roleBases[i] ?? 'stated',
        clause: clauses[i] ?? '',
        basis: 'stated',
        via: null,
      }),
    );
    return {
      id: row.task as string,
      document: row.document as string,
      date: (row.date ?? null) as string | null,
      path: row.path as readonly string[],
      holdings,
    };
  });
}

/** A task with those alone whom a clause names. */
export function asStated(task: HeldTask): HeldTask {
  return { ...task, holdings: task.holdings.filter(({ basis }) => basis === 'stated') };
}
