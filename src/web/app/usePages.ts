import { useCallback, useEffect, useState } from 'react';
import { type Query, request } from './graphql.js';
import type { Connection, Paged } from './queries/shapes.js';
import { type Answered, useQuery } from './useQuery.js';

export interface Pages<Item> {
  readonly items: readonly Item[];
  readonly totalCount: number;
  /** Fetches the next page; null when everything is shown. */
  readonly more: (() => void) | null;
  readonly fetching: boolean;
}

interface Tail<Item> {
  readonly key: string;
  readonly items: readonly Item[];
  readonly last: Connection<Item>['pageInfo'];
}

/**
 * A list that grows on demand. The first page comes with the answer; `more` appends the next one.
 * @param pick finds the list in the answer; it must not change between renderings
 */
export function usePages<Data, Variables extends object, Item>(
  asked: Query<Data, Variables & Paged>,
  variables: Variables,
  pick: (data: Data) => Connection<Item> | null,
): Answered<Data> & { readonly pages: Pages<Item> } {
  const key = JSON.stringify(variables);
  const first = useQuery(asked, { ...variables, after: null });
  const [tail, setTail] = useState<Tail<Item> | null>(null);
  const [fetching, setFetching] = useState(false);
  const head = first.status === 'ready' ? pick(first.data) : null;
  const rest = tail?.key === key ? tail : null;
  const last = rest?.last ?? head?.pageInfo ?? null;

  // biome-ignore lint/correctness/useExhaustiveDependencies: another question begins with another list
  useEffect(() => setFetching(false), [key]);
  const more = useCallback(() => {
    setFetching(true);
    const next = request(asked, { ...variables, after: last?.endCursor ?? null });
    next.then((data) => {
      const page = pick(data);
      if (page) setTail({ key, items: [...(rest?.items ?? []), ...page.nodes], last: page.pageInfo });
    });
    next.catch(() => undefined).finally(() => setFetching(false));
  }, [asked, variables, key, last, rest, pick]);

  const items = [...(head?.nodes ?? []), ...(rest?.items ?? [])];
  const pages = { items, totalCount: head?.totalCount ?? 0, more: last?.hasNextPage ? more : null, fetching };
  return { ...first, pages };
}
