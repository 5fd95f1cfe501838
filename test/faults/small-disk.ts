/** A disk that is soon full: a small tmpfs, or, where none may be mounted, a limit on how large a file may become. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export class SmallDisk {
  private left = 0;

  private constructor(
    readonly folder: string,
    /** Whether it is a disk of its own; else commands must be started under `limit`. */
    readonly mounted: boolean,
  ) {}

  /** @param size in bytes */
  static make(folder: string, size: number): SmallDisk {
    mkdirSync(folder, { recursive: true });
    return new SmallDisk(folder, tryMount(folder, `size=${size}`));
  }

  /**
   * What to put before a command so that it meets the limit: an error on writing, as a full disk gives, and no signal.
   * @param size of the largest file that is there
   */
  limit(size: number): readonly string[] {
    if (this.mounted) return [];
    const blocks = Math.ceil((size + this.left) / 512);
    return ['sh', '-c', `trap '' XFSZ; ulimit -f ${blocks}; exec "$@"`, 'sh'];
  }

  /** Takes all room but so many bytes. */
  fill(left: number): void {
    this.left = left;
    if (!this.mounted) return;
    const { bavail, bsize } = statfsSync(this.folder);
    writeFileSync(this.ballast, Buffer.alloc(Math.max(0, bavail * bsize - left)));
  }

  empty(): void {
    rmSync(this.ballast, { force: true });
  }

  remove(): void {
    if (this.mounted) execFileSync('umount', ['-l', this.folder]);
  }

  private get ballast(): string {
    return join(this.folder, 'ballast');
  }
}

function tryMount(folder: string, options: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
