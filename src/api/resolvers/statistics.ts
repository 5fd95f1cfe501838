/** The fields of Statistics that are lists: each one is a statement, asked only if the field is. */
import { ROLES, type Role } from '../../types.js';
import type { Context } from '../context.js';
import { enumName } from '../enums.js';

const list = (query: string) => (_: unknown, _args: unknown, context: Context) => context.load.once(query);

const byEnumValue = (query: string) => async (_: unknown, _args: unknown, context: Context) =>
  (await context.load.once(query)).map(({ name, count }) => ({ name: enumName(String(name)), count }));

export const Statistics = {
  documentsByYear: list('documents-by-year'),
  documentsByKind: list('documents-by-kind'),
  agenciesByKind: byEnumValue('agencies-by-kind'),
  issuesByKind: byEnumValue('issues-by-kind'),
  sources: list('texts'),

  responsibilitiesByRole: async (_: unknown, _args: unknown, context: Context) => {
    const rows = await context.load.once('responsibilities-by-role');
    const of = (role: Role) => Number(rows.find((row) => row.name === role)?.count ?? 0);
    const total = ROLES.reduce((sum, role) => sum + of(role), 0);
    return { lead: of('lead'), support: of('support'), responsible: of('responsible'), total };
  },
};
