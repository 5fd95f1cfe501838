/** Headers that keep a browser from running or loading anything that is not the page's own. */
import type { RequestHandler } from 'express';
import helmet from 'helmet';

const OWN = ["'self'"];
const DIRECTIVES = {
  defaultSrc: OWN,
  scriptSrc: OWN,
  styleSrc: OWN,
  imgSrc: [...OWN, 'data:', 'blob:'],
  fontSrc: [...OWN, 'data:'],
  connectSrc: OWN,
  workerSrc: [...OWN, 'blob:'],
  objectSrc: ["'none'"],
  baseUri: OWN,
  frameAncestors: ["'none'"],
  formAction: OWN,
};

// The server speaks plain HTTP on a researcher's machine: telling browsers to insist on TLS would lock them out.
const LOCAL = { strictTransportSecurity: false, crossOriginEmbedderPolicy: false } as const;

/** For the page and the API. */
export function securityHeaders(): RequestHandler {
  return helmet({ ...LOCAL, contentSecurityPolicy: { useDefaults: false, directives: DIRECTIVES } });
}

/**
 * For GraphiQL alone: its editor writes styles into the page.
 * @param nonce what the style elements that the page makes carry; another one for each answer
 */
export function graphiqlHeaders(nonce: string): RequestHandler {
  const directives = { ...DIRECTIVES, styleSrc: [...OWN, `'nonce-${nonce}'`] };
  return helmet.contentSecurityPolicy({ useDefaults: false, directives });
}
