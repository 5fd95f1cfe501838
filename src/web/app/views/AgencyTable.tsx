import { useStrings } from '../language.js';
import { AgencyLink } from '../parts/names.js';
import { RoleBadge } from '../parts/RoleBadge.js';
import type { ListedAgency } from '../queries/agencies.js';
import { ROLES, type RoleCounts } from '../queries/shapes.js';

/** Bodies with how many tasks they hold in which role. */
export function AgencyTable({ agencies }: { readonly agencies: readonly ListedAgency[] }) {
  const { column, kind } = useStrings();
  return (
    <div className="wide">
      <table>
        <thead>
          <tr>
            <th scope="col">{column.agency}</th>
            <th scope="col">{column.kind}</th>
            <th scope="col" className="number">
              {column.tasks}
            </th>
            {ROLES.map((role) => (
              <th key={role} scope="col" className="number">
                <RoleBadge role={role} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {agencies.map((agency) => (
            <tr key={agency.id}>
              <th scope="row">
                <AgencyLink agency={agency} bilingual />
              </th>
              <td className="quiet">{kind[agency.kind]}</td>
              <td className="number">{agency.taskCounts.total}</td>
              {ROLES.map((role) => (
                <td key={role} className="number">
                  {countOf(agency.taskCounts, role) || ''}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The number that belongs to a role. */
export function countOf(counts: RoleCounts, role: (typeof ROLES)[number]): number {
  return { LEAD: counts.lead, SUPPORT: counts.support, RESPONSIBLE: counts.responsible }[role];
}
