/** What no document says: a text that says it is damaged, or made to do harm, and would fill the store and every analysis. */
import { TextError } from '../../files.js';
import type { Extraction } from '../../types.js';

/** Bodies in one clause; seventeen are the most in the texts that zeren brings. Each two of them make a link. */
const MOST_IN_CLAUSE = 1000;
/** Different bodies in one text; all of those texts together name fewer than two hundred. */
const MOST_IN_TEXT = 10_000;

/** @throws TextError if a clause, or the text, names more bodies than any document does */
export function checkLikely({ clauses }: Extraction, path: string): void {
  const bodies = new Set<string>();
  for (const { parties, at } of clauses) {
    if (parties.length > MOST_IN_CLAUSE)
      throw tooMany(path, `the clause on line ${at.line} names ${parties.length} bodies`, MOST_IN_CLAUSE);
    for (const { agencyId, name, text } of parties) bodies.add(agencyId ?? name ?? text);
  }
  if (bodies.size > MOST_IN_TEXT) throw tooMany(path, `it names ${bodies.size} different bodies`, MOST_IN_TEXT);
}

const tooMany = (path: string, what: string, most: number): TextError =>
  new TextError(
    path,
    `${what}; at most ${most} are read`,
    'See whether it is damaged, or split it into several files.',
  );
