/** Every request from its first byte to its last: its id, its time limit, and a line about it in the log. */
import { randomUUID } from 'node:crypto';
import type { Request, RequestHandler, Response } from 'express';
import { GraphQLError } from 'graphql';
import type { Log } from './log.js';
import type { Scope } from './scope.js';
import { type Turn, Turns } from './turns.js';

const JSON_TYPES = ['application/json', 'application/graphql-response+json'];
/** Ids of other programs that may stand in a log and a header as they are. */
const SAFE_ID = /^[\w.:-]{1,128}$/;
/** Asked every few seconds by those who watch the server. */
const PROBES = new Set(['/healthz', '/readyz']);

/**
 * Begins a request: gives it an id (its own `X-Request-Id` if it has one) and a scope, and logs it when it is over.
 * @param seconds - after how long it is given up
 */
export function beginRequests(log: Log, seconds: number): RequestHandler {
  const turns = new Turns();
  return (request, response, next) => {
    const begun = performance.now();
    const given = request.get('x-request-id') ?? '';
    const id = SAFE_ID.test(given) ? given : randomUUID();
    const { scope, end } = makeScope(log.child({ request: id }), request, seconds, turns.request());
    response.locals.scope = scope;
    response.setHeader('X-Request-Id', id);
    response.once('close', () => {
      end();
      tell(scope, request, response, performance.now() - begun);
    });
    next();
  };
}

function makeScope(log: Log, request: Request, seconds: number, turn: Turn): { scope: Scope; end: () => void } {
  let ended: GraphQLError | null = null;
  let reject: (error: GraphQLError) => void = () => undefined;
  const over = new Promise<never>((_, fail) => {
    reject = fail;
  });
  // Nothing may be waiting when the time is up.
  over.catch(() => undefined);
  const finish = (error: GraphQLError) => {
    ended ??= error;
    reject(error);
  };
  const timer = setTimeout(() => finish(timeIsUp(seconds)), seconds * 1000);
  const scope: Scope = {
    log,
    strict: request.accepts(JSON_TYPES) === JSON_TYPES[1],
    over,
    ended: () => ended,
    running: new Set(),
    turn,
    told: {},
  };
  const end = () => {
    clearTimeout(timer);
    finish(new GraphQLError('The client has gone.', { extensions: { code: 'CLIENT_GONE' } }));
  };
  return { scope, end };
}

function timeIsUp(seconds: number): GraphQLError {
  const advice =
    'Ask for less: narrow the filter, take fewer elements (`first`), or split the request. Whoever runs the server can allow more time with --limit seconds=N.';
  return new GraphQLError(`The request took longer than ${seconds} s and was given up. ${advice}`, {
    extensions: { code: 'TIMEOUT', seconds, http: { status: 504 } },
  });
}

function tell({ log, told }: Scope, request: Request, response: Response, milliseconds: number): void {
  const { statusCode: status, writableFinished } = response;
  const line = {
    method: request.method,
    path: request.originalUrl.split('?', 1)[0],
    status,
    milliseconds: Math.round(milliseconds * 10) / 10,
    ...told,
  };
  if (!writableFinished) log.warn(line, 'cut off');
  else if (status >= 500) log.warn(line, 'failed');
  else if (PROBES.has(request.path)) log.debug(line, 'answered');
  else log.info(line, 'answered');
}
