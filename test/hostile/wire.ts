/** HTTP byte by byte: for requests that no client library would send. */
import { connect, type Socket } from 'node:net';

export interface Heard {
  /** 0 if the server answered nothing before it ended the connection. */
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Milliseconds from the first byte sent to the last of the first answer. */
  readonly took: number;
  /** How many answers came over the connection. */
  readonly answers: number;
}

/** Milliseconds after which a server that does not answer is not waited for. */
const PATIENCE = 5_000;

/**
 * Sends pieces over a connection of its own and hears what comes back, until the first answer is whole.
 * @param pieces - are sent one after the other, as fast as the server takes them, until it has answered
 * @throws Error (as rejection) if the server neither answers nor ends the connection within five seconds
 */
export async function send(url: string, pieces: Iterable<string | Uint8Array>): Promise<Heard> {
  const { hostname, port } = new URL(url);
  const socket = connect({ host: hostname, port: Number(port), allowHalfOpen: true });
  await new Promise<void>((resolve, reject) => socket.once('connect', resolve).once('error', reject));
  socket.setNoDelay(true);
  const begun = performance.now();
  const heard = hear(socket, begun);
  void feed(socket, pieces);
  return heard;
}

async function feed(socket: Socket, pieces: Iterable<string | Uint8Array>): Promise<void> {
  for (const piece of pieces) {
    if (socket.destroyed) return;
    const bytes = typeof piece === 'string' ? Buffer.from(piece, 'latin1') : piece;
    if (!socket.write(bytes)) await new Promise((resolve) => socket.once('drain', resolve).once('close', resolve));
    // Lets an answer be heard between two pieces.
    await new Promise((resolve) => setImmediate(resolve));
  }
}

function hear(socket: Socket, begun: number): Promise<Heard> {
  return new Promise((resolve, reject) => {
    let bytes = Buffer.alloc(0);
    const patience = setTimeout(() => {
      socket.destroy();
      reject(new Error(`No answer in ${PATIENCE} ms; heard so far: ${bytes.subarray(0, 200).toString()}`));
    }, PATIENCE);
    const done = () => {
      clearTimeout(patience);
      socket.destroy();
      resolve(read(bytes, performance.now() - begun));
    };
    socket.on('data', (chunk) => {
      bytes = Buffer.concat([bytes, chunk]);
      if (isWhole(bytes)) done();
    });
    socket.on('end', done).on('close', done).on('error', done);
  });
}

/** Whether the first answer has come to its end, as far as its head tells. */
function isWhole(bytes: Buffer): boolean {
  const end = bytes.indexOf('\r\n\r\n');
  if (end < 0) return false;
  const head = bytes.subarray(0, end).toString('latin1');
  const length = /^content-length: *(\d+)/im.exec(head)?.[1];
  if (length !== undefined) return bytes.length >= end + 4 + Number(length);
  return /^transfer-encoding: *chunked/im.test(head) && bytes.includes('\r\n0\r\n\r\n', end);
}

function read(bytes: Buffer, took: number): Heard {
  const end = bytes.indexOf('\r\n\r\n');
  const [first = '', ...lines] = bytes.subarray(0, Math.max(0, end)).toString('latin1').split('\r\n');
  const headers = Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
  );
  const answers = bytes.toString('latin1').match(/HTTP\/1\.1 [1-5]\d\d /g)?.length ?? 0;
  const body = end < 0 ? '' : bytes.subarray(end + 4).toString();
  return { status: Number(/^HTTP\/1\.1 (\d{3})/.exec(first)?.[1] ?? 0), headers, body, took, answers };
}

/** A head as it stands on the wire. */
export function head(request: string, headers: Readonly<Record<string, string | number>> = {}): string {
  const lines = Object.entries({ Host: 'localhost', ...headers }).map(([name, value]) => `${name}: ${value}\r\n`);
  return `${request} HTTP/1.1\r\n${lines.join('')}\r\n`;
}

/** A request to /graphql whose body is these bytes. */
export function posting(body: Uint8Array | string, headers: Readonly<Record<string, string | number>> = {}) {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  const usual = {
    'Content-Type': 'application/json',
    Accept: 'application/graphql-response+json',
    'Content-Length': bytes.length,
  };
  return [head('POST /graphql', { ...usual, ...headers }), ...inPieces(bytes)];
}

/** Large bodies come bit by bit, as they do over a wire. */
export function* inPieces(bytes: Uint8Array, size = 65_536): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
