/** What a CSV cannot say: it has no empty list, and none whose one element is empty. Statements that put them back. */

/** Lists that are always there, empty where there is nothing; of nodes by label, of edges by pattern. */
const ALWAYS: readonly (readonly [pattern: string, list: string])[] = [
  ['(n:Document {inCorpus: true})', 'issuers'],
  ['(n:Task)', 'path'],
  ['(n:Clause)', 'taskPath'],
  ['(n:Agency)', 'aliases'],
  ['(n:Agency)', 'mentions'],
  ['(n:Issue)', 'candidates'],
  ['(n:Issue)', 'settle'],
  ['(:Clause)-[n:NAMES]->(:Agency)', 'candidates'],
  ['(:Agency)-[n:FROM]->(:Text)', 'mentions'],
];

/** One deadline without a date is a list of one empty text. */
const UNDATED = ['(n:Task)', '(n:Clause)'] as const;

/** A transaction of the whole graph would not fit into the server's memory. */
const setting = (what: string): string => `CALL (n) { SET ${what} } IN TRANSACTIONS OF 10000 ROWS;\n`;

/** Statements of Cypher, each with its semicolon; running them again changes nothing. */
export const AFTER_IMPORT = [
  ...ALWAYS.map(([pattern, list]) => `MATCH ${pattern} WHERE n.${list} IS NULL ${setting(`n.${list} = []`)}`),
  ...UNDATED.map(
    (pattern) =>
      `MATCH ${pattern} WHERE n.deadlineTexts IS NOT NULL AND n.deadlineDates IS NULL ${setting("n.deadlineDates = ['']")}`,
  ),
].join('');
