import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { type Query, request } from './graphql.js';
import type { Connection, Paged } from './queries/shapes.js';
import { type Answered, answered } from './useQuery.js';

export interface Pages<Item> {
  readonly items: readonly Item[];
  readonly totalCount: number;
  /** Fetches the next page; null when everything is shown. */
  readonly more: (() => void) | null;
  readonly fetching: boolean;
}

/**
 * A list that grows on demand. The first page comes with the answer; `more` appends the next one.
 * @param pick finds the list in the answer
 */
export function usePages<Data, Variables extends object, Item>(
  asked: Query<Data, Variables & Paged>,
  variables: Variables,
  pick: (data: Data) => Connection<Item> | null,
): Answered<Data> & { readonly pages: Pages<Item> } {
  const result = useInfiniteQuery({
    queryKey: [asked.source, variables, 'pages'],
    queryFn: ({ pageParam, signal }) => request(asked, { ...variables, after: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => {
      const info = pick(last)?.pageInfo;
      return info?.hasNextPage ? info.endCursor : undefined;
    },
    placeholderData: keepPreviousData,
  });
  const all = (result.data?.pages ?? []).map(pick);
  const first = answered({ ...result, data: result.data?.pages[0] });
  const pages = {
    items: all.flatMap((page) => page?.nodes ?? []),
    totalCount: all[0]?.totalCount ?? 0,
    more: result.hasNextPage ? () => void result.fetchNextPage() : null,
    fetching: result.isFetchingNextPage,
  };
  return { ...first, pages };
}
