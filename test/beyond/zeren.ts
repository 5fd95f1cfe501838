/** The built program, run as users run it: many at once, each a process. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';

export const CLI = join(import.meta.dirname, '..', '..', 'dist', 'cli.js');

export interface Run {
  readonly code: number | null;
  readonly out: Buffer;
  readonly err: string;
}

/** Runs it to its end. No store of the environment is taken, but one that is given here. */
export function zeren(folder: string, args: readonly string[], more: Record<string, string> = {}): Promise<Run> {
  const { NEO4J_URI: _, ZEREN_DATABASE: __, ...env } = process.env;
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [CLI, ...args], {
      cwd: folder,
      env: { ...env, ...more },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const [out, err]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on('data', (data: Buffer) => out.push(data));
    child.stderr.on('data', (data: Buffer) => err.push(data));
    child.on('close', (code) => resolve({ code, out: Buffer.concat(out), err: Buffer.concat(err).toString() }));
  });
}

/** All n parts at once, each in a process of its own. */
export function inParts(
  n: number,
  folder: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<Run[]> {
  const parts = Array.from({ length: n }, (_, i) => `${i + 1}/${n}`);
  return Promise.all(parts.map((part) => zeren(folder, [...args, '--shard', part], env)));
}
