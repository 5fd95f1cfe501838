/** Numbers as lists print them, by the names of ISO/IEC 29500-1, 17.18.59 (ST_NumberFormat). */

const DIGITS = '零一二三四五六七八九';

/** 1 → 一, 21 → 二十一, 105 → 一百零五 */
function chinese(n: number): string {
  if (n < 0 || n > 999) return String(n);
  if (n < 10) return DIGITS[n] ?? '';
  const [hundreds, tens, ones] = [Math.floor(n / 100), Math.floor(n / 10) % 10, n % 10];
  const high = hundreds ? `${DIGITS[hundreds]}百` : '';
  const ten = tens ? `${tens === 1 && !hundreds ? '' : DIGITS[tens]}十` : hundreds && ones ? '零' : '';
  return high + ten + (ones ? DIGITS[ones] : '');
}

/** 12 → 一二: digit for digit, as chineseCounting prints years. */
const byDigits = (n: number): string => [...String(n)].map((digit) => '〇一二三四五六七八九'[Number(digit)]).join('');

const LEGAL = '零壹贰叁肆伍陆柒捌玖';
const legal = (n: number): string =>
  chinese(n)
    .replace(/^十/, '一十')
    .replace(/[零一二三四五六七八九]/g, (digit) => LEGAL[DIGITS.indexOf(digit)] ?? digit)
    .replaceAll('十', '拾')
    .replaceAll('百', '佰');

const ROMAN = [[1000, 'M'], [900, 'CM'], [500, 'D'], [400, 'CD'], [100, 'C'], [90, 'XC'], [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I']] as const; // biome-ignore format: a table

function roman(n: number): string {
  if (n > 3999) return String(n);
  let [rest, out] = [n, ''];
  for (const [value, sign] of ROMAN) for (; rest >= value; rest -= value) out += sign;
  return out;
}

/** 1 → a, 27 → aa (Word repeats the letter). */
const letter = (n: number): string =>
  String.fromCharCode(97 + ((n - 1) % 26)).repeat(Math.min(20, Math.floor((n - 1) / 26) + 1));

/** ① to ⑳, then plain. */
const circled = (n: number): string => (n >= 1 && n <= 20 ? String.fromCharCode(0x245f + n) : String(n));

const wide = (n: number): string => [...String(n)].map((digit) => String.fromCharCode(0xff10 + Number(digit))).join('');

const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';

const FORMATS: Readonly<Record<string, (n: number) => string>> = {
  chineseCounting: chinese,
  chineseCountingThousand: chinese,
  taiwaneseCounting: chinese,
  taiwaneseCountingThousand: chinese,
  japaneseCounting: chinese,
  koreanCounting: chinese,
  ideographDigital: byDigits,
  taiwaneseDigital: byDigits,
  japaneseDigitalTenThousand: byDigits,
  chineseLegalSimplified: legal,
  ideographLegalTraditional: legal,
  lowerLetter: letter,
  upperLetter: (n) => letter(n).toUpperCase(),
  lowerRoman: (n) => roman(n).toLowerCase(),
  upperRoman: roman,
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedParen: (n) => `（${n}）`,
  decimalEnclosedFullstop: (n) => `${n}.`,
  ideographEnclosedCircle: (n) => (n >= 1 && n <= 10 ? String.fromCharCode(0x327f + n) : chinese(n)),
  decimalFullWidth: wide,
  decimalFullWidth2: wide,
  decimalZero: (n) => String(n).padStart(2, '0'),
  ideographTraditional: (n) => STEMS[n - 1] ?? String(n),
  ideographZodiac: (n) => BRANCHES[n - 1] ?? String(n),
  none: () => '',
};

/** A number in one format; in one that is not known here, in Arabic figures. */
export function formatNumber(n: number, format: string): string {
  return n < 1 && format !== 'decimal' ? String(n) : (FORMATS[format]?.(n) ?? String(n));
}
