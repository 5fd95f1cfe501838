/** The beginning of each type of answer, with the way to the view that shows it whole. */
import { Link } from '@tanstack/react-router';
import { to } from '../../addresses.js';
import { useStrings } from '../../language.js';
import { AgencyLink, DocumentLink, Zh } from '../../parts/names.js';
import { RoleBadge } from '../../parts/RoleBadge.js';
import type { Answer, AnswerOf, Asked } from '../../queries/ask.js';
import { ROLES } from '../../queries/shapes.js';
import { First, Names, Tasks } from './lists.js';

interface AskedAnswerProps {
  readonly answer: Answer;
  /** The question: some answers lead on by the bodies that it names. */
  readonly asked: Asked;
}

export function AskedAnswer({ answer, asked }: AskedAnswerProps) {
  switch (answer.__typename) {
    case 'Agency':
      return <OnItsPage link={<AgencyLink agency={answer} />} />;
    case 'Document':
      return <OnItsPage link={<DocumentLink document={answer} />} />;
    case 'AgencyConnection':
      return <Agencies answer={answer} />;
    case 'DocumentConnection':
      return (
        <First
          of={answer.nodes}
          total={answer.totalCount}
          row={(one) => <DocumentLink key={one.id} document={one} />}
        />
      );
    case 'TaskConnection':
      return <Tasks of={answer.nodes} total={answer.totalCount} />;
    case 'CoOwnerConnection':
      return <CoOwners answer={answer} body={asked.bodies[0]?.candidates[0]?.id ?? null} />;
    case 'CoOwnershipConnection':
      return (
        <First
          of={answer.nodes}
          total={answer.totalCount}
          row={({ one, other, shared }) => (
            <Names key={`${one.id} ${other.id}`} agencies={[one, other]} shared={shared} />
          )}
        />
      );
    case 'CoOwnershipGroupConnection':
      return (
        <First
          of={answer.nodes}
          total={answer.totalCount}
          row={({ agencies, shared }) => (
            <Names key={agencies.map(({ id }) => id).join()} agencies={agencies} shared={shared} />
          )}
        />
      );
    case 'AgencyPaths':
      return <Paths answer={answer} />;
    case 'Timeline':
      return <Years answer={answer} />;
    case 'DocumentComparison':
      return <Comparison answer={answer} />;
    case 'IssueConnection':
      return <Issues answer={answer} />;
    case 'ResponsibilityMatrix':
      return <Matrix answer={answer} />;
    case 'AgencyNetwork':
      return <Network answer={answer} />;
    case 'Statistics':
      return <Numbers answer={answer} />;
  }
}

function OnItsPage({ link }: { readonly link: React.ReactNode }) {
  const { ask } = useStrings();
  return (
    <p>
      {ask.onItsPage} {link}
    </p>
  );
}

function Agencies({ answer }: { readonly answer: AnswerOf<'AgencyConnection'> }) {
  const { ask } = useStrings();
  return (
    <First
      of={answer.nodes}
      total={answer.totalCount}
      row={(agency) => (
        <span key={agency.id}>
          <AgencyLink agency={agency} bilingual /> <span className="quiet">{ask.tasks(agency.taskCounts.total)}</span>
        </span>
      )}
    />
  );
}

function CoOwners({ answer, body }: { readonly answer: AnswerOf<'CoOwnerConnection'>; readonly body: string | null }) {
  const { ask, counted } = useStrings();
  return (
    <>
      <First
        of={answer.nodes}
        total={answer.totalCount}
        row={({ agency, shared }) => (
          <span key={agency.id}>
            <AgencyLink agency={agency} bilingual />{' '}
            {body === null ? ask.tasks(shared) : <Link {...to.shared([body, agency.id])}>{ask.tasks(shared)}</Link>}
          </span>
        )}
      />
      <p className="counted">{counted(answer.counted)}</p>
    </>
  );
}

