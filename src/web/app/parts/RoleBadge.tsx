import { useStrings } from '../language.js';
import type { Basis, Role } from '../queries/shapes.js';

interface RoleBadgeProps {
  readonly role: Role;
  readonly basis?: Basis;
  /** Only the letter, where a table has no room for the word. */
  readonly letter?: boolean;
}

/** A role as letter, word and colour, so that none of the three alone must carry it. */
export function RoleBadge({ role, basis = 'STATED', letter = false }: RoleBadgeProps) {
  const strings = useStrings();
  return (
    <span className={`role role-${role.toLowerCase()}`} title={basis === 'INFERRED' ? strings.inferredRole : undefined}>
      <b>{strings.letter[role]}</b>
      {letter ? <span className="unseen">{strings.role[role]}</span> : <span>{strings.role[role]}</span>}
      {basis === 'INFERRED' ? <em>{strings.inferred}</em> : null}
    </span>
  );
}
