/** Values and bodies that are large, deep, or not what they say. */
import { gzipSync } from 'node:zlib';
import type { Bomb } from './bombs.js';
import { posting } from './wire.js';

const MEGABYTES = 1024 * 1024;

const body = (value: unknown) => posting(JSON.stringify(value));
const deep = (count: number, open = '[', close = ']') => open.repeat(count) + close.repeat(count);

function bomb(name: string, pieces: Bomb['pieces'], status: number, code: string): Bomb {
  return { name, pieces, status, code };
}

/** Announced as long as it is, and sent without heed to the answer. */
function large(what: (filling: string) => unknown): Bomb['pieces'] {
  return () => body(what('x'.repeat(10 * MEGABYTES)));
}

const IDS = 'query ($ids: [ID!]) { tasks(ids: $ids) { totalCount } }';
const TEXT = 'query ($text: String!) { search(text: $text) { totalCount } }';
const ASK = 'query ($text: String!) { ask(question: $text) { understood } }';
const BODY = 'query ($text: String!) { agency(name: $text) { id } }';
const ANY = 'query ($names: [String!]) { tasks(filter: { agencies: { any: $names } }) { totalCount } }';

export const VALUE_BOMBS: readonly Bomb[] = [
  bomb(
    'a query of 10 MB',
    large((query) => ({ query: `{ ${query} }` })),
    413,
    'TOO_LARGE',
  ),
  bomb(
    'variables of 10 MB',
    large((text) => ({ query: TEXT, variables: { text } })),
    413,
    'TOO_LARGE',
  ),
  bomb(
    'a comment of 10 MB',
    large((text) => ({ query: `# ${text}\n{ __typename }` })),
    413,
    'TOO_LARGE',
  ),
  bomb('10 MB without a length', chunked, 413, 'TOO_LARGE'),
  bomb('256 MB packed into 256 kB', () => packed(256), 413, 'TOO_LARGE'),
  bomb(
    'gzip that is none',
    () => posting('{"query":"{__typename}"}', { 'Content-Encoding': 'gzip' }),
    400,
    'BAD_REQUEST',
  ),
  bomb('an encoding that is none', () => posting('{}', { 'Content-Encoding': 'x, y, z' }), 415, 'BAD_REQUEST'),
  bomb('a body 100,000 lists deep', () => posting(deep(100_000)), 400, 'TOO_LARGE'),
  bomb('a query that is 100,000 lists deep', () => posting(`{"query":${deep(100_000)}}`), 400, 'TOO_LARGE'),
  bomb(
    'variables 100,000 lists deep',
    () => posting(`{"query":"${IDS}","variables":${deep(100_000)}}`),
    400,
    'TOO_LARGE',
  ),
  bomb(
    'a variable 100,000 lists deep',
    () => posting(`{"query":"${IDS}","variables":{"ids":${deep(100_000)}}}`),
    400,
    'TOO_LARGE',
  ),
  bomb(
    'a variable 40,000 objects deep',
    () => posting(`{"query":"${IDS}","variables":{"ids":${deep(40_000, '{"a":', '}').replace(':}', ':1}')}}}`),
    400,
    'TOO_LARGE',
  ),
  bomb(
    'extensions 100,000 lists deep',
    () => posting(`{"query":"{","extensions":{"a":${deep(100_000)}}}`),
    400,
    'TOO_LARGE',
  ),
  bomb('a list of 20,000 requests', () => posting(`[${'{},'.repeat(20_000)}{}]`), 400, 'BAD_REQUEST'),
  bomb(
    '20,000 ids',
    () => body({ query: IDS, variables: { ids: Array.from({ length: 20_000 }, (_, i) => `x${i}`) } }),
    400,
    'TOO_LARGE',
  ),
  bomb(
    '20,000 names of bodies',
    () => body({ query: ANY, variables: { names: Array(20_000).fill('财局') } }),
    400,
    'TOO_LARGE',
  ),
  bomb(
    '20,000 numbers for an id',
    () => body({ query: IDS, variables: { ids: Array(60_000).fill(1.5) } }),
    400,
    'TOO_LARGE',
  ),
  bomb('an id of 200 kB', () => body({ query: IDS, variables: { ids: ['x'.repeat(200_000)] } }), 400, 'TOO_LARGE'),
  bomb('a name of 200 kB', () => body({ query: BODY, variables: { text: '市'.repeat(66_000) } }), 400, 'TOO_LARGE'),
  bomb(
    'words of 200 kB to search',
    () => body({ query: TEXT, variables: { text: '市 '.repeat(50_000) } }),
    400,
    'TOO_LARGE',
  ),
  bomb(
    'a question of 200 kB',
    () => body({ query: ASK, variables: { text: 'who leads '.repeat(20_000) } }),
    400,
    'TOO_LARGE',
  ),
  bomb(
    'a text of 200 kB within the query',
    () => body({ query: `{ search(text: "${'x'.repeat(200_000)}") { totalCount } }` }),
    400,
    'TOO_LARGE',
  ),
  bomb(
    'bytes that are no UTF-8',
    () => posting(Buffer.concat([Buffer.from('{"query":"{ '), Buffer.alloc(1000, 0xff), Buffer.from(' }"}')])),
    400,
    'BAD_REQUEST',
  ),
  bomb(
    'half a character',
    () => posting(Buffer.from('{"query":"{ task(id: \\"\xe5\xb8\\") { id } }"}', 'latin1')),
    400,
    'BAD_REQUEST',
  ),
  bomb(
    'UTF-16 that says it is UTF-8',
    () => posting(Buffer.from('{"query":"{__typename}"}', 'utf16le')),
    400,
    'BAD_REQUEST',
  ),
  bomb('NULs', () => posting(Buffer.alloc(200_000)), 400, 'BAD_REQUEST'),
  bomb('a key 200,000 times', () => posting(`{${'"query":"{",'.repeat(20_000)}"query":1}`), 400, 'BAD_REQUEST'),
  bomb('__proto__ as a body', () => posting('{"__proto__":{"query":"{__typename}"}}'), 400, 'BAD_REQUEST'),
];

function* chunked(): Generator<string | Uint8Array> {
  const [head = ''] = posting('', { 'Transfer-Encoding': 'chunked' });
  yield String(head).replace(/Content-Length: 0\r\n/, '');
  const chunk = Buffer.alloc(65_536, 32);
  for (let sent = 0; sent < 10 * MEGABYTES; sent += chunk.length) {
    yield '10000\r\n';
    yield chunk;
    yield '\r\n';
  }
  yield '0\r\n\r\n';
}

/** JSON that is blanks for the most part, and so is packed a thousand times smaller. */
function packed(megabytes: number) {
  const json = Buffer.alloc(megabytes * MEGABYTES, 32);
  json.write('{"query":"{__typename}"');
  json.write('}', json.length - 1);
  return posting(gzipSync(json, { level: 9 }), { 'Content-Encoding': 'gzip' });
}
