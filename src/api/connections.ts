/**
 * Who holds a connection. There is room for so many; when it is used up, who has waited longest without a request that
 * is being answered makes room for a new one, so that idle and slow ones never keep others out.
 */
import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/** How long a client that was told to go has to read why. */
const NOTICE_MS = 1_000;

export class Connections {
  /** Those without a whole request, the longest waiting first. */
  private readonly waiting = new Set<Socket>();
  private readonly answering = new Map<Socket, number>();

  /** @param most - how many there may be at a time; when all are being answered, a further one is not taken */
  constructor(
    server: Server,
    private readonly most: number,
  ) {
    server.on('connection', (socket) => this.take(socket));
  }

  get count(): number {
    return this.waiting.size + this.answering.size;
  }

  /** From now on until the function that it gives is called, the connection makes no room for others. */
  hold(socket: Socket): () => void {
    this.waiting.delete(socket);
    this.answering.set(socket, (this.answering.get(socket) ?? 0) + 1);
    return () => {
      const left = (this.answering.get(socket) ?? 1) - 1;
      if (left > 0) this.answering.set(socket, left);
      else if (this.answering.delete(socket) && !socket.destroyed) this.waiting.add(socket);
    };
  }

  /** Ends, in a moment, those on which no whole request has come by then: for a server that stops. */
  endWaiting(): void {
    setTimeout(() => {
      for (const socket of this.waiting) socket.destroy();
    }, NOTICE_MS).unref();
  }

  private take(socket: Socket): void {
    socket.once('close', () => {
      this.waiting.delete(socket);
      this.answering.delete(socket);
    });
    this.waiting.add(socket);
    if (this.count <= this.most) return;
    // The new one stands last: it goes itself where nobody else can.
    const [first = socket] = this.waiting;
    this.waiting.delete(first);
    first.destroy();
  }
}

/** Ends a connection, also one whose other side does not care. */
export function letGo(socket: Socket, last = ''): void {
  socket.end(last);
  setTimeout(() => socket.destroy(), NOTICE_MS).unref();
}
