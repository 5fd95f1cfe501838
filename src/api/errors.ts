/** Errors that a client can act on: a code, and for a wrong argument its name and the nearest valid values. */
import { GraphQLError } from 'graphql';

/**
 * Tells a client that an argument's value is wrong.
 * @param details `nearest`: values that could be sent instead; `shown`: how the message names them, as they are if left out
 */
export function badInput(
  argument: string,
  message: string,
  details: { readonly value?: unknown; readonly nearest?: readonly string[]; readonly shown?: readonly string[] } = {},
): GraphQLError {
  const { value, nearest = [], shown = nearest } = details;
  const hint = shown.length > 0 ? ` Nearest: ${shown.join(', ')}.` : '';
  return new GraphQLError(message + hint, {
    extensions: { code: 'BAD_USER_INPUT', argument, ...(value === undefined ? {} : { value }), nearest },
  });
}

/** Lists and searches longer than a person or a script that pages would write only tie up the store. */
export const MOST_IDS = 1000;
export const MOST_REFERENCES = 100;
export const MOST_WORDS = 20;

/** @throws GraphQLError (BAD_USER_INPUT) if a list is longer than allowed */
export function atMost<T>(most: number, argument: string, list: readonly T[]): readonly T[] {
  if (list.length <= most) return list;
  throw badInput(argument, `\`${argument}\` takes at most ${most} values, not ${list.length}; split the request.`);
}

/** Tells a client that a request asks for too much; `details` says in numbers what, and what is allowed. */
export function tooLarge(message: string, details: Readonly<Record<string, number>>): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'TOO_LARGE', http: { status: 400 }, ...details } });
}

/** Tells a client that this is no request at all. */
export function badRequest(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_REQUEST', http: { status: 400 } } });
}

/** Of what bears the same name so much is told. */
export const SHOWN = 20;

/** The first of some names, and how many more there are. */
export function someOf(names: readonly string[]): string {
  const more = names.length - SHOWN;
  return `${names.slice(0, SHOWN).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
