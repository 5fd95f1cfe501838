/** A body through time: its line, its names, and what belongs to it, over several steps. */
import { type Line, lineAround, type Reached, ranked } from '../../analysis/history.js';
import { compare } from '../../analysis/order.js';
import type { Context } from '../context.js';
import { badInput } from '../errors.js';
import { takeovers } from '../filter.js';
import type { Properties } from '../model.js';
import type {
  AgencyHistoryResolvers,
  NameInUseResolvers,
  ReachedAgencyResolvers,
  TakeoverResolvers,
} from '../schema.types.js';
import { agencyById, clauseById } from './parts.js';

const DEEPEST = 20;
/** More belong to no body but the state itself. */
const MOST_REACHED = 1000;

export interface History extends Line {
  readonly agency: string;
  readonly depth: number;
}

/** A name that clauses give a body; `agency` and `clause` are ids. */
export interface NameUsed {
  readonly agency: string;
  readonly name: string;
  readonly first: string | null;
  readonly last: string | null;
  readonly clauses: number;
  readonly clause: string;
}

/** @throws GraphQLError (BAD_USER_INPUT) for a depth out of bounds */
export async function history(context: Context, agency: string, depth: number): Promise<History> {
  if (depth < 1 || depth > DEEPEST)
    throw badInput('depth', `\`depth\` must be from 1 to ${DEEPEST}.`, { value: depth });
  return { agency, depth, ...lineAround(agency, await takeovers(context), depth) };
}

/** Bodies at the other end of an edge, and of theirs: a statement a level for all that ask. */
const related = (query: string) => async (of: History, _: unknown, context: Context) => {
  const distances = new Map([[of.agency, 0]]);
  let edge = [of.agency];
  for (let level = 1; level <= of.depth && edge.length > 0 && distances.size < MOST_REACHED; level++) {
    const rows = (await Promise.all(edge.map((id) => context.load.rows(query, id)))).flat();
    edge = [...new Set(rows.map((row) => String((row.agency as Properties).id)))].filter((id) => !distances.has(id));
    for (const id of edge) distances.set(id, level);
  }
  return ranked(distances);
};

async function namesOf({ agency, predecessors, successors }: History, _: unknown, context: Context) {
  const ids = [agency, ...[...predecessors, ...successors].map(({ id }: Reached) => id)];
  const rows = await Promise.all(
    ids.map(async (id) =>
      (await context.load.rows('agency-names-in-use', id)).map(
        (row): NameUsed => ({
          agency: id,
          name: row.name as string,
          first: (row.first ?? null) as string | null,
          last: (row.last ?? null) as string | null,
          clauses: Number(row.clauses),
          clause: row.clause as string,
        }),
      ),
    ),
  );
  const begun = ({ first }: NameUsed) => first ?? '9999';
  return rows
    .flat()
    .sort((x, y) => compare(begun(x), begun(y)) || compare(x.name, y.name) || compare(x.agency, y.agency));
}

export const AgencyHistory = {
  agency: (of, _, context) => agencyById(context, of.agency),
  names: namesOf,
  partOf: related('agency-parents'),
  divisions: related('agency-divisions'),
  memberOf: related('agency-memberships'),
  members: related('agency-members'),
} satisfies AgencyHistoryResolvers;

export const ReachedAgency = {
  agency: ({ id }, _, context) => agencyById(context, id),
} satisfies ReachedAgencyResolvers;

export const Takeover = {
  from: ({ from }, _, context) => agencyById(context, from),
  to: ({ to }, _, context) => agencyById(context, to),
} satisfies TakeoverResolvers;

export const NameInUse = {
  agency: ({ agency }, _, context) => agencyById(context, agency),
  clause: ({ clause }, _, context) => clauseById(context, clause),
} satisfies NameInUseResolvers;
