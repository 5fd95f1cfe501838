/** Records → edges. */
import type { Issue } from '../issues.js';
import type { Citation, ClauseRecord, DocumentRecord, Extraction, Party } from '../types.js';
import { citedAs, type DocumentKeys, documentKeys } from './citations.js';
import { present, spot } from './nodes.js';
import { CITING, type CitationRow, type CitingName, type EdgeRow, type Properties, type TextGraph } from './rows.js';

const edge = (from: string, to: string, properties: Properties = {}): EdgeRow => ({ from, to, ...properties });

/** Who is responsible for what: one edge per body, task, clause and mention. */
export function responsibilities(clauses: readonly ClauseRecord[]): EdgeRow[] {
  return clauses.flatMap((clause) =>
    clause.parties.map(({ agencyId, role, roleBasis, text, ordinal }) =>
      edge(agencyId, clause.taskId, { role, roleBasis, mention: text, clause: clause.id, ordinal }),
    ),
  );
}

export function namings(clauses: readonly ClauseRecord[]): EdgeRow[] {
  return clauses.flatMap((clause) => clause.parties.map((party) => edge(clause.id, party.agencyId, naming(party))));
}

function naming(party: Party): Properties {
  const { role, roleBasis, ordinal, kind, name, resolution, candidates } = party;
  return present({
    ...{ role, roleBasis, mention: party.text, ordinal, kind, name, resolution, candidates },
    ...spot(party.at),
  });
}

export function issuings(documents: readonly DocumentRecord[]): EdgeRow[] {
  return documents.flatMap((document) =>
    document.issuers.flatMap(({ agencyId, name, at }, ordinal) =>
      agencyId === null ? [] : [edge(agencyId, document.id, { name, ordinal, ...(at ? spot(at) : {}) })],
    ),
  );
}

/** What the documents cite, carry out, change and repeal, before it is known which documents the corpus holds. */
export function citations(documents: readonly DocumentRecord[]): CitationRow[] {
  return documents.flatMap((document) => {
    const keys = documentKeys(document);
    return CITING.flatMap((name) =>
      document[name].map((citation, ordinal) => citationRow(name, keys, citation, ordinal)),
    );
  });
}

function citationRow(type: CitingName, citing: DocumentKeys, citation: Citation, ordinal: number): CitationRow {
  const cited = citedAs(citation.title, citation.number, citing);
  const { title, number, at } = citation;
  return {
    edge: type,
    cited,
    row: { from: citing.id, key: cited.id, ...present({ title, number, ordinal }), ...spot(at) },
  };
}

/** Bodies and what they are joined to, and the forms under which this text prints them. */
export function agencyEdges({ agencies, clauses, documents, source }: Extraction) {
  const mentions = new Map<string, Set<string>>();
  const note = (id: string | null, mention: string) => {
    if (id !== null) mentions.set(id, (mentions.get(id) ?? new Set()).add(mention));
  };
  for (const party of clauses.flatMap((clause) => clause.parties)) note(party.agencyId, party.text);
  for (const issuer of documents.flatMap((document) => document.issuers)) note(issuer.agencyId, issuer.name);
  return {
    'agency-part-of': agencies.flatMap(({ id, partOf }) => partOf.map((whole) => edge(id, whole))),
    'member-of': agencies.flatMap(({ id, memberOf }) => memberOf.map((joint) => edge(id, joint))),
    'succeeded-by': agencies.flatMap(({ id, succeededBy }) =>
      succeededBy.map((successor) => edge(id, successor.id, present({ date: successor.date }))),
    ),
    'agency-from': agencies.map(({ id, name }) =>
      edge(id, source.file, { name, mentions: [...(mentions.get(id) ?? [])].sort() }),
    ),
  } satisfies Partial<TextGraph['edges']>;
}

/** An issue stands in the document whose stretch holds its first character; of two that share a line, the later. */
export function issuePlaces(ids: readonly string[], issues: readonly Issue[], documents: readonly DocumentRecord[]) {
  return issues.flatMap(({ at }, i) => {
    const holder = holderOf(at.start, documents);
    const id = ids[i];
    return holder && id ? [edge(id, holder.id)] : [];
  });
}

/** How many documents before the last one that begins above a character may reach to it: those that share a line. */
const SHARING = 3;

/** Documents stand in reading order, one after the other but for lines that they share: half of them are left at each step. */
function holderOf(start: number, documents: readonly DocumentRecord[]): DocumentRecord | undefined {
  let low = 0;
  let high = documents.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((documents[middle]?.at.start ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return documents.slice(Math.max(0, low - SHARING), low).findLast(({ at }) => start < at.end);
}
