/** ZIP archives made byte by byte, so that they can say of themselves what is not true (APPNOTE.TXT 4.3). */
import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipEntry {
  readonly name: string | Uint8Array;
  readonly data?: Uint8Array;
  /** Packed bytes, in place of `data`. */
  readonly packed?: Uint8Array;
  /** What the directory says that it has unpacked. */
  readonly size?: number;
  /** General purpose flags: 1 for encrypted, 0x800 for a name in UTF-8. */
  readonly flags?: number;
}

/** The bytes of an archive. */
export function zipOf(entries: readonly ZipEntry[]): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const {
    name,
    data = new Uint8Array(),
    packed = deflateRawSync(data),
    size = data.length,
    flags = 0x800,
  } of entries) {
    const raw = typeof name === 'string' ? Buffer.from(name) : Buffer.from(name);
    const head = Buffer.alloc(26);
    for (const [at, value] of [
      [0, 20],
      [2, flags],
      [4, 8],
    ] as const)
      head.writeUInt16LE(value, at);
    for (const [at, value] of [
      [10, crc32(data)],
      [14, packed.length],
      [18, size],
    ] as const)
      head.writeUInt32LE(value, at);
    head.writeUInt16LE(raw.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), head, raw, packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), head, tail, raw]));
    locals.push(local);
    offset += local.length;
  }
  const end = Buffer.alloc(18);
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  for (const at of [4, 6]) end.writeUInt16LE(entries.length, at);
  for (const [at, value] of [
    [8, size],
    [12, offset],
  ] as const)
    end.writeUInt32LE(value, at);
  return new Uint8Array(Buffer.concat([...locals, ...directory, Buffer.from('PK\x05\x06'), end]));
}
