/** Before the tests of the package: packs a copy of this one as it stands, and installs that alone in an empty folder. */
import { execFile } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder in which the package was installed. */
    installed: string;
    /** What npm said of the packing: names and sizes of what is in the archive. */
    packed: { readonly size: number; readonly files: readonly { readonly path: string }[] };
    /** The archive. */
    tarball: string;
  }
}

const run = promisify(execFile);
const npm = (args: readonly string[], cwd: string) =>
  run('npm', [...args], { cwd, env: { ...process.env, NODE_ENV: '' }, maxBuffer: 1 << 26 });

export default async function setup({ provide }: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'zeren packed 责任 '));
  const [source, installed] = [join(folder, 'source'), join(folder, '空 folder')];
  await copySources(source);
  const { stdout } = await npm(['pack', '--json', '--pack-destination', folder], source);
  const [packed] = JSON.parse(stdout.slice(stdout.indexOf('\n[') + 1)) as [
    { filename: string; size: number; files: { path: string }[] },
  ];
  const tarball = join(folder, packed.filename);
  mkdirSync(installed);
  writeFileSync(join(installed, 'package.json'), '{ "private": true }\n');
  await npm(['install', '--no-audit', '--no-fund', '--prefer-offline', tarball], installed);
  const home = join(installed, 'node_modules', 'zeren');
  lock(home, true);
  process.env.ZEREN_PACKAGE = home;
  provide('installed', installed);
  provide('tarball', tarball);
  provide('packed', { size: packed.size, files: packed.files.map(({ path }) => ({ path })) });
  return () => {
    lock(home, false);
    rmSync(folder, { recursive: true, force: true });
  };
}

/** What is in this copy and not ignored by git, with the libraries beside it: packing must not need more, nor change what others use. */
async function copySources(to: string): Promise<void> {
  const { stdout } = await run('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    maxBuffer: 1 << 26,
  });
  for (const file of stdout.split('\0')) if (file && existsSync(file)) cpSync(file, join(to, file));
  symlinkSync(resolve('node_modules'), join(to, 'node_modules'));
}

/** Nothing may be written into the package: its files and folders are for reading only while the tests run. */
function lock(folder: string, locked: boolean): void {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  for (const entry of [...entries.map((one) => join(one.parentPath, one.name)), folder])
    chmodSync(entry, locked ? 0o555 : 0o755);
}
