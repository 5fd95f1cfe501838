/** A researcher's list of files (--manifest): what each is, whence it came, and whose government speaks in it. */
import { readFileSync } from 'node:fs';
import { parse as parseCsv } from 'csv-parse/sync';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import type { Reference } from '../agencies/index.js';
import type { FileNote } from '../types.js';
import { CommandError, EXIT } from './output.js';

const text = z.string().trim();
const optional = text.nullish().transform((value) => value || null);
/** A value of YAML that looks like a date is one. */
const day = z
  .union([z.date().transform((date) => date.toISOString().slice(0, 10)), optional])
  .refine((value) => value === null || isDay(value), 'write the date as 2024-05-01');

const Entry = z
  .strictObject({
    file: text.min(1),
    title: optional,
    address: optional,
    source: optional,
    date: day,
    jurisdiction: optional,
  })
  .transform(({ source, ...entry }) => ({ ...entry, address: entry.address ?? source }))
  .refine(
    ({ address }) => address === null || (/^https?:\/\//i.test(address) && URL.canParse(address)),
    'write the address whole, with https://',
  );
type Entry = z.infer<typeof Entry>;

export type Manifest = ReadonlyMap<string, FileNote>;

const FORM =
  'Write a CSV file with the heads file,title,address,date,jurisdiction, or a YAML list of entries with these fields; only file is needed.';

/**
 * Reads a manifest.
 * @param path of a CSV or YAML file
 * @throws CommandError naming the entry, with what to do
 */
export function readManifest(path: string, { places }: Reference): Manifest {
  const notes = new Map<string, FileNote>();
  for (const [i, raw] of entriesOf(path).entries()) {
    const entry = checked(path, i + 1, raw);
    if (notes.has(entry.file)) throw fault(path, `entry ${i + 1} names ${entry.file} again`, 'Keep one of the two.');
    notes.set(entry.file, {
      title: entry.title,
      address: entry.address,
      date: entry.date,
      jurisdiction: entry.jurisdiction === null ? null : placeOf(path, i + 1, entry.jurisdiction, places),
    });
  }
  return notes;
}

function entriesOf(path: string): unknown[] {
  const words = readWords(path);
  try {
    if (!/\.csv$/i.test(path)) {
      const entries: unknown = parseYaml(words);
      if (Array.isArray(entries)) return entries;
      throw fault(path, 'it is no list', FORM);
    }
    return parseCsv(words, {
      bom: true,
      columns: (heads: string[]) => heads.map((head) => head.trim().toLowerCase()),
      skip_empty_lines: true,
      trim: true,
    });
  } catch (error) {
    if (error instanceof CommandError) throw error;
    throw fault(path, `it cannot be read (${error instanceof Error ? error.message : error})`, FORM);
  }
}

function readWords(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw fault(path, missing ? 'there is no such file' : String(error), 'Check the path.');
  }
}

function checked(path: string, entry: number, raw: unknown): Entry {
  const result = Entry.safeParse(raw);
  if (result.success) return result.data;
  const [first] = result.error.issues;
  const field = first?.path.length ? `, ${String(first.path[0])}` : '';
  throw fault(path, `entry ${entry}${field} does not fit (${first?.message ?? 'unknown reason'})`, FORM);
}

/** By its id, else by its name, if only one place has it. */
function placeOf(path: string, entry: number, given: string, places: Reference['places']): string {
  if (places.byId.has(given)) return given;
  const [only, second] = (places.byName.get(given) ?? []).filter(({ name }) => name === given);
  if (only && !second) return only.id;
  const what = second ? 'means several places' : 'is not known';
  throw fault(
    path,
    `entry ${entry}: the jurisdiction ${given} ${what}`,
    'Write an id of graph/places.yaml, such as beijing or hunan-xiangtan.',
  );
}

function isDay(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(value) && new Date(`${value}T00:00:00Z`).toJSON()?.startsWith(value) === true;
}

const fault = (path: string, what: string, advice: string): CommandError =>
  new CommandError(`--manifest ${path}: ${what}`, advice, EXIT.usage);
