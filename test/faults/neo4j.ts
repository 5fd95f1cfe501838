/** A Neo4j that faults may kill, on a home that stays. */
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { type LocalNeo4j, startNeo4j } from '../../src/store/neo4j-server.js';
import { openStore, type StoreOptions } from '../../src/store/open.js';
import { JARS } from '../neo4j-paths.js';
import { type SmallDisk, smallDisk } from './small-disk.js';

/** A server that hears nothing from a client, or a client from it, for twice as long takes the connection for broken. */
export const KEPT_ALIVE = 1000;

/** Its log is begun anew and taken away long before so much is written. */
const ROOM = 300 * 1024 * 1024;

export class FaultNeo4j {
  private restarting: Promise<void> = Promise.resolve();

  private constructor(
    /** Its home is on it. */
    readonly disk: SmallDisk,
    private server: LocalNeo4j,
    readonly port: number,
  ) {}

  /** Starts one that asks for no password. @param mount whether its home may be on a disk of its own */
  static async start(folder: string, mount: boolean): Promise<FaultNeo4j> {
    const disk = smallDisk(join(folder, 'disk'), ROOM, mount);
    try {
      await quicken(disk.folder, join(folder, 'classes.jsa'));
      const server = await launch(disk.folder);
      return new FaultNeo4j(disk, server, Number(new URL(server.uri).port));
    } catch (error) {
      disk.remove();
      throw error;
    }
  }

  get options(): StoreOptions & { readonly uri: string } {
    return { uri: `bolt://127.0.0.1:${this.port}` };
  }

  get pid(): number {
    return this.server.pid;
  }

  /** Takes all nodes away; the schema stays. Starts it again if it is down or out of order. */
  async empty(): Promise<void> {
    await this.restarting.catch(() => undefined);
    try {
      await this.emptied();
    } catch {
      await this.restart('killed');
      await this.emptied();
    }
  }

  /** Ends it, and starts it again on the same home and port after so many milliseconds. */
  restart(how: 'stopped' | 'killed', pause = 0): Promise<void> {
    this.restarting = (how === 'killed' ? this.kill() : this.server.stop())
      .then(() => sleep(pause))
      .then(() => this.launchAgain());
    this.restarting.catch(() => undefined);
    return this.restarting;
  }

  /** For good. */
  async end(): Promise<void> {
    await this.restarting.catch(() => undefined);
    await this.kill();
    this.disk.remove();
  }

  private async kill(): Promise<void> {
    try {
      process.kill(this.server.pid, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
    await this.server.ended;
  }

  private async launchAgain(): Promise<void> {
    this.server = await launch(this.disk.folder, this.port);
    if (Number(new URL(this.server.uri).port) !== this.port) throw new Error(`Port ${this.port} was taken meanwhile`);
  }

  /** Tried once: a server that is down is not waited for. */
  private async emptied(): Promise<void> {
    const driver = neo4j.driver(this.options.uri);
    const session = driver.session();
    try {
      await session.run('MATCH (n) DETACH DELETE n');
    } finally {
      await session.close();
      await driver.close();
    }
  }
}

const SETTINGS = {
  'server.bolt.connection_keep_alive': `${KEPT_ALIVE}ms`,
  'server.bolt.connection_keep_alive_probes': '2',
  'server.bolt.connection_keep_alive_for_requests': 'ALL',
  'db.shutdown_transaction_end_timeout': '1s',
  'db.tx_log.rotation.size': '64m',
  'db.checkpoint.interval.time': '1m',
};

/** Below those that a system gives to whoever connects: while the server is down nobody else takes its port. */
const [FIRST_PORT, PORTS] = [20_000, 10_000];

function launch(home: string, port = FIRST_PORT + Math.floor(Math.random() * PORTS)): Promise<LocalNeo4j> {
  return startNeo4j({ jars: JARS, home, port, password: '', heap: '256m', pageCache: '32m', settings: SETTINGS });
}

/**
 * A server is started many times: its classes are read from an archive, which the first one leaves when it is stopped,
 * and compiled once only. The schema is there from the first: what is struck are loads.
 */
async function quicken(home: string, archive: string): Promise<void> {
  process.env.JAVA_TOOL_OPTIONS = `-XX:TieredStopAtLevel=1 -XX:ArchiveClassesAtExit=${archive}`;
  const server = await launch(home);
  try {
    await (await openStore({ uri: server.uri })).close();
  } finally {
    await server.stop();
  }
  process.env.JAVA_TOOL_OPTIONS = `-XX:TieredStopAtLevel=1 -XX:SharedArchiveFile=${archive}`;
}
