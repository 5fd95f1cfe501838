/** Which intent a question has: the first in order with a pattern that its words match and the things that it needs. */
import nlp from 'compromise';
import type { Intent, Needs } from './intent.js';
import { INTENT_LIST } from './intents.js';
import { LEXICON, SILENT } from './lexicon.js';
import type { Reading } from './reading.js';

/** What turns a question round, or asks for something that no document says. */
const REFUSED =
  /\b(?:not|never|neither|nor|without|except|excluding|but|why|no|none|nobody|unless|instead)\b|\bhow (?:much|long|well|often)\b/;
/** Tags of words that say no more than that something is asked about tasks, bodies or documents. */
const COMMON = ['Organ', 'Task', 'Do', 'Bear', 'Ask', 'Text', 'Body', 'Paper', 'When', 'Topic'];

export interface Recognised {
  readonly intent: Intent | null;
  readonly unread: readonly string[];
}

/** @returns the intent, or none; and the words of the question that say something and were not read */
export function recognise(reading: Reading): Recognised {
  const own = reading.masked
    .split(' ')
    .filter((word) => !SILENT.test(word) && !/^x(?:body|document|date|topic)$/.test(word));
  if (REFUSED.test(reading.masked) || reading.masked === '') return { intent: null, unread: own };
  const question = nlp.tokenize(reading.masked);
  for (const intent of INTENT_LIST) {
    if (!suits(reading, intent.needs)) continue;
    if (!compiled(intent).some((pattern) => question.has(pattern))) continue;
    const words = own.filter((word) => !heeded(word, intent));
    // A noun or verb that no pattern knows makes it another question; how something is done may be left out, and is told.
    if (words.every((word) => nlp(word).has('#Adverb')))
      return { intent, unread: [...words, ...leftOut(reading, intent.needs)] };
  }
  return { intent: null, unread: own.filter((word) => LEXICON[word] === undefined) };
}

const known = new Map<Intent, readonly ReturnType<typeof nlp.parseMatch>[]>();

/** An intent's patterns with the words of each tag in its place, read once. */
function compiled(intent: Intent) {
  const patterns = known.get(intent) ?? intent.patterns.flatMap(variants).map((one) => nlp.parseMatch(spelledOut(one)));
  known.set(intent, patterns);
  return patterns;
}

/** With and without words at each gap: compromise takes `.*` between two choices for one word at least. */
function variants(pattern: string): string[] {
  const at = pattern.indexOf(' .* ');
  if (at < 0) return [pattern];
  const [before, after] = [pattern.slice(0, at), variants(pattern.slice(at + 4))];
  return after.flatMap((rest) => [`${before} ${rest}`, `${before} .+ ${rest}`]);
}

function spelledOut(pattern: string): string {
  const words = (tag: string) => Object.keys(LEXICON).filter((word) => LEXICON[word] === tag);
  // compromise knows no choice within a choice: (#Lead|#Do) becomes one list of words.
  return pattern
    .replace(
      /\(([^()]*)\)/g,
      (_, inner: string) => `(${inner.replace(/#(\w+)/g, (_tag, tag) => words(tag).join('|'))})`,
    )
    .replace(/#(\w+)/g, (_, tag: string) => `(${words(tag).join('|')})`);
}

/** Whether a question names what an intent needs; more than it heeds is told as unread, save bodies and documents. */
function suits({ bodies, documents, topics, dates }: Reading, needs: Needs): boolean {
  const within = (count: number, [least, most]: readonly [number, number] = [0, 0]) => count >= least && count <= most;
  const enough = (count: number, [least]: readonly [number, number] = [0, 0]) => count >= least;
  return (
    within(bodies.length, needs.bodies) &&
    within(documents.length, needs.documents) &&
    enough(topics.length, needs.topics) &&
    enough(dates.length, needs.dates)
  );
}

function heeded(word: string, intent: Intent): boolean {
  const tag = LEXICON[word] ?? '';
  if (COMMON.includes(tag)) return true;
  if (intent.needs.roles && (tag === 'Lead' || tag === 'Support')) return true;
  return intent.patterns.some(
    (pattern) => (tag !== '' && pattern.includes(`#${tag}`)) || pattern.split(/[\s()|?.*+]+/).includes(word),
  );
}

/** Stretches of time and topics that an intent does not heed. */
function leftOut({ dates, topics }: Reading, needs: Needs): string[] {
  return [
    ...(needs.dates ? dates.slice(needs.dates[1]) : dates),
    ...(needs.topics ? topics.slice(needs.topics[1]) : topics),
  ].map(({ text }) => text);
}
