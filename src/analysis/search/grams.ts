/**
 * What a text is found by: pairs of neighbouring Chinese characters, which need no dictionary of words, and the stems
 * of words in other letters.
 */

/** A pair of characters as one number (a lone character as itself), or a stem. */
export type Gram = number | string;

/** Words of English that say nothing of what is looked for. */
const EMPTY = new Set(['a', 'an', 'and', 'at', 'by', 'for', 'from', 'in', 'of', 'on', 'or', 'the', 'to', 'with']);

const [OTHER, LETTER, CHINESE] = [0, 1, 2];
/** Which of these a unit is. */
let sorts: Uint8Array | undefined;

/** The grams of letters that were read with readLetters, in order; some may come twice. */
export function gramsOf(letters: string): Gram[] {
  sorts ??= makeSorts();
  const grams: Gram[] = [];
  for (let from = 0; from < letters.length; ) {
    const sort = sorts[letters.charCodeAt(from)] ?? OTHER;
    let end = from + 1;
    while (end < letters.length && sorts[letters.charCodeAt(end)] === sort) end++;
    if (sort === CHINESE) pushPairs(letters, from, end, grams);
    else if (sort === LETTER) grams.push(stem(letters.slice(from, end)));
    from = end;
  }
  return grams;
}

function pushPairs(letters: string, from: number, end: number, grams: Gram[]): void {
  if (end - from === 1) grams.push(letters.charCodeAt(from));
  for (let i = from + 1; i < end; i++) grams.push((letters.charCodeAt(i - 1) << 16) | letters.charCodeAt(i));
}

function makeSorts(): Uint8Array {
  return Uint8Array.from({ length: 0x10000 }, (_, unit) => {
    if (unit === 0x3007 || (unit >= 0x3400 && unit <= 0x9fff)) return CHINESE;
    return /[\p{L}\p{N}]/u.test(String.fromCharCode(unit)) ? LETTER : OTHER;
  });
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
