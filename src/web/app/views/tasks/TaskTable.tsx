import { Link } from '@tanstack/react-router';
import { to } from '../../addresses.js';
import { useStrings } from '../../language.js';
import { DocumentRow } from '../../parts/DocumentRow.js';
import { deadlineList } from '../../parts/deadlines.js';
import { HeldBy } from '../../parts/HeldBy.js';
import { DocumentLink, Zh } from '../../parts/names.js';
import { runsOf } from '../../parts/runs.js';
import { SourceLink } from '../../parts/SourceLink.js';
import type { ListedTask } from '../../queries/tasks.js';

interface TaskTableProps {
  readonly tasks: readonly ListedTask[];
  /** Under a head for each document; else each row names its document. */
  readonly byDocument: boolean;
}

export function TaskTable({ tasks, byDocument }: TaskTableProps) {
  const { column, tasks: words, task } = useStrings();
  const groups = byDocument ? runsOf(tasks, (one) => one.document.id) : [{ first: tasks[0], items: tasks }];
  return (
    <div className="wide">
      <table className="tasks">
        <thead>
          <tr>
            <th scope="col">{column.task}</th>
            <th scope="col">{words.heldBy}</th>
            <th scope="col">{task.deadline}</th>
            <th scope="col">{column.source}</th>
          </tr>
        </thead>
        {groups.map(({ first, items }) => (
          <tbody key={first?.id}>
            {byDocument && first ? <DocumentRow document={first.document} columns={4} /> : null}
            {items.map((one) => (
              <TaskRow key={one.id} task={one} named={!byDocument} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function TaskRow({ task, named }: { readonly task: ListedTask; readonly named: boolean }) {
  const strings = useStrings();
  const above = task.path.slice(0, -1).join(' › ');
  return (
    <tr>
      <th scope="row">
        <Link {...to.task(task.id)}>
          <Zh>{task.heading}</Zh>
        </Link>
        {named ? (
          <p className="quiet">
            <DocumentLink document={task.document} />
          </p>
        ) : above === '' ? null : (
          <p className="quiet">
            <Zh>{above}</Zh>
          </p>
        )}
      </th>
      <td className="who">
        <HeldBy list={task.responsibilities} />
      </td>
      <td>{deadlineList(task.deadlines, strings.task.noDate, strings.inferred)}</td>
      <td>
        <SourceLink source={task.source} document={task.document.id} />
      </td>
    </tr>
  );
}
