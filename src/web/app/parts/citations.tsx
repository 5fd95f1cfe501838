/** What a document cites, carries out, changes or repeals: titles as printed, each with its line. */
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { to } from '../addresses.js';
import { useStrings } from '../language.js';
import type { Citation } from '../queries/document.js';
import { Zh } from './names.js';

/** So many are shown at once; longer lists open on demand. */
const AT_ONCE = 6;

/**
 * The list, or null if it is empty, so that the fact is left out.
 * @param document id of the document that cites
 * @param all what opens a long list
 */
export function citations(list: readonly Citation[], document: string, all: (count: number) => string): ReactNode {
  if (list.length <= AT_ONCE) return citationList(list, document);
  return (
    <details>
      <summary>{all(list.length)}</summary>
      {citationList(list, document)}
    </details>
  );
}

function citationList(list: readonly Citation[], document: string): ReactNode {
  if (list.length === 0) return null;
  return (
    <ul>
      {list.map((one, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a document may be cited twice; the order never changes
        <li key={index}>
          <Cited citation={one} /> <LineOf document={document} line={one.line} />
        </li>
      ))}
    </ul>
  );
}

/** A title as printed; a link where the cited document is itself in the corpus. */
function Cited({ citation }: { readonly citation: Citation }) {
  const printed = `《${citation.title}》${citation.number ?? ''}`;
  if (!citation.document.inCorpus) return <Zh>{printed}</Zh>;
  return (
    <Link {...to.document(citation.document.id)}>
      <Zh>{printed}</Zh>
    </Link>
  );
}

/** A line of a document, leading there. */
export function LineOf({ document, line }: { readonly document: string; readonly line: number }) {
  const { document: words } = useStrings();
  return (
    <Link className="source" {...to.document(document, line)}>
      {words.line(line)}
    </Link>
  );
}
