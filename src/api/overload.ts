/** No more requests at a time than the server can answer well; the others are told when to come again. */
import type { RequestHandler, Response } from 'express';
import { tell } from './faults.js';
import type { Log } from './log.js';
import { scopeOf } from './scope.js';

/** A request under way is seldom longer. */
const RETRY_SECONDS = 1;
/** The log hears of what was refused once in so many milliseconds: a line for each would be work that others wait for. */
const TOLD_MS = 1_000;

/**
 * Lets so many requests in at a time, and refuses further ones with 503. One counts from when it has come whole until
 * its answer is sent and its last statement has ended, also one that was given up: a store that cannot stop a statement
 * is still busy with it.
 */
export class Gate {
  private underWay = 0;
  private refused = 0;

  constructor(
    private readonly most: number,
    private readonly log: Log,
  ) {}

  /** Turns requests away as they come, before anything is done for them. */
  readonly look: RequestHandler = (request, response, next) => {
    if (this.underWay >= this.most) return this.refuse(response);
    // A client that has given up while its request waited to be read has gone by then, and nothing is done for it.
    setImmediate(() => {
      if (request.socket.writable) next();
    });
  };

  /** Lets one in; mounted after what reads its body, so that who sends slowly keeps nobody out. */
  readonly enter: RequestHandler = (_request, response, next) => {
    if (this.underWay >= this.most) return this.refuse(response);
    this.underWay++;
    response.once('close', async () => {
      await Promise.allSettled(scopeOf(response).running);
      this.underWay--;
    });
    next();
  };

  private refuse(response: Response): void {
    this.note();
    refuseNow(response, `The server is answering ${this.most} requests already.`);
  }

  private note(): void {
    if (this.refused++ > 0) return;
    setTimeout(() => {
      this.log.warn({ refused: this.refused, most: this.most }, 'overloaded');
      this.refused = 0;
    }, TOLD_MS).unref();
  }
}

/** Says that there is too much to do, and when to come again. */
export function refuseNow(response: Response, why: string): void {
  response.set('Retry-After', String(RETRY_SECONDS));
  tell(response, 503, `${why} Ask again in ${RETRY_SECONDS} s.`, { code: 'OVERLOADED' });
}
