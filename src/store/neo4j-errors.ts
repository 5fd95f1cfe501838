/** What a Neo4j or its driver reports, in words that say what to do. */
import { reasonOf } from './engine.js';
import { StoreError, StoreTimeout } from './errors.js';
import type { Neo4jOptions } from './neo4j.js';
import { schemeFault } from './neo4j-scheme.js';

type Explanation = readonly [code: RegExp, what: (options: Neo4jOptions) => string, advice: string];

/** Of a statement that ran into the time limit of its transaction. */
const STOPPED = /Transaction(TimedOut|Terminated)/;

/** By the driver's or the server's code; the first that fits counts. */
const EXPLANATIONS: readonly Explanation[] = [
  [
    /Security\.(Unauthorized|AuthenticationRateLimit|TokenExpired)/,
    ({ uri, user }) => `Neo4j at ${uri} refuses the password of user ${user || '(none)'}`,
    'Set NEO4J_USER and NEO4J_PASSWORD to those of the server.',
  ],
  [
    /Security\.CredentialsExpired/,
    ({ uri, user }) => `Neo4j at ${uri} wants user ${user} to change the initial password first`,
    'Sign in once with cypher-shell or the Neo4j browser, change it, and set NEO4J_PASSWORD.',
  ],
  [
    /Database\.DatabaseNotFound/,
    ({ uri, database }) => `Neo4j at ${uri} has no database ${database ?? '(default)'}`,
    'Set NEO4J_DATABASE to one that exists (the community edition has only neo4j), or leave it out.',
  ],
  [
    /ServiceUnavailable|SessionExpired|ECONNREFUSED|ENOTFOUND/,
    ({ uri }) => `No Neo4j answers at ${uri}`,
    'Start it ("npm run neo4j" or "docker compose up neo4j"), or set NEO4J_URI to where it listens; without NEO4J_URI the embedded store is used.',
  ],
  [
    STOPPED,
    ({ uri }) => `Neo4j at ${uri} took too long for a statement and stopped it`,
    'Narrow the question with a filter, or ask again when the server is less busy.',
  ],
  [
    /ConstraintValidationFailed/,
    () => 'Two texts hold a record with the same id',
    'Load only one of them, or remove the other first.',
  ],
  [
    /MemoryPoolOutOfMemory|OutOfMemory/,
    ({ uri }) => `Neo4j at ${uri} has too little memory for this statement`,
    'Give the server more heap (server.memory.heap.max_size), or split the text.',
  ],
  [
    // The first write that finds no room on the disk, and whatever is asked after it.
    /Transaction\.Transaction(Log|Start|Commit)(Error|Failed)/,
    ({ uri }) => `Neo4j at ${uri} cannot write any more`,
    'See its log; most often its disk is full: make room, restart Neo4j, and run the same command again: what was loaded is kept.',
  ],
];

export function explainNeo4j(error: unknown, options: Neo4jOptions): StoreError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reason = reasonOf(error);
  const reasons = reasonsOf(error);
  const misfit = schemeFault(code, reasons.join('\n'), options.uri);
  if (misfit) return new StoreError(`${misfit.what} (${reasons.at(-1)?.split('\n')[0]})`, misfit.advice, error);
  const known = EXPLANATIONS.find(([pattern]) => pattern.test(code));
  if (!known) {
    return new StoreError(`Neo4j at ${options.uri} reports: ${reason}`, 'See the server log for more.', error);
  }
  const cause = /Caused by: (.*)/.exec(reason)?.[1] ?? reason.split('\n')[0];
  const Kind = known[0] === STOPPED ? StoreTimeout : StoreError;
  return new Kind(`${known[1](options)} (${cause})`, known[2], error);
}

/** Its words, then those of what caused it, and so on: of a cluster that is not found, the driver says why only there. */
function reasonsOf(error: unknown): string[] {
  const cause = error instanceof Error ? error.cause : undefined;
  return [reasonOf(error), ...(cause === undefined ? [] : reasonsOf(cause))];
}
