/** From what a question names to the filter of the tasks that it asks about, and to words that say which those are. */
import { enumName } from '../enums.js';
import type { Meant } from './intent.js';
import type { Span } from './reading.js';

const rangeOf = ({ from, to }: Span) => ({ ...(from ? { from } : {}), ...(to ? { to } : {}) });

/** A TaskFilter as a client writes it, without what is not asked. Time said with by or before is a deadline. */
export function taskFilter({ documents, reading }: Meant, deadlines = false): Record<string, unknown> {
  const [date] = reading.dates;
  const words = reading.topics.map((topic) => topic.words).join(' ');
  const due =
    deadlines || date?.due || /\b(?:due|deadlines?|finish(?:ed)?|completed?|achieved?)\b/.test(reading.masked);
  return {
    ...(documents[0] === undefined ? {} : { document: documents[0] }),
    ...(reading.roles.length > 0 ? { roles: reading.roles.map(enumName) } : {}),
    ...(words === '' ? {} : { text: words }),
    ...(date ? { [due ? 'deadline' : 'documentDate']: rangeOf(date) } : {}),
  };
}

/** The same in words, to stand behind what is asked. */
export function inWords(filter: Readonly<Record<string, unknown>>): string {
  const range = (value: unknown) => {
    const { from, to } = (value ?? {}) as { from?: string; to?: string };
    return [from ? `from ${from}` : '', to ? `to ${to}` : ''].filter(Boolean).join(' ');
  };
  const parts = [
    filter.roles ? `in the role ${(filter.roles as string[]).join(' or ')}` : '',
    filter.document ? `in the document ${filter.document}` : '',
    filter.text ? `whose words hold ${filter.text}` : '',
    filter.deadline ? `with a deadline ${range(filter.deadline)}` : '',
    filter.documentDate ? `of documents dated ${range(filter.documentDate)}` : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : ` ${parts.join(', ')}`;
}
