/** How a search reads letters: traditional as simplified, full width as half, capitals as small, without tones. */
import { fold } from '../../read/fold.js';

/** Brackets around the year of a document's number, in all their prints. */
const BRACKETS: readonly (readonly [string, string])[] = [
  ['〔［【（(', '['],
  ['〕］】）)', ']'],
];
/** Typed for ü, which no keyboard for English has; pinyin is kept with the same letter. */
const UMLAUT = /^[üǖǘǚǜ]$/;

let table: Uint16Array | undefined;

/**
 * The letters as a search reads them. Unit by unit, so that each stands where it stood: offsets of what is found are
 * offsets into the text as given.
 */
export function readLetters(text: string): string {
  table ??= makeTable();
  const units = new Uint16Array(text.length);
  let same = true;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const read = table[unit] ?? unit;
    units[i] = read;
    same &&= read === unit;
  }
  return same ? text : Buffer.from(units.buffer).toString('utf16le');
}

function makeTable(): Uint16Array {
  const made = Uint16Array.from({ length: 0x10000 }, (_, unit) => {
    const surrogate = unit >= 0xd800 && unit <= 0xdfff;
    return surrogate ? unit : readUnit(String.fromCharCode(unit)).charCodeAt(0);
  });
  for (const [prints, one] of BRACKETS) for (const print of prints) made[print.charCodeAt(0)] = one.charCodeAt(0);
  return made;
}

/** What would become several letters (㎡, ß) stays as it is: places must not move. */
function readUnit(unit: string): string {
  const read = fold(unit).normalize('NFKC').toLowerCase();
  if (UMLAUT.test(read)) return 'v';
  const base = read.normalize('NFD').charAt(0);
  if (/^[a-z]$/.test(base) && read.length === 1) return base;
  return read.length === 1 ? read : unit;
}
