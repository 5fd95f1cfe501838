import { ROLES, type Role } from '../queries/shapes.js';
import type { Responsibility } from '../queries/task.js';
import { AgencyLink } from './names.js';
import { RoleBadge } from './RoleBadge.js';

/** Who holds a task, role by role, in few words: for a row of a list. */
export function HeldBy({ list }: { readonly list: readonly Responsibility[] }) {
  return (
    <ul className="held-by">
      {ROLES.filter((role) => list.some((one) => one.role === role)).map((role) => (
        <li key={role}>
          <RoleBadge role={role} letter />{' '}
          <ul className="inline">
            {inRole(list, role).map((agency) => (
              <li key={agency.id}>
                <AgencyLink agency={agency} short />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

/** Each body once, in printed order. */
function inRole(list: readonly Responsibility[], role: Role) {
  const bodies = list.filter((one) => one.role === role).map(({ agency }) => agency);
  return [...new Map(bodies.map((agency) => [agency.id, agency])).values()];
}
