/** The words of a text of Beijing as another city would print them in another year. */
import type { Place } from '../../src/agencies/place.js';

/** What a copy says otherwise. */
export interface Otherness {
  readonly city: Pick<Place, 'name' | 'short'>;
  /** How many years earlier. */
  readonly years: number;
  /** How many days later within the month. */
  readonly days: number;
  /** What is added to the numbers of documents, and to amounts. */
  readonly number: number;
  readonly amount: number;
}

const YEAR = /(?<!\d)(?:19|20)\d\d(?=\s*(?:年|〕|[—–－-]+(?:19|20)\d\d))/g;
const NUMBER = /(?<=〔\d{4}〕)\d+(?=号)/g;
const DAY = /(?<=\d月)\d{1,2}(?=日)/g;
const AMOUNT = /(?<![\d.第])[1-9]\d{1,4}(?=个|家|件|万|公里)/g;
/** The city's letter before a number: 京政发〔2024〕12号. */
const LETTER = /京(?=\p{Script=Han}{1,8}〔)/gu;

/** Every number keeps its count of digits where it can, and all that stood for the same thing still does. */
export function otherWords(text: string, { city, years, days, number, amount }: Otherness): string {
  return text
    .replaceAll('北京市', city.name)
    .replaceAll('北京', city.short)
    .replace(LETTER, city.short.slice(0, 1))
    .replace(NUMBER, (old) => String(Number(old) + number))
    .replace(YEAR, (old) => String(Number(old) - years))
    .replace(DAY, (old) => (Number(old) > 31 ? old : String(1 + ((Number(old) - 1 + days) % 28))))
    .replace(AMOUNT, (old) => String(Number(old) + amount));
}
