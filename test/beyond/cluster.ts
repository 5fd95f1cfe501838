/**
 * A cluster of proxies over one real server: each stands for a member. The real server answers everything but two
 * things: the routing table names the proxies, and a member that is not the leader refuses to write, as those of a
 * cluster do. What each is asked is kept.
 */
import { connect, createServer, type Server, type Socket } from 'node:net';
import { createServer as createTlsServer, type TlsOptions } from 'node:tls';
import { pack, Struct, unpack } from './packstream.js';

const TAGS = { run: 0x10, begin: 0x11, commit: 0x12, rollback: 0x13, reset: 0x0f, goodbye: 0x02, route: 0x66 };
const ANSWERS = { success: 0x70, failure: 0x7f, record: 0x71 };

/** A transaction, or a statement that is one by itself, as a member was asked for it. */
export interface Asked {
  readonly member: number;
  readonly mode: 'read' | 'write';
  readonly bookmarks: readonly string[];
  /** Refused: it is not the leader. */
  readonly refused: boolean;
}

export interface Cluster {
  readonly addresses: readonly string[];
  readonly asked: Asked[];
  /** The bookmarks that transactions were answered with at their end. */
  readonly committed: string[];
  /** Which member takes writes; the others read. May change at any time. */
  leader: number;
  /** Where the real server's own routing table is given: it names the address that it is set up to advertise. */
  ownTable: boolean;
  /** Called before each statement of a writing transaction, with how many came before it. */
  onWrite: (count: number) => void;
  close(): Promise<void>;
}

/**
 * Starts the members.
 * @param port the real server's
 * @param tls settings of TLS, if members speak it
 */
export async function startCluster(port: number, members: number, tls?: TlsOptions): Promise<Cluster> {
  const servers: Server[] = [];
  const sockets = new Set<Socket>();
  const addresses: string[] = [];
  const cluster: Cluster = {
    addresses,
    asked: [],
    committed: [],
    leader: 0,
    ownTable: false,
    onWrite: () => undefined,
    async close() {
      for (const socket of sockets) socket.destroy();
      await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
    },
  };
  for (let member = 0; member < members; member++) {
    const accept = (client: Socket): void => {
      const server = connect(port, '127.0.0.1');
      for (const socket of [client, server]) {
        sockets.add(socket);
        socket.on('error', () => undefined).on('close', () => [client, server].map((one) => one.destroy()));
      }
      new Connection(cluster, member, client, server);
    };
    const listening = tls ? createTlsServer(tls, accept) : createServer(accept);
    await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
    const address = listening.address();
    addresses.push(`127.0.0.1:${typeof address === 'object' ? address?.port : 0}`);
    servers.push(listening);
  }
  return cluster;
}

/** What is to be made of the answer to a message. */
type Expected = 'pass' | 'table' | 'refusal' | 'bookmark';

class Connection {
  private readonly expected: Expected[] = [];
  private writing = false;
  private inTransaction = false;
  private statements = 0;

  constructor(
    private readonly cluster: Cluster,
    private readonly member: number,
    client: Socket,
    server: Socket,
  ) {
    const [toServer, toClient] = [new Messages(20), new Messages(4)];
    client.on('data', (bytes) => {
      for (const one of toServer.take(bytes))
        server.write(one.greeting ? greeting() : chunked(this.question(one.bytes)));
    });
    server.on('data', (bytes) => {
      for (const one of toClient.take(bytes)) client.write(one.greeting ? one.bytes : chunked(this.answer(one.bytes)));
    });
  }

  private question(bytes: Buffer): Buffer {
    const tag = bytes[1];
    if (tag === TAGS.goodbye || bytes.length === 0) return bytes;
    if (tag === TAGS.commit || tag === TAGS.rollback || tag === TAGS.reset) this.inTransaction = false;
    const refused = (tag === TAGS.begin || tag === TAGS.run) && this.isRefused(tag, bytes);
    const known = tag === TAGS.route ? 'table' : tag === TAGS.commit ? 'bookmark' : 'pass';
    if (tag === TAGS.route && this.cluster.ownTable) {
      this.expected.push('pass');
      return unaddressed(bytes);
    }
    this.expected.push(refused ? 'refusal' : known);
    // The real server is made to fail as well, so that it ignores what follows until it is reset.
    return refused ? pack(new Struct(TAGS.run, ['NOT A LEADER', {}, {}])) : bytes;
  }

