/** What is refused, and how fast: every bomb against the real server, a process of its own, on the seed texts. */
import { BOMBS, type Bomb } from '../hostile/bombs.js';
import { send } from '../hostile/wire.js';
import { type Gauge, ServerProcess } from '../process/server-process.js';
import { median, type Table } from './table.js';

/** How often each is thrown; the first few do not count, as in every measurement here. */
const ROUNDS = Number(process.env.REFUSED_ROUNDS ?? 12);
const WARM_UP = 2;

/** @returns milliseconds for each bomb, and what memory the server has before and after all of them */
export async function benchRefused(): Promise<Table[]> {
  const server = await ServerProcess.start(['seeds/documents'], { flags: ['--expose-gc'] });
  try {
    for (const bomb of BOMBS) await send(server.url, bomb.pieces()).catch(() => undefined);
    const before = await server.gauge('collect');
    const rows: string[][] = [];
    for (const bomb of BOMBS) rows.push(await measure(server, bomb));
    const after = await server.gauge('collect');
    return [
      { title: 'What is refused', columns: ['request', 'status', 'code', 'server ms', 'median ms', 'most ms'], rows },
      memoryTable(before, after, BOMBS.length * ROUNDS),
    ];
  } finally {
    await server.stop();
  }
}

async function measure(server: ServerProcess, bomb: Bomb): Promise<string[]> {
  const taken: number[] = [];
  let [status, code] = ['', ''];
  const before = await server.gauge();
  for (let round = 0; round < ROUNDS; round++) {
    const heard = await send(server.url, bomb.pieces());
    if (round >= WARM_UP) taken.push(heard.took);
    status = String(heard.status);
    code = /"code":"(\w+)"/.exec(heard.body)?.[1] ?? '';
  }
  const { cpu } = await server.gauge();
  const each = ((cpu - before.cpu) * 1000) / ROUNDS;
  const right = status === String(bomb.status) && code === bomb.code;
  const wrong = right ? '' : ` (not ${bomb.status} ${bomb.code})`;
  return [bomb.name, status, code + wrong, each.toFixed(1), median(taken).toFixed(1), Math.max(...taken).toFixed(1)];
}

function memoryTable(before: Gauge, after: Gauge, thrown: number): Table {
  const megabytes = (bytes: number) => (bytes / 1024 ** 2).toFixed(0);
  return {
    title: `The server's memory over ${thrown} of them, MB`,
    columns: ['', 'resident', 'heap'],
    rows: [
      ['before', megabytes(before.rss), megabytes(before.heap)],
      ['after', megabytes(after.rss), megabytes(after.heap)],
    ],
  };
}
