/** Bytes → text. Pure: the reading of files stays at the rim. */
import { detect } from 'chardet';
import iconv from 'iconv-lite';

export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  /** How many characters could not be decoded (they stand as U+FFFD). */
  readonly damaged: number;
}

const REPLACEMENT = '\uFFFD';

function countReplacements(text: string): number {
  let count = 0;
  for (let at = text.indexOf(REPLACEMENT); at >= 0; at = text.indexOf(REPLACEMENT, at + 1)) count++;
  return count;
}

function decodeAs(bytes: Uint8Array, encoding: string): Decoded {
  const text = iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), encoding);
  return { text, encoding, damaged: countReplacements(text) };
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** Strict UTF-8, or null. The quick way that nearly every text takes. */
function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Characters that Chinese texts consist of, nearly all. */
const USUAL = /[\u4e00-\u9fff\u3000-\u303f\uff00-\uffef\x20-\x7e\t\r\n“”‘’—…·]/g;

/**
 * Whether bytes without a byte order mark are UTF-16: Latin letters and line ends leave zero bytes in every second
 * place, and what they decode to reads as Chinese.
 */
function looksLikeUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, 4096);
  let even = 0;
  let odd = 0;
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0) i % 2 ? odd++ : even++;
  const few = sample.length / 200;
  const order = odd > few && even <= odd / 8 ? 'utf-16le' : even > few && odd <= even / 8 ? 'utf-16be' : null;
  if (!order) return null;
  const { text } = decodeAs(sample.subarray(0, sample.length & ~1), order);
  return (text.match(USUAL)?.length ?? 0) > text.length * 0.8 ? order : null;
}

/**
 * Whether the bytes are no text at all (a picture, an archive, a database).
 * Control characters other than tab, line feed, form feed and carriage return do not occur in texts.
 */
export function isBinary(bytes: Uint8Array): boolean {
  if (byteOrderMark(bytes) || looksLikeUtf16(bytes)) return false;
  const sample = bytes.subarray(0, 8192);
  let control = 0;
  for (const byte of sample) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 26 && byte !== 27)) control++;
  return control > sample.length / 100;
}

/**
 * Decodes UTF-8, UTF-16 (with or without byte order mark) and GB18030.
 * @param bytes the file as it is
 * @returns the text without byte order mark, the encoding found, and how many characters are damaged
 */
export function decode(bytes: Uint8Array): Decoded {
  const marked = byteOrderMark(bytes);
  if (marked && marked !== 'utf-8') return decodeAs(bytes, marked);
  const utf8 = strictUtf8(bytes);
  const sixteen = looksLikeUtf16(bytes);
  if (utf8 !== null && !sixteen) return { text: utf8, encoding: 'utf-8', damaged: 0 };
  if (sixteen) return decodeAs(bytes, sixteen);
  return fewestDamaged(bytes);
}

/**
 * A broken UTF-8 file still reads mostly as Chinese; a GB18030 file read as UTF-8 is damaged in every word.
 * Where neither is plain, a guess from the bytes' statistics decides.
 */
function fewestDamaged(bytes: Uint8Array): Decoded {
  const utf8 = decodeAs(bytes, 'utf-8');
  const chinese = utf8.text.match(/[\u4e00-\u9fff]/g)?.length ?? 0;
  if (chinese > utf8.damaged * 3) return utf8;
  const gb = decodeAs(bytes, 'gb18030');
  return detect(bytes.subarray(0, 65536)) === 'UTF-8' && utf8.damaged < gb.damaged ? utf8 : gb;
}
