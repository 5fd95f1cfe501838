import { many } from './numbers.js';

type Details = Readonly<Record<string, unknown>>;

interface Found {
  readonly documents: number;
  readonly tasks: number;
  readonly clauses: number;
  readonly issues: number;
}

const counts = (documents: number, tasks: number, clauses: number): string =>
  [
    many(documents, 'document', 'documents'),
    many(tasks, 'outline item', 'outline items'),
    many(clauses, 'responsibility clause', 'responsibility clauses'),
  ].join(' · ');
const doubts = (count: number): string => many(count, 'thing in doubt', 'things in doubt');

export const texts = {
  title: 'Your own texts',
  lead: 'Drop a plan or a gazette here: it is read like the loaded texts and counts in every view until you remove it.',
  here: 'Drop texts here',
  letGo: 'Let go to have these texts read',
  choose: 'Choose files …',
  terms: (kinds: readonly string[], megabytes: number, most: number) =>
    `${kinds.join(', ')}, up to ${megabytes.toLocaleString('en')} MB each, at most ${many(most, 'text', 'texts')} in all.`,
  lasting: 'They stay in the server’s database until they are removed.',
  passing: 'They are kept in memory and go when the server stops.',
  dropped: 'Just dropped',
  progress: (over: number, all: number) => `${over} of ${many(all, 'text', 'texts')} read`,
  stage: {
    queued: 'waits',
    sending: 'is being sent',
    waiting: 'waits for its turn',
    reading: 'is being read',
    loading: 'is being loaded into the graph',
  },
  found: ({ documents, tasks, clauses, issues }: Found) =>
    [counts(documents, tasks, clauses), ...(issues === 0 ? [] : [doubts(issues)])].join(' · '),
  unchanged: 'The same text was there already; nothing has changed.',
  failed: 'Not read.',
  again: 'Try again',
  cancel: 'Cancel',
  dismiss: 'Dismiss',
  list: 'Read from your texts',
  none: 'None yet.',
  size: (lines: number, bytes: number, encoding: string) =>
    `${many(lines, 'line', 'lines')} · ${Math.ceil(bytes / 1024).toLocaleString('en')} kB · ${encoding}`,
  counts,
  doubts,
  remove: 'Remove',
  sure: (name: string) => `Remove ${name}?`,
  sureShort: 'Remove it with all that was read from it?',
  yesRemove: 'Remove',
  keep: 'Keep',
  removed: (name: string) => `${name} was removed, with all that was read from it.`,
  undo: 'Undo',
  closed: 'This server takes no texts.',
  closedAdvice: 'Whoever runs it can allow them. It then reads what is dropped here, and nothing leaves its machine:',
  /** By the code of the refusal; where there are none, the server's own English words stand. */
  refused: {
    UNKNOWN_KIND: ({ kinds }) =>
      `These kinds of files can be read: ${(kinds as readonly string[]).join(', ')}. Save it as one of them; unpack an archive.`,
    EMPTY: () => 'The file is empty.',
    TOO_LARGE: ({ mostKilobytes }) =>
      `It is larger than ${(Number(mostKilobytes) / 1024).toLocaleString('en')} MB. Split it at the beginning of a document.`,
  } as Readonly<Record<string, (details: Details) => string>>,
};
