/**
 * A list by days that is looked for in a few days first, then in more of them: all days together cost what they hold,
 * however few of the list are shown.
 */
import type { Parameters, Row } from '../store/store.js';

const DAY_MS = 86_400_000;
/** Days that are looked at, one stretch after the other, until a page is full. */
const WINDOWS = [60, 400, 3_000];

/**
 * Runs a statement that gives its rows by their day.
 * @param parameters - `from` the first day and `to` the last one, YYYY-MM-DD, `limit` how many rows are wanted; without
 *   `from`, or where rows without a day are wanted (`undated`), all is looked at
 */
export async function byDays(
  run: (parameters: Parameters) => Promise<readonly Row[]>,
  parameters: Parameters,
): Promise<readonly Row[]> {
  const { from, to, undated, limit } = parameters;
  if (typeof from !== 'string' || undated) return run(parameters);
  for (const days of WINDOWS) {
    const end = later(from, days);
    if (end === null || (typeof to === 'string' && to <= end)) break;
    const rows = await run({ ...parameters, to: end });
    if (rows.length >= Number(limit)) return rows;
  }
  return run(parameters);
}

/** Null beyond the last day that a store knows how to compare. */
function later(day: string, days: number): string | null {
  const end = new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString();
  return /^\d{4}-/.test(end) ? end.slice(0, 10) : null;
}
