import { Link } from '@tanstack/react-router';
import { to } from '../addresses.js';
import { useSpeech, useStrings } from '../language.js';
import { Answer, Empty } from '../parts/Answer.js';
import { Bar } from '../parts/Bar.js';
import { agencyLabel, useDocumentLabel } from '../parts/names.js';
import { Section } from '../parts/Section.js';
import { OVERVIEW, type OverviewData, type Statistics } from '../queries/overview.js';
import { useQuery } from '../useQuery.js';
import { useTitle } from '../useTitle.js';
import { AgencyTable } from './AgencyTable.js';

export function Overview() {
  const { overview } = useStrings();
  useTitle(null);
  const answer = useQuery(OVERVIEW, {});
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
  const { overview } = useStrings();
  const { statistics } = data;
  return (
    <>
      <p className="lead">{overview.lead(statistics.documents, statistics.texts)}</p>
      <Figures of={statistics} />
      <Questions data={data} />
      <div className="columns">
        <Section title={overview.top} aside={<Link {...to.agencies()}>{overview.allAgencies}</Link>}>
          <AgencyTable agencies={data.agencies.nodes} />
        </Section>
        <div>
          <Section title={overview.years}>
            <Years of={statistics.documentsByYear} />
          </Section>
          <Section title={overview.sources} aside={<Link {...to.texts()}>{overview.ownTexts}</Link>}>
            <Sources of={statistics.sources} />
          </Section>
        </div>
      </div>
    </>
  );
}

function Figures({ of }: { readonly of: Statistics }) {
  const { overview } = useStrings();
  const { language } = useSpeech();
  const figures = [
    [of.documents, overview.documents, to.documents(), overview.cited(of.citedDocuments)],
    [of.assignedTasks, overview.tasks, null, overview.ofTasks(of.tasks)],
    [of.clauses, overview.clauses, null, null],
    [of.responsibleAgencies, overview.agencies, to.agencies(), overview.unresolved(of.unresolvedAgencies)],
    [of.responsibilities, overview.responsibilities, to.network(), null],
    [of.issues, overview.issues, to.issues(), null],
  ] as const;
  return (
    <ul className="figures">
      {figures.map(([count, name, address, note]) => (
        <li key={name}>
          <strong>{count.toLocaleString(language)}</strong> {address === null ? name : <Link {...address}>{name}</Link>}
          {note === null ? null : <small>{note}</small>}
        </li>
      ))}
    </ul>
  );
}

/** Real questions about what is loaded: the busiest body, the pair that shares most, the document in which they do. */
function Questions({ data }: { readonly data: OverviewData }) {
  const { overview } = useStrings();
  const { language } = useSpeech();
  const label = useDocumentLabel();
  const busiest = data.agencies.nodes[0];
  const pair = data.coOwnership.nodes[0];
  const plans = pair?.documents.toSorted((a, b) => b.tasks - a.tasks).map(({ document }) => document);
  const plan = plans?.find((document) => document.title !== null) ?? plans?.[0];
  if (!busiest) return null;
  return (
    <Section title={overview.questions}>
      <ul className="questions">
        <li>
          <Link {...to.agency(busiest.id)}>{overview.questionOwners(agencyLabel(busiest, language))}</Link>
        </li>
        {plan ? (
          <li>
            <Link {...to.matrix(plan.id)}>{overview.questionMatrix(label(plan))}</Link>
          </li>
        ) : null}
        {pair ? (
          <li>
            <Link {...to.shared([pair.first.id, pair.second.id])}>
              {overview.questionShared(agencyLabel(pair.first, language), agencyLabel(pair.second, language))}
            </Link>
          </li>
        ) : null}
      </ul>
    </Section>
  );
}

function Years({ of }: { readonly of: Statistics['documentsByYear'] }) {
  const { overview, column } = useStrings();
  const most = Math.max(...of.map((year) => year.count));
  return (
    <table className="bars">
      <thead>
        <tr>
          <th scope="col">{column.year}</th>
          <th scope="col">{column.documents}</th>
        </tr>
      </thead>
      <tbody>
        {of.map(({ year, count }) => (
          <tr key={year}>
            <th scope="row">{year ?? overview.undated}</th>
            <td>
              <Bar value={count} most={most} /> {count}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Sources({ of }: { readonly of: Statistics['sources'] }) {
  const { column } = useStrings();
  return (
    <div className="wide">
      <table>
        <thead>
          <tr>
            <th scope="col">{column.file}</th>
            <th scope="col" className="number">
              {column.documents}
            </th>
            <th scope="col" className="number">
              {column.lines}
            </th>
            <th scope="col">{column.encoding}</th>
          </tr>
        </thead>
        <tbody>
          {of.map((source) => (
            <tr key={source.file}>
              <td>
                <code className="source">{source.file}</code>
              </td>
              <td className="number">{source.documents.toLocaleString()}</td>
              <td className="number">{source.lines.toLocaleString()}</td>
              <td>{source.encoding}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
