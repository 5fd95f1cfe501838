import { useCallback, useEffect, useState } from 'react';
import { type Query, QueryError, request } from './graphql.js';

export type Answered<Data> =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly error: QueryError; readonly retry: () => void }
  | { readonly status: 'ready'; readonly data: Data };

/** Asks when the view opens and whenever the variables change; a late answer to an earlier question is dropped. */
export function useQuery<Data, Variables>(asked: Query<Data, Variables>, variables: Variables): Answered<Data> {
  const key = JSON.stringify(variables);
  const [attempt, setAttempt] = useState(0);
  const [answer, setAnswer] = useState<{ readonly key: string; readonly state: Answered<Data> } | null>(null);
  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` asks again; the variables are compared by `key`
  useEffect(() => {
    let current = true;
    const show = (state: Answered<Data>) => {
      if (current) setAnswer({ key, state });
    };
    request(asked, variables).then(
      (data) => show({ status: 'ready', data }),
      (error: unknown) => show({ status: 'failed', error: asQueryError(error), retry }),
    );
    return () => {
      current = false;
    };
  }, [asked, key, attempt, retry]);
  return answer?.key === key ? answer.state : { status: 'loading' };
}

function asQueryError(error: unknown): QueryError {
  return error instanceof QueryError ? error : new QueryError('failed', String(error));
}
