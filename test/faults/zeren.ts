/** zeren as a user starts it: a process of its own, by the command line. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { WrongEnd } from './fault.js';

const CLI = fileURLToPath(new URL('../../src/cli.js', import.meta.url));

export interface Ended {
  /** Null if it was killed. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** What it wrote to its fourth channel. */
  readonly events: string;
  readonly seconds: number;
}

export interface Zeren {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  /** What has come on stderr up to now, and on the fourth channel. */
  stderr(): string;
  events(): string;
}

export interface ZerenOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** A module that is run before it. */
  readonly before?: string;
  /** After so many seconds it counts as hanging; a server is given no limit. */
  readonly limit?: number;
  /** What stands before the command on its line. */
  readonly under?: readonly string[];
}

/** No run of the small corpus takes as long, whatever happens; the driver gives up after half of it. */
const LIMIT = 120;

/** Starts a command. It does not see where the tests' own store is. */
export function startZeren(
  args: readonly string[],
  { env = {}, before, limit = LIMIT, under = [] }: ZerenOptions = {},
): Zeren {
  const { NEO4J_URI: _uri, ZEREN_DATABASE: _database, ...rest } = process.env;
  const [program = process.execPath, ...line] = [
    ...under,
    process.execPath,
    ...(before ? ['--import', before] : []),
    CLI,
  ];
  const child = spawn(program, [...line, ...args], {
    env: { ...rest, ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const [stdout, stderr, events] = [1, 2, 3].map((n) => gather(child.stdio[n] as Readable));
  const begun = performance.now();
  let late = false;
  const end = () => {
    late = true;
    child.kill('SIGKILL');
  };
  const timer = Number.isFinite(limit) ? setTimeout(end, limit * 1000) : undefined;
  const ended = once(child, 'close').then(([code]): Ended => {
    clearTimeout(timer);
    if (late) throw new WrongEnd(`zeren ${args[0]} was still running after ${limit} s\n${stderr?.()}`);
    const seconds = (performance.now() - begun) / 1000;
    return { code, stdout: stdout?.() ?? '', stderr: stderr?.() ?? '', events: events?.() ?? '', seconds };
  });
  ended.catch(() => undefined);
  return { child, ended, stderr: () => stderr?.() ?? '', events: () => events?.() ?? '' };
}

/** Runs a command to its end. */
export function zeren(args: readonly string[], options?: ZerenOptions): Promise<Ended> {
  return startZeren(args, options).ended;
}

/** The command again, which must succeed. */
export async function zerenDone(args: readonly string[], options?: ZerenOptions): Promise<Ended> {
  const ended = await zeren(args, options);
  if (ended.code !== 0) throw new WrongEnd(`zeren ${args.join(' ')} ended with ${ended.code}: ${ended.stderr}`);
  return ended;
}

/** @throws WrongEnd unless it ended with code 1 and said in two lines what is wrong and what to do, or succeeded */
export function expectClear({ code, stderr }: Ended): void {
  if (code === 0) return;
  if (code !== 1) throw new WrongEnd(`zeren ended with ${code}: ${stderr}`);
  if (!/^zeren: .+\n {7}\S.+/m.test(stderr) || /\n\s+at .+:\d+/.test(stderr))
    throw new WrongEnd(`zeren did not say clearly what is wrong: ${stderr}`);
}

function gather(stream: Readable): () => string {
  const parts: Buffer[] = [];
  stream.on('data', (part: Buffer) => parts.push(part));
  return () => Buffer.concat(parts).toString('utf8');
}
