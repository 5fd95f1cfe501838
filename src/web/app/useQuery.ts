import { keepPreviousData, useQuery as useTanstackQuery } from '@tanstack/react-query';
import { type Query, QueryError, request } from './graphql.js';

export type Answered<Data> =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly error: QueryError; readonly retry: () => void }
  | {
      readonly status: 'ready';
      readonly data: Data;
      /** The data answer the question before this one, until the new answer comes. */
      readonly outdated: boolean;
    };

interface Options {
  /** While another question is asked, the answer to the last one stays: for filters that are moved about. */
  readonly keep?: boolean;
}

/** Asks when the view opens and whenever the variables change; a late answer to an earlier question is dropped. */
export function useQuery<Data, Variables>(
  asked: Query<Data, Variables>,
  variables: Variables,
  { keep = false }: Options = {},
): Answered<Data> {
  const result = useTanstackQuery({
    queryKey: [asked.source, variables],
    queryFn: ({ signal }) => request(asked, variables, signal),
    ...(keep ? { placeholderData: keepPreviousData } : {}),
  });
  return answered(result);
}

interface Result<Data> {
  readonly data: Data | undefined;
  readonly error: Error | null;
  readonly isPlaceholderData?: boolean;
  readonly refetch: () => unknown;
}

/** What came, or why nothing did. An answer once there is shown even if asking again failed. */
export function answered<Data>({ data, error, isPlaceholderData = false, refetch }: Result<Data>): Answered<Data> {
  if (data !== undefined) return { status: 'ready', data, outdated: isPlaceholderData };
  if (error === null) return { status: 'loading' };
  const known = error instanceof QueryError ? error : new QueryError('failed', String(error));
  return { status: 'failed', error: known, retry: () => void refetch() };
}
