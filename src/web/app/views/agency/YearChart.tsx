import { Link } from '@tanstack/react-router';
import { to } from '../../addresses.js';
import { useStrings } from '../../language.js';
import { RoleBadge } from '../../parts/RoleBadge.js';
import { UNMARKED } from '../../parts/unmarked.js';
import type { Timeline } from '../../queries/agency.js';
import { ROLES, type RoleCounts } from '../../queries/shapes.js';
import { countOf } from '../AgencyTable.js';
import type { AgencySearch } from './search.js';

interface YearChartProps {
  readonly id: string;
  readonly timeline: Timeline;
  /** By what the list of tasks is narrowed. */
  readonly search: AgencySearch;
}

/** What a body holds year by year: a table whose bars are the picture. A year narrows the tasks to its own. */
export function YearChart({ id, timeline, search }: YearChartProps) {
  const chosen = search.year;
  const { agency: words, column, overview } = useStrings();
  const most = Math.max(...timeline.years.map(({ counts }) => sumOf(counts)));
  return (
    <table className="year-chart">
      <caption className="unseen">{words.byYear}</caption>
      <thead>
        <tr>
          <th scope="col">{column.year}</th>
          <td />
          {ROLES.map((role) => (
            <th key={role} scope="col" className="number">
              <RoleBadge role={role} letter />
            </th>
          ))}
          <th scope="col" className="number">
            {column.total}
          </th>
        </tr>
      </thead>
      <tbody>
        {timeline.years.map(({ year, counts }) => (
          <tr key={year} className={year === chosen && year !== null ? 'chosen' : undefined}>
            <th scope="row">
              {year === null || counts.total === 0 ? (
                (year ?? overview.undated)
              ) : (
                <Link
                  {...to.agency(id, { ...search, year: year === chosen ? undefined : year })}
                  resetScroll={false}
                  activeProps={UNMARKED}
                  aria-current={year === chosen ? 'true' : undefined}
                >
                  {year}
                </Link>
              )}
            </th>
            <td className="stack">
              <Stack counts={counts} most={most} />
            </td>
            {ROLES.map((role) => (
              <td key={role} className="number">
                {countOf(counts, role) || ''}
              </td>
            ))}
            <td className="number">{counts.total}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Stack({ counts, most }: { readonly counts: RoleCounts; readonly most: number }) {
  return ROLES.map((role) => (
    <span
      key={role}
      aria-hidden="true"
      className={`fill-${role.toLowerCase()}`}
      style={{ inlineSize: `${((100 * countOf(counts, role)) / Math.max(1, most)).toFixed(2)}%` }}
    />
  ));
}

/** A task held in two roles counts in both: the bar is as long as its parts. */
const sumOf = ({ lead, support, responsible }: RoleCounts): number => lead + support + responsible;
