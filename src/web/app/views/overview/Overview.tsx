import { Link } from '@tanstack/react-router';
import { to } from '../../addresses.js';
import { useStrings } from '../../language.js';
import { Answer, Empty } from '../../parts/Answer.js';
import { Section } from '../../parts/Section.js';
import { OVERVIEW, type OverviewData } from '../../queries/overview.js';
import { dayAfter, today } from '../../today.js';
import { useQuery } from '../../useQuery.js';
import { useTitle } from '../../useTitle.js';
import { AgencyTable } from '../AgencyTable.js';
import { CountTable } from './CountTable.js';
import { Figures } from './Figures.js';
import { GraphFiles } from './GraphFiles.js';
import { Near } from './Near.js';
import { Questions } from './Questions.js';
import { Sources } from './Sources.js';

/** What is in the graph, and ways into it. */
export function Overview() {
  const { overview } = useStrings();
  useTitle(null);
  const now = today();
  const answer = useQuery(OVERVIEW, { today: now, yesterday: dayAfter(now, -1) });
  return (
    <>
      <h1>{overview.title}</h1>
      <Answer of={answer}>
        {(data) =>
          data.statistics.documents === 0 ? (
            <Empty advice={overview.emptyAdvice}>{overview.empty}</Empty>
          ) : (
            <Loaded data={data} />
          )
        }
      </Answer>
    </>
  );
}

function Loaded({ data }: { readonly data: OverviewData }) {
  const { overview, column } = useStrings();
  const { statistics } = data;
  return (
    <>
      <p className="lead">{overview.lead(statistics.documents, statistics.texts)}</p>
      <Figures of={statistics} />
      <Questions data={data} />
      <div className="columns">
        <div>
          <Section title={overview.top} aside={<Link {...to.agencies()}>{overview.allAgencies}</Link>}>
            <AgencyTable agencies={data.agencies.nodes} />
          </Section>
          <Section title={overview.sources}>
            <Sources of={statistics.sources} />
            <GraphFiles />
          </Section>
        </div>
        <div>
          <Near past={data.past} coming={data.coming} />
          <Section title={overview.years}>
            <CountTable
              name={column.year}
              rows={statistics.documentsByYear.map(({ year, count }) => [year?.toString() ?? overview.undated, count])}
            />
          </Section>
          <Section title={overview.kinds}>
            <CountTable
              name={column.kind}
              rows={statistics.documentsByKind.map(({ name, count }) => [name ?? overview.noKind, count])}
            />
          </Section>
        </div>
      </div>
    </>
  );
}
