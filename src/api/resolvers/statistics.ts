/** The fields of Statistics that are lists: each one is a statement, asked only if the field is. */

import type { Row } from '../../store/store.js';
import { ROLES, type Role } from '../../types.js';
import { checkSize } from '../connection.js';
import type { Context } from '../context.js';
import { readNameCount, readSourceFile, readYearCount } from '../count-readers.js';
import { enumName } from '../enums.js';
import { kept } from '../kept.js';
import type { StatisticsResolvers } from '../schema.types.js';

/** Kept until the graph changes: a count over everything costs what it counts. */
function rowsOf(context: Context, query: string): Promise<Row[]> {
  return kept(
    context,
    query,
    ({ load }) => load.once(query),
    (rows) => 6 * rows.length,
  );
}

const list =
  <T>(query: string, read: (row: Row) => T) =>
  async (_: unknown, _args: unknown, context: Context) =>
    (await rowsOf(context, query)).map(read);

const readEnumCount = (row: Row) => {
  const { name, count } = readNameCount(row);
  return { name: enumName(name ?? ''), count };
};

export const Statistics = {
  documentsByYear: list('documents-by-year', readYearCount),
  documentsByKind: list('documents-by-kind', readNameCount),
  documentsByJurisdiction: list('documents-by-jurisdiction', readNameCount),
  agenciesByKind: list('agencies-by-kind', readEnumCount),
  issuesByKind: list('issues-by-kind', readEnumCount),

  sources: async (_, { first, after }, context) => {
    checkSize('first', first);
    const rows = await context.load.once('texts', { limit: first, after: after ?? null });
    return rows.map(readSourceFile);
  },

  responsibilitiesByRole: async (_, _args, context) => {
    const rows = await rowsOf(context, 'responsibilities-by-role');
    const of = (role: Role) => Number(rows.find((row) => row.name === role)?.count ?? 0);
    const total = ROLES.reduce((sum, role) => sum + of(role), 0);
    return { lead: of('lead'), support: of('support'), responsible: of('responsible'), total };
  },
} satisfies StatisticsResolvers;
