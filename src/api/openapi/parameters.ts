/** Parameters of the addresses of files, from the table from which they are read. */
import type { Parameter } from '../../exports/parameters.js';

type Json = Readonly<Record<string, unknown>>;

/** What a value may be, by the word that the table has for it; an empty one counts as left out. */
const VALUES: Readonly<Record<string, Json>> = {
  date: { type: 'string', pattern: '^(\\d{4}-\\d{2}-\\d{2})?$' },
  'date|today': { type: 'string', pattern: '^(\\d{4}-\\d{2}-\\d{2}|today)?$' },
  n: { type: 'string', pattern: '^\\d{0,9}$' },
  years: { type: 'string', pattern: '^\\d{0,9}$' },
};
const FLAG: Json = { type: 'string', enum: ['', 'true', '1', 'false', '0'] };

/** A parameter as OpenAPI has it; one that may stand several times is a list, each value with its name before it. */
export function described({ name, value, many, among, help }: Parameter): Json {
  const one = value === null ? FLAG : among ? { type: 'string', enum: among } : (VALUES[value] ?? { type: 'string' });
  const schema = many ? { type: 'array', items: one } : one;
  return { name, in: 'query', description: help, schema, ...(many ? { explode: true } : {}) };
}

/** The part of an address that names the format. */
export function formatOf(formats: readonly string[]): Json {
  return { name: 'format', in: 'path', required: true, schema: { type: 'string', enum: formats } };
}
