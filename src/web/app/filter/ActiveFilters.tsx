/** What narrows the view just now, each with a button that takes it away. */
import { useSpeech, useStrings } from '../language.js';
import { agencyLabel, documentLabel, Zh } from '../parts/names.js';
import { CHOSEN } from '../queries/filter.js';
import type { Strings } from '../strings/en/index.js';
import { useQuery } from '../useQuery.js';
import type { FilterField } from './FilterBar.js';
import type { TaskSearch } from './search.js';

interface ActiveFiltersProps {
  readonly search: TaskSearch;
  readonly change: (next: TaskSearch) => void;
  readonly fields: readonly FilterField[];
}

interface Active {
  readonly key: string;
  readonly field: FilterField;
  readonly label: string;
  readonly without: TaskSearch;
}

export function ActiveFilters(props: ActiveFiltersProps) {
  const { filter } = useStrings();
  const narrowed = props.fields.some((field) => props.search[field] !== undefined) || props.search.to !== undefined;
  return narrowed ? <Chips {...props} /> : <span className="quiet">{filter.none}</span>;
}

function Chips({ search, change, fields }: ActiveFiltersProps) {
  const strings = useStrings();
  const names = useNames(search);
  const shown = activeOf(search, strings, names).filter(({ field }) => fields.includes(field));
  const nothing: TaskSearch = Object.assign({}, search, ...shown.map(({ field }) => cleared(field)));
  return (
    <ul className="chips">
      {shown.map(({ key, label, without }) => (
        <li key={key}>
          <button type="button" title={strings.filter.remove} onClick={() => change(without)}>
            <Zh>{label}</Zh> <span aria-hidden="true">×</span>
            <span className="unseen">, {strings.filter.remove}</span>
          </button>
        </li>
      ))}
      {shown.length > 1 ? (
        <li>
          <button type="button" className="plain" onClick={() => change(nothing)}>
            {strings.filter.clear}
          </button>
        </li>
      ) : null}
    </ul>
  );
}

function cleared(field: FilterField): TaskSearch {
  return field === 'from' ? { from: undefined, to: undefined } : { [field]: undefined };
}

function activeOf(search: TaskSearch, strings: Strings, names: ReadonlyMap<string, string>): Active[] {
  const { filter, role, kind } = strings;
  const one = (field: FilterField, label: string | undefined): Active[] =>
    label === undefined ? [] : [{ key: field, field, label, without: { ...search, ...cleared(field) } }];
  const agencies = (search.agency ?? []).map((id) => {
    const left = search.agency?.filter((other) => other !== id) ?? [];
    return {
      key: `agency ${id}`,
      field: 'agency' as const,
      label: names.get(id) ?? id,
      without: { ...search, agency: left.length === 0 ? undefined : left },
    };
  });
  const { document, text, from, to, jurisdiction } = search;
  return [
    ...agencies,
    ...one('document', document && (names.get(document) ?? document)),
    ...one('text', text && filter.quoted(text)),
    ...one('from', from || to ? filter.range(from ?? null, to ?? null) : undefined),
    ...one('jurisdiction', jurisdiction),
    ...one('role', search.role?.map((word) => role[word.toUpperCase() as keyof typeof role]).join(', ')),
    ...one('kind', search.kind?.map((word) => kind[word.toUpperCase()] ?? word).join(', ')),
    ...one('lineage', search.lineage && filter.lineage),
    ...one('expandCollectives', search.expandCollectives && filter.expandCollectives),
  ];
}

/** The names of the bodies and of the document that the filter holds by id. */
function useNames({ agency = [], document }: TaskSearch): ReadonlyMap<string, string> {
  const { strings, language } = useSpeech();
  const answer = useQuery(CHOSEN, { agencies: agency, documents: document === undefined ? [] : [document] });
  if (answer.status !== 'ready') return new Map();
  const { agencies, documents } = answer.data;
  return new Map([
    ...agencies.nodes.map((one) => [one.id, agencyLabel(one, language)] as const),
    ...documents.nodes.map((one) => [one.id, documentLabel(one, language, strings)] as const),
  ]);
}
