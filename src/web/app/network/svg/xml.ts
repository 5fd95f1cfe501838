/** Well-formed XML, whatever a text holds. */

export interface Inks {
  readonly ink: string;
  readonly quiet: string;
}

const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** XML 1.0 has no place for control characters and halves of characters, not even escaped. */
const FORBIDDEN = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;

export function escaped(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>"]/g, (mark) => MARKS[mark] ?? mark);
}

/** Numbers with at most two digits behind the point: a hundredth of a unit is out of sight. */
export function attributes(of: Readonly<Record<string, string | number>>): string {
  return Object.entries(of)
    .map(([name, value]) => ` ${name}="${typeof value === 'number' ? short(value) : escaped(value)}"`)
    .join('');
}

export function short(value: number): string {
  return String(Math.round(value * 100) / 100);
}
