import { getRouteApi } from '@tanstack/react-router';
import { FilterBar } from '../../filter/FilterBar.js';
import { useStrings } from '../../language.js';
import { Answer, Empty } from '../../parts/Answer.js';
import { More } from '../../parts/More.js';
import { DEADLINES, type Due } from '../../queries/deadlines.js';
import type { Connection } from '../../queries/shapes.js';
import { today } from '../../today.js';
import { usePages } from '../../usePages.js';
import { useTitle } from '../../useTitle.js';
import { CalendarFile } from './CalendarFile.js';
import { CalendarList } from './CalendarList.js';
import { calendarOf } from './calendar.js';
import { DueFields } from './DueFields.js';
import { type DeadlineSearch, deadlineVariables } from './search.js';

const route = getRouteApi('/deadlines');
const pick = (data: { readonly deadlines: Connection<Due> }) => data.deadlines;
const FIELDS = [
  'agency',
  'document',
  'text',
  'from',
  'jurisdiction',
  'role',
  'kind',
  'lineage',
  'expandCollectives',
] as const;

/** What is due when: a calendar to read, with today in it. */
export function Deadlines() {
  const { deadlines } = useStrings();
  useTitle(deadlines.title);
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const change = (next: DeadlineSearch) =>
    void navigate({ search: (before) => ({ ...before, ...next }), replace: true });
  const now = today();
  const variables = deadlineVariables(search, now);
  const answer = usePages(DEADLINES, variables, pick);
  return (
    <>
      <h1>{deadlines.title}</h1>
      <p className="lead">{deadlines.lead}</p>
      <FilterBar search={search} change={change} fields={FIELDS} />
      <DueFields search={search} change={change} />
      <Answer of={answer}>
        {() => {
          const { items, totalCount } = answer.pages;
          if (items.length === 0)
            return <Empty advice={deadlines.emptyAdvice}>{deadlines.empty[search.when ?? 'all']}</Empty>;
          return (
            <>
              <p className="counted">
                {deadlines.found(totalCount)} <CalendarFile variables={variables} />
              </p>
              <CalendarList calendar={calendarOf(items, now)} now={now} complete={answer.pages.more === null} />
              <More pages={answer.pages} />
            </>
          );
        }}
      </Answer>
    </>
  );
}
