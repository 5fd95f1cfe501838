/** Numbering styles of Chinese documents, outermost first, as GB/T 9704-2012 (一、（一）1.（1）) and the drafting rules for 章, 节, 条 have them. */
import { readNumeral } from '../read/number.js';
import { DOTTED } from '../read/patterns.js';

export interface Numbering {
  /** As printed, with its marks: （一） */
  readonly printed: string;
  /** Rank of its style: the smaller, the further out. */
  readonly rank: number;
  readonly value: number;
}

const HAN = '[一二三四五六七八九十百零〇]';

interface Style {
  readonly rank: number;
  readonly pattern: RegExp;
}

/** Each style's first group is its numeral. */
const STYLES: readonly Style[] = [
  { rank: 0, pattern: new RegExp(`^第\\s*(${HAN}{1,5}|\\d{1,3})\\s*编`) },
  { rank: 1, pattern: new RegExp(`^第\\s*(${HAN}{1,5}|\\d{1,3})\\s*章`) },
  { rank: 2, pattern: new RegExp(`^第\\s*(${HAN}{1,5}|\\d{1,3})\\s*节`) },
  { rank: 3, pattern: new RegExp(`^第\\s*(${HAN}{1,5}|\\d{1,3})\\s*条`) },
  { rank: 4, pattern: new RegExp(`^(${HAN}{1,4})\\s*[、.．]`) },
  { rank: 5, pattern: new RegExp(`^[（(]\\s*(${HAN}{1,4})\\s*[）)]`) },
  { rank: 6, pattern: /^(\d{1,3})\s*[.．、](?!\d)/ },
  // 2.6月底前…, 3.2025年…: the date is the item's first word.
  { rank: 6, pattern: /^(\d{1,2})[.．](?=\d{1,2}月|20\d{2}年)/ },
  { rank: 6, pattern: /^(\d{1,2})\s+(?=[\u4e00-\u9fa5]{2,30}$)(?![年月日号个名])/ },
  { rank: 7, pattern: /^[（(]\s*(\d{1,2})\s*[）)]/ },
  { rank: 7, pattern: /^(\d{1,2})\s*[）)]/ },
  { rank: 8, pattern: /^([①-⑳])/ },
];

/** 1.1, 1.1.1: between 1. and （1）, each further in by one number more. */
const DOTTED_STYLE = new RegExp(`^${DOTTED}`);

function readDotted(text: string): Numbering | null {
  const printed = DOTTED_STYLE.exec(text)?.[0].trim();
  if (!printed) return null;
  const numbers = printed.match(/\d+/g) ?? [];
  return { printed, rank: 6 + (numbers.length - 1) / 10, value: Number(numbers.at(-1)) };
}

/** 第X款 and 第X项 cite an article; they number nothing. */
const NO_NUMBERING = /^第\s*[一二三四五六七八九十百\d]{1,4}\s*[条章](?:第|、|和|至|规定|所|的|中)/;

/** The numbering with which a text begins, or null. */
export function readNumbering(text: string): Numbering | null {
  const first = text.charCodeAt(0);
  if (first > 0x9fa5 && first < 0xff00) return null;
  for (const { rank, pattern } of STYLES) {
    const match = pattern.exec(text);
    if (!match?.[1]) continue;
    if (rank <= 3 && NO_NUMBERING.test(text)) return null;
    const circled = match[1].charCodeAt(0) - 0x245f;
    return { printed: match[0], rank, value: rank === 8 ? circled : readNumeral(match[1]) };
  }
  return readDotted(text);
}
