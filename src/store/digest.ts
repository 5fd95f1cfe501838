/** One figure for the whole graph. */
import { createHash } from 'node:crypto';
import type { Row, Value } from './store.js';

/**
 * SHA-256 over the SHA-256 of each node and edge as canonical JSON, sorted: the same for the same graph, whatever
 * engine holds it and in whatever order it tells. Only the hashes are kept, so that a large graph fits.
 * @param each runs a statement by name and tells each row
 */
export async function digestOf(each: (name: string, onRow: (row: Row) => void) => Promise<void>): Promise<string> {
  const hashes: string[] = [];
  const add = (row: Row) => hashes.push(createHash('sha256').update(canonical(row)).digest('binary'));
  await each('digest-nodes', add);
  await each('digest-edges', add);
  const whole = createHash('sha256');
  for (const hash of hashes.sort()) whole.update(hash, 'binary');
  return whole.digest('hex');
}

/** JSON with sorted keys; a property that is null is one that is absent. */
export function canonical(value: Value): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const entries = Object.entries(value as { readonly [key: string]: Value }).filter(([, one]) => one !== null);
  const sorted = entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${sorted.map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`).join(',')}}`;
}
