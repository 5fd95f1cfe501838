/** PUT and DELETE /texts/NAME: the one thing that a client may change, where the server allows it. */
import type { Express, Request, RequestHandler, Response } from 'express';
import type { GraphStore } from '../../store/store.js';
import { BOUNDS, type Bounds } from '../bounds.js';
import { Answer } from './answer.js';
import { readBytes } from './bytes.js';
import { Desk } from './desk.js';
import { readName } from './names.js';
import type { TextReader } from './reader.js';
import { Refusal } from './refusal.js';
import { sameSite } from './same-site.js';

export interface TextsOptions {
  readonly store: GraphStore;
  readonly bounds?: Bounds;
  readonly host?: string;
  readonly origins?: readonly string[];
  /** Reads what is dropped; without one nothing may be. */
  readonly reader?: TextReader | undefined;
}

type Handler = (request: Request, response: Response) => Promise<void>;

/** How long a client that finds the desk full should wait. */
const RETRY_SECONDS = 2;

/** Mounts them; without a reader they say how dropping texts is allowed. */
export function addTexts(app: Express, options: TextsOptions): void {
  const { store, bounds = BOUNDS, host, origins = [], reader } = options;
  const desk = reader ? new Desk(store, reader, bounds) : null;
  const allowed = sameSite(host, origins);
  const guard: RequestHandler = (request, response, next) => {
    try {
      if (!desk) throw notAllowed();
      allowed(request, response, next);
    } catch (error) {
      new Answer(request, response).failed(error);
    }
  };
  if (!desk) {
    app.all('/texts/:name', only(['PUT', 'DELETE'], guard));
    return;
  }
  app.put('/texts/:name', guard, atOnce(bounds.textsAtOnce, taking(desk, bounds.textKilobytes)));
  app.delete('/texts/:name', guard, removing(desk));
}

function only(methods: readonly string[], handler: RequestHandler): RequestHandler {
  return (request, response, next) => (methods.includes(request.method) ? handler(request, response, next) : next());
}

function taking(desk: Desk, kilobytes: number): Handler {
  return async (request, response) => {
    const answer = new Answer(request, response);
    const gone = new AbortController();
    response.once('close', () => gone.abort());
    try {
      const name = readName(nameIn(request));
      const bytes = await readBytes(request, kilobytes);
      answer.done(await desk.take(name, bytes, { told: (stage) => answer.stage(stage), signal: gone.signal }));
    } catch (error) {
      if (!gone.signal.aborted) answer.failed(error);
    }
  };
}

function removing(desk: Desk): Handler {
  return async (request, response) => {
    try {
      await desk.remove(readName(nameIn(request)));
      response.status(204).end();
    } catch (error) {
      new Answer(request, response).failed(error);
    }
  };
}

const nameIn = ({ params }: Request): string => String(params.name);

/** One counts from its first byte until its answer is made, so that no more than these lie in memory. */
function atOnce(most: number, handler: Handler): Handler {
  let underWay = 0;
  return async (request, response) => {
    if (underWay >= most) {
      response.set('Retry-After', String(RETRY_SECONDS));
      return new Answer(request, response).failed(busy(most));
    }
    underWay++;
    try {
      await handler(request, response);
    } finally {
      underWay--;
    }
  };
}

function busy(most: number): Refusal {
  return new Refusal(503, 'OVERLOADED', `${most} texts are being read. Send this one again in ${RETRY_SECONDS} s.`);
}

function notAllowed(): Refusal {
  const advice = 'Whoever runs it allows them: zeren serve --writable, or ZEREN_WRITABLE=1.';
  return new Refusal(403, 'NOT_WRITABLE', `This server takes no texts. ${advice}`);
}
