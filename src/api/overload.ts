/** No more requests at a time than the server can answer well; the others are told when to come again. */
import type { RequestHandler } from 'express';
import { tell } from './faults.js';
import { scopeOf } from './scope.js';

/** A request under way is seldom longer. */
const RETRY_SECONDS = 1;

/**
 * Refuses requests beyond `most` with 503. One counts until its answer is sent and its last statement has ended, also
 * one that was given up: a store that cannot stop a statement is still busy with it.
 */
export function boundRequests(most: number): RequestHandler {
  let underWay = 0;
  return (_request, response, next) => {
    if (underWay >= most) {
      const message = `The server is answering ${most} requests already. Ask again in ${RETRY_SECONDS} s.`;
      response.set('Retry-After', String(RETRY_SECONDS));
      return tell(response, 503, message, { code: 'OVERLOADED' });
    }
    underWay++;
    response.once('close', async () => {
      await Promise.allSettled(scopeOf(response).running);
      underWay--;
    });
    next();
  };
}
