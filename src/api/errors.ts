/** Errors that a client can act on: a code, and for a wrong argument its name and the nearest valid values. */
import { GraphQLError } from 'graphql';

/** Tells a client that an argument's value is wrong. */
export function badInput(
  argument: string,
  message: string,
  details: { readonly value?: unknown; readonly nearest?: readonly string[] } = {},
): GraphQLError {
  const { value, nearest = [] } = details;
  const hint = nearest.length > 0 ? ` Nearest: ${nearest.join(', ')}.` : '';
  return new GraphQLError(message + hint, {
    extensions: { code: 'BAD_USER_INPUT', argument, ...(value === undefined ? {} : { value }), nearest },
  });
}
