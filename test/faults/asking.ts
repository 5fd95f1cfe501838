/** Questions to a running server. */
import { WrongEnd } from './fault.js';

export interface Answer {
  /** As JSON. */
  readonly data: string;
  /** Of its errors. */
  readonly codes: readonly string[];
}

/** Each of another kind; whatever order is not given by the API is none of theirs. */
export const QUESTIONS: readonly string[] = [
  '{ statistics { documents tasks clauses agencies } }',
  '{ tasks(first: 20) { totalCount nodes { id responsibilities { role agency { id name } } } } }',
  '{ agencies(first: 30) { totalCount nodes { id name } } }',
  '{ coOwnership(minShared: 1, first: 20) { totalCount nodes { shared } } }',
  '{ clauses(first: 40) { nodes { id text document { title } } } }',
  '{ search(text: "企业", first: 10) { totalCount } }',
];

/** An answer takes at most what the driver goes on trying, and the time limit of a question. */
const HANGS = 90_000;

/** @throws WrongEnd if there is no answer, or none that a client understands */
export async function ask(address: string, query: string): Promise<Answer> {
  const response = await fetch(address, {
    method: 'POST',
    // One question, one connection: one that is kept may be closed from the other side while the next is on its way.
    headers: { 'content-type': 'application/json', connection: 'close' },
    body: JSON.stringify({ query }),
    signal: AbortSignal.timeout(HANGS),
  }).catch((error: unknown) => {
    const cause = error instanceof Error && error.cause ? ` (${error.cause})` : '';
    throw new WrongEnd(`The server gave no answer to ${query}: ${error}${cause}`);
  });
  const { data, errors = [] } = (await response.json()) as {
    data?: unknown;
    errors?: { message: string; extensions?: { code?: string } }[];
  };
  if (data === undefined && errors.length === 0) throw new WrongEnd(`Status ${response.status} without an answer`);
  return { data: JSON.stringify(data), codes: errors.map(({ message, extensions }) => extensions?.code ?? message) };
}
