/** Days of the calendar, YYYY-MM-DD. */
import { GraphQLError } from 'graphql';

const DAY = /^(\d{4})-(\d\d)-(\d\d)$/;

/** Whether it is a day that the calendar has. */
export function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !DAY.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

/**
 * Reads a day.
 * @param argument - where it was written, for the error
 * @throws GraphQLError (BAD_USER_INPUT) if the calendar has no such day
 */
export function readDay(value: unknown, argument?: string): string {
  if (isDay(value)) return value;
  const message = `A date is a day of the calendar as YYYY-MM-DD, such as 2024-12-31; got ${JSON.stringify(value)}.`;
  throw new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', ...(argument ? { argument } : {}), value } });
}

/** Today, by the clocks of all China: eight hours ahead of UTC. */
export function today(now: number = Date.now()): string {
  return new Date(now + 8 * 3_600_000).toISOString().slice(0, 10);
}
