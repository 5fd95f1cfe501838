/** Apollo Server over a store: the schema, its limits, and errors that say no more than a client can use. */
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { GraphQLError, type GraphQLFormattedError, Kind, OperationTypeNode } from 'graphql';
import { StoreError } from '../store/errors.js';
import type { Context } from './context.js';
import { refusal, sizeOf } from './limits.js';
import { resolvers, typeDefs } from './schema.js';

/** More than any request that a person writes, far less than one that ties up the parser. */
const MOST_TOKENS = 5_000;

/** Refuses an operation that is too large before any of its fields is resolved. */
const limits: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, operation, request }) {
        if (!operation) return;
        if (operation.operation !== OperationTypeNode.QUERY) throw readOnly(operation.operation);
        const fragments = document.definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
        const error = refusal(sizeOf(schema, operation, fragments, request.variables ?? {}));
        if (error) throw error;
      },
    };
  },
};

function readOnly(operation: string): GraphQLError {
  const message = `This API is read-only: it answers queries and knows no ${operation}. Texts are loaded with \`zeren load\`.`;
  return new GraphQLError(message, { extensions: { code: 'READ_ONLY', http: { status: 400 } } });
}

/** A server that answers the schema; the context of each request brings the store. */
export function createApollo(plugins: readonly ApolloServerPlugin<Context>[] = []): ApolloServer<Context> {
  return new ApolloServer<Context>({
    typeDefs,
    resolvers,
    introspection: true,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: MOST_TOKENS },
    formatError: toClient,
    plugins: [ApolloServerPluginLandingPageDisabled(), limits, ...plugins],
  });
}

/** A store's trouble is told with its advice; anything unforeseen is told to the log, not to the client. */
function toClient(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  if (formatted.extensions?.code !== 'INTERNAL_SERVER_ERROR') return formatted;
  const cause = unwrapResolverError(error);
  if (cause instanceof StoreError) {
    const extensions = { code: 'STORE_UNAVAILABLE', advice: cause.advice };
    return { ...formatted, message: `${cause.message}. ${cause.advice}`, extensions };
  }
  console.error(cause);
  return {
    ...formatted,
    message: 'The server failed to answer this field. Its log says why.',
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
  };
}
