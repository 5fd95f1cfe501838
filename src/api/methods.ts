/** Addresses that are asked in one way only: who asks in another is told which. */
import type { Express, RequestHandler } from 'express';
import { tell } from './faults.js';
import { opensInBrowser } from './pages.js';

const METHODS: readonly (readonly [string, readonly string[]])[] = [
  ['/exports/:file', ['GET', 'HEAD']],
  ['/healthz', ['GET', 'HEAD']],
  ['/readyz', ['GET', 'HEAD']],
  ['/guide', ['GET', 'HEAD']],
  ['/openapi.json', ['GET', 'HEAD']],
  ['/texts/:name', ['PUT', 'DELETE']],
];

/** Refuses other methods with 405; mounted after those that answer there, and before the page. */
export function addMethods(app: Express): void {
  for (const [path, methods] of METHODS) app.all(path, only(methods));
}

function only(methods: readonly string[]): RequestHandler {
  return (request, response, next) => {
    if (methods.includes(request.method) || opensInBrowser(request)) return next();
    response.set('Allow', methods.join(', '));
    tell(response, 405, `This address is asked with ${methods.join(' or ')}, not ${request.method}.`, {
      code: 'WRONG_METHOD',
    });
  };
}
