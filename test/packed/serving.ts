/** Runs the installed program as `npx zeren` does, in a folder of choice. */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';

const WITHOUT = ['NEO4J_URI', 'ZEREN_DATABASE', 'PORT'];
const environment = () => Object.fromEntries(Object.entries(process.env).filter(([name]) => !WITHOUT.includes(name)));

/** The file that npm puts into node_modules/.bin. */
export const binOf = (installed: string): string => join(installed, 'node_modules', '.bin', 'zeren');

/** @throws Error (as rejection) with stdout and stderr if the program does not end with 0 */
export function zeren(installed: string, args: readonly string[], cwd = installed, env: Record<string, string> = {}) {
  return promisify(execFile)(binOf(installed), [...args], {
    cwd,
    env: { ...environment(), ...env },
    maxBuffer: 1 << 28,
  });
}

export interface Serving {
  readonly url: string;
  /** Asks it to stop, and waits until it has. */
  stop(): Promise<void>;
}

/** Starts `npx zeren serve` on a free port and waits for its address. */
export async function serve(installed: string, cwd = installed, more: readonly string[] = []): Promise<Serving> {
  const child = spawn('npx', ['--no', 'zeren', 'serve', '--port', '0', ...more], {
    cwd,
    env: environment(),
    detached: true,
  });
  const ended = once(child, 'close');
  const url = await addressOf(child);
  const stop = async () => {
    // npx hands nothing on: the signal goes to its whole group, as Ctrl-C does.
    if (child.pid) process.kill(-child.pid, 'SIGINT');
    await ended;
  };
  return { url, stop };
}

async function addressOf(child: ChildProcess): Promise<string> {
  const said: string[] = [];
  const lines = [child.stdout, child.stderr].map((stream) => stream && createInterface({ input: stream }));
  return new Promise((resolve, reject) => {
    for (const one of lines)
      one?.on('line', (line) => {
        said.push(line);
        const url = /http:\/\/[^\s/]+/.exec(line)?.[0];
        if (url) resolve(url);
      });
    child.once('close', () => reject(new Error(`The server ended: ${said.join('\n')}`)));
  });
}
