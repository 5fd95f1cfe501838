/** Answers over GET: one stays right as long as the graph does, so a client that has it need not get it again. */
import { createHash, randomUUID } from 'node:crypto';
import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import type { RequestHandler } from 'express';
import type { GraphStore, Row } from '../store/store.js';
import type { Context } from './context.js';
import { today } from './day.js';
import { stateOf } from './state.js';

// What a graph's revision does not tell, a new program, other own decisions, begins with a new process.
const PROCESS = randomUUID();

/**
 * Gives queries over GET an ETag and answers 304, before anything is resolved, to a client whose tag still fits. Other
 * answers are not to be stored: caches do not tell one POST from another, and an error may pass.
 */
export const revisionTags: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    let tag: string | null = null;
    return {
      async responseForOperation({ request, contextValue }) {
        if (request.http?.method !== 'GET') return null;
        const { query, operationName, variables } = request;
        tag = await tagOf(await contextValue.load.state(), [query, operationName, variables]);
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

/** The same for files, mounted before what makes them; a refusal takes the tag off again (faults.ts). */
export function tagFiles(store: GraphStore): RequestHandler {
  return async (request, response, next) => {
    const tag = await tagOf(await stateOf(store), request.originalUrl);
    response.set({ ETag: tag, 'Cache-Control': 'no-cache' });
    if (fits(request.get('if-none-match'), tag)) return response.status(304).end();
    next();
  };
}

/** Weak, since compression changes the bytes. The day counts, since some answers are about today. */
function tagOf([state]: readonly Row[], asked: unknown): string {
  const all = JSON.stringify([PROCESS, state?.revision ?? null, today(), asked]);
  return `W/"${createHash('sha256').update(all).digest('base64url').slice(0, 27)}"`;
}

function fits(given: string | undefined, tag: string): boolean {
  const opaque = (one: string) => one.trim().replace(/^W\//, '');
  const known = given?.split(',') ?? [];
  return known.some((one) => one.trim() === '*' || opaque(one) === opaque(tag));
}
