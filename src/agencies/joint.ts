/** Bodies that are one though a list separator stands inside their name. */
import type { JointBody } from './authority.js';
import type { Reference } from './reference.js';

export type { JointBody } from './authority.js';

/**
 * All joint bodies: the printed names of their parts, the forms in which the whole is printed, and since when they are
 * joined (before that a list of both names two bodies).
 */
export function jointBodies(reference: Reference): readonly JointBody[] {
  return reference.authority.joint;
}
