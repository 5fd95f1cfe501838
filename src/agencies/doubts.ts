/** What settles the doubts of an extraction that are about names. */
import type { Issue } from '../issues.js';
import type { AgencyRecord, Extraction } from '../types.js';
import type { Reference } from './reference.js';
import { type Settling, settlings, yamlLine } from './settle.js';

/** What can settle the name of an issue; null for an issue that is about no name. */
export function settles(issue: Issue, extraction: Extraction, reference: Reference): readonly Settling[] | null {
  if (issue.kind !== 'unknown-agency' && issue.kind !== 'ambiguous-agency') return null;
  const record = recordOf(issue, extraction);
  const { text: name, candidates } = issue;
  const ambiguous = issue.kind === 'ambiguous-agency';
  return record ? settlings({ name, record, candidates, ambiguous }, reference) : [];
}

/** The body that the words in doubt became. */
function recordOf({ at, text }: Issue, extraction: Extraction): AgencyRecord | undefined {
  const { parties, issuers, agencies } = bodiesOf(extraction);
  const key = keyOf(at.start, text);
  return agencies.get(parties.get(key) ?? issuers.get(key) ?? '');
}

/** What the words at a place became: ids of doubtful parties and of issuers, and the bodies by id. */
interface Bodies {
  readonly parties: ReadonlyMap<string, string>;
  readonly issuers: ReadonlyMap<string, string>;
  readonly agencies: ReadonlyMap<string, AgencyRecord>;
}

/** Made once for an extraction: a text may hold a hundred thousand doubtful names. */
const BODIES = new WeakMap<Extraction, Bodies>();

function bodiesOf(extraction: Extraction): Bodies {
  const known = BODIES.get(extraction);
  if (known) return known;
  const { clauses, documents, agencies } = extraction;
  const parties = new Map<string, string>();
  for (const { parties: named } of clauses)
    for (const { text, at, resolution, agencyId } of named)
      if (resolution !== 'resolved') addFirst(parties, keyOf(at.start, text), agencyId);
  const issuers = new Map<string, string>();
  for (const { issuers: named, at: place } of documents)
    for (const { name, at, agencyId } of named)
      if (agencyId !== null) addFirst(issuers, keyOf((at ?? place).start, name), agencyId);
  const bodies = { parties, issuers, agencies: new Map(agencies.map((one) => [one.id, one])) };
  BODIES.set(extraction, bodies);
  return bodies;
}

const keyOf = (start: number, words: string): string => `${start} ${words}`;

function addFirst(map: Map<string, string>, key: string, id: string): void {
  if (!map.has(key)) map.set(key, id);
}

/**
 * The same as lines of YAML, each an entry of `agencies` in a researcher's own file.
 * @returns for each issue its lines; none for an issue that is about no name, or that no entry can settle
 */
export function settlingLines(extraction: Extraction, reference: Reference): (issue: Issue) => string[] {
  return (issue) => (settles(issue, extraction, reference) ?? []).map(yamlLine);
}
