import { many } from './numbers.js';

export const deadlines = {
  title: 'Deadlines',
  lead: 'What is due when, as the texts say it; the day is the last one that the words mean.',
  when: 'Past or to come',
  whens: { all: 'All', upcoming: 'To come', past: 'Past' },
  days: 'Due',
  from: 'Due from',
  to: 'Due until',
  basis: 'Date',
  bases: { all: 'printed or inferred', stated: 'printed only', inferred: 'inferred only' },
  basisOf: { STATED: 'printed', INFERRED: 'inferred' },
  withUndated: 'also phrases without a date',
  undated: 'Without a date',
  undatedHint: 'Words of time that name no day.',
  today: (day: string) => `Today, ${day}`,
  found: (count: number) => `${many(count, 'deadline', 'deadlines')}.`,
  file: 'Calendar file (.ics)',
  empty: { all: 'No deadline fits.', upcoming: 'Nothing is still to come.', past: 'Nothing is past.' },
  emptyAdvice: 'Take a filter away, or look at all deadlines.',
};
