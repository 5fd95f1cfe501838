/** Every oddity that a text can show. Issues are values: collected, never thrown, never dropped. */
import type { Place } from './types.js';

export type IssueKind =
  | 'undecodable-bytes'
  | 'empty-text'
  | 'no-text-layer'
  | 'no-clause'
  | 'title-lost'
  | 'glued-boundary'
  | 'number-unreadable'
  | 'date-unreadable'
  | 'contents-unmatched'
  | 'heading-out-of-order'
  | 'clause-unclosed'
  | 'clause-without-party'
  | 'clause-without-task'
  | 'unknown-agency'
  | 'ambiguous-agency'
  | 'correction-unused'
  | 'count-changed';

export interface Issue {
  readonly kind: IssueKind;
  readonly at: Place;
  /** The words in question, as printed. */
  readonly text: string;
  /** What is in doubt, in one English sentence. */
  readonly message: string;
  /** Names or ids that come nearest, best first. */
  readonly candidates: readonly string[];
}

/** What a stage returns: its value and what it found odd. */
export interface Result<T> {
  readonly value: T;
  readonly issues: readonly Issue[];
}

/** For each kind: what it means and what a reader can do about it. */
export const ISSUE_HELP: Readonly<Record<IssueKind, { readonly title: string; readonly advice: string }>> = {
  'undecodable-bytes': {
    title: 'Bytes that are no text in the encoding found',
    advice: 'Save the file as UTF-8 and read it again; unreadable bytes stand as U+FFFD.',
  },
  'empty-text': { title: 'A text without content', advice: 'Check that the file was saved whole.' },
  'no-text-layer': {
    title: 'Pages that are pictures: a scan without a text layer',
    advice: 'Run text recognition over the file (for example ocrmypdf -l chi_sim) and read the result.',
  },
  'no-clause': {
    title: 'A text in which no responsibility clause was found',
    advice: 'Nothing is wrong if the text assigns its tasks in prose; otherwise report the printed form.',
  },
  'title-lost': {
    title: 'A document whose title the text does not hold',
    advice: 'Name it in seeds/documents.yaml or in a corrections file.',
  },
  'glued-boundary': {
    title: 'Two documents that share a line',
    advice: 'The line counts for both; separate them in the source if you can.',
  },
  'number-unreadable': {
    title: 'A document number that could not be read',
    advice: 'Compare with the printed original.',
  },
  'date-unreadable': { title: 'A date that could not be read', advice: 'Compare with the printed original.' },
  'contents-unmatched': {
    title: 'An entry of the contents page without a document, or the reverse',
    advice: 'The scan may lack pages; compare with the printed gazette.',
  },
  'heading-out-of-order': {
    title: 'A heading whose number does not follow the one before it',
    advice: 'A number was lost or misread; the item is kept where it stands.',
  },
  'clause-unclosed': {
    title: 'A responsibility clause whose bracket never closes',
    advice: 'It is read up to the end of its paragraph.',
  },
  'clause-without-party': {
    title: 'A responsibility clause in which no body was found',
    advice: 'Compare with the printed original.',
  },
  'clause-without-task': {
    title: 'A responsibility clause with nothing before it that it could assign',
    advice: 'Compare with the printed original.',
  },
  'unknown-agency': {
    title: 'A body that neither the authority file nor a rule knows',
    advice: 'zeren check prints the lines of YAML that add it: paste them into a file of your own for --agencies.',
  },
  'ambiguous-agency': {
    title: 'A name that can mean several bodies',
    advice: 'zeren check prints the lines of YAML that settle it: paste one into a file of your own for --agencies.',
  },
  'correction-unused': {
    title: 'A correction whose text was not found',
    advice: 'The source has changed; remove or mend the entry.',
  },
  'count-changed': {
    title: 'A count that differs from the one expected',
    advice: 'Look what changed; if it is right, update seeds/documents.yaml.',
  },
};
