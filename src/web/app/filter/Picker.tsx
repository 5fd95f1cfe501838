import { useCombobox } from 'downshift';
import { useEffect, useState } from 'react';
import { useStrings } from '../language.js';
import { langOf } from '../parts/names.js';

export interface Choice {
  readonly id: string;
  readonly label: string;
  /** What tells it from others of the same name. */
  readonly note?: string | null;
}

interface PickerProps {
  readonly label: string;
  readonly placeholder: string;
  /** What fits the words typed so far; called again for each change, and null while it is on its way. */
  readonly choices: readonly Choice[] | null;
  readonly type: (words: string) => void;
  readonly choose: (choice: Choice) => void;
}

/** A field that suggests while one types; what is chosen leaves it empty for the next. */
export function Picker({ label, placeholder, choices, type, choose }: PickerProps) {
  const { filter } = useStrings();
  const items = [...(choices ?? [])];
  const box = useCombobox<Choice>({
    items,
    itemToString: (item) => item?.label ?? '',
    selectedItem: null,
    onInputValueChange: ({ inputValue }) => type(inputValue.trim()),
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem) choose(selectedItem);
    },
    stateReducer: (_, { type: happened, changes }) =>
      happened === useCombobox.stateChangeTypes.InputKeyDownEnter || happened === useCombobox.stateChangeTypes.ItemClick
        ? { ...changes, inputValue: '' }
        : changes,
  });
  const typed = box.inputValue.trim() !== '';
  return (
    <div className="picker">
      {/* biome-ignore lint/a11y/noLabelWithoutControl: getLabelProps names the field */}
      <label {...box.getLabelProps()}>{label}</label>
      <input {...box.getInputProps({ placeholder, autoComplete: 'off', spellCheck: false })} />
      <ul {...box.getMenuProps()} className={box.isOpen && typed ? 'open' : ''}>
        {box.isOpen && typed
          ? items.map((item, index) => (
              <li
                key={item.id}
                className={index === box.highlightedIndex ? 'highlighted' : ''}
                {...box.getItemProps({ item, index })}
              >
                <span lang={langOf(item.label)}>{item.label}</span>
                {item.note ? <span className="quiet"> {item.note}</span> : null}
              </li>
            ))
          : null}
      </ul>
      {box.isOpen && typed && items.length === 0 ? (
        <p className="picker-none quiet" role="status">
          {choices === null ? filter.looking : filter.nothing}
        </p>
      ) : null}
    </div>
  );
}

/** The words when the reader has paused: not every key asks the server. */
export function useRested(words: string, pause = 150): string {
  const [rested, setRested] = useState(words);
  useEffect(() => {
    const wait = setTimeout(() => setRested(words), pause);
    return () => clearTimeout(wait);
  }, [words, pause]);
  return rested;
}
