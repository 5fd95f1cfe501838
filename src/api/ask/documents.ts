/** Finds documents in a question: by number, by Chinese title, by words of the English title. */
import { numberKey } from '../../graph/keys.js';
import type { Row } from '../../store/store.js';
import { MARKS, type Named } from './reading.js';

const NUMBER = /[\p{Script=Han}]{2,12}[〔[（(［【]\s*(?:19|20)\d{2}\s*[〕\]）)］】]\s*\d{1,4}\s*号/gu;
const QUOTED = /《([^《》]+)》|[“"]([^“”"]{4,})[”"]/gu;
/** Chinese words outside marks name a document if a title begins or ends with them and says its kind. */
const CHINESE = /[\p{Script=Han}\d（）()—“”]{5,}(?:方案|措施|办法|意见|计划|决定|要点|通告|规定|指引|基准)/gu;
const KIND =
  /^(?:plans?|measures|opinions?|decisions?|circular|announcement|guidelines?|policies|benchmarks?|programme|program|notice|points)$/;
/** Words between which the words of a title stand; a title is not named by them. */
const EDGE =
  /^(?:the|this|that|in|under|by|from|does|do|did|is|are|was|were|which|what|who|whom|whose|must|should|has|have|with|about|carry|carries|implement|implements|cites?|repeals?|cited|for|any|documents?|a|lead|leads|how|show|me|give|list|its|and|network|matrix|leading)$/;
const GLUE = /^(?:and|of|the|for|in|on|to|a)$/;

interface Title {
  readonly id: string;
  readonly words: ReadonlySet<string>;
  readonly chinese: readonly string[];
  readonly number: string | null;
}

export interface FoundDocuments {
  readonly documents: readonly Named[];
  readonly rest: string;
}

/** Puts a mark in place of each document that the text names. @param rows - what queries/ask-documents.cypher gives */
export function findDocuments(text: string, rows: readonly Row[]): FoundDocuments {
  const titles = rows.map(readTitle);
  const documents: Named[] = [];
  const mark = (words: string, ids: readonly string[]) => {
    documents.push({ text: words, ids, nearest: [] });
    return ` ${MARKS.document} `;
  };
  const rest = text
    .replace(NUMBER, (found) => {
      // Letters before the number belong to the question: 谁牵头京政办发〔2023〕14号.
      const whole = titles.filter(({ number }) => number !== null && keyOf(found).endsWith(number));
      const printed = whole[0]?.number ?? keyOf(found);
      const before = found.slice(0, Math.max(0, keyOf(found).length - printed.length));
      return (
        before +
        mark(
          found.slice(before.length),
          whole.map(({ id }) => id),
        )
      );
    })
    .replace(QUOTED, (found, chinese: string | undefined, other: string | undefined) => {
      const inner = (chinese ?? other ?? '').trim();
      const ids = byTitle(inner, titles);
      return ids.length === 0 && chinese === undefined ? found : mark(found, ids);
    })
    .replace(CHINESE, (found) => {
      const ids = byTitle(found, titles);
      return ids.length === 0 ? found : mark(found, ids);
    });
  return { documents, rest: byEnglishWords(rest, titles, mark) };
}

function readTitle(row: Row): Title {
  const chinese = [row.title, row.issuanceTitle].filter((title) => typeof title === 'string').map(plain);
  const english = typeof row.englishTitle === 'string' ? row.englishTitle : '';
  // Behind "on Issuing" stands what is issued; the words before it name the kind of notice and the issuer.
  const own = english.replace(/^.*? on Issuing (?:the )?/, '');
  const number = typeof row.number === 'string' ? keyOf(row.number) : null;
  return { id: String(row.id), words: new Set(wordsOf(own).map(stem)), chinese, number };
}

const keyOf = (number: string): string => numberKey(number) ?? number;
const plain = (title: string): string => title.normalize('NFKC').replace(/[\s《》“”"'—-]/g, '');
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
/** Plan and plans, pollutant and pollutants, digital and digitally: near enough to find a title by. */
const stem = (word: string): string => word.replace(/(?:ies|es|s|ing|ed)$/, '').replace(/[ey]$/, '');

function byTitle(words: string, titles: readonly Title[]): string[] {
  const own = plain(words);
  const exact = titles.filter(({ chinese }) => chinese.includes(own));
  const part = exact.length > 0 ? exact : titles.filter(({ chinese }) => chinese.some((title) => title.includes(own)));
  if (part.length > 0) return part.map(({ id }) => id);
  const english = wordsOf(words)
    .filter((word) => !GLUE.test(word))
    .map(stem);
  if (english.length < 2) return [];
  return titles.filter((title) => english.every((word) => title.words.has(word))).map(({ id }) => id);
}

/** Takes "the new pollutants plan" and "the plan on new pollutants": a kind of document with words of one title. */
function byEnglishWords(
  text: string,
  titles: readonly Title[],
  mark: (words: string, ids: readonly string[]) => string,
): string {
  const words = [...text.matchAll(/[A-Za-z0-9][A-Za-z0-9’'-]*/g)].map((m) => ({ text: m[0], start: m.index }));
  const kind = words.findIndex(({ text: word }, i) => KIND.test(word.toLowerCase()) && titled(words, i, titles));
  if (kind < 0) return text;
  const { from, to, ids } = stretch(words, kind, titles);
  const start = words[from]?.start ?? 0;
  const last = words[to];
  const end = last ? last.start + last.text.length : text.length;
  return text.slice(0, start) + mark(text.slice(start, end), ids) + text.slice(end);
}

type Words = readonly { readonly text: string; readonly start: number }[];

function titled(words: Words, kind: number, titles: readonly Title[]): boolean {
  const { from, to } = stretch(words, kind, titles);
  return to > from;
}

/** How far the words of a title reach on both sides of the word for its kind, and whose title they can be of. */
function stretch(words: Words, kind: number, titles: readonly Title[]) {
  const content = (i: number): string => stem((words[i]?.text ?? '').toLowerCase().replace(/[’']s$/, ''));
  const fits = (have: readonly string[]) => titles.filter((title) => have.every((word) => title.words.has(word)));
  let from = kind;
  while (from > 0 && !edgeBefore(words, from, titles)) from--;
  const own = range(from, kind + 1)
    .filter((i) => !GLUE.test(words[i]?.text ?? ''))
    .map(content);
  let to = kind;
  const inside = [...own];
  if (/^(?:on|for|to|of|about)$/.test(words[kind + 1]?.text ?? '')) {
    for (let i = kind + 2; i < words.length; i++) {
      const word = (words[i]?.text ?? '').toLowerCase();
      if (GLUE.test(word)) continue;
      if (fits([...inside, content(i)]).length === 0) break;
      inside.push(content(i));
      to = i;
    }
  }
  return { from, to, ids: fits(inside).map(({ id }) => id) };
}

/** Whether a title cannot reach further to the left: a word of the question, or glue with no word of a title before. */
function edgeBefore(words: Words, from: number, titles: readonly Title[]): boolean {
  const before = (words[from - 1]?.text ?? '').toLowerCase();
  if (before === 'and' && from > 1)
    return !titles.some((title) => title.words.has(stem((words[from - 2]?.text ?? '').toLowerCase())));
  return EDGE.test(before) || /^x(?:body|document)$/.test(before);
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
