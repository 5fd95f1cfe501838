/** How a local Neo4j is set up: its folder, its settings, its port. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

export interface LocalNeo4jOptions {
  /** Folder of the jars, kept between runs. */
  readonly jars: string;
  /** Folder of the server's data, configuration and logs. */
  readonly home: string;
  /** Empty: the server asks for none. */
  readonly password: string;
  /** Taken if it is free, else any other; any if left out. */
  readonly port?: number;
  /** Heap and page cache, as Neo4j writes sizes; 512m and 128m if left out. */
  readonly heap?: string;
  readonly pageCache?: string;
  /** Lines of neo4j.conf in place of those of the same names, or beside them. */
  readonly settings?: Readonly<Record<string, string>>;
}

export const HEAP = '512m';

/**
 * Writes neo4j.conf: listens on this machine only, tells nobody that it is used.
 * @returns the file for the server's output
 */
export function writeConfiguration(
  { home, password, heap = HEAP, pageCache = '128m', settings: own = {} }: LocalNeo4jOptions,
  port: number,
): string {
  mkdirSync(join(home, 'conf'), { recursive: true });
  mkdirSync(join(home, 'logs'), { recursive: true });
  const settings = {
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.enabled': 'true',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'dbms.usage_report.enabled': 'false',
    'dbms.security.auth_enabled': password === '' ? 'false' : 'true',
    'dbms.security.auth_minimum_password_length': '1',
    'server.memory.heap.initial_size': heap,
    'server.memory.heap.max_size': heap,
    'server.memory.pagecache.size': pageCache,
    'db.tx_log.preallocate': 'false',
    'db.tx_log.rotation.retention_policy': 'keep_none',
    ...own,
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}\n`);
  writeFileSync(join(home, 'conf', 'neo4j.conf'), lines.join(''));
  return join(home, 'logs', 'console.log');
}

/** The port asked for if it is free, else any free one. */
export async function freePort(wanted = 0): Promise<number> {
  try {
    return await listenOnce(wanted);
  } catch {
    return listenOnce(0);
  }
}

function listenOnce(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(port, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : port));
    });
  });
}
