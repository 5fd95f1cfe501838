import { type KeyboardEvent, useId, useState } from 'react';
import { useStrings } from '../language.js';
import type { Found } from './find.js';
import type { Spot } from './keyboard.js';
import { COLUMN_ORDERS, type MatrixSearch, ROW_ORDERS } from './search.js';

interface ToolbarProps extends FindProps {
  readonly search: MatrixSearch;
  readonly change: (search: MatrixSearch) => void;
}

/** In what order rows and columns stand, whether empty ones stay, and finding inside the matrix. */
export function Toolbar({ search, change, ...finding }: ToolbarProps) {
  const { matrix: words } = useStrings();
  return (
    <div className="matrix-tools">
      <Choice
        label={words.rowOrder}
        among={ROW_ORDERS}
        names={words.rowOrders}
        value={search.rowOrder ?? 'reading'}
        choose={(rowOrder) => change({ ...search, rowOrder: rowOrder === 'reading' ? undefined : rowOrder })}
      />
      <Choice
        label={words.columnOrder}
        among={COLUMN_ORDERS}
        names={words.columnOrders}
        value={search.columnOrder ?? 'tasks'}
        choose={(columnOrder) => change({ ...search, columnOrder: columnOrder === 'tasks' ? undefined : columnOrder })}
      />
      {search.role === undefined ? null : (
        <label>
          <input
            type="checkbox"
            checked={search.keepEmpty ?? false}
            onChange={({ target }) => change({ ...search, keepEmpty: target.checked || undefined })}
          />
          {words.keepEmpty}
        </label>
      )}
      <Find {...finding} />
    </div>
  );
}

interface ChoiceProps<Name extends string> {
  readonly label: string;
  readonly among: readonly Name[];
  readonly names: Readonly<Record<Name, string>>;
  readonly value: Name;
  readonly choose: (name: Name) => void;
}

function Choice<Name extends string>({ label, among, names, value, choose }: ChoiceProps<Name>) {
  const id = useId();
  return (
    <span className="matrix-choice">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={({ target }) => {
          const chosen = among.find((name) => name === target.value);
          if (chosen !== undefined) choose(chosen);
        }}
      >
        {among.map((name) => (
          <option key={name} value={name}>
            {names[name]}
          </option>
        ))}
      </select>
    </span>
  );
}

interface FindProps {
  readonly found: Found;
  readonly sought: string;
  readonly seek: (text: string) => void;
  readonly jump: (spot: Spot) => void;
}

/** Enter goes to the next task or body found, Shift+Enter to the one before. */
function Find({ found: { spots }, sought, seek, jump }: FindProps) {
  const { matrix: words } = useStrings();
  const [at, setAt] = useState(-1);
  const status = useId();
  const go = (by: 1 | -1) => {
    const next = (at + by + spots.length) % spots.length;
    const spot = spots[next];
    if (spot === undefined) return;
    setAt(next);
    // A new object each time: one jumps again to where one has scrolled away from.
    jump({ ...spot });
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter') go(event.shiftKey ? -1 : 1);
    if (event.key === 'Escape') seek('');
  };
  return (
    <search className="matrix-find">
      <input
        type="search"
        value={sought}
        placeholder={words.find}
        aria-label={words.find}
        aria-describedby={status}
        onChange={({ target }) => {
          seek(target.value);
          setAt(-1);
        }}
        onKeyDown={press}
      />
      <button
        type="button"
        aria-label={words.previous}
        title={words.previous}
        disabled={!spots[0]}
        onClick={() => go(-1)}
      >
        ↑
      </button>
      <button type="button" aria-label={words.next} title={words.next} disabled={!spots[0]} onClick={() => go(1)}>
        ↓
      </button>
      <span id={status} className="quiet" role="status">
        {sought.trim() === '' ? '' : words.found(at + 1, spots.length)}
      </span>
    </search>
  );
}
