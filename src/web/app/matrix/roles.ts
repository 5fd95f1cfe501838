/** How a cell shows its roles: the same on the page, in pictures and on paper. */
import type { MatrixCell } from '../queries/matrix.js';
import type { Role } from '../queries/shapes.js';

type Roles = Pick<MatrixCell, 'roles' | 'basis' | 'roleBasis'>;

/** The roles as letters, lead first, with the files' marks of what is inferred: LS, R* (the role), (R) (the body). */
export function letters({ roles, basis, roleBasis }: Roles, of: Readonly<Record<Role, string>>): string {
  const said = roles.map((role) => of[role]).join('') + (roleBasis === 'INFERRED' ? '*' : '');
  return basis === 'INFERRED' ? `(${said})` : said;
}

/** The classes of a cell: the first role gives the colour, a second one takes half of it. */
export function cellClass({ roles }: Pick<Roles, 'roles'>): string {
  const second = roles[1];
  return ['cell', roleClass({ roles }), ...(second === undefined ? [] : [`with-${second.toLowerCase()}`])].join(' ');
}

/** The class of the first role's colour alone. */
export function roleClass({ roles: [first = 'RESPONSIBLE'] }: Pick<Roles, 'roles'>): string {
  return `role-${first.toLowerCase()}`;
}
