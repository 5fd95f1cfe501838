/** Clause → mentions, each with its role and its place. */
import type { Assignment } from '../clauses/assign.js';
import { CLOSE, OPEN } from '../clauses/list-brackets.js';
import type { Piece } from '../clauses/pieces.js';
import { squeezeList } from '../clauses/squeeze.js';
import { labelOwner } from '../clauses/words.js';
import type { Lines } from '../read/lines.js';
import { type Paragraph, placeIn } from '../read/paragraph.js';
import type { Mention } from '../types.js';
import { type ClauseReading, type Named, readClause } from './clause.js';
import type { JointNames } from './list.js';
import { type Order, orderInProse, type Parting, type Remark, readOrder, readParting } from './remarks.js';

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
  /** 列第一位者为牵头单位: the first of several bodies leads. */
  order: Order | null;
  /** 分号前为牵头单位: the mark that parts those that lead from the others. */
  parting: Parting | null;
}

/** What a document lays down for its clauses outside of them. */
export function standingOf(paragraphs: readonly Paragraph[]): Standing {
  const own = paragraphs.flatMap(({ table, text }) => (table || !text.includes('为') ? [] : [text]));
  return {
    order: own.reduce<Order | null>((found, text) => found ?? orderInProse(text), null),
    parting: own.reduce<Parting | null>(
      (found, text) => found ?? (text.includes('号前') ? readParting(text) : null),
      null,
    ),
  };
}

function readPiece(piece: Piece, joint: JointNames): { reading: ClauseReading; at: readonly number[]; shift: number } {
  const { text, at } = squeezeList(piece.paragraph.text.slice(piece.from, piece.to));
  const head = piece.column && piece.column.kind !== 'deadline' ? `${piece.column.label}：` : '';
  if (piece.column?.kind === 'deadline')
    return { reading: { plain: '', named: [], openEnded: false, remarks: [], deadlineWords: [text] }, at, shift: 0 };
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
    standing.parting ??= readParting(reading.remarks.map(({ text }) => text).join('，'));
    const { parting } = standing;
    const named = parting ? parted(reading, parting) : reading.named;
    termWords.push(...reading.deadlineWords);
    for (const one of named) mentions.push(mentionOf(lines, piece, one, at, shift, mentions.length));
  }
  standing.order ??= readOrder(remarks.map(({ text }) => text).join('，'));
  const { order } = standing;
  return { mentions: order ? ordered(mentions, order) : mentions, openEnded, remarks, termWords };
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

/** The bodies before the mark lead, where the clause has the mark and does not itself tell its bodies apart. */
function parted({ plain, named }: ClauseReading, { mark, rest }: Parting): readonly Named[] {
  const [first, last] = [named[0], named.at(-1)];
  if (!first || !last || named.some(({ role }) => role !== 'responsible')) return named;
  const at = outsideBrackets(plain, mark, first.end, last.start);
  if (at < 0) return named;
  return named.map((one) => ({ ...one, role: one.start < at ? 'lead' : rest, roleBasis: 'inferred' as const }));
}

/** Offset of the first of the marks between `from` and `to` that stands in no bracket, or -1. */
function outsideBrackets(text: string, marks: string, from: number, to: number): number {
  let depth = 0;
  for (let i = from; i < to; i++) {
    const char = text.charAt(i);
    if (OPEN.includes(char)) depth++;
    else if (CLOSE.includes(char)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && marks.includes(char)) return i;
  }
  return -1;
}

/** The first of several bodies leads where the document says so; one alone is responsible. A role that the clause itself states stands. */
function ordered(mentions: readonly OwnedMention[], { rest }: Order): OwnedMention[] {
  if (mentions.length < 2 || mentions.some(({ role }) => role === 'lead')) return [...mentions];
  return mentions.map((mention, i) => {
    const role = i === 0 ? 'lead' : rest;
    return mention.role !== 'responsible' || role === 'responsible'
      ? mention
      : { ...mention, role, roleBasis: 'inferred' };
  });
}
