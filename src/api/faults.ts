/** What the server answers when there is no answer: without a stack, without a path of this machine. */
import type { Express, NextFunction, Request, Response } from 'express';
import { GraphQLError } from 'graphql';

/** Mounted last: addresses that nothing has answered, and errors that nothing has caught. */
export function addFaults(app: Express): void {
  app.use((_request: Request, response: Response) => {
    tell(response, 404, 'There is nothing at this address. GraphQL answers at /graphql.');
  });
  app.use((error: unknown, _request: Request, response: Response, next: NextFunction) => {
    if (response.headersSent) return next(error);
    if (error instanceof GraphQLError) return tell(response, 400, error.message, error.extensions);
    const status = statusOf(error);
    if (status < 500)
      return tell(response, status, error instanceof Error ? error.message : 'The request cannot be read.');
    console.error(error);
    tell(response, 500, 'The server failed to answer. Its log says why.');
  });
}

/** Errors of the libraries that read requests carry the status that fits; anything else is our fault. */
function statusOf(error: unknown): number {
  const status = error instanceof Error && 'status' in error ? error.status : undefined;
  return typeof status === 'number' && status >= 400 ? status : 500;
}

/** In the form of a GraphQL answer, so that clients need to know one form only. */
function tell(
  response: Response,
  status: number,
  message: string,
  extensions?: Readonly<Record<string, unknown>>,
): void {
  response.status(status).json({ errors: [extensions ? { message, extensions } : { message }] });
}
