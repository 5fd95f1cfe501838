/** From the arguments of agencyNetwork to the network that they ask for. */
import type { HeldTask } from '../analysis/holdings.js';
import { type Network, type NetworkOptions, type NetworkOver, network } from '../analysis/network.js';
import { checkPairs } from './analysed.js';
import { analysed, type CountArgs, countOptions } from './analyses.js';
import type { Context } from './context.js';
import { badInput } from './errors.js';
import { lastSuccessors } from './filter.js';
import { findAgencies } from './references.js';
import type { QueryAgencyNetworkArgs } from './schema.types.js';

/** More steps reach nothing further: bodies that share anything at all are three or four apart. */
const DEEPEST = 10;
const MOST_NODES = 10_000;
const MOST_YEARS = 100;

/** What is left out is as the schema has it by default. */
export type NetworkArgs = CountArgs & Partial<Omit<QueryAgencyNetworkArgs, keyof CountArgs>>;

/**
 * The network of bodies over the tasks that a filter selects.
 * @throws GraphQLError (BAD_USER_INPUT) for a body or document that is not known, and for a number out of bounds
 */
export async function agencyNetwork(context: Context, args: NetworkArgs): Promise<Network> {
  const options = await networkOptions(context, args);
  const slices = options.window === null ? 1 : 2 + options.window.years / options.window.step;
  const sizeOf = (over: NetworkOver) => slices * (10 * over.nodes.length + 10 * over.links.length);
  const made = (tasks: readonly HeldTask[], asked: NetworkOptions) => {
    checkPairs(context, tasks, asked.per);
    return network(tasks, asked);
  };
  return analysed(context, 'network', args.filter, options, made, sizeOf);
}

async function networkOptions(context: Context, args: NetworkArgs): Promise<NetworkOptions> {
  const depth = within('depth', args.depth ?? 1, DEEPEST);
  const maxNodes = args.maxNodes == null ? null : within('maxNodes', args.maxNodes, MOST_NODES);
  const years = args.window == null ? null : within('window', args.window, MOST_YEARS);
  const step = args.step == null ? years : within('step', args.step, MOST_YEARS);
  if (years === null && args.step != null)
    throw badInput('step', '`step` needs `window`: how many years a stretch has.', { value: args.step });
  return {
    ...countOptions(args),
    relation: args.relation ?? 'co-ownership',
    around: await centre(context, args),
    depth,
    maxNodes,
    window: years === null ? null : { years, step: step ?? years },
  };
}

/** Ids of the bodies around which the network is drawn; of a joined line its last body stands for each. */
async function centre(context: Context, { around, filter }: NetworkArgs): Promise<readonly string[] | null> {
  if (around == null) return null;
  if (around.length === 0) throw badInput('around', '`around` takes one body or more; leave it out for the whole.');
  const ids = await findAgencies(context, around, 'around');
  const heir = filter?.lineage ? await lastSuccessors(context) : new Map<string, string>();
  return [...new Set(ids.map((id) => heir.get(id) ?? id))].sort();
}

function within(argument: string, value: number, most: number): number {
  if (value >= 1 && value <= most) return value;
  throw badInput(argument, `\`${argument}\` must be from 1 to ${most}.`, { value });
}
