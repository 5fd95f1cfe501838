import { Link } from '@tanstack/react-router';
import { to } from '../addresses.js';
import { useStrings } from '../language.js';
import type { Source } from '../queries/shapes.js';

interface SourceLinkProps {
  readonly source: Source;
  /** The document in which it can be read; without one the place is only named. */
  readonly document: string | null;
  readonly clause?: string;
}

/** Where a statement stands, as file:line (of a PDF with its page), leading to that line. */
export function SourceLink({ source, document, clause }: SourceLinkProps) {
  const { places } = useStrings();
  const inFile = source.place ? ` · ${places[source.place.unit](source.place.start, source.place.end)}` : '';
  const place = placeOf(source) + inFile;
  if (document === null) return <code className="source">{place}</code>;
  const address =
    clause === undefined ? to.document(document, source.startLine) : to.clause(document, clause, source.startLine);
  return (
    <Link className="source" {...address}>
      {place}
    </Link>
  );
}

/** file:line, or file:line–line. */
export function placeOf({ file, startLine, endLine }: Source): string {
  return endLine > startLine ? `${file}:${startLine}–${endLine}` : `${file}:${startLine}`;
}
