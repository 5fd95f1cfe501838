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

/** What says where an element stands in the order of its list; the first value names the order. */
export type Key = readonly (string | number)[];

/** A list that is not at hand: a stretch of it, and how long it is. */
export interface Stretch<T> {
  /** @param after - the key of the element before the stretch, where it is known: what comes before need not be counted */
  slice(skip: number, limit: number, after?: Key): Promise<readonly T[]>;
  /**
   * The last so many before an element, or of the whole list, in its order. A list without it counts them from the start.
   * @param before - the element's key
   */
  last?(limit: number, before?: Key): Promise<readonly T[]>;
  total(): Promise<number>;
  /** The key of an element that a slice gave; none where the list goes by positions alone. */
  keyOf?(item: T): Key | undefined;
  /** Whether the list can begin behind this key, or end before it. */
  takes?(key: Key): boolean;
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

/** Where a page begins, what stands on it, and whether more stands behind it. */
interface Page<T> {
  readonly start: number;
  readonly found: readonly T[];
  readonly more: boolean;
}

/**
 * Cuts the asked page out of a list. One element more than asked is fetched to know whether there is a next page, unless
 * it ends where the list does or before an element that is known.
 * @throws GraphQLError (BAD_USER_INPUT) for a page that cannot be
 */
export async function connect<T>(args: PageArgs, list: Stretch<T>, usual = USUAL): Promise<Connection<T>> {
  checkSize('first', args.first);
  checkSize('last', args.last);
  if (args.first != null && args.last != null) {
    throw badInput('last', 'Give either `first` or `last`, not both: they ask for different ends of the list.');
  }
  const between: Between = {
    after: args.after == null ? null : readCursor('after', args.after),
    before: args.before == null ? null : readCursor('before', args.before),
  };
  const { last } = args;
  const fetchPage = () =>
    last == null ? firstPage(list, between, args.first ?? usual) : lastPage(list, between, last);
  let page: Promise<Page<T>> | null = null;
  return toConnection(() => {
    page ??= fetchPage();
    return page;
  }, list);
}

interface Between {
  readonly after: Cursor | null;
  readonly before: Cursor | null;
}

function firstPage<T>(list: Stretch<T>, { after, before }: Between, first: number): Promise<Page<T>> {
  const start = startBehind(after);
  const end = Math.min(start + first, before?.position ?? Number.POSITIVE_INFINITY);
  return stretchFrom(list, start, end, after?.key);
}

async function lastPage<T>(list: Stretch<T>, { after, before }: Between, last: number): Promise<Page<T>> {
  const end = before?.position ?? (await list.total());
  const start = Math.max(startBehind(after), end - last);
  if (list.last && (!before || isTaken(list, before.key))) {
    const found = await list.last(Math.max(0, end - start), before?.key ?? undefined);
    return { start, found, more: before !== null };
  }
  return stretchFrom(list, start, end, start === startBehind(after) ? after?.key : null);
}

const startBehind = (after: Cursor | null): number => (after ? after.position + 1 : 0);

const isTaken = <T>(list: Stretch<T>, key: Key | null | undefined): key is Key => (key && list.takes?.(key)) ?? false;

/** @param after - the key of the element before the start, if its cursor says it */
async function stretchFrom<T>(
  list: Stretch<T>,
  start: number,
  end: number,
  after: Key | null | undefined,
): Promise<Page<T>> {
  const size = Math.max(0, end - start);
  const found = await list.slice(start, size + 1, isTaken(list, after) ? after : undefined);
  return { start, found: found.slice(0, size), more: found.length > size };
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
  const slice = async (skip: number, limit: number, after?: Key) => {
    if (after && second.takes?.(after)) return second.slice(skip, limit, after);
    const found = await first.slice(skip, limit, after);
    if (found.length >= limit) return found;
    const before = after || found.length > 0 ? skip + found.length : await first.total();
    return [...found, ...(await second.slice(Math.max(0, skip - before), limit - found.length))];
  };
  const last = async (limit: number, before?: Key) => {
    if (before && first.takes?.(before)) return (await first.last?.(limit, before)) ?? [];
    const found = (await second.last?.(limit, before)) ?? [];
    const rest = limit - found.length;
    return rest > 0 ? [...((await first.last?.(rest)) ?? []), ...found] : found;
  };
  return {
    slice,
    ...(first.last && second.last ? { last } : {}),
    total: async () => (await first.total()) + (await second.total()),
    keyOf: (item) => first.keyOf?.(item) ?? second.keyOf?.(item),
    takes: (key) => (first.takes?.(key) || second.takes?.(key)) ?? false,
  };
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
  const nodes = async () => (await page()).found;
  const edges = async () => {
    const { start, found } = await page();
    return found.map((node, i) => ({ cursor: writeCursor(start + i, list.keyOf?.(node)), node }));
  };
  const pageInfo = async () => {
    const { start, more } = await page();
    const all = await edges();
    return {
      hasNextPage: more,
      hasPreviousPage: start > 0,
      startCursor: all[0]?.cursor ?? null,
      endCursor: all.at(-1)?.cursor ?? null,
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

interface Cursor {
  readonly position: number;
  readonly key: Key | null;
}

function writeCursor(position: number, key?: Key): string {
  const written = key ? `at:${position} ${JSON.stringify(key)}` : `at:${position}`;
  return Buffer.from(written).toString('base64url');
}

function readCursor(argument: 'after' | 'before', cursor: string): Cursor {
  const [, position, key] = /^at:(\d{1,9})(?: (.+))?$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  if (position !== undefined && key === undefined) return { position: Number(position), key: null };
  const read = position === undefined ? null : readKey(key ?? '');
  if (read) return { position: Number(position), key: read };
  const message = `\`${argument}\` is no cursor of this API; take it from \`pageInfo\` or an edge's \`cursor\`.`;
  throw badInput(argument, message, { value: cursor });
}

function readKey(written: string): Key | null {
  try {
    const key: unknown = JSON.parse(written);
    const isKey = Array.isArray(key) && key.every((one) => typeof one === 'string' || Number.isSafeInteger(one));
    return isKey ? key : null;
  } catch {
    return null;
  }
}
