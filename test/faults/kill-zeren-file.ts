/** kill -9 of zeren at any moment of a load into the embedded store; then the same command again. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadAgain } from './again.js';
import type { Draw } from './draw.js';
import { type Bench, type Fault, type Prepared, type Struck, WrongEnd } from './fault.js';
import { copyDatabase, removeDatabase } from './files.js';
import { type Call, diedIn, drawMoment, readCalls } from './moments.js';
import { zeren, zerenDone } from './zeren.js';

const STRIKE = fileURLToPath(new URL('./strike.js', import.meta.url));

export const killZerenFile: Fault = {
  name: 'kill-zeren-file',
  what: 'kill -9 of zeren while it loads into a file',
  short: 4,
  neo4j: false,
  prepare,
};

interface Setting extends Bench {
  readonly file: string;
  /** A file that holds half of the texts. */
  readonly half: string;
  /** The engine's calls in a load of all texts into a new file, and into one that holds half of them. */
  readonly calls: { readonly new: readonly Call[]; readonly half: readonly Call[] };
}

async function prepare(bench: Bench): Promise<Prepared> {
  const [file, half] = [join(bench.folder, 'graph.grafeo'), join(bench.folder, 'half.grafeo')];
  const { files, folder } = bench.corpus;
  await zerenDone(['load', ...files.slice(0, files.length / 2), '--database', half]);
  const fresh = await recorded(folder, file);
  copyDatabase(half, file);
  const calls = { new: fresh, half: await recorded(folder, file) };
  return { run: (draw) => run({ ...bench, file, half, calls }, draw), close: async () => undefined };
}

async function recorded(folder: string, file: string): Promise<Call[]> {
  const { events } = await zerenDone(['load', folder, '--database', file], { before: STRIKE });
  return readCalls(events);
}

/** Into a new file, or into one that holds half of the texts: both ways of beginning are struck. */
async function run({ corpus, file, half, calls }: Setting, draw: Draw): Promise<Struck> {
  const begun = draw.next() < 0.6 ? 'new' : 'half';
  removeDatabase(file);
  if (begun === 'half') copyDatabase(half, file);
  const { call, after } = drawMoment(calls[begun], draw);
  const env = { ZEREN_STRIKE: `${call.number} ${after}` };
  const { code, stderr, events } = await zeren(['load', corpus.folder, '--database', file], { before: STRIKE, env });
  if (code !== null && code !== 0) throw new WrongEnd(stderr);
  const held = await loadAgain(corpus, { path: file }, draw);
  const state = held === corpus.files.length ? 'all' : held > 0 ? 'some' : 'none';
  return { moment: code === 0 ? 'not at all' : diedIn(events), outcome: `${state} of the texts there, then whole` };
}