function Paths({ answer }: { readonly answer: AnswerOf<'AgencyPaths'> }) {
  const { ask } = useStrings();
  if (answer.length === null) return <p>{ask.noPath}</p>;
  return (
    <ol>
      {answer.paths.map(({ agencies, shared }) => (
        <li key={agencies.map(({ id }) => id).join()}>
          {agencies.map((agency, index) => (
            <span key={agency.id}>
              {index === 0 ? '' : ' — '}
              <AgencyLink agency={agency} />
            </span>
          ))}{' '}
          <span className="quiet">{ask.tasks(shared)}</span>
        </li>
      ))}
    </ol>
  );
}

function Years({ answer }: { readonly answer: AnswerOf<'Timeline'> }) {
  const { column, overview, letter, role } = useStrings();
  return (
    <table className="asked-years">
      <thead>
        <tr>
          <th scope="col">{column.year}</th>
          {ROLES.map((one) => (
            <th key={one} scope="col" className="number">
              <abbr title={role[one]}>{letter[one]}</abbr>
            </th>
          ))}
          <th scope="col" className="number">
            {column.total}
          </th>
        </tr>
      </thead>
      <tbody>
        {answer.years.map(({ year, counts }) => (
          <tr key={year}>
            <th scope="row">{year ?? overview.undated}</th>
            <td className="number">{counts.lead}</td>
            <td className="number">{counts.support}</td>
            <td className="number">{counts.responsible}</td>
            <td className="number">{counts.total}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Comparison({ answer }: { readonly answer: AnswerOf<'DocumentComparison'> }) {
  const { ask } = useStrings();
  const { from, to: later, kept, handedOver, added, dropped } = answer;
  return (
    <>
      <p>
        <DocumentLink document={from} /> → <DocumentLink document={later} />
      </p>
      <ul>
        <li>{ask.kept(kept.length)}</li>
        <li>{ask.handedOver(handedOver.length)}</li>
        <li>{ask.dropped(dropped.length)}</li>
        <li>{ask.added(added.length)}</li>
      </ul>
      <Tasks of={added} total={added.length} />
    </>
  );
}

function Issues({ answer }: { readonly answer: AnswerOf<'IssueConnection'> }) {
  return (
    <First
      of={answer.issues}
      total={answer.totalCount}
      row={({ text, file, line, within }) => (
        <span key={`${file}:${line} ${text}`}>
          <Zh>{text}</Zh>{' '}
          {within === null ? (
            <code className="source">{`${file}:${line}`}</code>
          ) : (
            <Link className="source" {...to.document(within.id, line)}>{`${file}:${line}`}</Link>
          )}
        </span>
      )}
    />
  );
}

function Matrix({ answer }: { readonly answer: AnswerOf<'ResponsibilityMatrix'> }) {
  const { ask, counted } = useStrings();
  const documents = [...new Map(answer.groups.map(({ document }) => [document.id, document])).values()];
  return (
    <>
      <First
        of={answer.columns}
        total={answer.columns.length}
        row={({ agency, totals }) => (
          <span key={agency.id}>
            <AgencyLink agency={agency} bilingual />{' '}
            {ROLES.map((role) => {
              const count = { LEAD: totals.lead, SUPPORT: totals.support, RESPONSIBLE: totals.responsible }[role];
              return count === 0 ? null : (
                <span key={role} className="role-count">
                  <RoleBadge role={role} letter /> {count}
                </span>
              );
            })}
          </span>
        )}
      />
      {documents.map((document) => (
        <p key={document.id}>
          <Link {...to.matrix(document.id)}>{ask.matrix}</Link>{' '}
          <span className="quiet">
            <DocumentLink document={document} />
          </span>
        </p>
      ))}
      <p className="counted">{counted(answer.counted)}</p>
    </>
  );
}

function Network({ answer }: { readonly answer: AnswerOf<'AgencyNetwork'> }) {
  const { ask, counted } = useStrings();
  return (
    <>
      <p>
        {ask.network(answer.vertices.length, answer.links.length)} <Link {...to.network()}>{ask.openNetwork}</Link>
      </p>
      <p className="counted">{counted(answer.counted)}</p>
    </>
  );
}

function Numbers({ answer }: { readonly answer: AnswerOf<'Statistics'> }) {
  const { ask } = useStrings();
  return <p>{ask.numbers(answer.documentCount, answer.taskCount, answer.clauseCount, answer.agencyCount)}</p>;
}
