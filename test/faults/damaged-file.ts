/** A damaged database file, closed in order or left by a crash: the right graph, or a clear error with the way out. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { StoreError } from '../../src/store/errors.js';
import { openStore } from '../../src/store/open.js';
import { loadAgain, NEVER } from './again.js';
import { DAMAGES, type Damage, damage, partsOf } from './damage.js';
import type { Draw } from './draw.js';
import { type Bench, type Fault, type Prepared, type Struck, WrongEnd } from './fault.js';
import { copyDatabase, removeDatabase } from './files.js';
import { type Call, readCalls } from './moments.js';
import { zeren, zerenDone } from './zeren.js';

const STRIKE = fileURLToPath(new URL('./strike.js', import.meta.url));

export const damagedFile: Fault = {
  name: 'damaged-file',
  what: 'the embedded file, its .wal or its note is damaged, cut off, gone or replaced',
  short: 20,
  neo4j: false,
  prepare,
};

interface Setting extends Bench {
  /** Half of the texts, closed in order. */
  readonly half: string;
  /** All texts, closed in order. */
  readonly whole: string;
  /** Half of the texts in the file, the others in the .wal: left by a crash right before the end. */
  readonly crashed: string;
  /** A new file, left in the midst of its first load: some of the texts have come. */
  readonly interrupted: string;
  /** Digests by number of texts: of what a graph may be, having lost nothing. */
  readonly digests: ReadonlyMap<string, string>;
  readonly file: string;
}

/** How often, after a crash, the file alone is left, as one who copies it would have it. */
const BARE = 0.15;
/** How a file is found: closed in order, or left by a crash. */
const STATES = ['whole', 'crashed', 'interrupted'] as const;
type State = (typeof STATES)[number];

async function prepare(bench: Bench): Promise<Prepared> {
  const at = (name: string) => {
    mkdirSync(join(bench.folder, name), { recursive: true });
    return join(bench.folder, name, 'graph.grafeo');
  };
  const own = { whole: at('whole'), crashed: at('crashed'), interrupted: at('interrupted') };
  const setting = { ...bench, ...own, half: at('half'), file: at('struck') };
  const { files, folder } = bench.corpus;
  await zerenDone(['load', ...files.slice(0, files.length / 2), '--database', setting.half]);
  copyDatabase(setting.half, setting.whole);
  const later = await recorded(folder, setting.whole);
  await crash(folder, setting.interrupted, commitOf(await recorded(folder, setting.interrupted)), null);
  await crash(folder, setting.crashed, later.findLast(({ name }) => name === 'closing')?.number ?? 0, setting.half);
  const digests = new Map<string, string>();
  for (const state of STATES) digests.set(state, await digestOf(setting, setting[state]));
  return { run: (draw) => run({ ...setting, digests }, draw), close: async () => undefined };
}

async function recorded(folder: string, file: string): Promise<Call[]> {
  const { events } = await zerenDone(['load', folder, '--database', file], { before: STRIKE });
  return readCalls(events);
}

/** In the midst of a load. */
function commitOf(calls: readonly Call[]): number {
  const commits = calls.filter(({ name }) => name === 'committing');
  return commits[Math.floor(commits.length / 2)]?.number ?? 0;
}

/** Kills a load at a call of the engine, so that what it brought lies in the .wal. */
async function crash(folder: string, file: string, call: number, before: string | null): Promise<void> {
  removeDatabase(file);
  if (before !== null) copyDatabase(before, file);
  const env = { ZEREN_STRIKE: `${call} 0` };
  await zeren(['load', folder, '--database', file], { before: STRIKE, env });
  if (!existsSync(`${file}.wal`)) throw new WrongEnd('The crash came too late');
}

async function digestOf({ file }: Pick<Setting, 'file'>, from: string): Promise<string> {
  copyDatabase(from, file);
  const store = await openStore({ path: file });
  const digest = await store.digest();
  await store.close();
  return digest;
}

const AFTER = { whole: '', crashed: ' after a crash', interrupted: ' after a crash' };

async function run(setting: Setting, draw: Draw): Promise<Struck> {
  const { file, corpus } = setting;
  const state = draw.one(STATES);
  copyDatabase(setting[state], file);
  const struck = strike(setting, state, draw);
  const moment = `${struck.part}${AFTER[state]}`;
  const error = await opening(setting, state, struck.what);
  if (error) rebuild(error, setting);
  await loadAgain(corpus, { path: file }, NEVER);
  return { moment, outcome: error ? `${toldBy(error)}, then rebuilt` : 'right graph' };
}

function strike(setting: Setting, state: State, draw: Draw): { part: string; what: Damage } {
  if (state !== 'whole' && draw.next() < BARE) {
    for (const part of ['.wal', '.session']) rmSync(setting.file + part, { recursive: true });
    return { part: 'all beside the file', what: 'gone' };
  }
  const parts = partsOf(setting.file);
  const [first, ...rest] = parts;
  if (!first) throw new WrongEnd('There is no database file');
  const { name, file } = draw.one([first, ...rest]);
  const what = draw.one(DAMAGES);
  damage(file, what, olderOf(setting, state, name), draw);
  return { part: name, what };
}

/** Whether the engine's checksums found it, or the seal. */
function toldBy({ message }: StoreError): string {
  return message.includes('.session') ? 'error of the seal' : 'error of the engine';
}

/** What is put back: a backup of half of the texts, or a note of another time. */
function olderOf({ half }: Setting, state: State, part: string): string | null {
  return part === 'the file' && state === 'crashed' ? half : null;
}

/** The error that opening gives; null if the graph is one that lost nothing. */
async function opening({ file, digests }: Setting, state: string, what: Damage): Promise<StoreError | null> {
  // Where nothing at all is left, commands say so, and a load makes a new one.
  if (['', '.wal', '.session'].every((part) => !existsSync(file + part))) return null;
  try {
    const store = await openStore({ path: file });
    const digest = await store.digest().finally(() => store.close());
    if (digest !== digests.get(state)) throw new WrongEnd(`Another graph was served after: ${what}`);
    return null;
  } catch (error) {
    if (error instanceof StoreError) return error;
    throw error;
  }
}

/** Does what the error says, as it says it. */
function rebuild({ message, advice }: StoreError, { file, corpus }: Setting): void {
  const [, command] = /: (rm -rf .+); zeren load PATH… --database (\S+)$/.exec(advice) ?? [];
  if (!command) throw new WrongEnd(`No command that rebuilds it: ${message} ${advice}`);
  if (!command.includes(basename(file))) throw new WrongEnd(`Another file would be removed: ${command}`);
  execFileSync('sh', ['-c', command], { cwd: dirname(corpus.folder) });
}
