/**
 * The statements that run on a store: one file each in queries/, the same text for every store.
 * The comment lines at its top are its header; graph/README.md ("Queries") describes them.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { packageRoot } from '../reference.js';
import { StoreError } from './errors.js';
import { decidingIn } from './given.js';
import type { Parameters } from './store.js';

export const PARAMETER_TYPES = [
  'string',
  'integer',
  'number',
  'boolean',
  'date',
  'strings',
  'integers',
  'rows',
  'lists',
] as const;
export type ParameterType = (typeof PARAMETER_TYPES)[number];

export interface QueryParameter {
  readonly name: string;
  readonly type: ParameterType;
  readonly meaning: string;
  /** Of lists: what stands at each position of a list. Empty for other types. */
  readonly positions: readonly string[];
}

export interface Query {
  /** The file's name without .cypher. */
  readonly name: string;
  /** What it asks (`question:`) or does (`effect:`). */
  readonly question: string;
  /** True for a statement that changes the graph; its header says `effect:` in place of `question:`. */
  readonly writes: boolean;
  readonly parameters: readonly QueryParameter[];
  readonly columns: readonly string[];
  /** Parameters that give an answer on the texts of seeds/. */
  readonly examples: readonly Parameters[];
  /** True if the order of its rows is part of the answer. */
  readonly ordered: boolean;
  /** The statement itself, without its header. */
  readonly text: string;
}

const FIELD = /^\/\/\s*(question|effect|parameters|columns|example|ordered)\b\s*:?\s*(.*)$/;
const PARAMETER = /^\$(\w+) \((\w+)\)\s*(.*)$/;

/**
 * Reads all statements of a folder.
 * @throws StoreError if the folder or a header cannot be read
 */
export function loadQueries(folder: string = join(packageRoot(), 'queries')): ReadonlyMap<string, Query> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.cypher'));
  return new Map(files.sort().map((file) => [basename(file, '.cypher'), readNamed(join(folder, file))]));
}

function readNamed(path: string): Query {
  return parseQuery(basename(path, '.cypher'), readFileSync(path, 'utf8'));
}

/**
 * Reads a statement of the user's own from a file, which may stand anywhere and needs no header: its parameters are
 * strings then.
 * @throws StoreError if the file cannot be read or its header is wrong
 */
export function readQuery(path: string): Query {
  const [name, source] = [basename(path, '.cypher'), readSource(path)];
  if (/^\/\/ *(question|effect):/m.test(source)) return parseQuery(name, source);
  const used = [...parametersIn(source)].map((parameter) => `$${parameter} (string)`);
  return parseQuery(
    name,
    `// question: ${name}\n// parameters: ${used.join('; ')}\n${source.replace(/^\/\/.*\n/gm, '')}`,
  );
}

function readSource(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new StoreError(
      `${path} cannot be read`,
      'Give the path of a .cypher file, or the name of one in queries/.',
      error,
    );
  }
}

/**
 * Reads a statement and its header.
 * @throws StoreError if the header lacks its question or names a parameter that the statement does not use, or the reverse
 */
export function parseQuery(name: string, source: string): Query {
  const lines = source.replace(/^\uFEFF/, '').split(/\r?\n/);
  const end = lines.findIndex((line) => line.trim() !== '' && !line.startsWith('//'));
  const fields = readHeader(lines.slice(0, end < 0 ? lines.length : end));
  const text = end < 0 ? '' : lines.slice(end).join('\n').trim().replace(/;$/, '');
  const question = fields.find(([field]) => field === 'question' || field === 'effect');
  if (text === '') throw fault(name, 'holds no statement');
  if (!question?.[1]) throw fault(name, 'has no header line "// question: …"');
  const writes = question[0] === 'effect';
  if (!writes && WRITING.test(codeOf(text))) throw fault(name, 'changes the graph, but its header says "question:"');
  const values = (field: string) => fields.filter(([key]) => key === field).map(([, value]) => value);
  const parameters = splitList(values('parameters').join(';'), ';').map((item) => readParameter(name, item));
  checkParameters(name, parameters, text);
  return {
    name,
    question: question[1],
    writes,
    parameters,
    columns: splitList(values('columns').join(','), ','),
    examples: values('example').map((json) => readExample(name, json)),
    ordered: values('ordered').length > 0,
    text,
  };
}

/** Fields in order; a comment line without a field's name goes on with the field before it. */
function readHeader(lines: readonly string[]): [string, string][] {
  const fields: [string, string][] = [];
  for (const line of lines) {
    const match = FIELD.exec(line);
    const last = fields.at(-1);
    if (match) fields.push([match[1] ?? '', (match[2] ?? '').trim()]);
    else if (last) last[1] = `${last[1]} ${line.replace(/^\/\/\s*/, '')}`.trim();
  }
  return fields;
}

function splitList(list: string, separator: string): string[] {
  return list
    .split(separator)
    .map((item) => item.trim())
    .filter((item) => item !== '' && item !== 'none');
}

function readParameter(query: string, item: string): QueryParameter {
  const [, name, type, meaning] = PARAMETER.exec(item) ?? [];
  const known = PARAMETER_TYPES.find((candidate) => candidate === type);
  if (!name || !known) throw fault(query, `has a parameter "${item}" that is not "$name (type) meaning"`);
  return {
    name,
    type: known,
    meaning: meaning ?? '',
    positions: known === 'lists' ? splitList(meaning ?? '', ',') : [],
  };
}

function checkParameters(query: string, parameters: readonly QueryParameter[], text: string): void {
  const used = parametersIn(text);
  const named = new Set(parameters.map((parameter) => parameter.name));
  const unnamed = [...used].filter((name) => !named.has(name));
  const unused = [...named].filter((name) => !used.has(name));
  if (unnamed.length > 0) throw fault(query, `uses $${unnamed.join(', $')} without naming it under "// parameters:"`);
  if (unused.length > 0) throw fault(query, `names $${unused.join(', $')} under "// parameters:" without using it`);
}

/** A statement without its strings, quoted names and comments. */
function codeOf(text: string): string {
  return text.replace(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`[^`]*`|\/\/.*$/gm, ' ');
}

function parametersIn(text: string): Set<string> {
  const used = Array.from(codeOf(text).matchAll(/\$(\w+)/g), (match) => match[1] ?? '');
  return new Set([...used, ...decidingIn(text)]);
}

/** Clauses that change a graph, where they are no property, label or parameter. */
const WRITING = /(?<![.:$\w])(?:create|merge|delete|set|remove|drop|foreach|load\s+csv)\b/i;

function readExample(query: string, json: string): Parameters {
  try {
    return JSON.parse(json === '' ? '{}' : json) as Parameters;
  } catch (error) {
    throw fault(query, `has an example that is no JSON: ${json}`, error);
  }
}

function fault(query: string, what: string, cause?: unknown): StoreError {
  return new StoreError(
    `queries/${query}.cypher ${what}`,
    'See "Queries" in graph/README.md for the header of a statement.',
    cause,
  );
}
