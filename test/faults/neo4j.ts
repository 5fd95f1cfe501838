/** A Neo4j that a fault may kill, on a home that stays. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { type LocalNeo4j, startNeo4j } from '../../src/store/neo4j-server.js';
import { openStore, type StoreOptions } from '../../src/store/open.js';
import { JARS } from '../neo4j-paths.js';

/** A server that hears nothing from a client, or a client from it, for twice as long takes the connection for broken. */
export const KEPT_ALIVE = 1000;

export class FaultNeo4j {
  private constructor(
    private readonly home: string,
    private server: LocalNeo4j,
    readonly port: number,
  ) {}

  /**
   * Starts one that asks for no password.
   * @param folder its home is below it
   * @param spare for what makes its start quick
   */
  static async start(folder: string, spare = folder): Promise<FaultNeo4j> {
    await quicken(spare);
    const home = join(folder, 'neo4j');
    const server = await launch(home);
    const neo = new FaultNeo4j(home, server, Number(new URL(server.uri).port));
    // Constraints are there from the first: what is struck are loads.
    await (await openStore(neo.options)).close();
    return neo;
  }

  get options(): StoreOptions & { readonly uri: string } {
    return { uri: `bolt://127.0.0.1:${this.port}` };
  }

  /** Takes all nodes away; the schema stays. */
  async empty(): Promise<void> {
    const driver = neo4j.driver(this.options.uri);
    try {
      await driver.executeQuery('MATCH (n) DETACH DELETE n');
    } finally {
      await driver.close();
    }
  }

  async kill(): Promise<void> {
    process.kill(this.server.pid, 'SIGKILL');
    await this.server.ended;
  }

  stop(): Promise<void> {
    return this.server.stop();
  }

  /** Starts it again on the same home and port. */
  async again(): Promise<void> {
    this.server = await launch(this.home, this.port);
  }
}

const SETTINGS = {
  'server.bolt.connection_keep_alive': `${KEPT_ALIVE}ms`,
  'server.bolt.connection_keep_alive_probes': '2',
  'server.bolt.connection_keep_alive_for_requests': 'ALL',
  'db.shutdown_transaction_end_timeout': '1s',
};

function launch(home: string, port?: number): Promise<LocalNeo4j> {
  return startNeo4j({ ...options(home), ...(port === undefined ? {} : { port }) });
}

function options(home: string) {
  return { jars: JARS, home, password: '', heap: '256m', pageCache: '32m', settings: SETTINGS };
}

/** A server is started hundreds of times: its classes are read from an archive, and compiled once only. */
async function quicken(folder: string): Promise<void> {
  const archive = join(folder, 'classes.jsa');
  if (existsSync(archive)) return;
  process.env.JAVA_TOOL_OPTIONS = `-XX:TieredStopAtLevel=1 -XX:ArchiveClassesAtExit=${archive}`;
  const server = await startNeo4j(options(join(folder, 'first')));
  await server.stop();
  process.env.JAVA_TOOL_OPTIONS = `-XX:TieredStopAtLevel=1 -XX:SharedArchiveFile=${archive}`;
}
