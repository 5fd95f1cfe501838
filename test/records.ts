/** Extractions made by hand, for what is easier to say than to print: citations, shared bodies, texts that change. */
import { createHash } from 'node:crypto';
import { buildGraph } from '../src/graph/build.js';
import type { TextGraph } from '../src/graph/rows.js';
import type { Issue, Result } from '../src/issues.js';
import type { AgencyRecord, ClauseRecord, DocumentRecord, Extraction, Party, Place, TaskRecord } from '../src/types.js';

export interface DocumentSketch {
  readonly id: string;
  readonly title?: string;
  readonly issuanceTitle?: string;
  readonly number?: string;
  readonly date?: string;
  readonly issuer?: string;
  /** Printed titles, or [title, number]. */
  readonly cites?: readonly (string | readonly [string, string])[];
  readonly implements?: readonly (string | readonly [string, string])[];
  readonly amends?: readonly (string | readonly [string, string])[];
  readonly repeals?: readonly (string | readonly [string, string])[];
  /** Days: in force from, valid until. */
  readonly effective?: string;
  readonly validUntil?: string;
  readonly addressees?: string;
  readonly attachments?: readonly string[];
  /** One task with one clause each: the printed names of its bodies. */
  readonly clauses?: readonly (readonly string[])[];
}

export interface TextSketch {
  readonly file: string;
  readonly documents: readonly DocumentSketch[];
  readonly issues?: readonly string[];
}

/** Reference data: body → what it is part of. The same for all texts, as it is for a real pipeline. */
const PART_OF: Readonly<Record<string, string>> = { 市科委: '市政府', 市审计局: '市政府' };

const at = (file: string, line: number): Place => ({ file, line, endLine: line, start: line * 10, end: line * 10 + 9 });

/** A body's id for its printed name, as if every name were known: 市财政局（本级） and 市财政局 are the same body. */
export const idOf = (name: string): string => `id-${Buffer.from(name.replace(/（.*）$/, '')).toString('hex')}`;

export function agencyRecord(name: string): AgencyRecord {
  const full = name.replace(/（.*）$/, '');
  const unknown = full.startsWith('某');
  const above = PART_OF[full];
  return {
    ...{
      id: idOf(name),
      name: unknown ? name : full,
      shortName: null,
      englishName: null,
      formerIds: [],
      aliases: [],
      kind: 'agency',
    },
    ...{ branch: 'government', level: 'province', jurisdiction: 'beijing', validFrom: '2018-11-08', validTo: null },
    ...{
      resolved: !unknown,
      source: unknown ? 'text' : 'authority',
      memberOf: [],
      succeededBy: [],
      partOf: above ? [idOf(above)] : [],
    },
  };
}

/** What a pipeline would give for the sketch, and a text of as many lines as it needs. */
export function sketch(text: TextSketch): { extraction: Result<Extraction>; text: string } {
  const { file, issues = [] } = text;
  const names = text.documents.flatMap((one) => [...(one.issuer ? [one.issuer] : []), ...(one.clauses ?? []).flat()]);
  const all = [...new Set([...names, ...names.flatMap((name) => PART_OF[name] ?? [])])];
  const agencies = [...new Map(all.map((name) => [idOf(name), agencyRecord(name)])).values()];
  const lines = text.documents.map((one) => JSON.stringify(one).padEnd(9, '。')).join('\n');
  const checksum = createHash('sha256').update(JSON.stringify(text)).digest('hex');
  const found: Issue[] = issues.map((message) => ({
    kind: 'unknown-agency',
    at: at(file, 1),
    text: '',
    message,
    candidates: [],
  }));
  return {
    extraction: {
      value: {
        source: { file, checksum, encoding: 'utf-8', bytes: lines.length, lines: text.documents.length },
        documents: text.documents.map((one, i) => documentRecord(file, one, i + 1)),
        tasks: text.documents.flatMap((one, i) =>
          (one.clauses ?? []).map((_, n) => taskRecord(file, one.id, n, i + 1)),
        ),
        clauses: text.documents.flatMap((one, i) =>
          (one.clauses ?? []).map((named, n) => clauseRecord(file, one.id, n, i + 1, named)),
        ),
        agencies,
      },
      issues: found,
    },
    text: lines,
  };
}

function documentRecord(file: string, one: DocumentSketch, line: number): DocumentRecord {
  const citation = (cited: string | readonly [string, string]) => {
    const [title, number] = typeof cited === 'string' ? [cited, null] : cited;
    return { title, number, at: at(file, line) };
  };
  return {
    ...{ id: one.id, at: at(file, line), title: one.title ?? null, issuanceTitle: one.issuanceTitle ?? null },
    ...{
      englishTitle: null,
      number: one.number ?? null,
      date: one.date ?? null,
      kind: '方案',
      jurisdiction: 'beijing',
    },
    issuers: one.issuer ? [{ name: one.issuer, at: at(file, line), agencyId: idOf(one.issuer) }] : [],
    cites: (one.cites ?? []).map(citation),
    implements: (one.implements ?? []).map(citation),
    amends: (one.amends ?? []).map(citation),
    repeals: (one.repeals ?? []).map(citation),
    ...detailsOf(file, one, line),
  };
}

function detailsOf(
  file: string,
  { addressees, effective, validUntil, attachments = [] }: DocumentSketch,
  line: number,
) {
  const said = { at: at(file, line), basis: 'stated' } as const;
  return {
    addressees: addressees ? { text: addressees, at: at(file, line) } : null,
    effective: effective ? { ...said, text: `自${effective}起施行`, date: effective } : null,
    validity: validUntil ? { ...said, text: `有效期至${validUntil}`, until: validUntil } : null,
    attachments: attachments.map((title) => ({ number: null, title, at: at(file, line) })),
  };
}

function taskRecord(file: string, document: string, n: number, line: number): TaskRecord {
  return {
    ...{ id: `${document}:${n}`, document, parent: n === 0 ? null : `${document}:0`, number: `${n + 1}.` },
    ...{
      heading: `${n + 1}.任务`,
      path: [`${n + 1}.任务`],
      level: n === 0 ? 1 : 2,
      order: n,
      text: '完成任务。',
      assigned: true,
    },
    deadlines: [
      { text: '2024年底前', date: '2024-12-31', at: at(file, line), basis: 'stated' },
      { text: '持续推进', date: null, at: at(file, line), basis: 'stated' },
    ],
    at: at(file, line),
  };
}

function clauseRecord(file: string, document: string, n: number, line: number, named: readonly string[]): ClauseRecord {
  return {
    ...{ id: `${document}:${n}:c1`, document, taskId: `${document}:${n}`, form: 'label', task: '完成任务。' },
    ...{ text: `（责任单位：${named.join('、')}）`, taskPath: [`${n + 1}.任务`], deadlines: [], openEnded: false },
    ...{ taskAt: at(file, line), at: at(file, line) },
    parties: named.map(
      (name, ordinal): Party => ({
        ...{ text: name, role: ordinal === 0 ? 'lead' : 'support', roleBasis: 'stated', ordinal, at: at(file, line) },
        ...{ kind: 'agency', agencyId: idOf(name), name, resolution: 'resolved', candidates: [] },
      }),
    ),
  };
}

/** The rows of the graph that such a text gives. */
export function graphOf(text: TextSketch): TextGraph {
  const { extraction, text: printed } = sketch(text);
  return buildGraph(extraction, printed);
}
