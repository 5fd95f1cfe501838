/** Queries over GET: an answer stays right as long as the graph does, so a client that has it need not get it again. */
import { createHash, randomUUID } from 'node:crypto';
import { type ApolloServerPlugin, type GraphQLRequest, HeaderMap } from '@apollo/server';
import type { Context } from './context.js';
import { today } from './day.js';

/**
 * Gives answers over GET an ETag and answers 304, before anything is resolved, to a client whose tag still fits. Other
 * answers are not to be stored: caches do not tell one POST from another, and an error may pass.
 */
export function revisionTags(): ApolloServerPlugin<Context> {
  // What a graph's revision does not tell, a new program, other own decisions, begins with a new process.
  const process = randomUUID();
  return {
    async requestDidStart() {
      let tag: string | null = null;
      return {
        async responseForOperation({ request, contextValue }) {
          if (request.http?.method !== 'GET') return null;
          tag = await tagOf(process, request, contextValue);
          if (!fits(request.http.headers.get('if-none-match'), tag)) return null;
          const http = { status: 304, headers: new HeaderMap() };
          return { http, body: { kind: 'single', singleResult: {} } };
        },
        async willSendResponse({ response: { body, http } }) {
          const whole = body.kind === 'single' && !body.singleResult.errors?.length;
          http.headers.set('cache-control', tag && whole ? 'no-cache' : 'no-store');
          if (tag && whole) http.headers.set('etag', tag);
        },
      };
    },
  };
}

/** Weak, since compression changes the bytes. The day counts, since some answers are about today. */
async function tagOf(process: string, request: GraphQLRequest, context: Context): Promise<string> {
  const [state] = await context.load.once('state');
  const { query, operationName, variables } = request;
  const asked = [process, state?.revision ?? null, today(), query, operationName, variables];
  return `W/"${createHash('sha256').update(JSON.stringify(asked)).digest('base64url').slice(0, 27)}"`;
}

function fits(given: string | undefined, tag: string): boolean {
  const opaque = (one: string) => one.trim().replace(/^W\//, '');
  const known = given?.split(',') ?? [];
  return known.some((one) => one.trim() === '*' || opaque(one) === opaque(tag));
}
