/** No more requests at a time than the server can answer well; the others are told when to come again. */
import type { RequestListener, ServerResponse } from 'node:http';
import type { RequestHandler, Response } from 'express';
import { tell } from './faults.js';
import type { Log } from './log.js';
import { Pace } from './pace.js';
import { scopeOf } from './scope.js';

/** A request under way is seldom longer. */
const RETRY_SECONDS = 1;
/** The log hears of what was refused once in so many milliseconds: a line for each would be work that others wait for. */
const TOLD_MS = 1_000;
/** What has a bound; pages, health and texts have none here. */
const BOUNDED = /^\/(?:graphql|exports)(?:[/?]|$)/;

/**
 * Lets so many requests in at a time, and refuses further ones with 503. One counts from when it has come whole until
 * its answer is sent and its last statement has ended, also one that was given up: a store that cannot stop a statement
 * is still busy with it.
 */
export class Gate {
  private underWay = 0;
  private refused = 0;
  private readonly pace = new Pace();
  private readonly why: string;

  constructor(
    private readonly most: number,
    private readonly log: Log,
  ) {
    this.why = `The server is answering ${most} requests already.`;
  }

  /** Refuses what is plainly too much before anything is done for it: to say no must cost little when it is said most. */
  before(handle: RequestListener): RequestListener {
    const body = JSON.stringify({ errors: [{ message: advised(this.why), extensions: { code: CODE } }] });
    const headers = { ...REFUSAL, 'Content-Length': Buffer.byteLength(body) };
    return (request, response) => {
      const { url = '', headers: given } = request;
      // Another site's page can read an answer only with the headers that come further on (cors.ts).
      if (!this.full || given.origin !== undefined || !BOUNDED.test(url)) return handle(request, response);
      this.note();
      leaveWaiting(response);
      response.writeHead(503, headers).end(body);
    };
  }

  /** Turns requests away before their bodies are read. */
  readonly look: RequestHandler = (_request, response, next) => {
    if (this.full) this.refuse(response);
    else next();
  };

  /** Lets one in; mounted after what reads its body, so that who sends slowly keeps nobody out. */
  readonly enter: RequestHandler = (request, response, next) => {
    if (this.full) return this.refuse(response);
    this.underWay++;
    response.once('close', async () => {
      await Promise.allSettled(scopeOf(response).running);
      this.underWay--;
    });
    this.pace.begin(() => {
      // For a client that has given up in the meantime nothing is done.
      if (request.socket.writable) next();
    });
  };

  private get full(): boolean {
    return this.underWay >= this.most;
  }

  private refuse(response: Response): void {
    this.note();
    leaveWaiting(response);
    refuseNow(response, this.why);
  }

  private note(): void {
    if (this.refused++ > 0) return;
    setTimeout(() => {
      this.log.warn({ refused: this.refused, most: this.most }, 'overloaded');
      this.refused = 0;
    }, TOLD_MS).unref();
  }
}

const CODE = 'OVERLOADED';
const REFUSAL = {
  'Content-Type': 'application/json; charset=utf-8',
  'Cache-Control': 'no-store',
  'Retry-After': String(RETRY_SECONDS),
};
const advised = (why: string) => `${why} Ask again in ${RETRY_SECONDS} s.`;

/**
 * Hears no more from a client that was told when to come again until that time has come: those who ask again at once
 * would otherwise take from the others, by being refused, most of the time in which they could be answered.
 */
function leaveWaiting({ req }: ServerResponse): void {
  const { socket } = req;
  // When all of the request has come, and no later: where a thousand connections are heard in one turn of the loop,
  // those that ask again would else be heard again in the same turn.
  req.once('close', () => {
    socket.pause();
    setTimeout(() => socket.resume(), RETRY_SECONDS * 1000).unref();
  });
}

/** Says that there is too much to do, and when to come again. */
export function refuseNow(response: Response, why: string): void {
  response.set('Retry-After', String(RETRY_SECONDS));
  tell(response, 503, advised(why), { code: CODE });
}
