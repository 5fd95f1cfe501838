/** Relay's connections (https://relay.dev/graphql/connections.htm) over lists that can be asked for a stretch. */
import type { GraphQLError } from 'graphql';
import { badInput } from './errors.js';

export const MOST = 1000;
export const USUAL = 50;

export interface PageArgs {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** A list that is not at hand: a stretch of it, and how long it is. */
export interface Stretch<T> {
  slice(skip: number, limit: number): Promise<readonly T[]>;
  total(): Promise<number>;
}

export interface Edge<T> {
  readonly cursor: string;
  readonly node: T;
}

export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

/** Each part is made only if it is asked for; the page is fetched once for all that need it. */
export interface Connection<T> {
  edges(): Promise<readonly Edge<T>[]>;
  nodes(): Promise<readonly T[]>;
  pageInfo(): Promise<PageInfo>;
  totalCount(): Promise<number>;
}

/** Where a page begins, how many elements it may have, and those it has with one more if there is a next page. */
interface Page<T> {
  readonly start: number;
  readonly size: number;
  readonly found: readonly T[];
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
  const fetchPage = async (): Promise<Page<T>> => {
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
    return { start, size, found: await list.slice(start, size + 1) };
  };
  let page: Promise<Page<T>> | null = null;
  return toConnection(() => {
    page ??= fetchPage();
    return page;
  }, list);
}

/** The same for a list that is at hand. */
export function connectList<T>(args: PageArgs, list: readonly T[], usual = USUAL): Promise<Connection<T>> {
  return connect(
    args,
    { slice: async (skip, limit) => list.slice(skip, skip + limit), total: async () => list.length },
    usual,
  );
}

/** Two lists as one, the second behind the first. How long the first is, is asked only where a stretch begins behind it. */
export function joined<T>(first: Stretch<T>, second: Stretch<T>): Stretch<T> {
  const slice = async (skip: number, limit: number) => {
    const found = await first.slice(skip, limit);
    if (found.length >= limit) return found;
    const before = found.length > 0 ? skip + found.length : await first.total();
    return [...found, ...(await second.slice(Math.max(0, skip - before), limit - found.length))];
  };
  return { slice, total: async () => (await first.total()) + (await second.total()) };
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
  const total = async () => {
    // Fields beside each other are begun at once: one moment later it is known whether the page was asked for too.
    await null;
    return (await (loaded ?? load(0, 0))).total;
  };
  return connect(args, { slice, total });
}

function toConnection<T>(page: () => Promise<Page<T>>, list: Stretch<T>): Connection<T> {
  const nodes = async () => {
    const { found, size } = await page();
    return found.slice(0, size);
  };
  const edges = async () => {
    const { start } = await page();
    return (await nodes()).map((node, i) => ({ cursor: writeCursor(start + i), node }));
  };
  const pageInfo = async () => {
    const { start, size, found } = await page();
    const count = Math.min(size, found.length);
    return {
      hasNextPage: found.length > size,
      hasPreviousPage: start > 0,
      startCursor: count > 0 ? writeCursor(start) : null,
      endCursor: count > 0 ? writeCursor(start + count - 1) : null,
    };
  };
  return { edges, nodes, pageInfo, totalCount: () => list.total() };
}

/** @throws GraphQLError (BAD_USER_INPUT) for fewer than none and for more than a page has */
export function checkSize(argument: 'first' | 'last', value: number | null | undefined): void {
  if (value != null && (value < 0 || value > MOST)) throw wrongSize(argument, value);
}

/** Tells a client that a page cannot be that large. */
export function wrongSize(argument: string, value: number): GraphQLError {
  const message = `\`${argument}\` must be from 0 to ${MOST}; ask for further pages with \`after\` or \`before\`.`;
  return badInput(argument, message, { value });
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
