/** zeren query: a statement of queries/, or one of the user's own, on the store. */
import { existsSync } from 'node:fs';
import { toCsv } from '../exports/csv.js';
import { loadQueries, type Query, type QueryParameter, readQuery } from '../store/queries.js';
import type { Parameters, Row, Value } from '../store/store.js';
import { CommandError, EXIT, print, table } from './output.js';
import { openForAsking, type StoreChoice, withStore } from './stores.js';

export interface QueryOptions extends StoreChoice {
  readonly param: readonly string[];
  readonly format: string;
}

const FORMATS = ['table', 'json', 'csv'];

function findQuery(name: string): Query {
  if (/[/\\]|\.cypher$/.test(name) && existsSync(name)) return readQuery(name);
  const all = loadQueries();
  const found = all.get(name.replace(/\.cypher$/, ''));
  if (found && !found.writes) return found;
  throw new CommandError(
    `There is no query ${name}`,
    'zeren query without a name lists those there are; or give the path of a .cypher file.',
    EXIT.usage,
  );
}

/** Statements with which the store works for itself; nobody asks them. */
const INTERNAL = /^(?:load|digest|graph)-/;
const LONGEST_CELL = 48;

function listing(): string {
  const asked = [...loadQueries().values()].filter((query) => !query.writes && !INTERNAL.test(query.name));
  const short = (words: string): string => (words.length > LONGEST_CELL ? `${words.slice(0, LONGEST_CELL)}…` : words);
  const rows = asked.map(({ name, parameters, question }) => [
    name,
    short(parameters.map((one) => one.name).join(' ')),
    question,
  ]);
  return table(['name', 'parameters', 'question'], rows);
}

/** k=v as the type that the query's header gives to k. */
function readValue(parameter: QueryParameter, words: string): Value {
  const bad = (form: string): CommandError =>
    new CommandError(`--param ${parameter.name}=${words} is not ${form}`, `It means: ${parameter.meaning}`, EXIT.usage);
  switch (parameter.type) {
    case 'string':
      return words;
    case 'integer':
    case 'number': {
      const value = Number(words);
      if (words.trim() === '' || !Number.isFinite(value) || (parameter.type === 'integer' && !Number.isInteger(value)))
        throw bad(`a ${parameter.type}`);
      return value;
    }
    case 'boolean':
      if (words !== 'true' && words !== 'false') throw bad('true or false');
      return words === 'true';
    case 'date':
      if (!/^\d{4}-\d{2}-\d{2}$/.test(words)) throw bad('a date (YYYY-MM-DD)');
      return words;
    case 'strings':
      return words.split(',').map((word) => word.trim());
    case 'integers':
      return words.split(',').map((word) => readInteger(word, bad));
    case 'rows':
    case 'lists':
      return readRows(words, bad);
  }
}

function readInteger(word: string, bad: (form: string) => CommandError): number {
  const value = Number(word);
  if (!Number.isInteger(value)) throw bad('a list of integers');
  return value;
}

function readRows(words: string, bad: (form: string) => CommandError): Value {
  try {
    const rows: unknown = JSON.parse(words);
    if (Array.isArray(rows)) return rows as Value;
  } catch {
    // said below
  }
  throw bad('a JSON list of objects');
}

function readParameters(query: Query, given: readonly string[]): Parameters {
  const parameters: Record<string, Value> = {};
  for (const pair of given) {
    const equals = pair.indexOf('=');
    const name = equals < 0 ? pair : pair.slice(0, equals);
    const known = query.parameters.find((one) => one.name === name);
    if (!known || equals < 0) {
      const list = query.parameters.map((one) => `${one.name} (${one.type}): ${one.meaning}`).join('\n       ');
      throw new CommandError(
        `--param ${pair} does not fit the query ${query.name}`,
        list ? `Its parameters, written name=value:\n       ${list}` : 'It has no parameters.',
        EXIT.usage,
      );
    }
    parameters[name] = readValue(known, pair.slice(equals + 1));
  }
  return parameters;
}

const cell = (value: Value | undefined): string => {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map((one: Value) => cell(one)).join('; ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};

function render(query: Query, rows: readonly Row[], format: string): string {
  if (format === 'json') return `${JSON.stringify(rows, null, 2)}\n`;
  const heads = query.columns.length ? query.columns : Object.keys(rows[0] ?? {});
  const cells = rows.map((row) => heads.map((head) => cell(row[head])));
  if (format === 'csv') return toCsv([[...heads], ...cells]);
  return rows.length ? table(heads, cells) : 'No rows.\n';
}

export async function queryCommand(name: string | undefined, options: QueryOptions): Promise<number> {
  if (!FORMATS.includes(options.format))
    throw new CommandError(`--format ${options.format} is not known`, `Write ${FORMATS.join(', ')}.`, EXIT.usage);
  if (name === undefined) {
    await print(listing());
    return EXIT.done;
  }
  const query = findQuery(name);
  const parameters = readParameters(query, options.param);
  return withStore(openForAsking(options), async (store) => {
    await print(render(query, await store.run(query, parameters), options.format));
    return EXIT.done;
  });
}
