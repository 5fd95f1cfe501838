/** Relay's connections (https://relay.dev/graphql/connections.htm) over lists that can be asked for a stretch. */
import { badInput } from './errors.js';

export const MOST = 1000;
export const USUAL = 50;

export interface PageArgs {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

/** A list that is not at hand: a stretch of it, and how long it is. */
export interface Stretch<T> {
  slice(skip: number, limit: number): Promise<readonly T[]>;
  total(): Promise<number>;
}

export interface Connection<T> {
  readonly edges: readonly { readonly cursor: string; readonly node: T }[];
  readonly nodes: readonly T[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  /** Counted only if it is asked for. */
  totalCount(): Promise<number>;
}

/**
 * Cuts the asked page out of a list. One element more than asked is fetched to know whether there is a next page.
 * @throws GraphQLError (BAD_USER_INPUT) for a page that cannot be
 */
export async function connect<T>(args: PageArgs, list: Stretch<T>, usual = USUAL): Promise<Connection<T>> {
  checkSize('first', args.first);
  checkSize('last', args.last);
  if (args.first != null && args.last != null) {
    throw badInput('last', 'Give either `first` or `last`, not both: they ask for different ends of the list.');
  }
  const from = args.after == null ? 0 : readCursor('after', args.after) + 1;
  const before = args.before == null ? null : readCursor('before', args.before);
  let start = from;
  let end = before;
  if (args.last != null) {
    end = end ?? (await list.total());
    start = Math.max(from, end - args.last);
  } else {
    const asked = from + (args.first ?? usual);
    end = end === null ? asked : Math.min(end, asked);
  }
  const size = Math.max(0, end - start);
  const found = await list.slice(start, size + 1);
  return toConnection(found.slice(0, size), start, found.length > size, () => list.total());
}

/** The same for a list that is at hand. */
export function connectList<T>(args: PageArgs, list: readonly T[], usual = USUAL): Promise<Connection<T>> {
  return connect(
    args,
    { slice: async (skip, limit) => list.slice(skip, skip + limit), total: async () => list.length },
    usual,
  );
}

/**
 * The same for a list of which each loaded stretch says how long the whole is, so that counting costs nothing more.
 * @param load - a stretch of the list and its whole length
 */
export function connectPages<Raw, T>(
  args: PageArgs,
  load: (skip: number, limit: number) => Promise<{ readonly total: number; readonly page: readonly Raw[] }>,
  read: (raw: Raw) => T,
): Promise<Connection<T>> {
  let loaded: ReturnType<typeof load> | null = null;
  const slice = async (skip: number, limit: number) => {
    loaded = load(skip, limit);
    return (await loaded).page.map(read);
  };
  return connect(args, { slice, total: async () => (await (loaded ?? load(0, 0))).total });
}

function toConnection<T>(
  nodes: readonly T[],
  start: number,
  more: boolean,
  total: () => Promise<number>,
): Connection<T> {
  const edges = nodes.map((node, i) => ({ cursor: writeCursor(start + i), node }));
  const pageInfo = {
    hasNextPage: more,
    hasPreviousPage: start > 0,
    startCursor: edges[0]?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  };
  return { edges, nodes, pageInfo, totalCount: total };
}

function checkSize(argument: 'first' | 'last', value: number | null | undefined): void {
  if (value != null && (value < 0 || value > MOST)) {
    throw badInput(
      argument,
      `\`${argument}\` must be from 0 to ${MOST}; ask for further pages with \`after\` or \`before\`.`,
      { value },
    );
  }
}

function writeCursor(position: number): string {
  return Buffer.from(`at:${position}`).toString('base64url');
}

function readCursor(argument: 'after' | 'before', cursor: string): number {
  const position = /^at:(\d{1,9})$/.exec(Buffer.from(cursor, 'base64url').toString())?.[1];
  if (position === undefined) {
    const message = `\`${argument}\` is no cursor of this API; take it from \`pageInfo\` or an edge's \`cursor\`.`;
    throw badInput(argument, message, { value: cursor });
  }
  return Number(position);
}
