/** A PDF of some hundred kilobytes whose objects lie in a stream (ISO 32000-2, 7.5.7) that unpacks to hundreds of megabytes. */
import { deflateSync } from 'node:zlib';

/** @param bytes that the stream unpacks to: the three objects of a page, and blanks */
export function objectStreamBomb(bytes: number): Uint8Array {
  const unpacked = Buffer.alloc(bytes, ' ');
  unpacked.write('1 0 2 30 3 80 ', 0);
  unpacked.write('<</Type/Catalog/Pages 2 0 R>>', 100);
  unpacked.write('<</Type/Pages/Count 1/Kids[3 0 R]>>', 130);
  unpacked.write('<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]>>', 180);
  const begin = '%PDF-1.7\n';
  const objects = stream('5 0', '/Type/ObjStm/N 3/First 100/Filter/FlateDecode', deflateSync(unpacked));
  const table = begin.length + objects.length;
  // Free, three objects in stream 5, free, that stream, this table.
  const rows = [row(0, 0, 0), row(2, 5, 0), row(2, 5, 1), row(2, 5, 2), row(0, 0, 0), row(1, begin.length, 0), row(1, table, 0)];
  const places = stream('6 0', '/Type/XRef/Size 7/W[1 4 1]/Root 1 0 R', Buffer.concat(rows));
  return Buffer.concat([Buffer.from(begin), objects, places, Buffer.from(`startxref\n${table}\n%%EOF`)]);
} // biome-ignore format: the parts one below the other

function stream(name: string, head: string, data: Uint8Array): Buffer {
  const begin = `${name} obj<<${head}/Length ${data.length}>>stream\n`;
  return Buffer.concat([Buffer.from(begin), data, Buffer.from('\nendstream endobj\n')]);
}

/** A row of the table of objects: its kind, its place or stream, its number there. */
function row(kind: number, place: number, number: number): Buffer {
  const bytes = Buffer.from([kind, 0, 0, 0, 0, number]);
  bytes.writeUInt32BE(place, 1);
  return bytes;
}
