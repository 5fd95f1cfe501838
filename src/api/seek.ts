/**
 * Lists that go on behind an element, or end before one, without going over all that stand before it: a statement is
 * told what the element has that it is ordered by. A page far behind, or at the end, costs what the first does.
 */
import type { Parameters, Row, Value } from '../store/store.js';
import type { Key, Stretch } from './connection.js';
import { isDay } from './day.js';

type KeyType = 'string' | 'integer' | 'date';

/** An order in which a statement can begin behind an element. */
export interface Order {
  readonly name: string;
  /** The statement's parameters, in the order in which it compares. */
  readonly parameters: Readonly<Record<string, KeyType>>;
  /** What a row has for each of them. */
  keyOf(row: Row): readonly Value[];
  /** The statement takes `$backward`: it gives the list from its end then, and what stands before the element. */
  readonly turns?: boolean;
  /** Further parameters that narrow what comes behind this key. */
  narrowed?(key: Key): Parameters;
}

/**
 * A list of what a statement gives.
 * @param run - the statement, with the parameters that are added to those of the list
 * @param order - null where the statement can only count
 */
export function stretchOf<T extends object>(
  run: (more: Parameters) => Promise<readonly Row[]>,
  read: (row: Row) => T,
  total: () => Promise<number>,
  order: Order | null,
): Stretch<T> {
  if (!order) return { slice: async (skip, limit) => (await run({ skip, limit })).map(read), total };
  const keys = new WeakMap<T, Key>();
  const keyed = (row: Row) => {
    const item = read(row);
    keys.set(item, [order.name, ...(order.keyOf(row) as Key)]);
    return item;
  };
  const slice = async (skip: number, limit: number, after?: Key) => {
    const rows = await run(after ? { ...beside(order, after), skip: 0, limit } : { skip, limit });
    return rows.map(keyed);
  };
  const last = async (limit: number, before?: Key) => {
    const rows = await run({ ...(before ? beside(order, before) : {}), backward: true, skip: 0, limit });
    return rows.map(keyed).reverse();
  };
  const stretch: Stretch<T> = { slice, total, keyOf: (item) => keys.get(item), takes: (key) => fits(order, key) };
  return order.turns ? { ...stretch, last } : stretch;
}

const IS: Readonly<Record<KeyType, (value: string | number) => boolean>> = {
  string: (value) => typeof value === 'string',
  integer: (value) => typeof value === 'number',
  date: isDay,
};

/** Cursors come from outside: one that is of another order, or made up, only tells a position. */
function fits({ name, parameters }: Order, [first, ...values]: Key): boolean {
  const types = Object.values(parameters);
  return (
    first === name && values.length === types.length && values.every((value, i) => IS[types[i] ?? 'string'](value))
  );
}

function beside({ parameters, narrowed }: Order, [, ...values]: Key): Parameters {
  const told = Object.fromEntries(Object.keys(parameters).map((name, i) => [name, values[i] ?? null]));
  return { ...told, ...narrowed?.(values) };
}
