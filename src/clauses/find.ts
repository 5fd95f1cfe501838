/** Outline → clauses with their tasks, in reading order: printed forms in paragraphs, then rows of tables. */
import type { Outline } from '../outline/outline.js';
import type { Lines } from '../read/lines.js';
import { type Assignment, assignTasks } from './assign.js';
import { widenGroups } from './groups.js';
import { placeOfPieces } from './pieces.js';
import { assignTableRows } from './table-clauses.js';

export function findAssignments(lines: Lines, outline: Outline): Assignment[] {
  const assignments = assignTasks(outline);
  widenGroups(assignments);
  const all = [...assignments, ...assignTableRows(outline)];
  return all.sort((a, b) => placeOfPieces(lines, a.clause).start - placeOfPieces(lines, b.clause).start);
}
