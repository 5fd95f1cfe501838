/**
 * The graph as JSON-LD: bodies as organizations, documents as legislation, tasks as their parts, clauses as annotations
 * of their words. What an item says comes as an object of its own; objects with one id are one thing.
 */
import type { GraphItem } from '../../graph/items.js';
import { EDGES, type EdgeRow, type NodeRow, type PropertyValue } from '../../graph/rows.js';
import { evidence } from './evidence.js';
import { CONTEXT, iriOf } from './json-ld-context.js';
import type { GraphRenderer } from './renderer.js';

export const graphJsonLd: GraphRenderer = {
  extension: 'jsonld',
  mediaType: 'application/ld+json; charset=utf-8',
  purpose: 'RDF with the words of W3C ORG, SKOS, Web Annotation, schema.org and ELI',
  async *render(graph) {
    const documents = new Map<string, NodeRow>();
    yield { file: '', text: `{"@context":${JSON.stringify(CONTEXT)},\n"@graph":[` };
    let between = '\n';
    for await (const item of graph.items()) {
      remember(documents, item);
      for (const thing of thingsOf(item, documents)) {
        yield { file: '', text: between + JSON.stringify(withoutEmpty(thing)) };
        between = ',\n';
      }
    }
    yield { file: '', text: '\n]}\n' };
  },
};

/** Documents whose words are quoted: those of one text at a time. */
function remember(documents: Map<string, NodeRow>, item: GraphItem): void {
  if (!('label' in item)) return;
  if (item.label === 'Text') documents.clear();
  if (item.label === 'Document') documents.set(item.row.id, item.row);
}

type Documents = ReadonlyMap<string, NodeRow>;
type Thing = Readonly<Record<string, unknown>>;

function thingsOf(item: GraphItem, documents: Documents): Thing[] {
  if ('edge' in item) return edgeThings(item.edge, item.row);
  const { label, row } = item;
  switch (label) {
    case 'Agency':
      return [agencyThing(row)];
    case 'Document':
      return [documentThing(row)];
    case 'Task':
      return [taskThing(row, documents)];
    case 'Clause':
      return [clauseThing(row, documents)];
    case 'Issue':
      return [issueThing(row, documents)];
    case 'Text':
      return [textThing(row)];
    case 'Citation':
      return [];
  }
}

function agencyThing(row: NodeRow): Thing {
  const { name, shortName, englishName, aliases, mentions, kind, branch, level, jurisdiction } = row;
  const others = new Set([shortName, ...list(aliases), ...list(mentions)]);
  others.delete(name);
  others.delete(undefined);
  return {
    id: iriOf('agency', row.id),
    type: 'org:Organization',
    prefLabel: { zh: name, en: englishName },
    altLabel: { zh: [...others] },
    ...{ kind, branch, level, jurisdiction, validFrom: row.validFrom, validTo: row.validTo },
    ...{ resolved: row.resolved, knownBy: row.source },
  };
}

function documentThing(row: NodeRow): Thing {
  const { title, issuanceTitle, englishTitle, number, date, kind, jurisdiction, inCorpus } = row;
  return {
    id: iriOf('document', row.id),
    type: ['schema:Legislation', 'eli:LegalResource'],
    ...{ name: title ?? issuanceTitle, alternateName: title ? issuanceTitle : undefined, englishName: englishTitle },
    ...{ identifier: number, localId: number, documentDate: date, legislationType: kind },
    ...{ legislationJurisdiction: jurisdiction, addressees: row.addressees, inCorpus },
    ...{ inForceFrom: row.effective, inForceUntil: row.validUntil, text: row.text },
    ...{ file: row.file, line: row.line, endLine: row.endLine },
  };
}

