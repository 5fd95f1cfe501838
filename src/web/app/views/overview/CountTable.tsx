import { useStrings } from '../../language.js';
import { Bar } from '../../parts/Bar.js';
import { Zh } from '../../parts/names.js';

interface CountTableProps {
  /** Head of the first column. */
  readonly name: string;
  readonly rows: readonly (readonly [string, number])[];
}

/** How many documents there are of each: a table whose bars are the picture. */
export function CountTable({ name, rows }: CountTableProps) {
  const { column } = useStrings();
  const most = Math.max(...rows.map(([, count]) => count));
  return (
    <table className="bars counts">
      <thead>
        <tr>
          <th scope="col">{name}</th>
          <th scope="col">{column.documents}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([one, count]) => (
          <tr key={one}>
            <th scope="row">
              <Zh>{one}</Zh>
            </th>
            <td>
              <Bar value={count} most={most} /> {count.toLocaleString()}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
