/** Deadlines as a file for calendar programs: RFC 5545, each an event of the whole day. */

import { placeOf } from '../../parts/SourceLink.js';
import type { Due } from '../../queries/deadlines.js';
import { ROLES } from '../../queries/shapes.js';
import type { Role } from '../../queries/types.js';
import { dayAfter } from '../../today.js';

interface Words {
  readonly role: Readonly<Record<Role, string>>;
  readonly inferred: string;
}

/**
 * @param due those without a date are left out: a calendar has no place for them
 * @param page where the page is served, without a slash at the end, for links back to the task
 * @param words names of the roles, in the reader's language
 */
export function iCalendar(due: readonly Due[], page: string, words: Words): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//zeren//deadlines//ZH',
    ...due.flatMap((one) => eventOf(one, page, words)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function eventOf({ deadline, task, responsibilities }: Due, page: string, words: Words): string[] {
  if (deadline.date === null) return [];
  const day = compact(deadline.date);
  const held = ROLES.flatMap((role) => {
    const names = responsibilities.filter((one) => one.role === role).map((one) => one.mention);
    return names.length === 0 ? [] : [`${words.role[role]}: ${names.join('、')}`];
  });
  const basis = deadline.basis === 'INFERRED' ? ` (${words.inferred})` : '';
  const description = [`${deadline.text}${basis}`, ...held, task.document.title ?? '', placeOf(deadline.source)];
  return [
    'BEGIN:VEVENT',
    // The source tells two deadlines of a task on one day apart.
    `UID:${task.id}-${day}-${deadline.source.startLine}@zeren`,
    // When it was said, not when it was saved: the same texts give the same file.
    `DTSTAMP:${compact(task.document.date ?? deadline.date)}T000000Z`,
    `DTSTART;VALUE=DATE:${day}`,
    `DTEND;VALUE=DATE:${compact(dayAfter(deadline.date))}`,
    `SUMMARY:${escaped(task.heading)}`,
    `DESCRIPTION:${escaped(description.filter((line) => line !== '').join('\n'))}`,
    `URL:${page}/tasks/${encodeURIComponent(task.id)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

const compact = (date: string): string => date.replaceAll('-', '');

/** RFC 5545, 3.3.11: what would end or split a value is marked. */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

/** RFC 5545, 3.1: a line has at most 75 octets; what follows stands in lines that begin with a blank. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  const pieces = [''];
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > 75) {
      pieces.push(' ');
      octets = 1;
    }
    pieces[pieces.length - 1] += character;
    octets += size;
  }
  return pieces.join('\r\n');
}
