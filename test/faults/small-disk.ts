/** A disk that is soon full: a small tmpfs, or, where none may be mounted, a limit on how large a file may become. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, statfsSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export interface SmallDisk {
  /** The folder that is on it. */
  readonly folder: string;
  readonly way: 'tmpfs' | 'file size limit';
  /** Leaves so many bytes. @param pid of a program that runs already and is to meet the end of the disk */
  fill(left: number, pid?: number): void;
  /** Makes room again. */
  empty(): void;
  /** What to put before a command so that it meets the end of the disk. */
  under(): readonly string[];
  /** Bytes that count against it. */
  taken(): number;
  remove(): void;
}

/** @param size in bytes, of a tmpfs @param mount false: as where none may be mounted */
export function smallDisk(folder: string, size: number, mount: boolean): SmallDisk {
  mkdirSync(folder, { recursive: true });
  return mount && mounted(folder, size) ? new Tmpfs(folder) : new LimitedFolder(folder);
}

/** How many bytes more than before are taken at the most while work goes on. */
export async function growth(disk: SmallDisk, work: Promise<unknown>): Promise<number> {
  const before = disk.taken();
  let most = before;
  const done = work.then(() => true);
  while (!(await Promise.race([done, sleep(2, false)]))) most = Math.max(most, disk.taken());
  return Math.max(most, disk.taken()) - before;
}

class Tmpfs implements SmallDisk {
  readonly way = 'tmpfs';
  private readonly ballast: string;

  constructor(readonly folder: string) {
    this.ballast = join(folder, 'ballast');
  }

  fill(left: number): void {
    const { bavail, bsize } = statfsSync(this.folder);
    try {
      writeFileSync(this.ballast, Buffer.alloc(Math.max(0, bavail * bsize - left)));
    } catch (error) {
      // Others write as well, and it became full before.
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
      truncateSync(this.ballast, Math.max(0, statSync(this.ballast).size - left));
    }
  }

  empty(): void {
    rmSync(this.ballast, { force: true });
  }

  under(): readonly string[] {
    return [];
  }

  taken(): number {
    const { blocks, bavail, bsize } = statfsSync(this.folder);
    return (blocks - bavail) * bsize;
  }

  remove(): void {
    execFileSync('umount', ['-l', this.folder]);
  }
}

/** Writing beyond the limit gives an error, as on a full disk; Node and Java both ignore the signal that comes with it. */
class LimitedFolder implements SmallDisk {
  readonly way = 'file size limit';
  private limit: string | null = null;
  private pid: number | null = null;

  constructor(readonly folder: string) {}

  fill(left: number, pid?: number): void {
    this.limit = `--fsize=${this.taken() + left}:`;
    this.pid = pid ?? null;
    if (this.pid !== null) execFileSync('prlimit', [this.limit, '--pid', String(this.pid)]);
  }

  empty(): void {
    this.limit = null;
    if (this.pid !== null) execFileSync('prlimit', ['--fsize=unlimited:', '--pid', String(this.pid)]);
    this.pid = null;
  }

  under(): readonly string[] {
    return this.limit === null ? [] : ['prlimit', this.limit];
  }

  /** The limit is one for each file, so the largest counts: of a store, what it writes first, its log. */
  taken(): number {
    return Math.max(0, ...sizesIn(this.folder));
  }

  remove(): void {}
}

function sizesIn(folder: string): number[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) => {
    const size = entry.isFile() ? statSync(join(entry.parentPath, entry.name), { throwIfNoEntry: false })?.size : 0;
    return size ?? [];
  });
}

function mounted(folder: string, size: number): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
