/** What the server answers when there is no answer: without a stack, without a path of this machine. */
import type { Express, NextFunction, Request, Response } from 'express';
import { GraphQLError } from 'graphql';
import { StoreError, StoreTimeout } from '../store/errors.js';
import { scopeOf } from './scope.js';

/** For who hears that the server has too much to do. */
const RETRY_SECONDS = '5';

/** Mounted last: addresses that nothing has answered, and errors that nothing has caught. */
export function addFaults(app: Express): void {
  app.use((_request: Request, response: Response) => {
    tell(response, 404, 'There is nothing at this address. GraphQL answers at /graphql.', { code: 'NOT_FOUND' });
  });
  app.use((error: unknown, _request: Request, response: Response, next: NextFunction) => {
    // Answered already: by what refused a body that the parser went on to read.
    if (response.writableEnded) return;
    if (response.headersSent) return next(error);
    if (error instanceof GraphQLError) return tellGraphQL(response, error);
    if (error instanceof StoreError) {
      const [status, code] = error instanceof StoreTimeout ? [504, 'TIMEOUT'] : [503, 'STORE_UNAVAILABLE'];
      return tell(response, Number(status), `${error.message}. ${error.advice}`, { code });
    }
    const status = statusOf(error);
    if (status < 500) {
      const code = status === 413 ? 'TOO_LARGE' : 'BAD_REQUEST';
      return tell(response, status, error instanceof Error ? error.message : 'The request cannot be read.', { code });
    }
    scopeOf(response).log.error({ err: error }, 'not foreseen');
    tell(response, 500, 'The server failed to answer. Its log says why.', { code: 'INTERNAL_SERVER_ERROR' });
  });
}

function tellGraphQL(response: Response, error: GraphQLError): void {
  const { http, ...extensions } = error.extensions;
  const status = typeof http === 'object' && http !== null && 'status' in http ? Number(http.status) : 400;
  if (status === 503) response.set('Retry-After', RETRY_SECONDS);
  tell(response, status, error.message, extensions);
}

/** Errors of the libraries that read requests carry the status that fits; anything else is our fault. */
function statusOf(error: unknown): number {
  const status = error instanceof Error && 'status' in error ? error.status : undefined;
  return typeof status === 'number' && status >= 400 ? status : 500;
}

/** In the form of a GraphQL answer, so that clients need to know one form only. */
export function tell(
  response: Response,
  status: number,
  message: string,
  extensions?: Readonly<Record<string, unknown>>,
): void {
  response.set('Cache-Control', 'no-store').removeHeader('ETag');
  response.status(status).json({ errors: [extensions ? { message, extensions } : { message }] });
}
