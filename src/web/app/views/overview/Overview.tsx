import { Link } from '@tanstack/react-router';
import { to } from '../../addresses.js';
import { useStrings } from '../../language.js';
import { Answer, Empty } from '../../parts/Answer.js';
import { Section } from '../../parts/Section.js';
import { BUSIEST, OVERVIEW, type Statistics } from '../../queries/overview.js';
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
  const answer = useQuery(OVERVIEW, {});
  return (
    <>
      <h1>{overview.title}</h1>
      <Answer of={answer}>
        {({ statistics }) =>
          statistics.documents === 0 ? (
            <Empty advice={overview.emptyAdvice}>{overview.empty}</Empty>
          ) : (
            <Loaded statistics={statistics} />
          )
        }
      </Answer>
    </>
  );
}

/** Each part asks by itself: the figures stand there while the others are still being counted, or if one cannot be. */
function Loaded({ statistics }: { readonly statistics: Statistics }) {
  const { overview, column } = useStrings();
  const busiest = useQuery(BUSIEST, {});
  return (
    <>
      <p className="lead">{overview.lead(statistics.documents, statistics.texts)}</p>
      <Figures of={statistics} />
      <Questions />
      <div className="columns">
        <div>
          <Section title={overview.top} aside={<Link {...to.agencies()}>{overview.allAgencies}</Link>}>
            <Answer of={busiest}>{({ agencies }) => <AgencyTable agencies={agencies.nodes} />}</Answer>
          </Section>
          <Section title={overview.sources}>
            <Sources texts={statistics.texts} />
            <GraphFiles />
          </Section>
        </div>
        <div>
          <Near />
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
