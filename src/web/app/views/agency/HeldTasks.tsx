import { getRouteApi, Link } from '@tanstack/react-router';
import { to } from '../../addresses.js';
import { useStrings } from '../../language.js';
import { Answer, Empty } from '../../parts/Answer.js';
import { DocumentRow } from '../../parts/DocumentRow.js';
import { deadlineList } from '../../parts/deadlines.js';
import { More } from '../../parts/More.js';
import { Zh } from '../../parts/names.js';
import { RoleBadge } from '../../parts/RoleBadge.js';
import { runsOf } from '../../parts/runs.js';
import { Section } from '../../parts/Section.js';
import { SourceLink } from '../../parts/SourceLink.js';
import { AGENCY_TASKS, type Held, type Timeline } from '../../queries/agency.js';
import type { Connection, RoleCounts } from '../../queries/shapes.js';
import { usePages } from '../../usePages.js';
import { Narrowing } from './Narrowing.js';
import { type AgencySearch, heldFilter } from './search.js';

type Answered = { readonly agency: { readonly responsibilities: Connection<Held> } | null };
const pick = (data: Answered) => data.agency?.responsibilities ?? null;
const route = getRouteApi('/agencies/$id');

interface HeldTasksProps {
  readonly id: string;
  readonly counts: RoleCounts;
  /** By it the tasks can be narrowed to a document or a year; null until it is there. */
  readonly timeline: Timeline | null;
}

/** The tasks that a body holds, with the clause that says so; narrowed as the address says. */
export function HeldTasks({ id, counts, timeline }: HeldTasksProps) {
  const { agency } = useStrings();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const change = (next: AgencySearch) =>
    void navigate({ search: (before) => ({ ...before, ...next }), replace: true, resetScroll: false });
  const answer = usePages(AGENCY_TASKS, { id, filter: heldFilter(search) }, pick);
  const narrowed = Object.values(search).some((value) => value !== undefined);
  return (
    <Section title={agency.tasks} count={counts.total}>
      {counts.total === 0 ? null : <Narrowing search={search} change={change} counts={counts} timeline={timeline} />}
      <Answer of={answer}>
        {() =>
          answer.pages.items.length === 0 ? (
            <Empty>{narrowed ? agency.noTasksRole : agency.noTasks}</Empty>
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
  const strings = useStrings();
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
        {deadlineList(task.deadlines, strings.task.noDate, strings.inferred)}
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
