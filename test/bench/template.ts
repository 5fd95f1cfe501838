/** A real text with the places open at which its clauses name bodies of the city, so that copies can name others there. */

import type { Reference } from '../../src/agencies/reference.js';
import { extract } from '../../src/pipeline.js';
import type { SourceText } from '../../src/types.js';
import { draw } from './draw.js';

export interface Template {
  readonly source: SourceText;
  readonly bodies: readonly OpenBody[];
  /** Names that may stand there: those of the text's own clauses. */
  readonly names: readonly string[];
}

interface OpenBody {
  readonly start: number;
  readonly end: number;
  /** The names in the same clause, so that none stands there twice. */
  readonly clause: readonly string[];
}

/** Of so many names one is exchanged. */
const EXCHANGED = 5;

/** Reads a text and opens it. Only names that begin with 市 and stand in one piece are exchanged, for others of that kind. */
export function templateOf(source: SourceText, reference: Reference): Template {
  const bodies: OpenBody[] = [];
  for (const { parties } of extract(source, reference).value.clauses) {
    const open = parties.filter(
      ({ text, kind, at }) =>
        kind === 'agency' && text.startsWith('市') && source.text.slice(at.start, at.end) === text,
    );
    const clause = open.map(({ text }) => text);
    bodies.push(...open.map(({ at }) => ({ start: at.start, end: at.end, clause })));
  }
  bodies.sort((x, y) => x.start - y.start);
  const names = [...new Set(bodies.flatMap(({ clause }) => clause))].sort();
  return { source, bodies, names };
}

/** The text with some of its bodies exchanged, as drawn for copy `n`. */
export function filled({ source, bodies, names }: Template, seed: number, n: number): string {
  const parts: string[] = [];
  let done = 0;
  for (const { start, end, clause } of bodies) {
    const drawn = draw(seed, n, source.file, start);
    const other = names[(drawn >>> 8) % names.length];
    if (drawn % EXCHANGED > 0 || !other || clause.includes(other) || start < done) continue;
    parts.push(source.text.slice(done, start), other);
    done = end;
  }
  return parts.join('') + source.text.slice(done);
}
