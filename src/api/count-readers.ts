/** What rows of numbers mean. */
import type { RoleCounts } from '../analysis/matrix.js';
import type { Row } from '../store/store.js';
import type { StatisticsNode } from './model.js';
import { number, numberOrNull, orNull, text } from './values.js';

/** Reads numbers by role; none of a body that holds nothing. */
export function readRoleCounts(row: Row | null): RoleCounts {
  const of = (column: keyof RoleCounts) => number(row?.[column]);
  return { lead: of('lead'), support: of('support'), responsible: of('responsible'), total: of('total') };
}

export function readStatistics(row: Row | undefined): StatisticsNode {
  const of = (column: keyof StatisticsNode) => number(row?.[column]);
  return {
    texts: of('texts'),
    documents: of('documents'),
    citedDocuments: of('citedDocuments'),
    tasks: of('tasks'),
    assignedTasks: of('assignedTasks'),
    clauses: of('clauses'),
    responsibilities: of('responsibilities'),
    responsibleAgencies: of('responsibleAgencies'),
    agencies: of('agencies'),
    unresolvedAgencies: of('unresolvedAgencies'),
    issues: of('issues'),
  };
}

export const readYearCount = (row: Row) => ({ year: numberOrNull(row.year), count: number(row.count) });

export const readNameCount = (row: Row) => ({ name: orNull(row.name), count: number(row.count) });

export const readSourceFile = (row: Row) => ({
  file: text(row.file),
  checksum: text(row.checksum),
  encoding: text(row.encoding),
  bytes: number(row.bytes),
  lines: number(row.lines),
  documents: number(row.documents),
});
