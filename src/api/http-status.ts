/**
 * HTTP's status as GraphQL over HTTP has it (https://graphql.github.io/graphql-over-http/draft/): in application/json a
 * request that is well formed gets 200 and reads its errors, in application/graphql-response+json one that was not
 * carried out gets 400. What is the server's own trouble is 5xx in both, so that those between see it and try again.
 */
import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import type { Context } from './context.js';
import { currentScope } from './scope.js';

const TROUBLES: Readonly<Record<string, number>> = {
  TIMEOUT: 504,
  OVERLOADED: 503,
  STORE_UNAVAILABLE: 503,
  INTERNAL_SERVER_ERROR: 500,
};
/** A request that is no GraphQL request at all: in both media types 400 (or the status that it brings). */
const MALFORMED = 'BAD_REQUEST';
/** Refused before it was looked at as GraphQL: 400 in both too. */
const TOO_LARGE = 'TOO_LARGE';

/** Sets the status of each answer, and notes for the log what was asked and what went wrong. */
export const httpStatus: ApolloServerPlugin<Context> = {
  async invalidRequestWasReceived() {
    const scope = currentScope();
    if (scope) scope.told.codes = [MALFORMED];
  },
  async requestDidStart() {
    return {
      async willSendResponse({ response: { body, http }, operationName }) {
        const scope = currentScope();
        if (body.kind !== 'single') return;
        const result = body.singleResult;
        // Who asks too much hears of that alone.
        const tooLarge = result.errors?.find((error) => codeOf(error) === TOO_LARGE);
        if (tooLarge) result.errors = [tooLarge];
        const codes = [...new Set(result.errors?.map(codeOf))];
        if (scope && operationName) scope.told.operation = operationName;
        if (scope && codes.length > 0) scope.told.codes = codes;
        if (codes.length === 0) return;
        const trouble = codes.map((code) => TROUBLES[code]).find((status) => status !== undefined);
        if (result.data) http.status = 200;
        else if (trouble) {
          delete result.data;
          http.status = trouble;
          if (trouble === 503) http.headers.set('retry-after', '5');
        } else if (tooLarge) http.status = 400;
        else if (result.data === null || (!codes.includes(MALFORMED) && scope && !scope.strict)) http.status = 200;
      },
    };
  },
};

const codeOf = (error: GraphQLFormattedError): string => String(error.extensions?.code);
