import { useId } from 'react';
import { useStrings } from '../language.js';
import { COLOURINGS } from './groups.js';
import { DEEPEST, NAMES, type NetworkSearch, PER, RELATIONS, WEIGHTS } from './search.js';

export type Change = (changed: Partial<NetworkSearch>) => void;

interface ChoicesProps {
  readonly search: NetworkSearch;
  readonly change: Change;
}

/** What joins bodies, how it is counted, and what the picture's colours mean. */
export function Choices({ search, change }: ChoicesProps) {
  const { network } = useStrings();
  const { settings } = network;
  return (
    <div className="settings">
      <Choice
        label={settings.relation}
        words={network.relation}
        among={RELATIONS}
        value={search.relation}
        set={(relation) => change({ relation, minShared: undefined })}
      />
      <Choice label={settings.per} words={network.per} among={PER} value={search.per} set={(per) => change({ per })} />
      <Choice
        label={settings.weight}
        words={network.weight}
        among={WEIGHTS}
        value={search.weight}
        set={(weight) => change({ weight })}
      />
      <Choice
        label={settings.colour}
        words={network.colouring}
        among={COLOURINGS}
        value={search.colour}
        set={(colour) => change({ colour })}
      />
      <Choice
        label={settings.names}
        words={network.naming}
        among={NAMES}
        value={search.names}
        set={(names) => change({ names })}
      />
      <Most value={search.maxNodes} set={(maxNodes) => change({ maxNodes })} />
      {search.around ? <Depth value={search.depth ?? 1} set={(depth) => change({ depth })} /> : null}
    </div>
  );
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly words: Readonly<Record<T, string>>;
  /** The first is the usual one, and leaves the address. */
  readonly among: readonly T[];
  readonly value: T | undefined;
  readonly set: (value: T | undefined) => void;
}

function Choice<T extends string>({ label, words, among, value, set }: ChoiceProps<T>) {
  const id = useId();
  return (
    <span className="setting">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value ?? among[0]}
        onChange={(event) => set(among.slice(1).find((one) => one === event.target.value))}
      >
        {among.map((one) => (
          <option key={one} value={one}>
            {words[one]}
          </option>
        ))}
      </select>
    </span>
  );
}

/** The largest bodies only. */
const SIZES = [20, 50, 100, 200, 500] as const;

function Most({
  value,
  set,
}: {
  readonly value: number | undefined;
  readonly set: (value: number | undefined) => void;
}) {
  const { network } = useStrings();
  const sizes = value === undefined || SIZES.some((size) => size === value) ? SIZES : [...SIZES, value];
  const words = Object.fromEntries(sizes.map((size) => [String(size), network.largest(size)]));
  return (
    <Choice
      label={network.settings.maxNodes}
      words={{ all: network.allBodies, ...words }}
      among={['all', ...sizes.map(String)]}
      value={value === undefined ? undefined : String(value)}
      set={(chosen) => set(chosen === undefined ? undefined : Number(chosen))}
    />
  );
}

const DEPTHS = Array.from({ length: DEEPEST }, (_, index) => String(index + 1));

function Depth({ value, set }: { readonly value: number; readonly set: (value: number | undefined) => void }) {
  const { network } = useStrings();
  return (
    <Choice
      label={network.settings.depth}
      words={Object.fromEntries(DEPTHS.map((depth) => [depth, network.steps(Number(depth))]))}
      among={DEPTHS}
      value={String(value)}
      set={(depth) => set(depth === undefined ? undefined : Number(depth))}
    />
  );
}
