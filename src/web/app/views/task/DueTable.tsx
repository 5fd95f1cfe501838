import { useStrings } from '../../language.js';
import { Zh } from '../../parts/names.js';
import { SourceLink } from '../../parts/SourceLink.js';
import type { TaskDetails } from '../../queries/task.js';

type Deadlines = TaskDetails['deadlines'];

/** By when a task is due: the printed words, the day that they mean, on what that rests, and the line. */
export function DueTable({ deadlines, document }: { readonly deadlines: Deadlines; readonly document: string }) {
  const { task, column, deadlines: words } = useStrings();
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{column.printed}</th>
          <th scope="col">{task.deadline}</th>
          <th scope="col">{words.basis}</th>
          <th scope="col">{column.source}</th>
        </tr>
      </thead>
      <tbody>
        {deadlines.map((deadline) => (
          <tr key={`${deadline.text} ${deadline.date}`}>
            <td>
              <Zh>{deadline.text}</Zh>
            </td>
            <td className="date">{deadline.date ?? task.noDate}</td>
            <td>{words.basisOf[deadline.basis]}</td>
            <td>
              <SourceLink source={deadline.source} document={document} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
