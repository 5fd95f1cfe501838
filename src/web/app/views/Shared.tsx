import { getRouteApi, Link } from '@tanstack/react-router';
import { to } from '../addresses.js';
import { useSpeech, useStrings } from '../language.js';
import { Answer, Empty } from '../parts/Answer.js';
import { DocumentRow } from '../parts/DocumentRow.js';
import { More } from '../parts/More.js';
import { AgencyLink, agencyLabel, Zh } from '../parts/names.js';
import { RoleBadge } from '../parts/RoleBadge.js';
import { runsOf } from '../parts/runs.js';
import { SourceLink } from '../parts/SourceLink.js';
import { SHARED_TASKS, type SharedData, type SharedTask } from '../queries/agency.js';
import type { AgencyName } from '../queries/shapes.js';
import { usePages } from '../usePages.js';
import { useTitle } from '../useTitle.js';

const pick = (data: SharedData) => data.sharedTasks;

const route = getRouteApi('/shared');

/** The tasks that two or more bodies own together, each body with its role. */
export function Shared() {
  const { agencies = '' } = route.useSearch();
  const ids = agencies.split(',').filter((id) => id !== '');
  const { shared } = useStrings();
  useTitle(shared.title);
  return (
    <>
      <h1>{shared.title}</h1>
      {ids.length < 2 ? <Empty>{shared.few}</Empty> : <SharedTasks key={agencies} ids={ids} />}
    </>
  );
}

function SharedTasks({ ids }: { readonly ids: readonly string[] }) {
  const { strings, language } = useSpeech();
  const answer = usePages(SHARED_TASKS, { agencies: ids, ids }, pick);
  return (
    <Answer of={answer}>
      {(data) => {
        const names = data.agencies.nodes.map((agency) => agencyLabel(agency, language)).join(strings.shared.and);
        return (
          <>
            <p className="lead">{strings.shared.of(names)}</p>
            {answer.pages.items.length === 0 ? (
              <Empty>{strings.shared.none}</Empty>
            ) : (
              <>
                <SharedTable tasks={answer.pages.items} agencies={data.agencies.nodes} />
                <More pages={answer.pages} />
              </>
            )}
          </>
        );
      }}
    </Answer>
  );
}

interface SharedTableProps {
  readonly tasks: readonly SharedTask[];
  readonly agencies: readonly AgencyName[];
}

function SharedTable({ tasks, agencies }: SharedTableProps) {
  const { column } = useStrings();
  return (
    <div className="wide">
      <table className="tasks">
        <thead>
          <tr>
            <th scope="col">{column.task}</th>
            {agencies.map((agency) => (
              <th key={agency.id} scope="col">
                <AgencyLink agency={agency} short />
              </th>
            ))}
            <th scope="col">{column.source}</th>
          </tr>
        </thead>
        {runsOf(tasks, (task) => task.document.id).map(({ first, items }) => (
          <tbody key={first.id}>
            <DocumentRow document={first.document} columns={agencies.length + 2} />
            {items.map((task) => (
              <SharedRow key={task.id} task={task} agencies={agencies} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function SharedRow({ task, agencies }: { readonly task: SharedTask; readonly agencies: readonly AgencyName[] }) {
  return (
    <tr>
      <th scope="row">
        <Link {...to.task(task.id)}>
          <Zh>{task.heading}</Zh>
        </Link>
      </th>
      {agencies.map((agency) => (
        <td key={agency.id}>
          {rolesOf(task, agency.id).map((role) => (
            <RoleBadge key={role} role={role} />
          ))}
        </td>
      ))}
      <td>
        {task.clauses.map((clause) => (
          <p key={clause.id}>
            <SourceLink source={clause.source} document={task.document.id} clause={clause.id} />
          </p>
        ))}
      </td>
    </tr>
  );
}

function rolesOf(task: SharedTask, agencyId: string) {
  const held = task.responsibilities.filter((one) => one.agency.id === agencyId);
  return [...new Set(held.map((one) => one.role))];
}
