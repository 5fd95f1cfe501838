import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { to } from '../../addresses.js';
import { useStrings } from '../../language.js';
import { UNMARKED } from '../../parts/unmarked.js';
import { choice } from '../../search.js';
import { BASES, type DeadlineSearch, WHEN } from './search.js';

interface DueFieldsProps {
  readonly search: DeadlineSearch;
  readonly change: (next: DeadlineSearch) => void;
}

/** Which deadlines are listed: those to come or past, of which days, printed or concluded, and phrases without a date. */
export function DueFields({ search, change }: DueFieldsProps) {
  const { deadlines } = useStrings();
  return (
    <>
      <nav className="kinds" aria-label={deadlines.when}>
        {([undefined, ...WHEN] as const).map((when) => (
          <Link
            key={when ?? 'all'}
            {...to.deadlines({ ...search, when })}
            activeProps={UNMARKED}
            aria-current={search.when === when ? 'true' : undefined}
          >
            {deadlines.whens[when ?? 'all']}
          </Link>
        ))}
      </nav>
      <div className="due-fields">
        <DueDays search={search} change={change} />
        <BasisField search={search} change={change} />
        <label>
          <input
            type="checkbox"
            checked={search.undated ?? false}
            onChange={(event) => change({ undated: event.target.checked || undefined })}
          />{' '}
          {deadlines.withUndated}
        </label>
      </div>
    </>
  );
}

function DueDays({ search, change }: DueFieldsProps) {
  const { deadlines } = useStrings();
  const { dueFrom, dueTo } = search;
  return (
    <fieldset className="field">
      <legend>{deadlines.days}</legend>
      <input
        type="date"
        aria-label={deadlines.from}
        max={dueTo}
        value={dueFrom ?? ''}
        onChange={(event) => change({ dueFrom: event.target.value || undefined })}
      />
      {' – '}
      <input
        type="date"
        aria-label={deadlines.to}
        min={dueFrom}
        value={dueTo ?? ''}
        onChange={(event) => change({ dueTo: event.target.value || undefined })}
      />
    </fieldset>
  );
}

function BasisField({ search, change }: DueFieldsProps) {
  const { deadlines } = useStrings();
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{deadlines.basis}</label>
      <select
        id={id}
        value={search.basis ?? ''}
        onChange={(event) => change({ basis: choice(event.target.value, BASES) })}
      >
        <option value="">{deadlines.bases.all}</option>
        {BASES.map((basis) => (
          <option key={basis} value={basis}>
            {deadlines.bases[basis]}
          </option>
        ))}
      </select>
    </div>
  );
}
