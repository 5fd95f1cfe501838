/** Documents that are reached from one by going from citation to citation: a statement a level. */
import type { Row } from '../../store/store.js';
import type { Context } from '../context.js';
import { badInput } from '../errors.js';
import type { SourceNode } from '../model.js';
import { findDocument } from '../references.js';
import type {
  CitationChainResolvers,
  CitationDirection,
  CitationLinkResolvers,
  QueryCitationChainArgs,
  ReachedDocumentResolvers,
} from '../schema.types.js';
import { documentById } from './parts.js';

type Relation = 'CITES' | 'IMPLEMENTS' | 'AMENDS' | 'REPEALS';

/** Each direction: the edge, and whether it is gone along or against. */
const DIRECTIONS = {
  cites: ['CITES', 'links-from'],
  'cited-by': ['CITES', 'links-to'],
  implements: ['IMPLEMENTS', 'links-from'],
  'implemented-by': ['IMPLEMENTS', 'links-to'],
  amends: ['AMENDS', 'links-from'],
  'amended-by': ['AMENDS', 'links-to'],
  repeals: ['REPEALS', 'links-from'],
  'repealed-by': ['REPEALS', 'links-to'],
} as const satisfies Readonly<Record<CitationDirection, readonly [Relation, string]>>;

export const DEEPEST = 10;
/** More than a person can follow; a chain that reaches so many is cut off. */
export const MOST_REACHED = 500;

export interface Link {
  readonly from: string;
  readonly to: string;
  readonly title: string;
  readonly number: string | null;
  readonly source: SourceNode;
}

export interface Reached {
  readonly id: string;
  readonly distance: number;
}

export interface Chain {
  /** Id of the document from which it starts. */
  readonly root: string;
  readonly documents: readonly Reached[];
  readonly links: readonly Link[];
  readonly complete: boolean;
}

/**
 * Goes breadth first, so that each document has its least distance; rings end where they began.
 * @throws GraphQLError (BAD_USER_INPUT) for a document that is not known, and for a depth out of bounds
 */
export async function citationChain(
  context: Context,
  { document, direction, depth }: Required<QueryCitationChainArgs>,
): Promise<Chain> {
  if (depth < 1 || depth > DEEPEST)
    throw badInput('depth', `\`depth\` must be from 1 to ${DEEPEST}.`, { value: depth });
  const root = await findDocument(context, document, 'document');
  const [type, query] = DIRECTIONS[direction];
  const distances = new Map([[root, 0]]);
  const links: Link[] = [];
  let edge = [root];
  let cut = false;
  for (let level = 1; level <= depth && edge.length > 0; level++) {
    const rows = await context.load.once(query, { ids: edge, type });
    const next = new Set<string>();
    for (const row of rows) {
      const reached = (query === 'links-from' ? row.to : row.from) as string;
      if (!distances.has(reached)) {
        if (distances.size > MOST_REACHED) cut = true;
        else distances.set(reached, level);
        // What is only cited has no text that could lead on.
        if (distances.has(reached) && (query === 'links-to' || row.inCorpus)) next.add(reached);
      }
      if (distances.has(reached)) links.push(readLink(row));
    }
    edge = [...next].sort();
  }
  return { root, links, complete: !cut && edge.length === 0, documents: ranked(distances) };
}

/** Nearest first, those at the same distance by id; without the one from which it starts. */
function ranked(distances: ReadonlyMap<string, number>) {
  const reached = [...distances].filter(([, distance]) => distance > 0);
  reached.sort(([x, m], [y, n]) => m - n || (x < y ? -1 : 1));
  return reached.map(([id, distance]) => ({ id, distance }));
}

function readLink(row: Row): Link {
  const from = row.from as string;
  const [startLine, endLine, start, end] = [row.line, row.endLine, row.start, row.end].map(Number) as [
    number,
    number,
    number,
    number,
  ];
  return {
    ...{ from, to: row.to as string, title: row.title as string, number: (row.number ?? null) as string | null },
    source: { file: row.file as string, startLine, endLine, start, end, document: from },
  };
}

export const CitationChain = {
  document: (chain, _, context) => documentById(context, chain.root),
} satisfies CitationChainResolvers;

export const ReachedDocument = {
  document: ({ id }, _, context) => documentById(context, id),
} satisfies ReachedDocumentResolvers;

export const CitationLink = {
  from: (link, _, context) => documentById(context, link.from),
  to: (link, _, context) => documentById(context, link.to),
} satisfies CitationLinkResolvers;
