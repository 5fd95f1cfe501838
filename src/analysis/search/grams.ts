/**
 * What a text is found by: pairs of neighbouring Chinese characters, which need no dictionary of words, and the stems
 * of words in other letters.
 */

/** A pair of characters as one number (a lone character as itself), or a stem. */
export type Gram = number | string;

const RUN = /([\u3007\u3400-\u9fff]+)|((?:(?![\u3007\u3400-\u9fff])[\p{L}\p{N}])+)/gu;
/** Words of English that say nothing of what is looked for. */
const EMPTY = new Set(['a', 'an', 'and', 'at', 'by', 'for', 'from', 'in', 'of', 'on', 'or', 'the', 'to', 'with']);

/** The grams of letters that were read with readLetters, in order; some may come twice. */
export function gramsOf(letters: string): Gram[] {
  const grams: Gram[] = [];
  for (const [, chinese, other] of letters.matchAll(RUN)) {
    if (other !== undefined) grams.push(stem(other));
    else if (chinese !== undefined) pushPairs(chinese, grams);
  }
  return grams;
}

function pushPairs(run: string, grams: Gram[]): void {
  if (run.length === 1) grams.push(run.charCodeAt(0));
  for (let i = 1; i < run.length; i++) grams.push((run.charCodeAt(i - 1) << 16) | run.charCodeAt(i));
}

/** The letters of a gram. */
export function lettersOf(gram: Gram): string {
  if (typeof gram === 'string') return gram;
  const [first, second] = [gram >>> 16, gram & 0xffff];
  return first === 0 ? String.fromCharCode(second) : String.fromCharCode(first, second);
}

/** Whether a pair of characters, or a lone one, holds this character. */
export function holdsCharacter(gram: Gram, character: number): boolean {
  return typeof gram === 'number' && (gram >>> 16 === character || (gram & 0xffff) === character);
}

/**
 * An English word without its plural: the S-stemmer (D. Harman, How Effective Is Suffixing?, JASIS 42, 1991), which
 * is wrong less often than stemmers that do more. Its rule that keeps virus would also keep bureaus, of which there are
 * many here.
 */
export function stem(word: string): string {
  if (word.length < 4) return word;
  if (/[^ea]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/[^aeo]es$/.test(word)) return word.slice(0, -1);
  return /(?:[^us]|eau)s$/.test(word) ? word.slice(0, -1) : word;
}

/** Whether a word is one of those that stand in every English text. */
export function saysNothing(word: string): boolean {
  return EMPTY.has(word);
}
