import type { DocumentName } from '../queries/shapes.js';
import { DocumentLink, Zh } from './names.js';

interface DocumentRowProps {
  readonly document: DocumentName;
  readonly columns: number;
}

/** The head of a group of rows that stand in one document. */
export function DocumentRow({ document, columns }: DocumentRowProps) {
  return (
    <tr className="of-document">
      <th scope="rowgroup" colSpan={columns}>
        <DocumentLink document={document} />{' '}
        <span className="quiet">
          <Zh>{[document.number, document.date].filter((value) => value !== null).join(' · ')}</Zh>
        </span>
      </th>
    </tr>
  );
}
