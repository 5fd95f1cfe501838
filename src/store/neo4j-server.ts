/** Starts a real Neo4j on this machine, with all that it writes in one folder. */
import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { StoreError } from './errors.js';
import { freePort, HEAP, type LocalNeo4jOptions, writeConfiguration } from './neo4j-config.js';
import { fetchJars } from './neo4j-jars.js';

export interface LocalNeo4j {
  readonly uri: string;
  readonly user: string;
  /** Empty if the server asks for none. */
  readonly password: string;
  readonly pid: number;
  /** Resolves when the server has ended, whoever ended it. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
  /** Lets this program end without it. */
  leave(): void;
}

const OPENED = [
  'java.base/java.nio',
  'java.base/java.io',
  'java.base/sun.nio.ch',
  'java.base/java.util.concurrent',
  'java.base/java.lang',
];
const START_LIMIT = 120_000;

/**
 * Starts a Neo4j and waits until it answers.
 * @throws StoreError if the jars cannot be fetched or the server does not come up
 */
export async function startNeo4j(options: LocalNeo4jOptions): Promise<LocalNeo4j> {
  const jars = await fetchJars(options.jars);
  const port = await freePort(options.port);
  const log = writeConfiguration(options, port);
  const server = launch(options, jars, log);
  const uri = `bolt://127.0.0.1:${port}`;
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const stop = () => stopServer(server, ended);
  try {
    await waitUntilReady(uri, options.password, server, log);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    uri,
    user: 'neo4j',
    password: options.password,
    pid: server.pid ?? 0,
    ended,
    stop,
    leave: () => server.unref(),
  };
}

function launch({ home, heap = HEAP }: LocalNeo4jOptions, jars: string, log: string): ChildProcess {
  const output = openSync(log, 'w');
  const server = spawn(
    'java',
    [
      ...OPENED.flatMap((name) => ['--add-opens', `${name}=ALL-UNNAMED`]),
      ...[`-Xms${heap}`, `-Xmx${heap}`, '-XX:+UseG1GC', '-Dfile.encoding=UTF-8'],
      ...['-cp', join(jars, '*'), 'org.neo4j.server.CommunityEntryPoint'],
      ...[`--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`],
    ],
    // A group of its own: Ctrl-C goes to the program that started it, which stops it in order. Its output goes to a
    // file, so that it can outlive that program (the tests share one server).
    { stdio: ['ignore', output, output], detached: true },
  );
  closeSync(output);
  server.once('error', () => undefined);
  return server;
}

async function waitUntilReady(uri: string, password: string, server: ChildProcess, log: string): Promise<void> {
  const until = Date.now() + START_LIMIT;
  let last: unknown;
  while (Date.now() < until && server.exitCode === null && server.pid !== undefined) {
    try {
      return await signIn(uri, password);
    } catch (error) {
      last = error;
      await sleep(250);
    }
  }
  const tail = readFileSync(log, 'utf8').trim().split('\n').slice(-3).join(' ');
  throw new StoreError(`The local Neo4j did not come up (${tail})`, `See ${log}; Java 17 or 21 is needed.`, last);
}

/** Makes sure that the server answers; a new one has the password neo4j, which is changed to ours. */
async function signIn(uri: string, password: string): Promise<void> {
  if (await answers(uri, 'neo4j', password)) return;
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', 'neo4j'));
  try {
    await driver.executeQuery(
      'ALTER CURRENT USER SET PASSWORD FROM $old TO $new',
      { old: 'neo4j', new: password },
      { database: 'system' },
    );
  } finally {
    await driver.close();
  }
}

/** False if the server refuses the password; throws if it does not answer. */
async function answers(uri: string, user: string, password: string): Promise<boolean> {
  const driver = neo4j.driver(uri, password === '' ? undefined : neo4j.auth.basic(user, password));
  try {
    await driver.executeQuery('RETURN 1');
    return true;
  } catch (error) {
    if (password !== '' && error instanceof neo4j.Neo4jError && /Security/.test(error.code)) return false;
    throw error;
  } finally {
    await driver.close();
  }
}

async function stopServer(server: ChildProcess, ended: Promise<void>): Promise<void> {
  if (server.exitCode !== null || server.pid === undefined) return;
  server.kill('SIGTERM');
  const stopped = await Promise.race([ended.then(() => true), sleep(30_000, false, { ref: false })]);
  if (!stopped) server.kill('SIGKILL');
  await ended;
}
