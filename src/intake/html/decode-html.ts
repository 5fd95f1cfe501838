/** The characters of an HTML page: as its byte order mark says, else as it declares, else as its bytes look. */
import iconv from 'iconv-lite';
import { type Decoded, decode } from '../../read/decode.js';

const DECLARED =
  /<(?:meta\b[^>]{0,300}?\bcharset\s*=\s*["']?\s*|\?xml\b[^>]{0,100}?\bencoding\s*=\s*["'])([\w-]{2,20})/i;
/** How far a declaration is looked for; the standard wants it within 1,024 bytes. */
const REACH = 8192;

/** Decodes a page. A declaration that damages what reads well without it is not followed: servers mend pages, files keep the old word. */
export function decodeHtml(bytes: Uint8Array): Decoded {
  const guessed = decode(bytes);
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, REACH)).toString('latin1');
  const declared = encodingOf(DECLARED.exec(head)?.[1] ?? '');
  if (declared === null || declared === guessed.encoding || /^utf-?16/i.test(guessed.encoding)) return guessed;
  if (guessed.encoding === 'utf-8' && guessed.damaged === 0) return guessed;
  const text = iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), declared);
  const damaged = text.split('\uFFFD').length - 1;
  return damaged <= guessed.damaged ? { text, encoding: declared, damaged } : guessed;
}

/** GB2312 and GBK are read as GB18030, which holds both (WHATWG Encoding Standard). */
function encodingOf(name: string): string | null {
  const lower = name.toLowerCase();
  if (/^(?:gb_?2312|gbk|x-gbk|gb18030|hz-gb-2312)$/.test(lower)) return 'gb18030';
  if (lower === 'utf8') return 'utf-8';
  return lower && iconv.encodingExists(lower) ? lower : null;
}
