/** From a question to what was understood: the intent and the request, or what stands in the way. */
import { someOf } from '../errors.js';
import type { Intent, Request } from './intent.js';
import { INTENT_LIST } from './intents.js';
import { type Names, readQuestion } from './read.js';
import type { Named, Reading } from './reading.js';
import { recognise } from './recognise.js';

export interface Understood {
  readonly reading: Reading;
  readonly intent: Intent | null;
  /** How it was understood, or why it was not, in English. */
  readonly says: string;
  readonly unread: readonly string[];
  /** Null where something stands in the way. */
  readonly request: Request | null;
}

/** Understands a question. @param today - the day from which "this year" is reckoned, or null */
export function understand(question: string, names: Names, today: string | null): Understood {
  const reading = readQuestion(question, names, today);
  const { intent, unread } = recognise(reading);
  const told = { reading, intent, unread };
  const obstacle = obstacleIn(reading, intent);
  if (intent === null || obstacle !== null) return { ...told, says: obstacle ?? NOT_READ, request: null };
  const first = ({ ids }: Named) => ids[0] ?? '';
  const request = intent.request({
    bodies: reading.bodies.map(first),
    documents: reading.documents.map(first),
    reading,
    dateOf: (document) => dateIn(names, document),
  });
  return { ...told, says: spelled(request.sentence, names), request };
}

function dateIn({ documents }: Names, id: string): string | null {
  const date = documents.find((row) => row.id === id)?.date;
  return typeof date === 'string' ? date : null;
}

/** A question of each kind. */
export function examples(): string[] {
  return INTENT_LIST.map(({ example }) => example);
}

const NOT_READ = 'This question is of no kind that can be read. Ask one like those of `examples`.';

/** What must be settled first. */
function obstacleIn({ bodies, documents, relative }: Reading, intent: Intent | null): string | null {
  const missing = [...bodies.map((one) => doubt('body', one)), ...documents.map((one) => doubt('document', one))];
  const first = missing.find((one) => one !== null);
  if (first) return first;
  if (relative && intent)
    return `"${relative}" needs to know which day it is: give it as \`today\`, or write the year in the question.`;
  return null;
}

function doubt(what: string, { text, ids, nearest }: Named): string | null {
  if (ids.length === 1) return null;
  if (ids.length > 1) return `"${text}" can mean several: ${someOf(ids)}. Write one of these ids in the question.`;
  return `No ${what} is known as "${text}".${nearest.length > 0 ? ` Nearest: ${nearest.join(', ')}.` : ''}`;
}

/** A sentence with names in place of ids. */
function spelled(sentence: string, { agencies, documents }: Names): string {
  const names = new Map<string, string>();
  for (const row of agencies) names.set(String(row.id), String(row.shortName ?? row.name));
  for (const row of documents) names.set(String(row.id), `《${row.title ?? row.number ?? row.id}》`);
  return sentence.replace(/[a-z]+(?:-[a-z0-9]+)+/g, (id) => names.get(id) ?? id);
}
