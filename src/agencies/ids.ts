/** Readable ids: ASCII, from pinyin, the same for the same name on every run. */
import { customPinyin, pinyin } from 'pinyin-pro';

// 工商|行政, not 工|商行|政.
customPinyin({ 工商行政: 'gōng shāng xíng zhèng' });

/** Pinyin without tones, run together; other letters and digits are kept in lower case, all else dropped. */
export function slug(text: string): string {
  const syllables = pinyin(text, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true });
  return syllables
    .join('')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '');
}

/** How each character of a run of Chinese ones is read, in its order: caizhengju's cai, zheng, ju. */
export function syllables(run: string): string[] {
  return pinyin(run, { toneType: 'none', type: 'array', v: true });
}

const LONG = 48;

/** Id part for a name known from print only: its pinyin, cut where it grows long, and a check code of the whole. */
export function codedSlug(part: string, name: string = part): string {
  return `${slug(part).slice(0, LONG)}-${checkCode(name)}`;
}

/**
 * Four characters that tell homophones apart (FNV-1a over the code units, base 36).
 * They stand in the ids of names that are known from print only: without them two names that sound alike would
 * become one body in silence. Names of the reference data need none, since a test shows their slugs to differ.
 */
export function checkCode(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193) >>> 0;
  }
  return (hash % 36 ** 4).toString(36).padStart(4, '0');
}
