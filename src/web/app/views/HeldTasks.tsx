import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { to } from '../addresses.js';
import { useStrings } from '../language.js';
import { Answer, Empty } from '../parts/Answer.js';
import { DocumentRow } from '../parts/DocumentRow.js';
import { More } from '../parts/More.js';
import { Zh } from '../parts/names.js';
import { RoleBadge } from '../parts/RoleBadge.js';
import { runsOf } from '../parts/runs.js';
import { Section } from '../parts/Section.js';
import { SourceLink } from '../parts/SourceLink.js';
import { AGENCY_TASKS, type Held } from '../queries/agency.js';
import { type Connection, ROLES, type Role, type RoleCounts } from '../queries/shapes.js';
import { usePages } from '../usePages.js';
import { countOf } from './AgencyTable.js';

type Answered = { readonly agency: { readonly responsibilities: Connection<Held> } | null };
const pick = (data: Answered) => data.agency?.responsibilities ?? null;

interface HeldTasksProps {
  readonly id: string;
  readonly counts: RoleCounts;
}

/** The tasks that a body holds, with the clause that says so; narrowed to one role if the reader likes. */
export function HeldTasks({ id, counts }: HeldTasksProps) {
  const { agency } = useStrings();
  const [role, setRole] = useState<Role | null>(null);
  const answer = usePages(AGENCY_TASKS, { id, roles: role === null ? null : [role] }, pick);
  return (
    <Section
      title={agency.tasks}
      count={counts.total}
      aside={counts.total === 0 ? null : <RoleChoice counts={counts} role={role} choose={setRole} />}
    >
      <Answer of={answer}>
        {() =>
          answer.pages.items.length === 0 ? (
            <Empty>{role === null ? agency.noTasks : agency.noTasksRole}</Empty>
          ) : (
            <>
              <HeldTable held={answer.pages.items} />
              <More pages={answer.pages} />
            </>
          )
        }
      </Answer>
    </Section>
  );
}

interface RoleChoiceProps {
  readonly counts: RoleCounts;
  readonly role: Role | null;
  readonly choose: (role: Role | null) => void;
}

function RoleChoice({ counts, role, choose }: RoleChoiceProps) {
  const { agency, allRoles } = useStrings();
  return (
    <fieldset className="choice">
      <legend className="unseen">{agency.filter}</legend>
      <button type="button" aria-pressed={role === null} onClick={() => choose(null)}>
        {allRoles} {counts.total}
      </button>
      {ROLES.map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={role === one}
          disabled={countOf(counts, one) === 0}
          onClick={() => choose(one)}
        >
          <RoleBadge role={one} /> {countOf(counts, one)}
        </button>
      ))}
    </fieldset>
  );
}

function HeldTable({ held }: { readonly held: readonly Held[] }) {
  const { column } = useStrings();
  return (
    <div className="wide">
      <table className="tasks">
        <thead>
          <tr>
            <th scope="col">{column.role}</th>
            <th scope="col">{column.task}</th>
            <th scope="col">{column.clause}</th>
            <th scope="col">{column.source}</th>
          </tr>
        </thead>
        {runsOf(held, (one) => one.task.document.id).map(({ first, items }) => (
          <tbody key={`${first.clause.id} ${first.mention}`}>
            <DocumentRow document={first.task.document} columns={4} />
            {items.map((one, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a clause may name a body twice; the list only grows at its end
              <HeldRow key={index} held={one} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function HeldRow({ held }: { readonly held: Held }) {
  const { task, clause } = held;
  return (
    <tr>
      <td>
        <RoleBadge role={held.role} basis={held.roleBasis} />
      </td>
      <th scope="row">
        <Link {...to.task(task.id)}>
          <Zh>{task.heading}</Zh>
        </Link>
      </th>
      <td className="words">
        <Zh>{clause.text}</Zh>
      </td>
      <td>
        <SourceLink source={clause.source} document={task.document.id} clause={clause.id} />
      </td>
    </tr>
  );
}
