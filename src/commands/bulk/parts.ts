/** The folder that is to be imported: a folder in it for each part of the texts, written by a process of its own. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BulkRecord } from '../../exports/graph/bulk-text.js';
import { CommandError, EXIT } from '../output.js';
import type { Shard } from '../shards.js';
import { linesIn } from './lines.js';

/** Raised when parts of one version cannot be put together by another. */
const FORMAT = 1;

/** Said of a part when it is whole. */
export interface PartState extends Shard {
  readonly format: number;
  /** Of the list of all texts; null where it was not cut. */
  readonly list: string | null;
  readonly texts: number;
}

export interface Part {
  /** Its name in the folder. */
  readonly name: string;
  readonly path: string;
  readonly state: PartState;
}

/** A text's record in a part's list, with how many bytes of each of OWN_TABLES are its. */
export type TextRecord = BulkRecord & { readonly sizes: readonly number[] };

export const TEXTS = 'texts.jsonl';
export const BODIES = 'bodies.jsonl';
const STATE = 'part.json';
const NAME = /^part-(\d+)-of-(\d+)$/;

const nameOf = ({ i, n }: Shard): string => `part-${i}-of-${n}`;

/**
 * Makes room for a part: what an earlier try left of it goes.
 * @throws CommandError if the folder holds parts of texts that were cut otherwise, or cannot be written
 */
export function beginPart(folder: string, shard: Shard): string {
  const [other] = shardsIn(folder).filter(({ n }) => n !== shard.n);
  if (other) throw mixed(folder, `${nameOf(other)} beside ${nameOf(shard)}`);
  const path = join(folder, nameOf(shard));
  try {
    rmSync(path, { recursive: true, force: true });
    mkdirSync(path, { recursive: true });
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new CommandError(`${folder} cannot be written (${why})`, 'Name a folder that you may write to.');
  }
  return path;
}

/** Says that a part is whole: written last. */
export function endPart(path: string, state: Omit<PartState, 'format'>): void {
  writeFileSync(join(path, STATE), `${JSON.stringify({ format: FORMAT, ...state })}\n`);
}

/**
 * The parts of a folder, in their order.
 * @throws CommandError if there is none, one is missing or not finished, or they are not of one list of texts
 */
export function partsIn(folder: string): Part[] {
  const shards = shardsIn(folder);
  const n = shards[0]?.n;
  if (n === undefined)
    throw new CommandError(
      `${folder} holds no parts`,
      `Write them first: zeren extract PATH… --format neo4j-csv --out ${folder} --shard 1/4, and so on to 4/4.`,
      EXIT.usage,
    );
  const other = shards.find((shard) => shard.n !== n);
  if (other) throw mixed(folder, `parts of ${n} and of ${other.n}`);
  const parts = Array.from({ length: n }, (_, at) => partOf(folder, { i: at + 1, n }));
  const [first, strange] = [parts[0], parts.find(({ state }) => state.list !== parts[0]?.state.list)];
  if (first && strange) throw mixed(folder, `${first.name} and ${strange.name}, whose lists of texts differ`);
  return parts;
}

function shardsIn(folder: string): Shard[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) => {
    const [, i, n] = NAME.exec(name) ?? [];
    return i && n ? [{ i: Number(i), n: Number(n) }] : [];
  });
}

function partOf(folder: string, shard: Shard): Part {
  const name = nameOf(shard);
  const path = join(folder, name);
  const file = join(path, STATE);
  const again = `Run zeren extract … --format neo4j-csv --out ${folder} --shard ${shard.i}/${shard.n} to its end.`;
  if (!existsSync(file)) throw new CommandError(`${path} is missing or not finished`, again);
  const state = JSON.parse(readFileSync(file, 'utf8')) as PartState;
  if (state.format !== FORMAT) throw new CommandError(`${path} was written by another version of zeren`, again);
  return { name, path, state };
}

function mixed(folder: string, what: string): CommandError {
  const advice = 'Name an empty folder, or remove the parts that do not belong there.';
  return new CommandError(`${folder} holds ${what}`, advice);
}

/** The texts of all parts in their order, each with where it stands. */
export async function* textsIn(
  parts: readonly Part[],
): AsyncGenerator<{ readonly part: Part; readonly at: number; readonly text: TextRecord }> {
  for (const part of parts) {
    let at = 0;
    for await (const line of linesIn(join(part.path, TEXTS))) {
      yield { part, at: at++, text: JSON.parse(line) as TextRecord };
    }
  }
}
