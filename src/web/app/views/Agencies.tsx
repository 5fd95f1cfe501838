import { useStrings } from '../language.js';
import { Answer, Empty } from '../parts/Answer.js';
import { More } from '../parts/More.js';
import { AGENCIES, type ListedAgency } from '../queries/agencies.js';
import type { Connection } from '../queries/shapes.js';
import { usePages } from '../usePages.js';
import { useTitle } from '../useTitle.js';
import { AgencyTable } from './AgencyTable.js';

const pick = (data: { readonly agencies: Connection<ListedAgency> }) => data.agencies;

export function Agencies() {
  const { agencies } = useStrings();
  useTitle(agencies.title);
  const answer = usePages(AGENCIES, {}, pick);
  return (
    <>
      <h1>{agencies.title}</h1>
      <Answer of={answer}>
        {() =>
          answer.pages.items.length === 0 ? (
            <Empty>{agencies.empty}</Empty>
          ) : (
            <>
              <AgencyTable agencies={answer.pages.items} />
              <More pages={answer.pages} />
            </>
          )
        }
      </Answer>
    </>
  );
}
