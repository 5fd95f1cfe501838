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
function recordOf({ at, text }: Issue, { clauses, documents, agencies }: Extraction): AgencyRecord | undefined {
  const party = clauses
    .flatMap(({ parties }) => parties)
    .find((one) => one.text === text && one.at.start === at.start && one.resolution !== 'resolved');
  const issuer = documents
    .flatMap(({ issuers, at: place }) => issuers.map((one) => ({ ...one, start: (one.at ?? place).start })))
    .find(({ name, start }) => name === text && start === at.start);
  return agencies.find(({ id }) => id === (party ?? issuer)?.agencyId);
}

/**
 * The same as lines of YAML, each an entry of `agencies` in a researcher's own file.
 * @returns for each issue its lines; none for an issue that is about no name, or that no entry can settle
 */
export function settlingLines(extraction: Extraction, reference: Reference): (issue: Issue) => string[] {
  return (issue) => (settles(issue, extraction, reference) ?? []).map(yamlLine);
}
