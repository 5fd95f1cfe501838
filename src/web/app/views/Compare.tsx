import { getRouteApi, Link } from '@tanstack/react-router';
import { to } from '../addresses.js';
import { Chosen } from '../compare/Chosen.js';
import { CompareTable } from '../compare/CompareTable.js';
import { OUTCOMES, rowsOf } from '../compare/changes.js';
import { useStrings } from '../language.js';
import { Answer, Empty } from '../parts/Answer.js';
import { UNMARKED } from '../parts/unmarked.js';
import { COMPARE, type CompareSearch, type Comparison } from '../queries/compare.js';
import { useQuery } from '../useQuery.js';
import { useTitle } from '../useTitle.js';

const route = getRouteApi('/compare');

/** Two documents side by side: which tasks are kept, go to other bodies, are new or gone. */
export function Compare() {
  const { compare } = useStrings();
  useTitle(compare.title);
  const search = route.useSearch();
  const { from, to: later } = search;
  return (
    <>
      <h1>{compare.title}</h1>
      <p className="lead">{compare.lead}</p>
      <Chosen search={search} />
      {from === undefined || later === undefined ? (
        <Empty>{compare.choose}</Empty>
      ) : (
        <Compared from={from} later={later} search={search} />
      )}
    </>
  );
}

interface ComparedProps {
  readonly from: string;
  readonly later: string;
  readonly search: CompareSearch;
}

function Compared({ from, later, search }: ComparedProps) {
  const answer = useQuery(COMPARE, { from, to: later, lineage: search.lineage ?? false }, { keep: true });
  return <Answer of={answer}>{(data) => <Table comparison={data.compareDocuments} search={search} />}</Answer>;
}

function Table({ comparison, search }: { readonly comparison: Comparison; readonly search: CompareSearch }) {
  const { compare } = useStrings();
  const rows = rowsOf(comparison);
  const shown = rows.filter(({ outcome }) => search.show === undefined || outcome === search.show);
  if (rows.length === 0) return <Empty>{compare.none}</Empty>;
  return (
    <>
      <nav className="kinds" aria-label={compare.outcome}>
        <Tab search={search} show={undefined} label={compare.all} count={rows.length} />
        {OUTCOMES.map((show) => (
          <Tab
            key={show}
            search={search}
            show={show}
            label={compare.outcomes[show]}
            count={rows.filter(({ outcome }) => outcome === show).length}
          />
        ))}
      </nav>
      <p className="counted">
        {compare.counted(comparison.threshold)}{' '}
        <Link {...to.compare({ ...search, lineage: search.lineage ? undefined : true })}>
          {search.lineage ? compare.apart : compare.lineage}
        </Link>
      </p>
      {shown.length === 0 ? (
        <Empty>{compare.noneOfThese}</Empty>
      ) : (
        <CompareTable comparison={comparison} rows={shown} />
      )}
    </>
  );
}

interface TabProps {
  readonly search: CompareSearch;
  readonly show: CompareSearch['show'];
  readonly label: string;
  readonly count: number;
}

function Tab({ search, show, label, count }: TabProps) {
  return (
    <Link
      {...to.compare({ ...search, show })}
      activeProps={UNMARKED}
      aria-current={search.show === show ? 'true' : undefined}
    >
      {label} <span className="count">{count}</span>
    </Link>
  );
}
