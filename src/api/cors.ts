/** Which pages of other sites may ask the API from a browser: none unless they are named. */
import type { RequestHandler } from 'express';

const ALLOWED = 'Content-Type, Accept, Apollo-Require-Preflight, X-Apollo-Operation-Name, X-Request-Id, If-None-Match';
const EXPOSED = 'ETag, X-Request-Id, Retry-After';
const A_DAY = '86400';

/** An origin that is none, and what one looks like. */
export class OriginError extends Error {
  override readonly name = 'OriginError';
  readonly advice = 'Give scheme and host without a path, such as https://maps.example.org, or * for every site.';
}

/**
 * Origins from a comma-separated list or several.
 * @throws OriginError for one that has a path or no scheme
 */
export function readOrigins(lists: readonly string[]): string[] {
  const origins = lists.flatMap((list) => list.split(',')).map((origin) => origin.trim());
  return origins.filter((origin) => origin !== '').map(readOrigin);
}

function readOrigin(written: string): string {
  if (written === '*') return written;
  const origin = URL.canParse(written) ? new URL(written).origin : '';
  // A lone slash at the end is no path; browsers send origins without it.
  if (/^https?:/.test(origin) && written.replace(/\/$/, '').toLowerCase() === origin) return origin;
  throw new OriginError(`"${written}" is no origin`);
}

/**
 * Answers for the origins and nobody else. There are no cookies and nothing to sign in to, so none are let through.
 * @param origins - as readOrigins gives them
 */
export function crossOrigin(origins: readonly string[]): RequestHandler {
  const everyone = origins.includes('*');
  return (request, response, next) => {
    response.vary(everyone ? 'Accept' : 'Accept, Origin');
    const origin = request.get('origin');
    if (origin === undefined || !(everyone || origins.includes(origin))) return next();
    response.set('Access-Control-Allow-Origin', everyone ? '*' : origin);
    response.set('Access-Control-Expose-Headers', EXPOSED);
    if (request.method !== 'OPTIONS' || !request.get('access-control-request-method')) return next();
    response.set('Access-Control-Allow-Methods', 'GET, POST');
    response.set('Access-Control-Allow-Headers', ALLOWED);
    response.set('Access-Control-Max-Age', A_DAY);
    response.status(204).end();
  };
}
