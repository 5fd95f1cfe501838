import { useId } from 'react';
import { useStrings } from '../../language.js';
import { useDocumentLabel } from '../../parts/names.js';
import { RoleBadge } from '../../parts/RoleBadge.js';
import type { Timeline } from '../../queries/agency.js';
import { ROLES, type Role, type RoleCounts } from '../../queries/shapes.js';
import { countOf } from '../AgencyTable.js';
import type { AgencySearch } from './search.js';

interface NarrowingProps {
  readonly search: AgencySearch;
  readonly change: (next: AgencySearch) => void;
  readonly counts: RoleCounts;
  readonly timeline: Timeline | null;
}

/** Role, document, year and deadline by which a body's tasks are narrowed. */
export function Narrowing({ search, change, counts, timeline }: NarrowingProps) {
  const { agency } = useStrings();
  return (
    <div className="narrowing">
      <Roles search={search} change={change} counts={counts} />
      {timeline === null ? null : (
        <>
          <DocumentField search={search} change={change} timeline={timeline} />
          <YearField search={search} change={change} timeline={timeline} />
        </>
      )}
      <label>
        <input
          type="checkbox"
          checked={search.due ?? false}
          onChange={(event) => change({ due: event.target.checked || undefined })}
        />{' '}
        {agency.withDeadline}
      </label>
    </div>
  );
}

function Roles({ search, change, counts }: Omit<NarrowingProps, 'timeline'>) {
  const { agency, allRoles } = useStrings();
  return (
    <fieldset className="choice">
      <legend className="unseen">{agency.filter}</legend>
      <button type="button" aria-pressed={search.role === undefined} onClick={() => change({ role: undefined })}>
        {allRoles} {counts.total}
      </button>
      {ROLES.map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={search.role === inAddress(one)}
          disabled={countOf(counts, one) === 0}
          onClick={() => change({ role: inAddress(one) })}
        >
          <RoleBadge role={one} /> {countOf(counts, one)}
        </button>
      ))}
    </fieldset>
  );
}

type FieldProps = Omit<NarrowingProps, 'counts'> & { readonly timeline: Timeline };

function DocumentField({ search, change, timeline }: FieldProps) {
  const { agency, column } = useStrings();
  const label = useDocumentLabel();
  const id = useId();
  const documents = timeline.years.flatMap((year) => year.documents);
  return (
    <div className="field">
      <label htmlFor={id}>{column.document}</label>
      <select
        id={id}
        value={search.document ?? ''}
        onChange={(event) => change({ document: event.target.value || undefined })}
      >
        <option value="">{agency.allDocuments(documents.length)}</option>
        {documents.map(({ document, tasks }) => (
          <option key={document.id} value={document.id}>
            {`${label(document)} (${tasks})`}
          </option>
        ))}
      </select>
    </div>
  );
}

function YearField({ search, change, timeline }: FieldProps) {
  const { agency, column } = useStrings();
  const id = useId();
  const years = timeline.years.flatMap(({ year, counts }) => (year === null || counts.total === 0 ? [] : [year]));
  return (
    <div className="field">
      <label htmlFor={id}>{column.year}</label>
      <select
        id={id}
        value={search.year ?? ''}
        onChange={(event) => change({ year: event.target.value === '' ? undefined : Number(event.target.value) })}
      >
        <option value="">{agency.allYears}</option>
        {years.map((year) => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
      </select>
    </div>
  );
}

const inAddress = (role: Role) => role.toLowerCase() as Lowercase<Role>;
