import { getRouteApi } from '@tanstack/react-router';
import { useCallback } from 'react';
import { FilterBar, type FilterField } from '../filter/FilterBar.js';
import { useStrings } from '../language.js';
import { Answer } from '../parts/Answer.js';
import { NETWORK } from '../queries/network.js';
import { useQuery } from '../useQuery.js';
import { useTitle } from '../useTitle.js';
import { type Change, Choices } from './Choices.js';
import { Loaded } from './Loaded.js';
import { networkVariables } from './search.js';
import { Threshold } from './Threshold.js';

const FIELDS: readonly FilterField[] = [
  'document',
  'agency',
  'role',
  'kind',
  'text',
  'from',
  'jurisdiction',
  'lineage',
  'expandCollectives',
];

const route = getRouteApi('/network');

/** The network of bodies joined by the tasks they share: what is counted, a picture, and tables beside it. */
export function Network() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { network } = useStrings();
  useTitle(network.title);
  const answer = useQuery(NETWORK, networkVariables(search), { keep: true });
  const change = useCallback<Change>(
    (changed) => void navigate({ search: (before) => ({ ...before, ...changed }), resetScroll: false }),
    [navigate],
  );
  const setThreshold = useCallback(
    (minShared: number) => void navigate({ search: (before) => ({ ...before, minShared }), replace: true }),
    [navigate],
  );
  return (
    <>
      <h1>{network.title}</h1>
      <FilterBar search={search} change={change} fields={FIELDS} />
      <div className="network-settings">
        <Threshold search={search} set={setThreshold} />
        <Choices search={search} change={change} />
      </div>
      <Answer of={answer}>
        {(data) => (
          <div className={answer.status === 'ready' && answer.outdated ? 'outdated' : ''}>
            <Loaded data={data} search={search} change={change} />
          </div>
        )}
      </Answer>
    </>
  );
}
