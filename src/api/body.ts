/** Reads the body of a request, up to a size; of a larger one no more than that. */
import express, { type Request, type RequestHandler, type Response } from 'express';
import type { Bounds } from './bounds.js';
import { bodyWithin } from './bulk.js';
import { tell } from './faults.js';
import { refuseNow } from './overload.js';

/** How long a client that is still sending has to notice the answer before the connection is cut. */
const NOTICE_MS = 1_000;
/** Bytes of all bodies that are being read at a time, whoever sends them. */
const MOST_HELD = 32 * 1024 ** 2;

/**
 * Reads JSON. The parser by itself reads a body that is too large to its end before it says so; here it is refused by
 * its announced length, or at the byte that is one too many.
 */
export function readBody(bounds: Bounds): readonly RequestHandler[] {
  const { kilobytes } = bounds;
  const most = kilobytes * 1024;
  let held = 0;
  const within: RequestHandler = (request, response, next) => {
    if (Number(request.get('content-length') ?? 0) > most) return refuse(request, response, kilobytes);
    let read = 0;
    const count = (chunk: Buffer) => {
      read += chunk.length;
      held += chunk.length;
      if (read <= most && held <= MOST_HELD) return;
      request.off('data', count);
      if (read > most) return refuse(request, response, kilobytes);
      if (!response.headersSent) refuseNow(response, 'Too many requests are being sent.');
      cutSoon(request);
    };
    request.on('data', count);
    response.once('close', () => {
      held -= read;
    });
    next();
  };
  return [within, express.json({ limit: most, verify: bodyWithin(bounds) })];
}

function refuse(request: Request, response: Response, kilobytes: number): void {
  if (response.headersSent) return;
  // A connection closed while the client still sends would be reset, and the answer lost with it.
  response.set('Connection', 'keep-alive');
  const message = `The request's body is larger than ${kilobytes} kB. Split the request, or ask with fewer ids.`;
  tell(response, 413, message, { code: 'TOO_LARGE', mostKilobytes: kilobytes });
  cutSoon(request);
}

/** Leaves a client that has its answer and still sends a moment to notice. */
export function cutSoon(request: Request): void {
  setTimeout(() => request.complete || request.socket.destroy(), NOTICE_MS).unref();
}
