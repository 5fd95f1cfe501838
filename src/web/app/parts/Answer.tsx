import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { to } from '../addresses.js';
import type { QueryError } from '../graphql.js';
import { useStrings } from '../language.js';
import type { Answered } from '../useQuery.js';

interface AnswerProps<Data> {
  readonly of: Answered<Data>;
  readonly children: (data: Data) => ReactNode;
}

/** Shows that an answer is on its way, why there is none, or the answer. */
export function Answer<Data>({ of, children }: AnswerProps<Data>) {
  if (of.status === 'loading') return <Loading />;
  if (of.status === 'failed') return <Failure error={of.error} retry={of.retry} />;
  return children(of.data);
}

export function Loading() {
  const { state } = useStrings();
  return (
    <p className="state loading" role="status">
      {state.loading}
    </p>
  );
}

export function Empty({ children, advice }: { readonly children: ReactNode; readonly advice?: ReactNode }) {
  return (
    <div className="state empty">
      <p>{children}</p>
      {advice === undefined ? null : <p className="quiet">{advice}</p>}
    </div>
  );
}

function Failure({ error, retry }: { readonly error: QueryError; readonly retry: () => void }) {
  const { state } = useStrings();
  if (error.kind === 'tooLarge') return <TooLarge error={error} retry={retry} />;
  return (
    <div className="state failure" role="alert">
      <p>{state[error.kind]}</p>
      <p className="quiet">{error.kind === 'unreachable' ? state.unreachableAdvice : error.message}</p>
      <p>
        {error.kind === 'refused' ? (
          <Link {...to.overview()}>{state.home}</Link>
        ) : (
          <button type="button" onClick={retry}>
            {state.retry}
          </button>
        )}
      </p>
    </div>
  );
}

/** How much was asked for, and how to ask for less; a filter, where the view has one, stands above it. */
function TooLarge({ error, retry }: { readonly error: QueryError; readonly retry: () => void }) {
  const { state } = useStrings();
  return (
    <div className="state failure" role="alert">
      <p>{state.tooLarge}</p>
      <p>{error.size ? state.tooManyTasks(error.size.tasks, error.size.most) : state.narrow}</p>
      {error.size ? null : (
        <>
          <p className="quiet">{error.message}</p>
          <p>
            <button type="button" onClick={retry}>
              {state.retry}
            </button>
          </p>
        </>
      )}
    </div>
  );
}
