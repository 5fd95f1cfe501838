/** What reading leaves doubtful about documents, as issues. */
import type { Issue } from '../issues.js';
import type { Place } from '../types.js';
import type { Contents } from './contents.js';
import { type Lines, placeOfLines } from './lines.js';
import { normaliseNumber } from './number.js';
import { placeIn } from './paragraph.js';
import type { ReadDocument } from './read-document.js';
import { similarity } from './similar.js';

export function issue(kind: Issue['kind'], at: Place, text: string, message: string): Issue {
  return { kind, at, text, message, candidates: [] };
}

/** What is odd about one document; `shared` if the next one begins on its last line. */
export function issuesOf(document: ReadDocument, shared: boolean, lines: Lines): Issue[] {
  const found: Issue[] = [];
  if (!document.title) {
    const first = document.paragraphs[0];
    found.push(
      issue(
        'title-lost',
        first ? placeIn(lines, first, 0, Math.min(40, first.text.length)) : document.at,
        first?.text.slice(0, 40) ?? '',
        'No title was found for this document.',
      ),
    );
  }
  if (shared) {
    const at = placeOfLines(lines, document.at.endLine, document.at.endLine);
    found.push(
      issue(
        'glued-boundary',
        at,
        lines.text.slice(Math.max(at.start, at.end - 40), at.end),
        'The next document begins on the last line of this one.',
      ),
    );
  }
  return found;
}

/** Entries of the contents page that no document answers. */
export function unmatched(contents: Contents | null, documents: readonly ReadDocument[], lines: Lines): Issue[] {
  const chinese = contents?.entries.filter((entry) => entry.language === 'zh') ?? [];
  return chinese
    .filter((entry) => !documents.some((document) => answers(document, entry)))
    .map((entry) =>
      issue(
        'contents-unmatched',
        placeOfLines(lines, entry.line, entry.line),
        entry.title,
        'The contents name a document that was not found.',
      ),
    );
}

function answers(document: ReadDocument, entry: Contents['entries'][number]): boolean {
  if (entry.number && document.number) return normaliseNumber(entry.number) === document.number;
  return similarity(document.issuanceTitle ?? document.title ?? '', entry.title) > 0.8;
}
