/** English titles from a gazette's bilingual contents, paired with the Chinese entries by number and order. */
import nlp from 'compromise';
import type { Contents, ContentsEntry } from './contents.js';

export interface EnglishEntry {
  /** The title as printed, OCR's broken words joined. */
  readonly title: string;
  /** Decision, Circular, Announcement …: the kind of document. */
  readonly kind: string | null;
  /** The body that speaks: the General Office of Beijing Municipal Government. */
  readonly issuer: string | null;
}

/** Year and serial number: what a Chinese and an English document number share. */
function yearAndSerial(number: string | null): string | null {
  const match = number?.match(/((?:19|20)\d{2})\D+(\d{1,4})/);
  return match ? `${match[1]}-${Number(match[2])}` : null;
}

/**
 * One space between words, a hyphen within a word (Low—Carbon, Economic– Technological), and no closing quotation mark
 * that recognition has put in the middle: of two behind one opening mark the last closes.
 */
function tidy(words: string): string {
  const title = words
    .replace(/\s+/g, ' ')
    .replace(/(?<=[A-Za-z])[—–] ?(?=[A-Za-z])/g, '-')
    .trim();
  const [before, after, ...more] = title.split('”');
  const opened = title.split('“').length - 1;
  if (opened !== 1 || before === undefined || after === undefined || more.length !== 1) return title;
  return `${before.trimEnd()} ${[after.trimStart(), ...more].join('”')}`;
}

/** Reads "Circular of X on Issuing …": kind, issuer. `compromise` finds the nouns around "of" and the verb after "on". */
export function readEnglishEntry(words: string): EnglishEntry {
  const title = tidy(words);
  const kind = nlp.tokenize(title).match('^[<kind>.] of', 'kind').text();
  const issuer = title.match(/^\w+ of (.+?) (?:on|Concerning|Regarding|about) /)?.[1] ?? null;
  return { title, kind: kind || null, issuer };
}

/**
 * Pairs the entries. Numbers that agree in year and serial pair first, in order where several share them;
 * without numbers the n-th entry pairs with the n-th if there are equally many.
 * @returns English entry by Chinese entry
 */
export function pairEnglish(contents: Contents): ReadonlyMap<ContentsEntry, EnglishEntry> {
  const pairs = new Map<ContentsEntry, EnglishEntry>();
  const chinese = contents.entries.filter((entry) => entry.language === 'zh');
  const english = contents.entries.filter((entry) => entry.language === 'en');
  const used = new Set<ContentsEntry>();
  for (const entry of chinese) {
    const key = yearAndSerial(entry.number);
    const partner = english.find(
      (other) => !used.has(other) && key !== null && yearAndSerial(other.number) === key && samePage(entry, other),
    );
    if (!partner) continue;
    used.add(partner);
    pairs.set(entry, readEnglishEntry(partner.title));
  }
  if (!pairs.size && chinese.length === english.length) {
    chinese.forEach((entry, i) => {
      const partner = english[i];
      if (partner) pairs.set(entry, readEnglishEntry(partner.title));
    });
  }
  return pairs;
}

/** Both languages name the same page, unless one lost it. */
function samePage(a: ContentsEntry, b: ContentsEntry): boolean {
  return a.page === null || b.page === null || a.page === b.page;
}
