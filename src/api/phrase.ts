/** What a store's full-text index is asked for words. */

/**
 * Chinese is kept there in pairs of neighbouring characters, other letters and figures in runs. No other sign goes into
 * a question, so that it holds none of Lucene's language but what is put in here.
 */
const RUNS = /[\u4e00-\u9fff]+|[a-z0-9]+/g;
const LATIN = /[a-z0-9]/;
/** Words that the index leaves out (Lucene's CJKAnalyzer). */
const LEFT_OUT =
  'a an and are as at be but by for if in into is it no not of on or s such t that the their then there these they this to was will with www';

/**
 * For what holds all words as they stand: nothing that does is missing from the answer. A run of two characters and more
 * is asked for as it stands; a run of letters, or a lone character, as a part of what is kept.
 * @param words in lower case
 * @returns null where nothing in the words can be asked for
 */
export function phraseOf(words: readonly string[]): string | null {
  return joined(words, (run) => {
    // A run that may be a part of a word that is left out would not be found there.
    if (LATIN.test(run)) return LEFT_OUT.includes(run) ? null : `*${run}*`;
    return run.length === 1 ? `*${run}*` : `"${run}"`;
  });
}

/**
 * For what holds all words nearly so, best first: of a longer run most pairs are enough, and other words may go on.
 * @param words as readQuestions has them
 */
export function looseOf(words: readonly string[]): string | null {
  const left = new Set(LEFT_OUT.split(' '));
  return joined(words, (run) => {
    if (LATIN.test(run)) return left.has(run) ? null : `${run}*`;
    if (run.length === 1) return `*${run}*`;
    return run.length < 5 ? `"${run}"` : `("${run}"^4 OR ${pairsOf(run).join(' OR ')})`;
  });
}

/** For what shares some pair or word, best first: what was misspelt is among them. */
export function nearOf(text: string): string | null {
  const runs = text.normalize('NFKC').toLowerCase().match(RUNS) ?? [];
  const parts = new Set(runs.flatMap((run) => (LATIN.test(run) || run.length === 1 ? [`${run}*`] : pairsOf(run))));
  return parts.size > 0 ? [...parts].join(' OR ') : null;
}

const pairsOf = (run: string): string[] => Array.from(run.slice(1), (_, i) => `"${run.slice(i, i + 2)}"`);

function joined(words: readonly string[], part: (run: string) => string | null): string | null {
  const runs = new Set(words.flatMap((word) => word.match(RUNS) ?? []));
  const parts = [...runs].map(part).filter((one) => one !== null);
  return parts.length > 0 ? parts.join(' AND ') : null;
}
