/** The disk of the embedded file becomes full; then there is room again. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { loadAgain } from './again.js';
import type { Draw } from './draw.js';
import { type Bench, type Fault, type Prepared, type Struck, WrongEnd } from './fault.js';
import { copyDatabase, removeDatabase } from './files.js';
import { SmallDisk } from './small-disk.js';
import { expectClear, zeren, zerenDone } from './zeren.js';

export const diskFullFile: Fault = {
  name: 'disk-full-file',
  what: 'the disk of the embedded file becomes full',
  short: 5,
  neo4j: false,
  prepare,
};

interface Setting extends Bench {
  readonly disk: SmallDisk;
  readonly file: string;
  /** A file with half of the texts. */
  readonly half: string;
}

const ROOM = 32 * 1024 * 1024;
/** A load of all texts with its .wal takes about as much: of the draws most leave too little. */
const MOST = 1.5 * 1024 * 1024;

async function prepare(bench: Bench): Promise<Prepared> {
  const half = join(bench.folder, 'half.grafeo');
  const { files } = bench.corpus;
  await zerenDone(['load', ...files.slice(0, files.length / 2), '--database', half]);
  const disk = SmallDisk.make(join(bench.folder, 'disk'), ROOM);
  const setting = { ...bench, disk, half, file: join(disk.folder, 'graph.grafeo') };
  return { run: (draw) => run(setting, draw), close: async () => disk.remove() };
}

async function run({ disk, file, half, corpus }: Setting, draw: Draw): Promise<Struck> {
  removeDatabase(file);
  const begun = draw.next() < 0.5 ? 'a new file' : 'a file with texts';
  if (begun !== 'a new file') copyDatabase(half, file);
  const size = begun === 'a new file' ? 0 : statSync(file).size;
  disk.fill(Math.round(draw.between(8 * 1024, MOST)));
  const ended = await zeren(['load', corpus.folder, '--database', file], { under: disk.limit(size) });
  expectClear(ended);
  if (ended.code !== 0 && !/disk|space|large/i.test(ended.stderr))
    throw new WrongEnd(`No word of the disk: ${ended.stderr}`);
  disk.empty();
  const texts = await loadAgain(corpus, { path: file }, draw);
  const least = begun === 'a new file' ? 0 : corpus.files.length / 2;
  if (texts < least) throw new WrongEnd(`Only ${texts} of ${least} texts were left`);
  return {
    moment: `${begun}${ended.code === 0 ? ', room enough' : ''}`,
    outcome: outcomeOf(ended.code, texts - least),
  };
}

function outcomeOf(code: number | null, more: number): string {
  if (code === 0) return 'whole at once';
  return `clear error, what was there kept${more > 0 ? ' and more' : ''}, then whole`;
}
