/**
 * Clauses that hold for several items. Where a clause stands on its own line after a run of items none of which has
 * a clause, and no item of the part has one to itself, it assigns all of the run.
 */
import { ancestry, type Item } from '../outline/outline.js';
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
function uncoveredBefore(item: Item, covered: ReadonlySet<Item>): Item[] {
  const siblings = item.parent?.children ?? [];
  const run: Item[] = [];
  for (let at = siblings.indexOf(item) - 1; at >= 0; at--) {
    const sibling = siblings[at];
    if (!sibling || hasClause(sibling, covered)) break;
    run.unshift(sibling);
  }
  return run;
}

function hasClause(item: Item, covered: ReadonlySet<Item>): boolean {
  return covered.has(item) || item.children.some((child) => hasClause(child, covered));
}

const keyOf = (item: Item): string => `${item.part}/${item.numbering?.rank}`;

/** Widens the tasks of clauses that hold for a run of items. */
export function widenGroups(assignments: readonly Assignment[]): void {
  const covered = new Set(assignments.flatMap(({ item }) => (item ? [item] : [])));
  const alone = new Map<string, number>();
  const runs = new Map<Assignment, Item[]>();
  for (const assignment of assignments) {
    const { item } = assignment;
    if (!item?.parent?.numbering) continue;
    const run = uncoveredBefore(item, covered);
    const first = item.parent.children[0] === item;
    if (run.length && standsAlone(assignment)) runs.set(assignment, run);
    else if (!first || !standsAlone(assignment) || item.parent.children.length > 1)
      alone.set(keyOf(item), (alone.get(keyOf(item)) ?? 0) + 1);
  }
  const grouped = new Set([...runs.keys()].flatMap(({ item }) => (item ? [keyOf(item)] : [])));
  for (const assignment of assignments) {
    const { item } = assignment;
    if (!item?.parent || !grouped.has(keyOf(item)) || alone.has(keyOf(item))) continue;
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
