/** What belongs to the request that is being answered, to be had anywhere in its course without being handed on. */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { RequestHandler, Response } from 'express';
import type { GraphQLError } from 'graphql';
import type { Log } from './log.js';
import type { Turn } from './turns.js';

export interface Scope {
  /** Writes lines that bear the request's id. */
  readonly log: Log;
  /** Whether the client knows application/graphql-response+json, in which HTTP's status says more. */
  readonly strict: boolean;
  /** Rejects when the request's time is up, or nobody waits for its answer any longer. */
  readonly over: Promise<never>;
  /** Why no statement may begin any more, or null. */
  ended(): GraphQLError | null;
  /** Statements, and what is made to be kept, under way. */
  readonly running: Set<Promise<unknown>>;
  /** Its place among the requests that compute. */
  readonly turn: Turn;
  /** What the log is to tell of the request. */
  readonly told: { operation?: string; codes?: readonly string[] };
}

const scopes = new AsyncLocalStorage<Scope>();

/** The scope of the request that is being answered; none where a program calls without a server. */
export function currentScope(): Scope | undefined {
  return scopes.getStore();
}

/** Does work that is to go on when the request that began it is over. */
export function outsideScope<T>(work: () => T): T {
  return scopes.exit(work);
}

/** The scope that was made for a response (see requests.ts). */
export function scopeOf(response: Response): Scope {
  return response.locals.scope as Scope;
}

/** Mounted after all that reads the request: what follows runs within the request's scope. */
export const withinScope: RequestHandler = (_request, response, next) => {
  scopes.run(scopeOf(response), () => next());
};
