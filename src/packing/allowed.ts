/** Licences under which a library may go along with an Apache-2.0 program. */

/** SPDX identifiers. None asks for more than that its text and notices go along. */
const ALLOWED: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'Unlicense',
  'Zlib',
]);

/**
 * Whether a licence lets the library go along: of several that are offered (OR) one must, of several that hold (AND) all.
 * @param expression an SPDX expression as package.json gives it; nested ones with both words are refused
 */
export function isAllowed(expression: string): boolean {
  const bare = expression.replace(/^\((.*)\)$/, '$1').trim();
  if (/[()]/.test(bare) || (/ OR /.test(bare) && / AND /.test(bare))) return false;
  if (/ OR /.test(bare)) return bare.split(' OR ').some((one) => ALLOWED.has(one.trim()));
  return bare.split(' AND ').every((one) => ALLOWED.has(one.trim()));
}
