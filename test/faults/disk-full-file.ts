/** The disk of the embedded file becomes full; then there is room again. */
import { join } from 'node:path';
import { loadAgain } from './again.js';
import type { Draw } from './draw.js';
import { type Bench, type Fault, type Prepared, type Struck, WrongEnd } from './fault.js';
import { copyDatabase, removeDatabase } from './files.js';
import { growth, type SmallDisk, smallDisk } from './small-disk.js';
import { expectClear, zeren, zerenDone } from './zeren.js';

export const diskFullFile: Fault = {
  name: 'disk-full-file',
  what: 'the disk of the embedded file becomes full',
  short: 3,
  neo4j: false,
  prepare,
};

const BEGINNINGS = ['a new file', 'a file with texts'] as const;
type Beginning = (typeof BEGINNINGS)[number];

interface Setting extends Bench {
  readonly disk: SmallDisk;
  readonly file: string;
  /** A file with half of the texts. */
  readonly half: string;
  /** Bytes that a load of all texts wants. */
  readonly wanted: Readonly<Record<Beginning, number>>;
}

const ROOM = 32 * 1024 * 1024;

async function prepare(bench: Bench): Promise<Prepared> {
  const half = join(bench.folder, 'half.grafeo');
  const { files } = bench.corpus;
  await zerenDone(['load', ...files.slice(0, files.length / 2), '--database', half]);
  const disk = smallDisk(join(bench.folder, 'disk'), ROOM, bench.mount);
  const place = { ...bench, disk, half, file: join(disk.folder, 'graph.grafeo') };
  const wanted = {
    'a new file': await wants(place, 'a new file'),
    'a file with texts': await wants(place, 'a file with texts'),
  };
  return { run: (draw) => run({ ...place, wanted }, draw), close: async () => disk.remove() };
}

async function wants(place: Omit<Setting, 'wanted'>, beginning: Beginning): Promise<number> {
  const { disk, corpus, file } = place;
  begin(place, beginning);
  return growth(disk, zerenDone(['load', corpus.folder, '--database', file]));
}

function begin({ file, half }: Pick<Setting, 'file' | 'half'>, beginning: Beginning): void {
  removeDatabase(file);
  if (beginning === 'a file with texts') copyDatabase(half, file);
}

async function run(setting: Setting, draw: Draw): Promise<Struck> {
  const { disk, file, corpus, wanted } = setting;
  const beginning = draw.one(BEGINNINGS);
  begin(setting, beginning);
  disk.fill(Math.round(draw.between(0, wanted[beginning])));
  const ended = await zeren(['load', corpus.folder, '--database', file], { under: disk.under() });
  disk.empty();
  expectClear(ended);
  if (ended.code !== 0 && !/disk|space|large/i.test(ended.stderr))
    throw new WrongEnd(`No word of the disk: ${ended.stderr}`);
  const texts = await loadAgain(corpus, { path: file }, draw);
  const least = beginning === 'a new file' ? 0 : corpus.files.length / 2;
  if (texts < least) throw new WrongEnd(`Only ${texts} of ${least} texts were left`);
  const moment = `${beginning}, ${disk.way}${ended.code === 0 ? ', room enough' : ''}`;
  return { moment, outcome: outcomeOf(ended.code, texts - least) };
}

function outcomeOf(code: number | null, more: number): string {
  if (code === 0) return 'whole at once';
  return `clear error, what was there kept${more > 0 ? ' and more' : ''}, then whole`;
}
