/** Which tasks count: fields for what an address can hold, and what is chosen, each to be taken away again. */
import { useState } from 'react';
import { useStrings } from '../language.js';
import { ActiveFilters } from './ActiveFilters.js';
import { Choices, Days, Place, Switch, Words } from './fields.js';
import { AgencyPicker, DocumentPicker } from './pickers.js';
import { KIND_WORDS, ROLE_WORDS, type TaskSearch } from './search.js';

export type FilterField = Exclude<keyof TaskSearch, 'to'>;

interface FilterBarProps {
  readonly search: TaskSearch;
  /** Gets the whole filter as it should be from now on. */
  readonly change: (next: TaskSearch) => void;
  /** Which fields this view takes, `from` for both days. */
  readonly fields: readonly FilterField[];
}

export function FilterBar({ search, change, fields }: FilterBarProps) {
  const { filter, role, kind } = useStrings();
  const [open, setOpen] = useState(false);
  const has = (field: FilterField) => fields.includes(field);
  const set = (part: Partial<TaskSearch>) => change({ ...search, ...part });
  const add = (id: string) => set({ agency: [...new Set([...(search.agency ?? []), id])] });
  return (
    <section className="filter" aria-label={filter.title}>
      <div className="filter-line">
        <button type="button" aria-expanded={open} aria-controls="filter-fields" onClick={() => setOpen(!open)}>
          {filter.title}
        </button>
        <ActiveFilters search={search} change={change} fields={fields} />
      </div>
      <div id="filter-fields" className="filter-fields" hidden={!open}>
        {has('agency') ? <AgencyPicker choose={add} /> : null}
        {has('document') ? <DocumentPicker choose={(document) => set({ document })} /> : null}
        {has('text') ? <Words value={search.text} set={(text) => set({ text })} /> : null}
        {has('from') ? <Days from={search.from} to={search.to} set={set} /> : null}
        {has('jurisdiction') ? (
          <Place value={search.jurisdiction} set={(jurisdiction) => set({ jurisdiction })} />
        ) : null}
        {has('role') ? (
          <Choices
            label={filter.role}
            all={ROLE_WORDS}
            chosen={search.role ?? []}
            name={(word) => role[asEnum(word)]}
            set={(chosen) => set({ role: chosen })}
          />
        ) : null}
        {has('kind') ? (
          <Choices
            label={filter.kind}
            all={KIND_WORDS}
            chosen={search.kind ?? []}
            name={(word) => kind[asEnum(word)] ?? word}
            set={(chosen) => set({ kind: chosen })}
          />
        ) : null}
        {has('lineage') ? (
          <Switch
            label={filter.lineage}
            hint={filter.lineageHint}
            on={search.lineage}
            set={(lineage) => set({ lineage })}
          />
        ) : null}
        {has('expandCollectives') ? (
          <Switch
            label={filter.expandCollectives}
            hint={filter.expandCollectivesHint}
            on={search.expandCollectives}
            set={(expandCollectives) => set({ expandCollectives })}
          />
        ) : null}
      </div>
    </section>
  );
}

/** An address says `lead`, the API LEAD. */
const asEnum = <Word extends string>(word: Word) => word.toUpperCase() as Uppercase<Word>;
