/** The single fields of a filter. */
import { useEffect, useId, useState } from 'react';
import { useStrings } from '../language.js';
import { PLACES } from '../queries/filter.js';
import { useQuery } from '../useQuery.js';
import { useRested } from './Picker.js';
import type { TaskSearch } from './search.js';

interface WordsProps {
  readonly value: string | undefined;
  readonly set: (value: string | undefined) => void;
}

/** Words of the task, unless the label says of what; taken over when the reader pauses. */
export function Words({ value, set, label }: WordsProps & { readonly label?: string }) {
  const { filter } = useStrings();
  const id = useId();
  const [typed, setTyped] = useState(value ?? '');
  const rested = useRested(typed, 300);
  useEffect(() => setTyped(value ?? ''), [value]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a pause of the reader takes the words over
  useEffect(() => {
    const words = rested.trim() || undefined;
    if (rested === typed && words !== value) set(words);
  }, [rested]);
  return (
    <div className="field">
      <label htmlFor={id}>{label ?? filter.text}</label>
      <input id={id} type="search" value={typed} onChange={(event) => setTyped(event.target.value)} />
    </div>
  );
}

interface DaysProps {
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly set: (part: Pick<TaskSearch, 'from' | 'to'>) => void;
}

/** First and last day of the documents. */
export function Days({ from, to, set }: DaysProps) {
  const { filter } = useStrings();
  return (
    <fieldset className="field">
      <legend>{filter.days}</legend>
      <input
        type="date"
        aria-label={filter.from}
        max={to}
        value={from ?? ''}
        onChange={(event) => set({ from: event.target.value || undefined })}
      />
      {' – '}
      <input
        type="date"
        aria-label={filter.to}
        min={from}
        value={to ?? ''}
        onChange={(event) => set({ to: event.target.value || undefined })}
      />
    </fieldset>
  );
}

/** One of the places whose documents are there. */
export function Place({ value, set }: WordsProps) {
  const { filter } = useStrings();
  const id = useId();
  const answer = useQuery(PLACES, {});
  const places = answer.status === 'ready' ? answer.data.statistics.documentsByJurisdiction : [];
  const known = places.flatMap(({ name, count }) => (name === null ? [] : [{ name, count }]));
  return (
    <div className="field">
      <label htmlFor={id}>{filter.jurisdiction}</label>
      <select id={id} value={value ?? ''} onChange={(event) => set(event.target.value || undefined)}>
        <option value="">{filter.everywhere}</option>
        {value !== undefined && known.every(({ name }) => name !== value) ? <option>{value}</option> : null}
        {known.map(({ name, count }) => (
          <option key={name} value={name}>
            {filter.place(name, count)}
          </option>
        ))}
      </select>
    </div>
  );
}

interface ChoicesProps<Word extends string> {
  readonly label: string;
  readonly all: readonly Word[];
  readonly chosen: readonly Word[];
  readonly name: (word: Word) => string;
  readonly set: (chosen: readonly Word[] | undefined) => void;
}

/** Some of a few; none chosen means all. */
export function Choices<Word extends string>({ label, all, chosen, name, set }: ChoicesProps<Word>) {
  const turn = (word: Word) => {
    const next = all.filter((one) => (one === word ? !chosen.includes(one) : chosen.includes(one)));
    set(next.length === 0 || next.length === all.length ? undefined : next);
  };
  return (
    <fieldset className="field">
      <legend>{label}</legend>
      <div className="choice">
        {all.map((word) => (
          <button key={word} type="button" aria-pressed={chosen.includes(word)} onClick={() => turn(word)}>
            {name(word)}
          </button>
        ))}
      </div>
    </fieldset>
  );
}

interface SwitchProps {
  readonly label: string;
  readonly hint: string;
  readonly on: true | undefined;
  readonly set: (on: true | undefined) => void;
}

export function Switch({ label, hint, on, set }: SwitchProps) {
  const id = useId();
  return (
    <div className="field switch">
      <label>
        <input
          type="checkbox"
          checked={on ?? false}
          aria-describedby={id}
          onChange={(event) => set(event.target.checked || undefined)}
        />{' '}
        {label}
      </label>
      <small id={id} className="quiet">
        {hint}
      </small>
    </div>
  );
}