function taskThing(row: NodeRow, documents: Documents): Thing {
  return {
    id: iriOf('task', row.id),
    type: ['zeren:Task', 'eli:LegalResourceSubdivision'],
    ...{ name: row.heading, number: row.number, text: row.text, position: row.order, assigned: row.assigned },
    ...{ deadline: row.deadline, deadlineText: list(row.deadlineTexts), file: row.file },
    ...{ line: row.line, endLine: row.endLine, target: evidence(row, documents.get(String(row.document))) },
  };
}

function clauseThing(row: NodeRow, documents: Documents): Thing {
  return {
    id: iriOf('clause', row.id),
    type: ['zeren:Clause', 'oa:Annotation'],
    ...{ text: row.text, form: row.form, openEnded: row.openEnded, deadlineText: list(row.deadlineTexts) },
    target: evidence(row, documents.get(String(row.document))),
  };
}

function issueThing(row: NodeRow, documents: Documents): Thing {
  const [start, end] = [Number(row.start), Number(row.end)];
  const holds = (one: NodeRow) => Number(one.start) <= start && end <= Number(one.end);
  return {
    id: iriOf('issue', row.id),
    type: ['zeren:Issue', 'oa:Annotation'],
    ...{ issueKind: row.kind, text: row.text, message: row.message, candidate: list(row.candidates) },
    target: evidence(row, [...documents.values()].findLast(holds)),
  };
}

function textThing(row: NodeRow): Thing {
  const { file, checksum, encoding } = row;
  const type = 'schema:DigitalDocument';
  return {
    id: iriOf('text', row.id),
    type,
    name: file,
    file,
    sha256: checksum,
    encoding: `text/plain; charset=${encoding}`,
  };
}

/** Edges that are one statement of RDF, and its word. */
const PLAIN = {
  assigns: 'assigns',
  names: 'names',
  'clause-in': 'partOf',
  cites: 'cites',
  implements: 'implements',
  amends: 'amends',
  repeals: 'repeals',
  'task-part-of-task': 'partOf',
  'task-part-of-document': 'partOf',
  'agency-part-of': 'subOrganizationOf',
  'member-of': 'memberOf',
  'document-from': 'standsIn',
  'issue-in': 'partOf',
} as const satisfies Partial<Record<keyof typeof EDGES, string>>;

function edgeThings(name: keyof typeof EDGES, row: EdgeRow): Thing[] {
  const { from, to } = EDGES[name];
  const [source, target] = [iriOf(from.toLowerCase(), row.from), iriOf(to.toLowerCase(), row.to)];
  switch (name) {
    case 'responsible-for':
      return responsibility(row, source, target);
    case 'succeeded-by':
      return [change(row, source, target)];
    case 'issued':
      return [{ id: target, passedBy: source }];
    case 'agency-from':
    case 'issue-from':
      // Which text brought a body follows from what it names; where an issue stands is its target.
      return [];
    default:
      return [{ id: source, [PLAIN[name]]: target }];
  }
}

/** Who leads a task is said in a word; on what grounds, by a thing of its own. */
function responsibility(row: EdgeRow, agency: string, task: string): Thing[] {
  const { role, roleBasis, mention, clause, ordinal } = row;
  const statement = {
    id: iriOf('responsibility', `${clause}:${ordinal}`),
    type: 'zeren:Responsibility',
    ...{ agency, task, role: `zeren:${role}`, roleBasis, mention },
    statedBy: iriOf('clause', String(clause)),
  };
  return [{ id: task, [String(role)]: agency }, statement];
}

function change({ from, to, date }: EdgeRow, original: string, resulting: string): Thing {
  const id = iriOf('change', `${from}>${to}`);
  return { id, type: 'org:ChangeEvent', originalOrganization: original, resultingOrganization: resulting, date };
}

const list = (value: PropertyValue | undefined): (string | number)[] => (Array.isArray(value) ? [...value] : []);

/** Without members that say nothing: JSON.stringify leaves out what is undefined, but not an empty list. */
function withoutEmpty(thing: Thing): Thing {
  return Object.fromEntries(Object.entries(thing).filter(([, value]) => !Array.isArray(value) || value.length > 0));
}
