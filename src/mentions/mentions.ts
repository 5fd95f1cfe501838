/** Clause → mentions, each with its role and its place. */
import type { Assignment } from '../clauses/assign.js';
import type { Piece } from '../clauses/pieces.js';
import { squeezeList } from '../clauses/squeeze.js';
import { labelOwner } from '../clauses/words.js';
import type { Lines } from '../read/lines.js';
import { type Paragraph, placeIn } from '../read/paragraph.js';
import type { Mention } from '../types.js';
import { type ClauseReading, type Named, readClause } from './clause.js';
import type { JointNames } from './list.js';
import { type Remark, saysFirstLeads } from './remarks.js';

/** A mention, with the body whose divisions its list names (市发展改革委责任处室：高技术处). */
export interface OwnedMention extends Mention {
  readonly owner: string | null;
}

export interface Mentions {
  readonly mentions: readonly OwnedMention[];
  readonly openEnded: boolean;
  readonly remarks: readonly Remark[];
  /** Words that say when, behind a label or between the bodies. */
  readonly termWords: readonly string[];
}

/** What earlier clauses of a document have laid down for those that follow. */
export interface Standing {
  firstLeads: boolean;
}

/** What a document lays down for its clauses outside of them. */
export function standingOf(paragraphs: readonly Paragraph[]): Standing {
  return { firstLeads: paragraphs.some(({ table, text }) => !table && saysFirstLeads(text)) };
}

function readPiece(piece: Piece, joint: JointNames): { reading: ClauseReading; at: readonly number[]; shift: number } {
  const { text, at } = squeezeList(piece.paragraph.text.slice(piece.from, piece.to));
  const head = piece.column && piece.column.kind !== 'deadline' ? `${piece.column.label}：` : '';
  if (piece.column?.kind === 'deadline')
    return { reading: { named: [], openEnded: false, remarks: [], deadlineWords: [text] }, at, shift: 0 };
  return { reading: readClause(head + text, joint), at, shift: head.length };
}

/**
 * Reads the bodies of a clause.
 * @param joint names of joint bodies at the document's date, each as its parts
 * @param standing remarks of earlier clauses; those of this clause are added
 */
export function readMentions(lines: Lines, assignment: Assignment, joint: JointNames, standing: Standing): Mentions {
  const mentions: OwnedMention[] = [];
  const remarks: Remark[] = [];
  const termWords: string[] = [];
  let openEnded = false;
  for (const piece of assignment.content) {
    const { reading, at, shift } = readPiece(piece, joint);
    openEnded ||= reading.openEnded;
    remarks.push(...reading.remarks);
    termWords.push(...reading.deadlineWords);
    for (const named of reading.named) mentions.push(mentionOf(lines, piece, named, at, shift, mentions.length));
  }
  if (remarks.some((remark) => remark.kind === 'first-leads')) standing.firstLeads = true;
  return { mentions: standing.firstLeads ? firstLeads(mentions) : mentions, openEnded, remarks, termWords };
}

function mentionOf(
  lines: Lines,
  piece: Piece,
  named: Named,
  at: readonly number[],
  shift: number,
  ordinal: number,
): OwnedMention {
  const start = at[named.start - shift] ?? 0;
  const end = (at[named.end - shift - 1] ?? start) + 1;
  return {
    text: named.text,
    role: named.role,
    roleBasis: named.roleBasis,
    ordinal,
    at: placeIn(lines, piece.paragraph, piece.from + start, piece.from + end),
    owner: named.label ? labelOwner(named.label) : null,
  };
}

/** The first of several bodies leads where the document says so; one alone is responsible. A role that the clause itself states stands. */
function firstLeads(mentions: readonly OwnedMention[]): OwnedMention[] {
  if (mentions.length < 2 || mentions.some(({ role }) => role === 'lead')) return [...mentions];
  return mentions.map((mention, i) =>
    i === 0 && mention.role === 'responsible' ? { ...mention, role: 'lead', roleBasis: 'inferred' } : mention,
  );
}
