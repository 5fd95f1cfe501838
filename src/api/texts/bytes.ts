/** The bytes of a text as they are sent. */
import type { Request } from 'express';
import { cutSoon } from '../body.js';
import { Refusal } from './refusal.js';

/**
 * Reads them to the end, and of too many no more than may be.
 * @throws Refusal (as rejection): 413 for too many, 415 for packed ones, 422 for none, 400 where the sending was cut off
 */
export async function readBytes(request: Request, kilobytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const packed = request.get('content-encoding') ?? 'identity';
  if (packed !== 'identity')
    throw new Refusal(415, 'PACKED', `A text is sent as it is, without Content-Encoding: ${packed}.`);
  const most = kilobytes * 1024;
  if (Number(request.get('content-length') ?? 0) > most) throw tooLarge(request, kilobytes);
  const chunks = await collect(request, most, () => tooLarge(request, kilobytes));
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  if (bytes.length > 0) return bytes;
  throw new Refusal(422, 'EMPTY', 'The file is empty: there is nothing to read.');
}

function collect(request: Request, most: number, tooMany: () => Refusal): Promise<readonly Buffer[]> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= most) chunks.push(chunk);
      else if (chunks.splice(0).length > 0 || size === chunk.length) reject(tooMany());
    });
    request.once('end', () => resolve(chunks));
    const cut = () => reject(new Refusal(400, 'CUT_OFF', 'The sending was cut off; nothing has changed.'));
    request.once('error', cut);
    request.once('close', () => request.complete || cut());
  });
}

function tooLarge(request: Request, kilobytes: number): Refusal {
  cutSoon(request);
  const message = `A text may have at most ${kilobytes} kB. Split it at the beginning of a document, or load it with zeren load.`;
  return new Refusal(413, 'TOO_LARGE', message, { mostKilobytes: kilobytes });
}
