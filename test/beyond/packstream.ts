/** The part of PackStream that Bolt's messages to a router and a transaction's settings are written in. */

export type Packed = null | boolean | number | string | Packed[] | { [key: string]: Packed } | Struct;

/** A message: what it is, and its fields. */
export class Struct {
  constructor(
    readonly tag: number,
    readonly fields: Packed[],
  ) {}
}

/** Integers fit into 32 bits here. */
export function pack(value: Packed): Buffer {
  if (value === null) return Buffer.from([0xc0]);
  if (typeof value === 'boolean') return Buffer.from([value ? 0xc3 : 0xc2]);
  if (typeof value === 'number') {
    const bytes = Buffer.from([0xca, 0, 0, 0, 0]);
    bytes.writeInt32BE(value, 1);
    return bytes;
  }
  if (typeof value === 'string') {
    const text = Buffer.from(value);
    const head = Buffer.from([0xd2, 0, 0, 0, 0]);
    head.writeUInt32BE(text.length, 1);
    return Buffer.concat([head, text]);
  }
  if (value instanceof Struct)
    return Buffer.concat([Buffer.from([0xb0 | value.fields.length, value.tag]), ...value.fields.map(pack)]);
  if (Array.isArray(value)) return Buffer.concat([Buffer.from([0x90 | value.length]), ...value.map(pack)]);
  const entries = Object.entries(value);
  return Buffer.concat([
    Buffer.from([0xa0 | entries.length]),
    ...entries.flatMap(([key, one]) => [pack(key), pack(one)]),
  ]);
}

/** Reads a message whole. Floats, bytes and temporal values are not needed. */
export function unpack(bytes: Buffer): Packed {
  let at = 0;
  const take = (count: number): Buffer => {
    at += count;
    return bytes.subarray(at - count, at);
  };
  const size = (width: number): number => take(width).readUIntBE(0, width);
  const list = (count: number): Packed[] => Array.from({ length: count }, () => next());
  const map = (count: number) => Object.fromEntries(Array.from({ length: count }, () => [String(next()), next()]));
  const next = (): Packed => {
    const mark = size(1);
    const [kind, count] = [mark & 0xf0, mark & 0x0f];
    if (mark < 0x80) return mark;
    if (mark >= 0xf0) return mark - 256;
    if (kind === 0x80) return take(count).toString();
    if (kind === 0x90) return list(count);
    if (kind === 0xa0) return map(count);
    if (kind === 0xb0) return new Struct(size(1), list(count));
    const read = READERS[mark];
    if (!read) throw new Error(`PackStream ${mark.toString(16)} is not read here.`);
    return read({ take, size, list, map });
  };
  return next();
}

interface Reading {
  take(count: number): Buffer;
  size(width: number): number;
  list(count: number): Packed[];
  map(count: number): { [key: string]: Packed };
}

const READERS: Readonly<Record<number, (on: Reading) => Packed>> = {
  192: () => null,
  193: ({ take }) => take(8).readDoubleBE(),
  194: () => false,
  195: () => true,
  200: ({ take }) => take(1).readInt8(),
  201: ({ take }) => take(2).readInt16BE(),
  202: ({ take }) => take(4).readInt32BE(),
  203: ({ take }) => Number(take(8).readBigInt64BE()),
  208: ({ take, size }) => take(size(1)).toString(),
  209: ({ take, size }) => take(size(2)).toString(),
  210: ({ take, size }) => take(size(4)).toString(),
  212: ({ list, size }) => list(size(1)),
  213: ({ list, size }) => list(size(2)),
  214: ({ list, size }) => list(size(4)),
  216: ({ map, size }) => map(size(1)),
  217: ({ map, size }) => map(size(2)),
  218: ({ map, size }) => map(size(4)),
};
