/** Which documents are listed, as the address says it. */
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useId } from 'react';
import { to } from '../addresses.js';
import { Place, Words } from '../filter/fields.js';
import { AgencyPicker } from '../filter/pickers.js';
import { useSpeech, useStrings } from '../language.js';
import { agencyLabel, Zh } from '../parts/names.js';
import { DOCUMENT_COUNTS, type DocumentSearch } from '../queries/documents.js';
import { CHOSEN } from '../queries/filter.js';
import { useQuery } from '../useQuery.js';

export function DocumentFilters({ search }: { readonly search: DocumentSearch }) {
  const { documents: words, filter } = useStrings();
  const navigate = useNavigate();
  const answer = useQuery(DOCUMENT_COUNTS, {});
  const counts = answer.status === 'ready' ? answer.data.statistics : { documentsByKind: [], documentsByYear: [] };
  const set = (part: DocumentSearch) => void navigate({ ...to.documents({ ...search, ...part }), replace: true });
  return (
    <section className="filter" aria-label={filter.title}>
      <div className="filter-fields">
        <Words label={words.title} value={search.text} set={(text) => set({ text })} />
        <Choose label={words.kind} value={search.kind} set={(kind) => set({ kind })}>
          {counts.documentsByKind.map(({ name, count }) =>
            name === null ? null : (
              <option key={name} value={name}>
                {words.option(name, count)}
              </option>
            ),
          )}
        </Choose>
        <Choose label={words.year} value={search.year} set={(year) => set({ year })}>
          {counts.documentsByYear.toReversed().map(({ year, count }) =>
            year === null ? null : (
              <option key={year} value={year}>
                {words.option(String(year), count)}
              </option>
            ),
          )}
        </Choose>
        <Place value={search.jurisdiction} set={(jurisdiction) => set({ jurisdiction })} />
        <div>
          <AgencyPicker label={words.issuer} choose={(issuer) => set({ issuer })} />
          {search.issuer === undefined ? null : <Issuer id={search.issuer} remove={() => set({ issuer: undefined })} />}
        </div>
        <Choose
          label={words.order}
          value={search.order}
          none={words.newest}
          set={(order) => set({ order: asOrder(order) })}
        >
          <option value="oldest">{words.oldest}</option>
        </Choose>
        <div className="field switch">
          <label>
            <input
              type="checkbox"
              checked={search.cited ?? false}
              onChange={({ target }) => set({ cited: target.checked || undefined })}
            />{' '}
            {words.cited}
          </label>
        </div>
      </div>
    </section>
  );
}

const asOrder = (value: string | undefined) => (value === 'oldest' ? value : undefined);

interface ChooseProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly set: (value: string | undefined) => void;
  readonly none?: string;
  readonly children: ReactNode;
}

function Choose({ label, value, set, none, children }: ChooseProps) {
  const { documents: words } = useStrings();
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value ?? ''} onChange={({ target }) => set(target.value || undefined)}>
        <option value="">{none ?? words.all}</option>
        {children}
      </select>
    </div>
  );
}

function Issuer({ id, remove }: { readonly id: string; readonly remove: () => void }) {
  const { strings, language } = useSpeech();
  const answer = useQuery(CHOSEN, { agencies: [id], documents: [] });
  const agency = answer.status === 'ready' ? answer.data.agencies.nodes[0] : undefined;
  return (
    <div className="chips">
      <button type="button" title={strings.filter.remove} onClick={remove}>
        <Zh>{agency ? agencyLabel(agency, language) : id}</Zh> <span aria-hidden="true">×</span>
        <span className="unseen">, {strings.filter.remove}</span>
      </button>
    </div>
  );
}
