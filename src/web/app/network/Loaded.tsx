import { useMemo, useRef } from 'react';
import { useStrings } from '../language.js';
import type { NetworkData } from '../queries/network.js';
import type { Change } from './Choices.js';
import { Figure } from './Figure.js';
import { Finder } from './Finder.js';
import type { Moves } from './Picture.js';
import { Side } from './Side.js';
import type { NetworkSearch } from './search.js';

interface LoadedProps {
  readonly data: NetworkData;
  readonly search: NetworkSearch;
  readonly change: Change;
}

/** A network that has come: the figure, and beside it what is chosen and the tables. */
export function Loaded({ data, search, change }: LoadedProps) {
  const { network: words } = useStrings();
  const moves = useRef<Moves>(null);
  const { nodes } = data.agencyNetwork;
  const linked = useMemo(() => nodes.filter((node) => node.degree > 0), [nodes]);
  const find = (body: string) => {
    change({ body, partner: undefined });
    moves.current?.centre(body);
  };
  return (
    <div className="network-view">
      <div className="network-main">
        <div className="network-find">
          <Finder nodes={linked} choose={find} />
          {search.around ? (
            <button type="button" onClick={() => change({ around: undefined, depth: undefined })}>
              {words.wholeNetwork}
            </button>
          ) : null}
        </div>
        <Figure data={data} search={search} change={change} moves={moves} />
      </div>
      <Side data={data} search={search} change={change} />
    </div>
  );
}
