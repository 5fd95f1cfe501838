/** Queries that are small to write and large to answer, or large to read. */
import type { Bomb } from './bombs.js';
import { posting } from './wire.js';

const asked = (query: string, variables: Readonly<Record<string, unknown>> = {}) =>
  posting(JSON.stringify({ query, variables }));
const times = (count: number, make: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => make(i)).join(' ');
const nested = (count: number, before: string, inner: string, after = '}') =>
  before.repeat(count) + inner + after.repeat(count);

function tooLarge(name: string, query: () => string): Bomb {
  return { name, pieces: () => asked(query()), status: 400, code: 'TOO_LARGE' };
}

function invalid(name: string, query: () => string, code = 'GRAPHQL_VALIDATION_FAILED'): Bomb {
  return { name, pieces: () => asked(query()), status: 400, code };
}

/** Each fragment spreads the next one twice. */
const doubling = (count: number) =>
  `{ ...F0 } ${times(count, (i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`)}
   fragment F${count} on Query { statistics { texts } }`;

export const QUERY_BOMBS: readonly Bomb[] = [
  tooLarge('22 fields deep', () => `{ task(id: "x") ${nested(20, '{ parent ', '{ id }')} }`),
  tooLarge('1,400 fields deep', () => `{ task(id: "x") ${nested(1400, '{ parent ', '{ id }')} }`),
  tooLarge('100,000 open braces', () => '{ a '.repeat(60_000)),
  tooLarge('700 inline fragments deep', () => `{ ${nested(700, '... { ', 'a')} }`),
  tooLarge('1,400 lists deep, as an argument', () => `{ tasks(ids: ${nested(1400, '[', '"x"', ']')}) { totalCount } }`),
  tooLarge('700 objects deep, as an argument', () => `{ tasks(filter: ${nested(700, '{ a: ', '1')}) { totalCount } }`),
  tooLarge('101 aliases', () => `{ ${times(101, (i) => `a${i}: __typename`)} }`),
  tooLarge(
    '100 networks',
    () => `{ ${times(100, (i) => `a${i}: agencyNetwork(minShared: ${i}) { links { weight } }`)} }`,
  ),
  tooLarge('51 directives', () => `{ ${'__typename @include(if: true) '.repeat(51)} }`),
  tooLarge('900 directives at one field', () => `{ __typename ${'@skip(if: false) '.repeat(500)} }`),
  tooLarge('700 unknown directives', () => `{ __typename ${'@a '.repeat(1400)} }`),
  tooLarge('101 fragments', () => `{ ${'...F '.repeat(101)} } fragment F on Query { __typename }`),
  invalid('fragments in a circle', () => '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A ...A }'),
  invalid(
    'a circle of 49 fragments',
    () => `{ ...F0 } ${times(49, (i) => `fragment F${i} on Query { ...F${(i + 1) % 49} }`)}`,
  ),
  tooLarge('fragments that double 33 times', () => doubling(33)),
  tooLarge('__typename a million times (first 20,000)', () => `{ ${'__typename '.repeat(20_000)} }`),
  invalid('30 fields of one name with 90 selections each', () => wide()),
  invalid('2,900 times the same unknown field', () => `{ ${'a '.repeat(2900)} }`),
  tooLarge('480 times the same field with other arguments', () => `{ ${times(480, (i) => `task(id:${i})`)} }`),
  invalid('first: 1e9', () => '{ tasks(first: 1000000000) { nodes { id } } }', 'BAD_USER_INPUT'),
  invalid('first: 1e100', () => `{ tasks(first: 1${'0'.repeat(100)}) { nodes { id } } }`),
  tooLarge(
    'first: 1000 within first: 1000',
    () => '{ agencies(first: 1000) { nodes { tasks(first: 1000) { nodes { id } } } } }',
  ),
  tooLarge(
    'introspection a hundred times',
    () => `{ ${times(100, (i) => `a${i}: __schema { types { fields { args { description } } } }`)} }`,
  ),
  invalid(
    'introspection in a circle',
    () => `{ __schema { types ${nested(9, '{ fields { type ', '{ name }', '} }')} } }`,
  ),
  tooLarge('a name of 200,000 letters', () => `{ ${'a'.repeat(200_000)} }`),
  invalid('200 kB of blanks and an open brace', () => `{${' '.repeat(200_000)}`, 'GRAPHQL_PARSE_FAILED'),
  invalid('a comment of 200 kB and nothing else', () => `#${'x'.repeat(200_000)}`, 'GRAPHQL_PARSE_FAILED'),
  invalid('80,000 lines of comments and nothing else', () => '#\n'.repeat(80_000), 'GRAPHQL_PARSE_FAILED'),
  invalid('a block string that does not end', () => `{ task(id: """${'\n "'.repeat(50_000)}`, 'GRAPHQL_PARSE_FAILED'),
  invalid('480 variables that are not used', () => `query (${times(480, (i) => `$v${i}: Int = 1`)}) { __typename }`),
  invalid('a mutation', () => 'mutation { __typename }', 'READ_ONLY'),
];

/** Fields of one name are compared with one another, and what is within them too. */
function wide(): string {
  return `{ ${times(30, () => `agencies { nodes { ${'id '.repeat(90)} } }`)} }`;
}
