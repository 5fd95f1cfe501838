/** What stands where a view should: it broke, or there is none at this address. */
import { type ErrorComponentProps, Link, useLocation } from '@tanstack/react-router';
import { to } from '../addresses.js';
import { useStrings } from '../language.js';
import { useTitle } from '../useTitle.js';
import { Empty } from './Answer.js';

/** A view that broke takes nothing but itself with it; its code may also not have come over the wire. */
export function Broken({ error, reset }: ErrorComponentProps) {
  const { state } = useStrings();
  return (
    <div className="state failure" role="alert">
      <p>{state.broken}</p>
      <p className="quiet">{error instanceof Error ? error.message : String(error)}</p>
      <p>
        <button type="button" onClick={reset}>
          {state.retry}
        </button>
      </p>
    </div>
  );
}

export function Missing() {
  const { state } = useStrings();
  const path = useLocation({ select: (location) => location.pathname });
  useTitle(state.missing);
  return (
    <>
      <h1>{state.missing}</h1>
      <Empty advice={<Link {...to.overview()}>{state.home}</Link>}>{path}</Empty>
    </>
  );
}
