/** The place of a text that names it only by its short name: 泰州关于…, or 嘉政办发 in a text that speaks of 嘉鱼. */
import { shortNamed } from './place-counts.js';
import { lengthsAt, type Place, type Places } from './places.js';

/** What follows a short name that opens a title. */
const BEHIND = /^(?:关于|20\d{2}年)/;
/** The first characters of a local number: the place's letter, then 政, 府, 委 or 办. */
const LETTER = /^([\u4e00-\u9fa5])(?:政|府|委|办)/;

/** Weaker than all other clues: asked where they say nothing. Null where more than one place fits. */
export function placeByShortName(title: string, number: string | null, text: string, places: Places): Place | null {
  return opening(title, places) ?? lettered(number, text, places);
}

function opening(title: string, places: Places): Place | null {
  for (const length of lengthsAt(title, 0, places)) {
    if (!BEHIND.test(title.slice(length))) continue;
    const name = title.slice(0, length);
    return theOnly((places.byName.get(name) ?? []).filter((place) => place.short === name && isLocal(place)));
  }
  return null;
}

function lettered(number: string | null, text: string, places: Places): Place | null {
  const letter = LETTER.exec((number ?? '').trim())?.[1];
  if (letter === undefined) return null;
  return theOnly(shortNamed(text, places).filter((place) => place.short.startsWith(letter) && isLocal(place)));
}

const isLocal = ({ area, level }: Place): boolean => !area && (level === 'prefecture' || level === 'county');

function theOnly(found: readonly Place[]): Place | null {
  const [only, second] = found;
  return only !== undefined && second === undefined ? only : null;
}
