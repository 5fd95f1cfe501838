/** Chains of bodies from one to another over the tasks that they share. */
import { type Chain, shortestPaths } from '../../analysis/paths.js';
import type { Context } from '../context.js';
import { badInput } from '../errors.js';
import { ASSIGNED, lastSuccessors } from '../filter.js';
import { findAgency } from '../references.js';
import type {
  AgencyPathResolvers,
  AgencyPathsResolvers,
  PathStepResolvers,
  QueryPathArgs,
  RequireFields,
} from '../schema.types.js';
import { allPairs, type Sharing, sharedAsStated, sharedDocuments, sharedTasks } from './coownership.js';
import { agencyById } from './parts.js';

/** More than anyone reads; the number of all is told. */
const MOST_PATHS = 50;

type PathArgs = RequireFields<QueryPathArgs, 'first' | 'minShared'>;

/** A chain with its steps. */
export interface Way extends Chain {
  readonly steps: readonly Sharing[];
}

export type Found = Awaited<ReturnType<typeof path>>;

/**
 * The shortest chains between two bodies.
 * @throws GraphQLError (BAD_USER_INPUT) for a body that is not known, and for a number of chains out of bounds
 */
export async function path(context: Context, args: PathArgs) {
  if (args.first < 1 || args.first > MOST_PATHS)
    throw badInput('first', `\`first\` must be from 1 to ${MOST_PATHS}.`, { value: args.first });
  const filter = args.filter ?? ASSIGNED;
  const heir = filter.lineage ? await lastSuccessors(context) : new Map<string, string>();
  const end = async (argument: 'from' | 'to') => {
    const id = await findAgency(context, args[argument], argument);
    return heir.get(id) ?? id;
  };
  const [from, to] = await Promise.all([end('from'), end('to')]);
  const { counted, pairs } = await allPairs(context, { filter, minShared: args.minShared });
  const links = pairs.map(({ a, b, shared }) => ({ source: a, target: b, shared }));
  const { length, total, paths } = shortestPaths(from, to, links, args.first);
  const known = new Map(pairs.map((pair) => [`${pair.a}\n${pair.b}`, pair]));
  return { counted, from, to, length, total, paths: paths.map((chain): Way => withSteps(chain, known)) };
}

function withSteps(chain: Chain, known: ReadonlyMap<string, Sharing>): Way {
  const steps = chain.ids.slice(1).flatMap((b, i) => {
    const a = chain.ids[i] ?? '';
    const pair = known.get(a < b ? `${a}\n${b}` : `${b}\n${a}`);
    return pair ? [{ ...pair, a, b }] : [];
  });
  return { ...chain, steps };
}

export const AgencyPaths = {
  from: (found, _, context) => agencyById(context, found.from),
  to: (found, _, context) => agencyById(context, found.to),
} satisfies AgencyPathsResolvers;

export const AgencyPath = {
  agencies: ({ ids }, _, context) => Promise.all(ids.map((id) => agencyById(context, id))),
} satisfies AgencyPathResolvers;

export const PathStep = {
  from: (step, _, context) => agencyById(context, step.a),
  to: (step, _, context) => agencyById(context, step.b),
  stated: sharedAsStated,
  tasks: sharedTasks,
  documents: sharedDocuments,
} satisfies PathStepResolvers;
