/** The matrix, page by page: the first rows at once, the others behind them, up to a ceiling. */
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { request } from '../graphql.js';
import { MATRIX } from '../queries/matrix.js';
import type { MatrixQuery } from '../queries/types.js';
import { type Answered, answered } from '../useQuery.js';
import { joinPages, type MatrixData } from './model.js';
import { type MatrixAsked, matrixVariables } from './search.js';

/** Enough for every plan in one answer, and quickly there. */
const FIRST_ROWS = 250;
const FURTHER_ROWS = 1_000;
/** What a browser holds and a reader can survey; beyond it the view says what is not shown, and the files have it all. */
export const MOST_ROWS = 5_000;
export const MOST_COLUMNS = 500;

export interface LoadedMatrix {
  readonly document: MatrixQuery['document'];
  readonly matrix: MatrixData;
  /** Further rows are on their way. */
  readonly growing: boolean;
}

/** Asks for the matrix that an address describes. While another is asked for, the last one stays. */
export function useMatrix(asked: MatrixAsked): Answered<LoadedMatrix> {
  const variables = matrixVariables(asked);
  const result = useInfiniteQuery({
    queryKey: [MATRIX.source, variables],
    queryFn: ({ pageParam: rowOffset, signal }) => {
      const firstRows = rowOffset === 0 ? FIRST_ROWS : Math.min(FURTHER_ROWS, MOST_ROWS - rowOffset);
      return request(MATRIX, { ...variables, rowOffset, firstRows, firstColumns: MOST_COLUMNS }, signal);
    },
    initialPageParam: 0,
    getNextPageParam: (last, pages) => {
      const rows = pages.reduce((sum, page) => sum + page.part.rows.length, 0);
      const all = last.part.rows.length + last.part.counted.leftOut.tasks;
      return last.part.rows.length > 0 && rows < Math.min(all, MOST_ROWS) ? rows : undefined;
    },
    placeholderData: keepPreviousData,
  });
  const { hasNextPage, isFetching, isError, fetchNextPage } = result;
  useEffect(() => {
    if (hasNextPage && !isFetching && !isError) void fetchNextPage();
  }, [hasNextPage, isFetching, isError, fetchNextPage]);
  const pages = result.data?.pages;
  const data = useMemo(() => {
    const first = pages?.[0];
    return first && { document: first.document, matrix: joinPages(pages), growing: hasNextPage };
  }, [pages, hasNextPage]);
  return answered({ ...result, data });
}
