/**
 * Clauses that hold for several items. Where a clause stands on its own line after a run of items none of which has
 * a clause, and no item of the part has one to itself, it assigns all of the run.
 */
import { ancestry, type Item, type NumberedItem } from '../outline/outline.js';
import type { Assignment } from './assign.js';
import type { Piece } from './pieces.js';

/** The clause is the whole of its paragraph. */
function standsAlone(assignment: Assignment): boolean {
  const piece = assignment.clause[0];
  return piece !== undefined && piece.from === 0 && piece.to >= piece.paragraph.text.length;
}

function allPieces(item: Item): Piece[] {
  const own = item.paragraphs.map((paragraph) => ({ paragraph, from: 0, to: paragraph.text.length }));
  return [...own, ...item.children.flatMap(allPieces)];
}

/** Siblings right before `item` in whose items no clause stands. */
function uncoveredBefore(item: NumberedItem, covered: ReadonlySet<Item>): readonly Item[] {
  const before = item.parent.children.slice(0, item.parent.children.indexOf(item));
  return before.slice(before.findLastIndex((sibling) => hasClause(sibling, covered)) + 1);
}

function hasClause(item: Item, covered: ReadonlySet<Item>): boolean {
  return covered.has(item) || item.children.some((child) => hasClause(child, covered));
}

const keyOf = (item: NumberedItem): string => `${item.part}/${item.numbering.rank}`;

/** Widens the tasks of clauses that hold for a run of items. */
export function widenGroups(assignments: readonly Assignment[]): void {
  const covered = new Set<Item>(assignments.flatMap(({ item }) => item ?? []));
  const alone = new Set<string>();
  const grouped = new Set<string>();
  const runs = new Map<Assignment, readonly Item[]>();
  for (const assignment of assignments) {
    const { item } = assignment;
    if (!item?.parent.numbering) continue;
    const run = uncoveredBefore(item, covered);
    const only = item.parent.children.length === 1;
    if (run.length && standsAlone(assignment)) {
      runs.set(assignment, run);
      grouped.add(keyOf(item));
    } else if (!only || !standsAlone(assignment)) alone.add(keyOf(item));
  }
  for (const assignment of assignments) {
    const { item } = assignment;
    if (!item || !grouped.has(keyOf(item)) || alone.has(keyOf(item))) continue;
    widen(assignment, runs.get(assignment) ?? [], item.parent, assignments);
  }
}

function widen(assignment: Assignment, run: readonly Item[], parent: Item, all: readonly Assignment[]): void {
  const { task } = assignment;
  const wide = [...run.flatMap(allPieces), ...task];
  const path = ancestry(parent).map(({ heading }) => heading);
  for (const other of all) {
    if (other.task !== task) continue;
    Object.assign(other, { task: wide, path, item: null, under: parent });
  }
}
