/** Many pieces of work at a time, with their results in the order of what was asked. */

/**
 * @param ahead how many are begun before the result of the first is taken: so many results are in memory at most
 * @param work is begun for each item in order
 */
export async function* inOrder<Item, Done>(
  items: Iterable<Item>,
  ahead: number,
  work: (item: Item) => Promise<Done>,
): AsyncGenerator<readonly [item: Item, done: Done]> {
  const begun: { readonly item: Item; readonly done: Promise<Done> }[] = [];
  try {
    for (const item of items) {
      const done = work(item);
      done.catch(() => undefined); // It is awaited when its turn comes; until then a fault must not count as unhandled.
      begun.push({ item, done });
      const first = begun.length >= ahead ? begun.shift() : undefined;
      if (first) yield [first.item, await first.done];
    }
    for (const { item, done } of begun) yield [item, await done];
  } finally {
    await Promise.allSettled(begun.map(({ done }) => done));
  }
}
