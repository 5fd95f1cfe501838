/**
 * Keys by which lists stand in order: a store goes along an index over them and stops where the page ends, in place of
 * sorting all that the list holds.
 */

/** Behind every date, as it sorts behind every digit. */
const UNDATED = '~';

/** As properties of a Document: compared as strings they give the order of a list. */
export interface ListKeys {
  /** Latest date first, those without a date last; of one day by id. */
  readonly newestFirst: string;
  /** Earliest date first, those without a date last; of one day by id. */
  readonly oldestFirst: string;
}

/**
 * The keys of a document. No id holds a blank, which sorts before all that an id holds, so that one id that begins
 * like another comes first, as it does among ids alone.
 * @param date YYYY-MM-DD, or null
 */
export function listKeys(id: string, date: string | null): ListKeys {
  return {
    newestFirst: `${date === null ? UNDATED : mirrored(date)} ${id}`,
    oldestFirst: `${date ?? UNDATED} ${id}`,
  };
}

/** The date with every digit taken from nine: the later the date, the smaller. It is the bound of a range of days too. */
export function mirrored(date: string): string {
  return date.replace(/\d/g, (digit) => String(9 - Number(digit)));
}
