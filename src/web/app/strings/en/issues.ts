import type { IssueKind } from '../../queries/types.js';

interface Explained {
  readonly kind: IssueKind;
  readonly title: string;
  readonly advice: string;
}

export const issues = {
  title: 'What could not be read for certain',
  empty: 'Nothing is in doubt.',
  emptyHere: 'Nothing of this sort is in doubt.',
  lead: 'zeren guesses nothing: what a text leaves in doubt stands here, with its place and what comes nearest.',
  /** The API explains each kind in English. */
  titleOf: ({ title }: Explained): string => title,
  adviceOf: ({ advice }: Explained): string => advice,
  message: (message: string): string => message,
  kinds: 'Kind of doubt',
  all: 'all',
  file: 'File',
  everyFile: 'Every file',
  only: 'Only in this document:',
  everywhere: 'in all documents',
  here: 'Not read for certain; show why',
  more: 'All of this kind in this document',
  settle: 'Line for a file of your own (--agencies)',
  copyOf: (body: string) => `Copy: ${body}`,
};
