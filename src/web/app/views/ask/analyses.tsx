/** Answers that are counted over many tasks. */
import { Link } from '@tanstack/react-router';
import { to } from '../../addresses.js';
import { useStrings } from '../../language.js';
import { AgencyLink, DocumentLink } from '../../parts/names.js';
import { RoleBadge } from '../../parts/RoleBadge.js';
import type { AnswerOf } from '../../queries/ask.js';
import { ROLES } from '../../queries/shapes.js';
import { First, Tasks } from './lists.js';

export function Years({ answer }: { readonly answer: AnswerOf<'Timeline'> }) {
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

export function Comparison({ answer }: { readonly answer: AnswerOf<'DocumentComparison'> }) {
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

export function Matrix({ answer }: { readonly answer: AnswerOf<'ResponsibilityMatrix'> }) {
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

export function Network({ answer }: { readonly answer: AnswerOf<'AgencyNetwork'> }) {
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

export function Numbers({ answer }: { readonly answer: AnswerOf<'Statistics'> }) {
  const { ask } = useStrings();
  return <p>{ask.numbers(answer.documentCount, answer.taskCount, answer.clauseCount, answer.agencyCount)}</p>;
}
