/** The program as a user runs it: a process of its own, with what it says and the most memory that it took. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export interface Ran {
  /** Exit code; null if it was ended from outside. */
  readonly code: number | null;
  /** The beginning of what it wrote. */
  readonly out: string;
  readonly err: string;
  readonly seconds: number;
  /** Most memory, of all its threads; none if it did not end by itself. */
  readonly megabytes: number | null;
}

const CLI = resolve('dist/cli.js');
/** What a child writes is kept up to here. */
const KEPT = 4_000_000;
/**
 * Written when the process ends, by itself: proc(5)'s VmHWM, in kB. Where there is none getrusage(2), which also counts
 * what the process had before it became node: as much as who began it.
 */
const PRELOAD = `data:text/javascript,${encodeURIComponent(
  `import { readFileSync, writeFileSync } from 'node:fs';
const own = () => { try { return /VmHWM:\\s*(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]; } catch { return undefined; } };
process.on('exit', () => writeFileSync(process.env.ZEREN_PEAK, String(Number(own() ?? process.resourceUsage().maxRSS) / 1024)));`,
)}`;

/**
 * Runs a command of the built program.
 * @param limit seconds after which it is ended
 */
export async function zeren(args: readonly string[], limit = 120): Promise<Ran> {
  const folder = mkdtempSync(join(tmpdir(), 'zeren-peak-'));
  const peak = join(folder, 'peak');
  const begun = performance.now();
  const child = spawn(process.execPath, ['--import', PRELOAD, CLI, ...args], {
    env: { ...process.env, ZEREN_PEAK: peak },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: limit * 1000,
    killSignal: 'SIGKILL',
  });
  const kept = { out: '', err: '' };
  for (const [name, stream] of [['out', child.stdout], ['err', child.stderr]] as const)
    stream.setEncoding('utf8').on('data', (text: string) => {
      if (kept[name].length < KEPT) kept[name] += text;
    }); // biome-ignore format: two streams
  const code = await new Promise<number | null>((done, failed) => child.once('error', failed).once('close', done));
  const seconds = (performance.now() - begun) / 1000;
  const megabytes = code === null ? null : Number(readFileSync(peak, 'utf8'));
  rmSync(folder, { recursive: true });
  return { code, ...kept, seconds, megabytes };
}
