import { getRouteApi } from '@tanstack/react-router';
import { useStrings } from '../../language.js';
import { Answer, Empty } from '../../parts/Answer.js';
import { More } from '../../parts/More.js';
import { AGENCIES, type ListedAgency } from '../../queries/agencies.js';
import type { Connection } from '../../queries/shapes.js';
import { usePages } from '../../usePages.js';
import { useTitle } from '../../useTitle.js';
import { AgencyTable } from '../AgencyTable.js';
import { AgencyFields } from './AgencyFields.js';
import { type AgencyListSearch, agencyListVariables } from './search.js';

const pick = (data: { readonly agencies: Connection<ListedAgency> }) => data.agencies;
const route = getRouteApi('/agencies');

/** The bodies that hold tasks, or all of them, narrowed as the address says. */
export function Agencies() {
  const { agencies } = useStrings();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const change = (next: AgencyListSearch) =>
    void navigate({ search: (before) => ({ ...before, ...next }), replace: true });
  useTitle(agencies.title);
  const answer = usePages(AGENCIES, agencyListVariables(search), pick);
  return (
    <>
      <h1>{agencies.title}</h1>
      <AgencyFields search={search} change={change} />
      <Answer of={answer}>
        {() =>
          answer.pages.items.length === 0 ? (
            <Empty advice={agencies.emptyAdvice}>{agencies.empty}</Empty>
          ) : (
            <>
              <p className="counted">{agencies.found(answer.pages.totalCount)}</p>
              <AgencyTable agencies={answer.pages.items} />
              <More pages={answer.pages} />
            </>
          )
        }
      </Answer>
    </>
  );
}
