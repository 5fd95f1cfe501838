/** Apollo Server over a store: the schema, its limits, and errors that say no more than a client can use. */
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { GraphQLError, Kind, OperationTypeNode } from 'graphql';
import { BOUNDS, type Bounds } from './bounds.js';
import type { Context } from './context.js';
import { revisionTags } from './etag.js';
import { httpStatus } from './http-status.js';
import { refusal, sizeOf } from './limits.js';
import { createLog, type Log } from './log.js';
import { resolvers, typeDefs } from './schema.js';
import { toClient } from './to-client.js';
import { writtenWithin } from './written.js';

export interface ApolloOptions {
  readonly bounds?: Bounds;
  /** Where to tell what was not foreseen; stderr if left out. */
  readonly log?: Log;
  readonly plugins?: readonly ApolloServerPlugin<Context>[];
}

/** Of more mistakes than these a client is not told: it would be told the same again. */
const MOST_MISTAKES = 5;

/** A server that answers the schema; the context of each request brings the store. */
export function createApollo(options: ApolloOptions = {}): ApolloServer<Context> {
  const { bounds = BOUNDS, log = createLog(), plugins = [] } = options;
  return new ApolloServer<Context>({
    typeDefs,
    resolvers,
    introspection: true,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    logger: log,
    parseOptions: { maxTokens: bounds.tokens },
    validationRules: [writtenWithin(bounds, MOST_MISTAKES)],
    validationOptions: { maxErrors: MOST_MISTAKES },
    formatError: (formatted, error) => toClient(formatted, error, log),
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      sizeWithin(bounds),
      revisionTags,
      httpStatus,
      ...plugins,
    ],
  });
}

/** Refuses an operation that is too large before any of its fields is resolved. */
function sizeWithin(bounds: Bounds): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ schema, document, operation, request }) {
          if (!operation) return;
          if (operation.operation !== OperationTypeNode.QUERY) throw readOnly(operation.operation);
          const fragments = document.definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
          const error = refusal(sizeOf(schema, operation, fragments, request.variables ?? {}), bounds);
          if (error) throw error;
        },
      };
    },
  };
}

function readOnly(operation: string): GraphQLError {
  const message = `This API is read-only: it answers queries and knows no ${operation}. Texts are loaded with \`zeren load\`.`;
  return new GraphQLError(message, { extensions: { code: 'READ_ONLY', http: { status: 400 } } });
}
