/** Heads and addresses that are large, in doubt, or meant for another server. */
import type { Bomb } from './bombs.js';
import { head, posting } from './wire.js';

const QUERY = '{"query":"{__typename}"}';
const JSON_HEAD = { 'Content-Type': 'application/json', 'Content-Length': QUERY.length };
const CHUNKED = `${QUERY.length.toString(16)}\r\n${QUERY}\r\n0\r\n\r\n`;
/** What smuggling wants answered: a second request within the body of the first. */
const SECOND = head('GET /healthz');

function bad(name: string, pieces: Bomb['pieces'], status = 400, code = 'BAD_REQUEST'): Bomb {
  return { name, pieces, status, code };
}

const lines = (count: number, line: (i: number) => string) => Array.from({ length: count }, (_, i) => line(i)).join('');
const withLines = (extra: string) => head('GET /readyz').replace('\r\n\r\n', `\r\n${extra}\r\n`);

export const HTTP_BOMBS: readonly Bomb[] = [
  bad('a header of 1 MB', () => [withLines(`X-A: ${'a'.repeat(1_000_000)}\r\n`)], 431, 'TOO_LARGE'),
  bad('100,000 headers', () => [withLines(lines(100_000, (i) => `a${i}: b\r\n`))], 431, 'TOO_LARGE'),
  bad('3,000 headers of two bytes', () => [withLines(lines(3000, () => 'a:\r\n'))], 431, 'TOO_LARGE'),
  bad('an address of 100 kB', () => [head(`GET /exports/matrix.csv?text=${'a'.repeat(100_000)}`)], 431, 'TOO_LARGE'),
  bad('3,000 parameters', () => [head(`GET /exports/matrix.csv?${lines(3000, () => 'a=b&')}`)], 400, 'BAD_USER_INPUT'),
  bad(
    '1,500 times a parameter',
    () => [head(`GET /exports/matrix.csv?${lines(1500, () => 'agency=x&')}`)],
    400,
    'BAD_USER_INPUT',
  ),
  bad(
    'parameters 1,000 brackets deep',
    () => [head(`GET /exports/network.json?a${'[a]'.repeat(1000)}=1`)],
    400,
    'BAD_USER_INPUT',
  ),
  bad('an address that cannot be decoded', () => [head('GET /exports/matrix.%E0%A4%A')]),
  bad('a length and chunks', () => [
    head('POST /graphql', { ...JSON_HEAD, 'Transfer-Encoding': 'chunked' }),
    CHUNKED,
    SECOND,
  ]),
  bad('two lengths', () => [
    head('POST /graphql', JSON_HEAD).replace('\r\n\r\n', '\r\nContent-Length: 5\r\n\r\n'),
    QUERY,
    SECOND,
  ]),
  bad('a length that is no number', () => [
    head('POST /graphql', { ...JSON_HEAD, 'Content-Length': '+24' }),
    QUERY,
    SECOND,
  ]),
  bad('chunks that are coded otherwise too', () => [
    head('POST /graphql', { 'Content-Type': 'application/json', 'Transfer-Encoding': 'chunked, identity' }),
    CHUNKED,
    SECOND,
  ]),
  bad('chunked, written with a blank', () => [
    head('POST /graphql', { 'Content-Type': 'application/json', 'Transfer-Encoding ': 'chunked' }),
    CHUNKED,
    SECOND,
  ]),
  bad('a chunk with a length that is none', () => [
    head('POST /graphql', { 'Content-Type': 'application/json', 'Transfer-Encoding': 'chunked' }),
    `0x18\r\n${QUERY}\r\n0\r\n\r\n`,
  ]),
  bad(
    'a chunk whose name is 100 kB',
    () => [
      head('POST /graphql', { 'Content-Type': 'application/json', 'Transfer-Encoding': 'chunked' }),
      `18;${'a'.repeat(100_000)}\r\n${QUERY}\r\n0\r\n\r\n`,
    ],
    413,
    'TOO_LARGE',
  ),
  bad('a folded header', () => [withLines('Transfer-Encoding:\r\n chunked\r\nContent-Length: 3\r\n')]),
  bad('a header without a name', () => [withLines(': a\r\n')]),
  bad('lines that end in LF alone', () => [head('GET /readyz').replaceAll('\r\n', '\n')]),
  bad('a NUL in a header', () => [withLines('X-A: a\u0000b\r\n')]),
  bad('no host', () => ['GET /readyz HTTP/1.1\r\n\r\n']),
  bad('two hosts', () => [withLines('Host: other\r\n')]),
  bad('a method that is none', () => [head('BREW /graphql')]),
  bad('TLS', () => [Buffer.from('16030100f8010000f40303', 'hex')]),
  bad('HTTP/2', () => ['PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n']),
  bad('HTTP/0.9', () => ['GET /readyz\r\n\r\n']),
  bad('a tunnel', () => [head('CONNECT example.org:443')], 405, 'BAD_REQUEST'),
  bad(
    'an expectation that is none',
    () => [head('POST /graphql', { ...JSON_HEAD, Expect: '200-ok' }), QUERY],
    417,
    'BAD_REQUEST',
  ),
  bad('the words of a form', () =>
    posting('query={__typename}', { 'Content-Type': 'application/x-www-form-urlencoded' }),
  ),
  bad('plain text', () => posting(QUERY, { 'Content-Type': 'text/plain' })),
  bad('parts', () =>
    posting(`--a\r\nContent-Disposition: form-data; name="operations"\r\n\r\n${QUERY}\r\n--a--`, {
      'Content-Type': 'multipart/form-data; boundary=a',
    }),
  ),
  bad('a charset that is none', () => posting(QUERY, { 'Content-Type': 'application/json; charset=x-none' }), 415),
];
