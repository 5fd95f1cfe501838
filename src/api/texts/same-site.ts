/**
 * Only the server's own page, and programs, may change anything. A page of another site is known by the `Origin` and
 * `Sec-Fetch-Site` that its browser sends; one whose name was turned to this machine (DNS rebinding) by its `Host`.
 */
import { isIP } from 'node:net';
import type { RequestHandler } from 'express';
import { Refusal } from './refusal.js';

/**
 * @param host the name that the server was told to listen on, if any
 * @param origins as `--cors` names them: under those the server is known too
 */
export function sameSite(host: string | undefined, origins: readonly string[]): RequestHandler {
  const names = new Set([host, ...origins.map(hostnameOf)].flatMap((name) => (name ? [name.toLowerCase()] : [])));
  return (request, _response, next) => {
    const own = request.get('host') ?? '';
    if (!known(own, names)) throw unknownHost(own);
    const origin = request.get('origin');
    const site = request.get('sec-fetch-site') ?? 'none';
    const fits = origin === undefined || hostOf(origin) === own.toLowerCase() || origins.includes(origin);
    if (!fits || (site !== 'same-origin' && site !== 'none')) throw otherSite();
    next();
  };
}

/** A name that no one else can point at this machine: a number, localhost, or one that the server was given. */
function known(host: string, names: ReadonlySet<string>): boolean {
  const name = hostnameOf(`http://${host}`);
  return isIP(name) > 0 || name === 'localhost' || name.endsWith('.localhost') || names.has(name);
}

const hostOf = (url: string): string | null => (URL.canParse(url) ? new URL(url).host : null);
const hostnameOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname.replace(/^\[|\]$/g, '') : '');

function otherSite(): Refusal {
  return new Refusal(
    403,
    'OTHER_SITE',
    'Only the page of this server may drop and remove texts, not one of another site.',
  );
}

function unknownHost(host: string): Refusal {
  const message = `This server does not know itself under the name ${JSON.stringify(host.slice(0, 100))}.`;
  return new Refusal(403, 'OTHER_SITE', `${message} Whoever runs it can name it: zeren serve --cors https://NAME.`);
}
