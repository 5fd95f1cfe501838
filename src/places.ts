/** From a line of a text to its place in the file from which the text was taken: a page, a paragraph, a line of the source. */
import type { FilePlaces, Place, PlaceUnit } from './types.js';

/** A stretch of a file, in its own unit. */
export interface FilePlace {
  readonly unit: PlaceUnit;
  readonly start: number;
  readonly end: number;
}

/** Where lines of a text stand in the file; null for a plain text, which is its own file. */
export function filePlace(
  places: FilePlaces | undefined,
  { line, endLine }: Pick<Place, 'line' | 'endLine'>,
): FilePlace | null {
  const start = places?.numbers[line - 1];
  if (!places || start === undefined) return null;
  // What a page says in its head is written above its body: the last line may stand before the first.
  return { unit: places.unit, start, end: Math.max(start, places.numbers[endLine - 1] ?? start) };
}

const SIGNS: Readonly<Record<PlaceUnit, string>> = { page: 'p.', paragraph: 'para.', line: 'line' };

/** file.pdf p. 3, or file.txt:12: what finds the place in the file that a reader has. */
export function placeWords(places: FilePlaces | undefined, at: Pick<Place, 'file' | 'line' | 'endLine'>): string {
  const place = filePlace(places, at);
  return place ? `${at.file} ${SIGNS[place.unit]} ${place.start}` : `${at.file}:${at.line}`;
}
