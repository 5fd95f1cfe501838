/** Neighbours in a list that belong together. */

export interface Run<Item> {
  readonly first: Item;
  readonly items: readonly Item[];
}

/** Cuts a list where the key changes; the order stays. */
export function runsOf<Item>(items: readonly Item[], key: (item: Item) => string): Run<Item>[] {
  const runs: { first: Item; items: Item[] }[] = [];
  for (const item of items) {
    const last = runs.at(-1);
    if (last && key(last.first) === key(item)) last.items.push(item);
    else runs.push({ first: item, items: [item] });
  }
  return runs;
}
