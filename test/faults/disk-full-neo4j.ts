/** The disk of Neo4j becomes full; then there is room again, and Neo4j is restarted. */
import { join } from 'node:path';
import { environmentOf, loadAgain } from './again.js';
import type { Draw } from './draw.js';
import { type Bench, type Fault, type Prepared, type Struck, WrongEnd } from './fault.js';
import { FaultNeo4j } from './neo4j.js';
import { SmallDisk } from './small-disk.js';
import { expectClear, zeren } from './zeren.js';

export const diskFullNeo4j: Fault = {
  name: 'disk-full-neo4j',
  what: 'the disk of Neo4j becomes full',
  short: 1,
  neo4j: true,
  prepare,
};

const ROOM = 600 * 1024 * 1024;
/** A load of all texts writes about as much. */
const MOST = 2 * 1024 * 1024;

async function prepare(bench: Bench): Promise<Prepared> {
  const disk = SmallDisk.make(join(bench.folder, 'disk'), ROOM);
  if (!disk.mounted)
    return {
      run: async () => {
        throw new WrongEnd('Not run: no tmpfs may be mounted here');
      },
      close: async () => undefined,
    };
  const neo4j = await FaultNeo4j.start(disk.folder, bench.folder);
  const close = async () => {
    await neo4j.kill();
    disk.remove();
  };
  return { run: (draw) => run(bench, disk, neo4j, draw), close };
}

async function run({ corpus }: Bench, disk: SmallDisk, neo4j: FaultNeo4j, draw: Draw): Promise<Struck> {
  await neo4j.empty();
  const begun = draw.next() < 0.3 ? 'new' : 'filled before';
  if (begun === 'filled before') await loadAgain(corpus, neo4j.options, { below: () => 1 });
  disk.fill(Math.round(draw.between(0, MOST)));
  const args = ['load', corpus.folder, ...(begun === 'new' ? [] : ['--again'])];
  const ended = await zeren(args, { env: environmentOf(neo4j.options) });
  expectClear(ended);
  disk.empty();
  if (ended.code !== 0) await restarted(neo4j);
  const held = await loadAgain(corpus, neo4j.options, draw);
  if (begun === 'filled before' && held < corpus.files.length) throw new WrongEnd(`Only ${held} texts were left`);
  const outcome = ended.code === 0 ? 'whole at once' : 'clear error, what was there kept, then whole';
  return { moment: `${begun}${ended.code === 0 ? ', room enough' : ''}`, outcome };
}

async function restarted(neo4j: FaultNeo4j): Promise<void> {
  await neo4j.kill();
  await neo4j.again();
}
