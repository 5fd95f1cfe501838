import { useStrings } from '../language.js';
import type { Responsibility } from '../queries/task.js';
import { AgencyLink, Zh } from './names.js';
import { RoleBadge } from './RoleBadge.js';

/** Who is responsible, in which role, under which printed name. */
export function Responsible({ list }: { readonly list: readonly Responsibility[] }) {
  const { column } = useStrings();
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{column.role}</th>
          <th scope="col">{column.agency}</th>
          <th scope="col">{column.printed}</th>
        </tr>
      </thead>
      <tbody>
        {list.map((one, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a clause may name a body twice; the order never changes
          <tr key={index}>
            <td>
              <RoleBadge role={one.role} basis={one.roleBasis} />
            </td>
            <td>
              <AgencyLink agency={one.agency} />
            </td>
            <td>
              <Zh>{one.mention}</Zh>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
