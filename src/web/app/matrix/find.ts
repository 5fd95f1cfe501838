/** Finding a task or a body inside the matrix. */
import type { AgencyName } from '../queries/shapes.js';
import type { Spot } from './keyboard.js';
import type { Line, MatrixData } from './model.js';

export interface Found {
  readonly lines: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
  /** Bodies first, then tasks from top to bottom: the spots to which one jumps. */
  readonly spots: readonly Spot[];
}

const NOTHING: Found = { lines: new Set(), columns: new Set(), spots: [] };

/** Tasks by their heading, bodies by any of their shown names; all words must occur. */
export function find(text: string, lines: readonly Line[], columns: MatrixData['columns']): Found {
  const words = plain(text).split(/\s+/).filter(Boolean);
  if (words.length === 0) return NOTHING;
  const has = (of: string) => words.every((word) => of.includes(word));
  const bodies = columns.flatMap(({ agency }, column) => (has(namesOf(agency)) ? [{ line: -1, column }] : []));
  const tasks = lines.flatMap((one, line) =>
    one.kind === 'task' && has(plain(one.row.task.heading)) ? [{ line, column: -1 }] : [],
  );
  return {
    lines: new Set(tasks.map(({ line }) => line)),
    columns: new Set(bodies.map(({ column }) => column)),
    spots: [...bodies, ...tasks],
  };
}

const plain = (text: string) => text.normalize('NFKC').toLowerCase();

function namesOf({ id, name, shortName, englishName }: AgencyName): string {
  return plain([name, shortName, englishName, id].filter(Boolean).join('\n'));
}
