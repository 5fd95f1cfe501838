/** The orders in which lists go on behind an element (seek.ts): what their statements compare, and where a row has it. */
import type { Row, Value } from '../store/store.js';
import type { Key } from './connection.js';
import { isDay } from './day.js';
import type { Properties } from './model.js';
import type { Order } from './seek.js';

/** A property of a node that stands in a column. */
const of = (row: Row, column: string, property: string): Value => (row[column] as Properties)[property] ?? null;

export const AGENCIES: Order = {
  name: 'id',
  turns: true,
  parameters: { afterId: 'string' },
  keyOf: (row) => [of(row, 'agency', 'id')],
};

export const NEWEST_DOCUMENTS: Order = {
  name: 'newest',
  turns: true,
  parameters: { afterNewest: 'string' },
  keyOf: (row) => [of(row, 'document', 'newestFirst')],
};

export const OLDEST_DOCUMENTS: Order = {
  name: 'oldest',
  turns: true,
  parameters: { afterOldest: 'string' },
  keyOf: (row) => [of(row, 'document', 'oldestFirst')],
};

export const CLAUSES: Order = {
  name: 'clause',
  turns: true,
  parameters: { afterNewest: 'string', afterStart: 'integer', afterId: 'string' },
  keyOf: (row) => [row.newest ?? null, of(row, 'clause', 'start'), of(row, 'clause', 'id')],
};

export const TASKS: Order = {
  name: 'newest',
  turns: true,
  parameters: { afterNewest: 'string', afterOrder: 'integer' },
  keyOf: (row) => [row.newest ?? null, of(row, 'task', 'order')],
};

/** Of the tasks that have a day. */
export const TASKS_BY_DAY: Order = {
  name: 'day',
  turns: true,
  parameters: { afterDay: 'date', afterNewest: 'string', afterOrder: 'integer' },
  keyOf: (row) => [of(row, 'task', 'deadline'), row.newest ?? null, of(row, 'task', 'order')],
};

export const ISSUES: Order = {
  name: 'issue',
  turns: true,
  parameters: { afterFile: 'string', afterStart: 'integer', afterId: 'string' },
  keyOf: (row) => [of(row, 'issue', 'file'), of(row, 'issue', 'start'), of(row, 'issue', 'id')],
};

/** Behind every day: as queries/deadlines.cypher has it for phrases without a date. */
const NO_DAY = '9999-99-99';

const DEADLINES: Order = {
  name: 'deadline',
  parameters: { afterDay: 'string', afterNewest: 'string', afterOrder: 'integer', afterPlace: 'integer' },
  keyOf: (row) => {
    const [days, place] = [of(row, 'task', 'deadlineDates'), row.place ?? null];
    const day = (days as readonly string[])[Number(place)] || NO_DAY;
    return [day, row.newest ?? null, of(row, 'task', 'order'), place];
  },
};

/** Deadlines from a day on, or all: days before the last one that was shown are not looked at again. */
export function deadlinesFrom(from: string | null | undefined): Order {
  const narrowed = ([day]: Key) => (isDay(day) && day > (from ?? '') ? { from: day } : {});
  return { ...DEADLINES, narrowed };
}
