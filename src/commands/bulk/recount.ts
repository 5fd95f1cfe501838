/** Names of bodies anew, where texts that brought them are left out: what the texts that stay say of them. */
import { parse } from 'csv-parse/sync';
import { csvRecordsIn } from './lines.js';

/** How a text names a body, whether the reference data know it or not. */
export interface Named {
  readonly name: string;
  readonly mentions: readonly string[];
}

/** A row of agency-from.csv. Elements of a list stand apart by U+001F. */
function readRow(record: string): Named {
  const [[, , , name = '', mentions = ''] = []] = parse(record) as string[][];
  return { name, mentions: mentions === '' ? [] : mentions.split('\u001f') };
}

/** The bodies of rows that were left out. */
export function bodiesIn(removed: string): string[] {
  return (parse(removed) as string[][]).flatMap(([id]) => id ?? []);
}

/**
 * What the texts that stay say of some bodies.
 * @param files the tables agency-from of all parts, without the texts that go
 * @returns each body's names, an empty list where no text is left that brings it
 */
export async function recount(files: readonly string[], bodies: ReadonlySet<string>): Promise<Map<string, Named[]>> {
  const found = new Map<string, Named[]>([...bodies].map((id) => [id, []]));
  for (const file of bodies.size > 0 ? files : []) {
    for await (const record of csvRecordsIn(file)) {
      // An id is ASCII without quotes: it stands between the first two.
      const list = found.get(record.slice(1, record.indexOf('"', 1)));
      if (!list) continue;
      list.push(readRow(record));
    }
  }
  return found;
}
