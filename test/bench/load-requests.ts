/** The ten most asked questions with other bodies, documents, years and words each time: the same list on every run. */
import { QUESTIONS } from './questions.js';

export interface Asked {
  readonly method: 'POST';
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const WORDS = [
  '人工智能',
  '数据',
  '绿色',
  '机器人',
  '养老',
  '水土保持',
  '新污染物',
  '创新',
  '交通',
  '标准',
  '监测',
  '人才',
];
const YEARS = Array.from({ length: 12 }, (_, i) => 2019 + i);
/** Variations of each question. */
const EACH = 60;

interface Known {
  readonly bodies: readonly string[];
  readonly documents: readonly string[];
}

/** All of them, mixed: neighbours are of different questions. */
export async function mixedRequests(url: string): Promise<Asked[]> {
  const known = await whatThereIs(url);
  return Array.from({ length: EACH }, (_, n) =>
    QUESTIONS.map(({ ours, variables }) => asking(ours, varied(variables, n, known, ours))),
  ).flat();
}

/** Analyses that no other has asked for: each is computed anew. */
export async function slowRequests(url: string): Promise<Asked[]> {
  const { bodies } = await whatThereIs(url);
  const query = `query ($not: [String!], $min: Int!) { agencyNetwork(filter: { agencies: { none: $not } }, minShared: $min) {
    nodes { agency { name } betweenness pageRank community } links { source target weight } } }`;
  return bodies.flatMap((body, i) =>
    [1, 2, 3].map((min) => asking(query, { not: [body, bodies[(i * 7 + min) % bodies.length]], min })),
  );
}

const asking = (query: string, variables: unknown): Asked => ({
  method: 'POST',
  path: '/graphql',
  headers: { 'content-type': 'application/json', accept: 'application/json' },
  body: JSON.stringify({ query, variables }),
});

function varied(variables: Readonly<Record<string, unknown>>, n: number, known: Known, query: string) {
  const one = <T>(list: readonly T[], step: number): T | undefined => list[(n * step) % list.length];
  const year = one(YEARS, 1);
  const values: Record<string, unknown> = {
    id: /document\(|document:/.test(query) ? one(known.documents, 1) : one(known.bodies, 3),
    one: one(known.bodies, 1),
    other: one(known.bodies, 5),
    text: one(WORDS, 1),
    from: `${year}-01-01`,
    to: `${year}-12-31`,
  };
  return Object.fromEntries(Object.keys(variables).map((name) => [name, values[name] ?? variables[name]]));
}

async function whatThereIs(url: string): Promise<Known> {
  const query =
    '{ agencies(filter: { responsible: true }, first: 300) { nodes { id } } documents(first: 100) { nodes { id } } }';
  const { method, path, headers, body } = asking(query, {});
  const response = await fetch(url + path, { method, headers, body });
  const { data } = (await response.json()) as { data: Record<'agencies' | 'documents', { nodes: { id: string }[] }> };
  const ids = ({ nodes }: { nodes: { id: string }[] }) => nodes.map(({ id }) => id);
  return { bodies: ids(data.agencies), documents: ids(data.documents) };
}
