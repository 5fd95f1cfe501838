import { Link } from '@tanstack/react-router';
import { to } from '../addresses.js';
import { useStrings } from '../language.js';
import { AgencyLink, Zh } from '../parts/names.js';
import { RoleBadge } from '../parts/RoleBadge.js';
import type { ComparedTask, Comparison } from '../queries/compare.js';
import type { ComparedRow } from './changes.js';

interface CompareTableProps {
  readonly comparison: Comparison;
  readonly rows: readonly ComparedRow[];
}

/** The earlier task, the later one, and what changed between them. */
export function CompareTable({ comparison: { from, to: later }, rows }: CompareTableProps) {
  const { compare } = useStrings();
  return (
    <div className="wide">
      <table className="compared">
        <thead>
          <tr>
            <th scope="col">{compare.outcome}</th>
            <th scope="col">{compare.before}</th>
            <th scope="col">{compare.after}</th>
            <th scope="col">{compare.difference}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.before?.id} ${row.after?.id}`} className={`outcome-${row.outcome}`}>
              <td>
                <span className="outcome">{compare.outcomes[row.outcome]}</span>
              </td>
              <td>
                <Task task={row.before} document={from.id} />
              </td>
              <td>
                <Task task={row.after} document={later.id} />
              </td>
              <td>
                <Differences row={row} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Task({ task, document }: { readonly task: ComparedTask | null; readonly document: string }) {
  const { document: words } = useStrings();
  if (task === null) return <span className="quiet">—</span>;
  const { startLine } = task.source;
  return (
    <>
      <Link {...to.task(task.id)}>
        <Zh>{task.heading}</Zh>
      </Link>{' '}
      <Link className="source" {...to.document(document, startLine)}>
        {words.line(startLine)}
      </Link>
      <ul className="held-by">
        {task.responsibilities.map(({ role, agency }) => (
          <li key={`${role} ${agency.id}`}>
            <RoleBadge role={role} letter /> <AgencyLink agency={agency} short />
          </li>
        ))}
      </ul>
    </>
  );
}

function Differences({ row: { outcome, joined, left, roles } }: { readonly row: ComparedRow }) {
  const { compare } = useStrings();
  if (outcome !== 'changed') return null;
  return (
    <ul className="differences">
      {joined.map((agency) => (
        <li key={`+${agency.id}`}>
          <span className="joined">＋ {compare.joined}</span> <AgencyLink agency={agency} short />
        </li>
      ))}
      {left.map((agency) => (
        <li key={`-${agency.id}`}>
          <span className="left">－ {compare.left}</span> <AgencyLink agency={agency} short />
        </li>
      ))}
      {roles.map(({ agency, before, after }) => (
        <li key={agency.id}>
          <AgencyLink agency={agency} short />{' '}
          {before.map((role) => (
            <RoleBadge key={role} role={role} />
          ))}{' '}
          →{' '}
          {after.map((role) => (
            <RoleBadge key={role} role={role} />
          ))}
        </li>
      ))}
    </ul>
  );
}
