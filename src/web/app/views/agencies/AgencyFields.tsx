import { useId } from 'react';
import { Choices, Place, Words } from '../../filter/fields.js';
import { KIND_WORDS } from '../../filter/search.js';
import { useStrings } from '../../language.js';
import { choice } from '../../search.js';
import { type AgencyListSearch, BRANCH_WORDS, KNOWN_WORDS, LEVEL_WORDS, SORT_WORDS } from './search.js';

interface AgencyFieldsProps {
  readonly search: AgencyListSearch;
  readonly change: (next: AgencyListSearch) => void;
}

/** By what the list of bodies is narrowed, and in what order it stands. */
export function AgencyFields({ search, change }: AgencyFieldsProps) {
  const { agencies, kind, filter, branch, level } = useStrings();
  return (
    <search className="agency-fields">
      <Words label={agencies.text} value={search.text} set={(text) => change({ text })} />
      <OneOf
        label={agencies.branch}
        all={BRANCH_WORDS}
        chosen={search.branch}
        name={(word) => branch[word.toUpperCase()] ?? word}
        any={agencies.any}
        set={(word) => change({ branch: word })}
      />
      <OneOf
        label={agencies.level}
        all={LEVEL_WORDS}
        chosen={search.level}
        name={(word) => level[word.toUpperCase()] ?? word}
        any={agencies.any}
        set={(word) => change({ level: word })}
      />
      <Place value={search.jurisdiction} set={(jurisdiction) => change({ jurisdiction })} />
      <OneOf
        label={agencies.known}
        all={KNOWN_WORDS}
        chosen={search.known}
        name={(word) => agencies.knownAs[word]}
        any={agencies.any}
        set={(word) => change({ known: word })}
      />
      <OneOf
        label={agencies.order}
        all={SORT_WORDS}
        chosen={search.sort}
        name={() => agencies.byName}
        any={agencies.byTasks}
        set={(word) => change({ sort: word })}
      />
      <Choices
        label={filter.kind}
        all={KIND_WORDS}
        chosen={search.kind ?? []}
        name={(word) => kind[word.toUpperCase()] ?? word}
        set={(chosen) => change({ kind: chosen })}
      />
      <label className="tick">
        <input
          type="checkbox"
          checked={search.all ?? false}
          onChange={(event) => change({ all: event.target.checked || undefined })}
        />{' '}
        {agencies.withoutTasks}
      </label>
    </search>
  );
}

interface OneOfProps<Word extends string> {
  readonly label: string;
  readonly all: readonly Word[];
  readonly chosen: Word | undefined;
  readonly name: (word: Word) => string;
  /** What none of them is called. */
  readonly any: string;
  readonly set: (word: Word | undefined) => void;
}

function OneOf<Word extends string>({ label, all, chosen, name, any, set }: OneOfProps<Word>) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={chosen ?? ''} onChange={(event) => set(choice(event.target.value, all))}>
        <option value="">{any}</option>
        {all.map((word) => (
          <option key={word} value={word}>
            {name(word)}
          </option>
        ))}
      </select>
    </div>
  );
}
