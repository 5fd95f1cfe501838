/** `zeren serve` as a process: how it stops while it is asked, and what clients that go away leave behind. */
import { connect, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { head, posting } from './hostile/wire.js';
import { ServerProcess } from './process/server-process.js';

const TEXT = 'test/cases/lead-and-share/source.txt';
let server: ServerProcess | undefined;
afterEach(async () => {
  await server?.stop('SIGKILL');
});

interface Line {
  readonly socket: Socket;
  /** What has come since the server took the line. */
  readonly heard: () => string;
  readonly closed: Promise<void>;
}

/** A connection that the server has taken from the system's queue: it has answered on it once. */
async function line(url: string): Promise<Line> {
  const { hostname, port } = new URL(url);
  const socket = connect({ host: hostname, port: Number(port) });
  let heard = '';
  socket
    .on('error', () => undefined)
    .on('data', (data) => {
      heard += String(data);
    });
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  await new Promise<void>((resolve, reject) => socket.once('connect', () => resolve()).once('error', reject));
  socket.write(head('GET /healthz'));
  await new Promise((resolve) => socket.once('data', resolve));
  heard = '';
  return { socket, heard: () => heard, closed };
}

const write = ({ socket }: Line, pieces: Iterable<string | Uint8Array>) => {
  for (const piece of pieces) socket.write(piece);
};

/** An answer with a length, or in chunks, to its end. */
const isWhole = (answer: string): boolean => {
  const [top = '', body = ''] = answer.split(/\r\n\r\n([\s\S]*)/);
  const length = /content-length: (\d+)/i.exec(top)?.[1];
  return length === undefined ? body.endsWith('0\r\n\r\n') : Buffer.byteLength(body) === Number(length);
};

describe('SIGTERM', () => {
  it('lets all that was asked be answered to its end, and then ends with 0', async () => {
    server = await ServerProcess.start(['seeds/documents']);
    const lines = await Promise.all(Array.from({ length: 16 }, () => line(server?.url ?? '')));
    lines.forEach((one, i) => {
      const query = `{ agencyNetwork(minShared: ${1 + (i % 15)}) { nodes { agency { name } } links { shared } } }`;
      write(one, posting(JSON.stringify({ query })));
    });
    const idle = await line(server.url);
    await Promise.race(lines.map(({ socket }) => new Promise((resolve) => socket.once('data', resolve))));
    const stopped = server.stop('SIGTERM');
    await Promise.all([...lines, idle].map(({ closed }) => closed));
    expect(await stopped).toBe(0);
    expect(lines.map(({ heard }) => heard().slice(0, 15))).toEqual(lines.map(() => 'HTTP/1.1 200 OK'));
    expect(lines.filter(({ heard }) => !isWhole(heard()))).toEqual([]);
    await expect(fetch(server.url)).rejects.toThrow();
  });
});

describe('clients that go away in the middle of an answer', () => {
  it('leave nothing behind', async () => {
    server = await ServerProcess.start([TEXT], { flags: ['--expose-gc'], env: { ZEREN_LIMITS: 'requests=8' } });
    for (let i = 0; i < 40; i++) {
      const one = await line(server.url);
      write(one, [head('GET /exports/graph.jsonl')]);
      await new Promise((resolve) => one.socket.once('data', resolve));
      one.socket.destroy();
      await one.closed;
    }
    // Had they kept their places, there would be none left.
    await expect
      .poll(async () => (await fetch(`${server?.url}/exports/graph.jsonl`)).status, { timeout: 10_000 })
      .toBe(200);
    expect(server.said).not.toMatch(/not foreseen/);
  });
});