  private isRefused(tag: number, bytes: Buffer): boolean {
    if (tag === TAGS.begin || !this.inTransaction) this.note(tag, bytes);
    if (this.writing && tag === TAGS.run) this.cluster.onWrite(this.statements++);
    return this.writing && this.cluster.leader !== this.member;
  }

  private note(tag: number, bytes: Buffer): void {
    const message = unpack(bytes);
    const extra = message instanceof Struct ? message.fields[tag === TAGS.begin ? 0 : 2] : null;
    const { mode, bookmarks } = (extra ?? {}) as { readonly mode?: string; readonly bookmarks?: string[] };
    this.writing = mode !== 'r';
    this.inTransaction = tag === TAGS.begin;
    this.statements = 0;
    const refused = this.writing && this.cluster.leader !== this.member;
    const asked = { member: this.member, mode: this.writing ? 'write' : 'read', bookmarks: bookmarks ?? [] } as const;
    this.cluster.asked.push({ ...asked, refused });
  }

  private answer(bytes: Buffer): Buffer {
    const tag = bytes[1];
    if (tag === ANSWERS.record || bytes.length === 0) return bytes;
    const expected = this.expected.shift();
    if (expected === 'bookmark' && tag === ANSWERS.success) this.keepBookmark(bytes);
    if (expected === 'table' && tag === ANSWERS.success) return pack(new Struct(ANSWERS.success, [this.table()]));
    if (expected !== 'refusal' || tag !== ANSWERS.failure) return bytes;
    const message = 'No write operations are allowed directly on this member.';
    const code = 'Neo.ClientError.Cluster.NotALeader';
    // Under the names of Bolt 5.7 and those before it.
    const said = { code, neo4j_code: code, message, description: message, gql_status: '08N07', diagnostic_record: {} };
    return pack(new Struct(ANSWERS.failure, [said]));
  }

  private keepBookmark(bytes: Buffer): void {
    const message = unpack(bytes);
    const [said] = message instanceof Struct ? message.fields : [];
    const { bookmark } = (said ?? {}) as { readonly bookmark?: string };
    if (bookmark) this.cluster.committed.push(bookmark);
  }

  private table() {
    const { addresses, leader } = this.cluster;
    const at = (wanted: (member: number) => boolean) => addresses.filter((_, member) => wanted(member));
    const servers = [
      { role: 'WRITE', addresses: at((member) => member === leader) },
      { role: 'READ', addresses: at((member) => member !== leader) },
      { role: 'ROUTE', addresses: [...addresses] },
    ];
    return { rt: { ttl: 300, db: 'neo4j', servers } };
  }
}

/** Bolt's magic, and version 5 down from 5.8: no other handshake, whose length would differ. */
const greeting = (): Buffer => Buffer.from('6060b01700080805000000000000000000000000', 'hex');

/** Puts messages together from what comes: first a greeting of a fixed length, then chunks. */
class Messages {
  private rest = Buffer.alloc(0);
  private parts: Buffer[] = [];
  private greeted = false;

  constructor(private readonly greetingLength: number) {}

  *take(bytes: Buffer): Generator<{ readonly greeting: boolean; readonly bytes: Buffer }> {
    this.rest = Buffer.concat([this.rest, bytes]);
    if (!this.greeted) {
      if (this.rest.length < this.greetingLength) return;
      this.greeted = true;
      yield { greeting: true, bytes: this.cut(this.greetingLength) };
    }
    while (this.rest.length >= 2 && this.rest.length >= 2 + this.rest.readUInt16BE()) {
      const chunk = this.cut(2 + this.rest.readUInt16BE()).subarray(2);
      if (chunk.length > 0) this.parts.push(chunk);
      else {
        yield { greeting: false, bytes: Buffer.concat(this.parts) };
        this.parts = [];
      }
    }
  }

  private cut(length: number): Buffer {
    const head = this.rest.subarray(0, length);
    this.rest = this.rest.subarray(length);
    return head;
  }
}

/** Of a single server that is told the address by which it was asked, the table would name that. */
function unaddressed(route: Buffer): Buffer {
  const message = unpack(route);
  return message instanceof Struct ? pack(new Struct(message.tag, [{}, ...message.fields.slice(1)])) : route;
}

function chunked(message: Buffer): Buffer {
  const chunks: Buffer[] = [];
  for (let at = 0; at < message.length; at += 0xffff) {
    const chunk = message.subarray(at, at + 0xffff);
    chunks.push(Buffer.from([chunk.length >> 8, chunk.length & 0xff]), chunk);
  }
  return Buffer.concat([...chunks, Buffer.from([0, 0])]);
}
