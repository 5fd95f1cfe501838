/** `zeren serve` as it is shipped, in a process of its own: for what only shows from outside. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { packageRoot } from '../../src/reference.js';

export interface Gauge {
  /** Bytes. */
  readonly rss: number;
  readonly heap: number;
  readonly external: number;
  /** Milliseconds by which the event loop came too late, since it was last reset. */
  readonly late: { readonly p99: number; readonly most: number };
  /** Seconds of processor time. */
  readonly cpu: number;
}

export interface Started {
  /** Beside this process's own. */
  readonly env?: Readonly<Record<string, string>>;
  /** Of node, such as --expose-gc. */
  readonly flags?: readonly string[];
}

const PAGE = /page +(http:\S+?)\/\n/;

export class ServerProcess {
  /** All that it wrote on stderr. */
  said = '';

  private constructor(
    readonly child: ChildProcess,
    readonly url: string,
  ) {}

  /**
   * Starts it on a free port and waits until it answers.
   * @param args - as `zeren serve` takes them
   * @throws Error (as rejection) with what it said if it ends before
   */
  static async start(args: readonly string[], { env = {}, flags = [] }: Started = {}): Promise<ServerProcess> {
    const root = packageRoot();
    const child = spawn(
      process.execPath,
      [
        ...flags,
        ...['--import', join(root, 'test', 'process', 'gauge.mjs'), join(root, 'dist', 'cli.js'), 'serve'],
        ...[...args, '--port', '0', '--host', '127.0.0.1'],
      ],
      { cwd: root, env: { ...process.env, ZEREN_LOG: 'error', ...env }, stdio: ['ignore', 'ignore', 'pipe', 'ipc'] },
    );
    let said = '';
    const url = await new Promise<string>((resolve, reject) => {
      child.stderr?.setEncoding('utf8').on('data', (text: string) => {
        said += text;
        const found = PAGE.exec(said)?.[1];
        if (found) resolve(found);
      });
      child.once('exit', () => reject(new Error(`The server ended: ${said}`)));
    });
    const server = new ServerProcess(child, url);
    server.said = said;
    child.stderr?.on('data', (text: string) => {
      server.said += text;
    });
    return server;
  }

  /** What it needs now. @param ask - `reset` begins the delay of the loop anew; `collect` frees first what can be (--expose-gc) */
  async gauge(ask: 'look' | 'reset' | 'collect' = 'look'): Promise<Gauge> {
    const answer = once(this.child, 'message') as Promise<[Gauge]>;
    this.child.send(ask);
    return (await answer)[0];
  }

  /** Sends the signal and waits for the end. @returns the exit code, null if a signal ended it */
  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return this.child.exitCode;
    const ended = once(this.child, 'exit') as Promise<[number | null]>;
    this.child.kill(signal);
    return (await ended)[0];
  }
}
