import { useState } from 'react';
import { request } from '../../graphql.js';
import { useStrings } from '../../language.js';
import { DEADLINES, type Due } from '../../queries/deadlines.js';
import type { DeadlinesQuery, DeadlinesQueryVariables } from '../../queries/types.js';
import { iCalendar } from './ical.js';

type Variables = Omit<DeadlinesQueryVariables, 'after'>;

/** Everything that the view's filter lets through, also what is not yet shown, as a file for calendar programs. */
export function CalendarFile({ variables }: { readonly variables: Variables }) {
  const strings = useStrings();
  const { deadlines, state } = strings;
  const [failed, setFailed] = useState(false);
  const download = async () => {
    setFailed(false);
    try {
      save(iCalendar(await allDue(variables), location.origin, strings));
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      <button type="button" onClick={() => void download()}>
        {deadlines.file}
      </button>
      {failed ? <span role="alert"> {state.failed}</span> : null}
    </>
  );
}

async function allDue(variables: Variables): Promise<Due[]> {
  const all: Due[] = [];
  let after: string | null = null;
  do {
    const answer: DeadlinesQuery = await request(DEADLINES, { ...variables, after });
    const { nodes, pageInfo } = answer.deadlines;
    all.push(...nodes);
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  return all;
}

function save(words: string): void {
  const address = URL.createObjectURL(new Blob([words], { type: 'text/calendar' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = 'deadlines.ics';
  link.click();
  // Some browsers read the file only after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
