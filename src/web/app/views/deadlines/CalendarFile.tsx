import { useState } from 'react';
import { save } from '../../files/save.js';
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
      const file = iCalendar(await allDue(variables), location.origin, strings);
      save('deadlines.ics', new Blob([file], { type: 'text/calendar' }));
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
