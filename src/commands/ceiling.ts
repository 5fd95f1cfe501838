/** Up to how large a graph the embedded store serves well, and what a user is told beyond it. */
import type { GraphStore } from '../store/store.js';
import { note } from './output.js';

/**
 * Tasks, measured by `npm run bench -- scale`: the engine keeps the whole graph in memory and reads its file whole when
 * it is opened. 275,600 tasks (1,138,500 nodes and edges) take 2.0 GB after a load and 2.7 GB once everything has been
 * asked, which a machine of 8 GB spares; the usual questions take a few milliseconds of computing, a word among all tasks
 * 0.2 s. Both grow in proportion: twice as much would leave such a machine nothing.
 */
export const CEILING = 300_000;

/** Counts tasks while texts are loaded, and says once that the graph has become too large for the embedded store. */
export class Ceiling {
  private tasks: number | null = null;
  private told = false;

  constructor(
    private readonly store: GraphStore,
    private readonly bound: number = CEILING,
  ) {}

  /** A text with so many tasks has been loaded. One that replaced another counts anew, so what seems too much is counted. */
  async grown(by: number): Promise<void> {
    if (this.told || this.store.kind !== 'embedded') return;
    this.tasks = this.tasks === null ? await tasksIn(this.store) : this.tasks + by;
    if (this.tasks <= this.bound) return;
    this.tasks = await tasksIn(this.store);
    if (this.tasks <= this.bound) return;
    this.told = true;
    note(`zeren: the graph has passed ${this.bound.toLocaleString('en')} tasks: Neo4j serves larger ones better.`);
    note('       Reading goes on.');
  }
}

/**
 * What to expect of a graph that is too large for the embedded store, and how to move it; null if it is not.
 * @param file the database; none of a graph in memory
 * @param bound most tasks that are served well
 */
export async function aboveCeiling(
  store: GraphStore,
  file: string | undefined,
  bound: number = CEILING,
): Promise<string | null> {
  if (store.kind !== 'embedded') return null;
  const tasks = await tasksIn(store);
  if (tasks <= bound) return null;
  const [held, most] = [tasks, bound].map((count) => count.toLocaleString('en'));
  return [
    `zeren: the graph holds ${held} tasks; the embedded store serves up to about ${most} well.`,
    '       Beyond, expect 10 MB of memory for every 1,000 tasks, and seconds for words, networks and the first search.',
    `       Neo4j takes over from here.${file ? ' To move:' : ' Load the texts with NEO4J_URI set.'}`,
    ...(file
      ? [
          `         zeren export --database ${quoted(file)} --out graph.jsonl`,
          '         NEO4J_URI=neo4j://HOST:7687 NEO4J_PASSWORD=… zeren import graph.jsonl',
          '       or load the texts again with NEO4J_URI set.',
        ]
      : []),
  ].join('\n');
}

async function tasksIn(store: GraphStore): Promise<number> {
  const [row] = await store.run('count-tasks', {});
  return Number(row?.total ?? 0);
}

const quoted = (path: string): string => (/^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`);
