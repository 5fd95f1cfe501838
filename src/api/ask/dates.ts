/** Finds stretches of time in a question: by the end of 2024, before June 2025, since 2020, in 2023, from … to …. */
import { MARKS, type Span } from './reading.js';

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const MONTH = `(?:${MONTHS.map((month) => `${month}|${month.slice(0, 3)}`).join('|')})`;
const YEAR = '(?:19|20)\\d{2}';
const DAY = `(?:${YEAR}-\\d{2}-\\d{2}|\\d{1,2} ${MONTH},? ${YEAR}|${MONTH} \\d{1,2},? ${YEAR}|${MONTH},? ${YEAR}|${YEAR}-\\d{2}|${YEAR})`;
const BETWEEN = new RegExp(`\\b(?:from|between) (${DAY}) (?:to|and|until|till|through) (${DAY})(?![\\d-])`, 'gi');
const ONE = new RegExp(
  `\\b(by the end of|by end of|at the end of|until the end of|before the end of|no later than|not later than|by|before|until|till|through|up to|since|after|from|in|during|of|on|for|within)? ?(?:the year )?(${DAY})\\b(?!-)(?: ?(?:onwards|on|or later))?`,
  'gi',
);
const RELATIVE =
  /\b(?:by the end of |in |before |by |during |since )?(?:(?:this|next|last|the current) (?:year|month|quarter|week)|today|tomorrow|yesterday|now)\b/i;

export interface FoundDates {
  readonly dates: readonly Span[];
  readonly relative: string | null;
  readonly rest: string;
}

/** Puts a mark in place of each stretch of time. A stretch that only a clock could tell is told, not guessed. */
export function findDates(text: string, today: string | null): FoundDates {
  const dates: Span[] = [];
  const mark = (span: Span) => {
    dates.push(span);
    return ` ${MARKS.date} `;
  };
  const known = today ? inYears(text, today) : text;
  const rest = known
    .replace(BETWEEN, (words, a: string, b: string) => {
      const [first, last] = [bounds(a), bounds(b)];
      return first && last ? mark({ text: words, from: first.from, to: last.to, due: false }) : words;
    })
    .replace(ONE, (words, preposition: string | undefined, day: string) => {
      const found = bounds(day);
      return found
        ? mark({
            text: words.trim(),
            ...spanOf(/ (?:on|onwards|or later)$/i.test(words) ? 'since' : (preposition?.toLowerCase() ?? 'in'), found),
          })
        : words;
    });
  return { dates, relative: RELATIVE.exec(rest)?.[0].trim() ?? null, rest: rest.replace(RELATIVE, ' ') };
}

/** This year as its number, for one who said which day it is. */
function inYears(text: string, today: string): string {
  const year = Number(today.slice(0, 4));
  return text
    .replace(/\b(?:this|the current) year\b/gi, String(year))
    .replace(/\bnext year\b/gi, String(year + 1))
    .replace(/\blast year\b/gi, String(year - 1))
    .replace(/\bthis month\b/gi, today.slice(0, 7))
    .replace(/\btoday\b/gi, `on ${today}`);
}

function spanOf(preposition: string, { from, to }: { from: string; to: string }): Omit<Span, 'text'> {
  if (preposition === 'before') return { from: null, to: shift(from, -1), due: true };
  if (/^(?:by|until|till|through|up|at the end|no later|not later|before the end)/.test(preposition)) {
    return { from: null, to, due: true };
  }
  // Documents from 2024 are those of 2024; from 2024 on, all since.
  if (preposition === 'since') return { from, to: null, due: false };
  if (preposition === 'after') return { from: shift(to, 1), to: null, due: false };
  return { from, to, due: false };
}

/** The first and last day of a day, a month or a year; null if the calendar has none such. */
function bounds(written: string): { readonly from: string; readonly to: string } | null {
  const year = /(?:19|20)\d{2}/.exec(written)?.[0] ?? '';
  const iso = /^\d{4}-(\d{2})(?:-(\d{2}))?$/.exec(written);
  const name = /[a-z]{3,}/i.exec(written)?.[0].slice(0, 3).toLowerCase();
  const month = iso ? Number(iso[1]) : name ? MONTHS.findIndex((one) => one.startsWith(name)) + 1 : null;
  const day = iso ? iso[2] : /\b(\d{1,2})\b/.exec(written.replace(year, ''))?.[1];
  if (month === null) return { from: `${year}-01-01`, to: `${year}-12-31` };
  const first = new Date(Date.UTC(Number(year), month - 1, day === undefined ? 1 : Number(day)));
  if (month < 1 || month > 12 || first.getUTCMonth() !== month - 1) return null;
  const last = day === undefined ? new Date(Date.UTC(Number(year), month, 0)) : first;
  return { from: isoOf(first), to: isoOf(last) };
}

const isoOf = (day: Date): string => day.toISOString().slice(0, 10);

function shift(day: string, by: number): string {
  return isoOf(new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000));
}
