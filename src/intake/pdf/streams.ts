/** Streams of a PDF that would unpack to more than a page ever holds: told before the library unpacks them whole. */
import { inflateSync } from 'node:zlib';

/** Unpacked bytes of one stream, and of all of them. */
const [LARGEST, MOST] = [64 * 1024 * 1024, 512 * 1024 * 1024];
/** LZW cannot be measured cheaply; it packs to a 2,700th at best. */
const LARGEST_LZW = 128 * 1024;
/** How far before its stream a dictionary is looked for. */
const DICTIONARY = 2048;

/** Whether the streams of a file are of a size that can be read. An encrypted one is not looked into: it is opened with care or not at all. */
export function streamsFit(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let total = 0;
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    if (file.subarray(at - 3, at).toString('latin1') === 'end') continue;
    const before = file.subarray(Math.max(0, at - DICTIONARY), at).toString('latin1');
    const dictionary = before.slice(before.lastIndexOf(' obj') + 1);
    const packings = dictionary.match(/\/(?:FlateDecode|LZWDecode|Fl|LZW)\b/g) ?? [];
    if (packings.length === 0) continue;
    const end = file.indexOf('endstream', at);
    const data = file.subarray(at + (file[at + 6] === 13 ? 8 : 7), end < 0 ? file.length : end);
    if (packings.length > 1 || (/LZW/.test(packings[0] ?? '') && data.length > LARGEST_LZW)) return false;
    const size = unpackedSize(data);
    total += size;
    if (size > LARGEST || total > MOST) return false;
    if (end > at) at = end;
  }
  return true;
}

/** How many bytes a stream unpacks to; of a damaged one none. */
function unpackedSize(data: Uint8Array): number {
  try {
    return inflateSync(data, { maxOutputLength: LARGEST }).length;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE' ? LARGEST + 1 : 0;
  }
}
