/** Lines that go on: a label alone, names behind it, more names on the lines below. */
import type { Paragraph } from '../read/paragraph.js';
import { isListOfBodies } from './forms/bare-bracket.js';
import type { Piece } from './pieces.js';
import { squeeze, squeezeList } from './squeeze.js';
import { type LabelKind, LONGEST_LABEL, readLabel } from './words.js';

/** All of a paragraph. */
export function wholeOf(paragraph: Paragraph): Piece {
  return { paragraph, from: 0, to: paragraph.text.length };
}

/** What a line that is a label and no more introduces, or null. */
export function labelAlone(text: string): LabelKind | null {
  const label = text.trim();
  if (label.length > 8 || !/(?:单位|部门)$/.test(label)) return null;
  return readLabel(label);
}

/** A line of names: no number before them, no words beside them. */
export function namesAlone(text: string): boolean {
  return text.length <= 200 && /^\s*[\u4e00-\u9fa5]/.test(text) && isListOfBodies(squeezeList(text.trim()).text);
}

/** The last label of a line that has its names behind it. */
export function lastLabel(text: string): { readonly kind: LabelKind; readonly label: string } | null {
  const label = /([\u4e00-\u9fa5]{1,24})[:：][^:：]{0,400}$/.exec(squeeze(text).text)?.[1];
  const kind = label ? readLabel(label) : null;
  return label && kind ? { kind, label } : null;
}

/** What the label with which a paragraph begins introduces, or null. */
export function labelKind(paragraph: Paragraph): LabelKind | null {
  const colon = paragraph.text.slice(0, LONGEST_LABEL * 2).search(/[:：]/);
  return colon < 0 ? null : readLabel(squeeze(paragraph.text.slice(0, colon)).text);
}

/** Where the lines begin, at the end of a task, that name persons and belong to the block below: 牵头领导：…. */
export function personsAtEnd(task: readonly Piece[]): number {
  let from = task.length;
  while (from > 0) {
    const piece = task[from - 1];
    if (!piece || piece.from > 0 || labelKind(piece.paragraph) !== 'person') break;
    from--;
  }
  return from;
}
