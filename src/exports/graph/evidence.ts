/** Where words stand, as the Web Annotation Data Model says it: the words with what is around them, and their place. */
import type { NodeRow } from '../../graph/rows.js';
import { iriOf } from './json-ld-context.js';

/** So many characters before and after the words, by which they are found again in a text that has changed. */
const AROUND = 24;
const SURROGATES = /[\ud800-\udbff][\udc00-\udfff]/g;

/**
 * The place of an element in its document, whose own text stands in the file too: positions are counted there, in
 * characters as the model wants it (code points, not UTF-16 units).
 * @param element a row with file, line, endLine, start and end, as offsets in the text of the file
 * @param document the row of the document that holds it, with its text; without it, only file and lines are told
 */
export function evidence(element: NodeRow, document: NodeRow | undefined): object {
  const { file, line, endLine } = element;
  const place = { type: 'oa:SpecificResource', file, line, endLine };
  const text = typeof document?.text === 'string' ? document.text : null;
  if (!document || text === null) return { ...place, source: iriOf('text', String(file)) };
  const [start, end] = [Number(element.start) - Number(document.start), Number(element.end) - Number(document.start)];
  return {
    ...{ ...place, source: iriOf('document', document.id) },
    selector: [
      {
        type: 'oa:TextQuoteSelector',
        exact: text.slice(start, end),
        prefix: whole(text.slice(Math.max(0, start - AROUND), start)),
        suffix: whole(text.slice(end, end + AROUND)),
      },
      { type: 'oa:TextPositionSelector', start: characters(text, start), end: characters(text, end) },
    ],
  };
}

/** Without half a character at either end. */
const whole = (text: string): string => text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');

const characters = (text: string, at: number): number => at - (text.slice(0, at).match(SURROGATES)?.length ?? 0);
