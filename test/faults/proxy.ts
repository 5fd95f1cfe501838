/** A small TCP proxy between zeren and a Neo4j, which hands on message by message and does harm where it is told to. */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { Messages } from './bolt.js';

/** One way through the proxy, for whoever does the harm. */
export interface Wire {
  readonly client: Socket;
  readonly server: Socket;
  /** Ends both ways at once, in order or (reset) without. */
  cut(how?: 'end' | 'reset'): void;
}

/** Told of each message; what it gives decides whether the message is handed on, and it may wait or cut. */
export interface Harm {
  /** Of a client's message, before it is handed on. */
  sent?(name: string, wire: Wire): Promise<boolean> | boolean;
  /** Of a server's bytes, before they are handed on. */
  answered?(bytes: Buffer, wire: Wire): Promise<boolean> | boolean;
}

export class FaultProxy {
  private harm: Harm = {};
  private readonly sockets = new Set<Socket>();

  private constructor(
    private readonly listener: Server,
    private readonly port: number,
  ) {
    listener.on('connection', (client) => this.join(client));
  }

  /** Listens on a free port and hands on to the given one. */
  static async before(port: number): Promise<FaultProxy> {
    const listener = createServer({ allowHalfOpen: false });
    const proxy = new FaultProxy(listener, port);
    listener.listen(0, '127.0.0.1');
    await once(listener, 'listening');
    return proxy;
  }

  get uri(): string {
    return `bolt://127.0.0.1:${(this.listener.address() as AddressInfo).port}`;
  }

  /** From now on does this harm; none if left out. */
  setHarm(harm: Harm = {}): void {
    this.harm = harm;
  }

  async close(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    this.listener.close();
    await once(this.listener, 'close');
  }

  private join(client: Socket): void {
    const server = connect(this.port, '127.0.0.1');
    const wire: Wire = {
      client,
      server,
      cut: (how = 'end') => {
        for (const socket of [client, server]) how === 'reset' ? socket.resetAndDestroy() : socket.destroy();
      },
    };
    for (const socket of [client, server]) {
      this.sockets.add(socket);
      socket.setNoDelay(true);
      socket.on('error', () => wire.cut());
      socket.on('close', () => {
        this.sockets.delete(socket);
        wire.cut();
      });
    }
    const messages = new Messages();
    this.pass(client, server, async (bytes) => {
      for (const message of messages.take(bytes)) {
        if ((await this.harm.sent?.(message.name, wire)) ?? true) write(server, message.bytes);
      }
    });
    this.pass(server, client, async (bytes) => {
      if ((await this.harm.answered?.(bytes, wire)) ?? true) write(client, bytes);
    });
  }

  /** In the order in which it came, and not faster than it is taken. */
  private pass(from: Socket, _to: Socket, hand: (bytes: Buffer) => Promise<void>): void {
    let before = Promise.resolve();
    from.on('data', (bytes: Buffer) => {
      from.pause();
      before = before.then(() => hand(bytes)).finally(() => from.resume());
    });
  }
}

function write(to: Socket, bytes: Buffer): void {
  if (!to.destroyed) to.write(bytes);
}
