/** What a client is told of an error: all that it can act on, and nothing of the server's insides. */
import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import { StoreError, StoreTimeout } from '../store/errors.js';
import type { Log } from './log.js';
import { currentScope } from './scope.js';

/** How the parser says that a document has too many words and signs. */
const TOKENS = /more that? (\d+) tokens/;

/** How graphql says that of the mistakes in variables it tells no more. */
const MORE_MISTAKES = /^Too many errors processing variables/;

/** A store's trouble is told with its advice; anything unforeseen is told to the log, not to the client. */
export function toClient(formatted: GraphQLFormattedError, error: unknown, log: Log): GraphQLFormattedError {
  switch (formatted.extensions?.code) {
    case 'INTERNAL_SERVER_ERROR':
      if (MORE_MISTAKES.test(formatted.message)) return { ...formatted, extensions: { code: 'BAD_USER_INPUT' } };
      return trouble(formatted, unwrapResolverError(error), log);
    case 'GRAPHQL_VALIDATION_FAILED':
      return asReported(formatted, error);
    case 'GRAPHQL_PARSE_FAILED':
      return asTooLong(formatted);
    default:
      return formatted;
  }
}

function trouble(formatted: GraphQLFormattedError, cause: unknown, log: Log): GraphQLFormattedError {
  if (cause instanceof StoreError) {
    const code = cause instanceof StoreTimeout ? 'TIMEOUT' : 'STORE_UNAVAILABLE';
    const extensions = { code, advice: cause.advice };
    return { ...formatted, message: `${cause.message}. ${cause.advice}`, extensions };
  }
  (currentScope()?.log ?? log).error({ err: cause, at: formatted.path }, 'not foreseen');
  return {
    ...formatted,
    message: 'The server failed to answer this field. Its log says why.',
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
  };
}

/** A rule of ours has a code of its own, over which the server writes that of any mistake. */
function asReported(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const reported = error instanceof Error && 'originalError' in error ? error.originalError : null;
  const code = reported instanceof Error && 'extensions' in reported ? codeIn(reported.extensions) : undefined;
  return code ? { ...formatted, extensions: { ...formatted.extensions, code } } : formatted;
}

function codeIn(extensions: unknown): string | undefined {
  const code = typeof extensions === 'object' && extensions !== null && 'code' in extensions && extensions.code;
  return typeof code === 'string' ? code : undefined;
}

function asTooLong(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const most = TOKENS.exec(formatted.message)?.[1];
  if (most === undefined) return formatted;
  return {
    message: `The request has more than ${most} words and signs. Split it, or hand values over as variables.`,
    extensions: { code: 'TOO_LARGE', mostTokens: Number(most) },
  };
}
