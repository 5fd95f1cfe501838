/** What a document says of itself, each statement with its line, and whether it is in force. */
import type { ReactNode } from 'react';
import type { DocumentDetails, Passage } from '../queries/document.js';
import type { Strings } from '../strings/en/index.js';
import { LineOf } from './citations.js';
import { DocumentLink, Zh } from './names.js';

/** Names and values for Facts; what the document does not say is null. */
export function lifeOf(document: DocumentDetails, words: Strings['document']): (readonly [string, ReactNode])[] {
  const { id, evidence, attachments } = document;
  return [
    [words.addressees, said(null, evidence.addressees, id)],
    [words.effective, said(document.effectiveDate, evidence.effectiveDate, id)],
    [words.validUntil, said(document.validUntil, evidence.validUntil, id)],
    [words.inForce, force(document, words)],
    [words.attachments, attachmentList(attachments, id)],
  ];
}

/** The day that was read, and the words that set it. */
function said(day: string | null, passage: Passage | null, document: string): ReactNode {
  if (passage === null) return null;
  return (
    <>
      {day === null ? null : `${day} · `}
      <Zh>{passage.text}</Zh> <LineOf document={document} line={passage.line} />
    </>
  );
}

/** Yes or no with the reason; nothing where it is not known. */
function force({ id, inForce }: DocumentDetails, words: Strings['document']): ReactNode {
  const { answer, reason, day, document, line } = inForce;
  if (answer === null) return null;
  return (
    <>
      {words.force[reason]?.(day) ?? (answer ? words.yes : words.no)}
      {document === null || document.id === id ? null : (
        <>
          {': '}
          <DocumentLink document={document} />
        </>
      )}{' '}
      {document === null || line === null ? null : <LineOf document={document.id} line={line} />}
    </>
  );
}

function attachmentList(attachments: DocumentDetails['attachments'], document: string): ReactNode {
  if (attachments.length === 0) return null;
  return (
    <ul>
      {attachments.map(({ title, line }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two attachments may bear one title; the order never changes
        <li key={index}>
          <Zh>{title}</Zh> <LineOf document={document} line={line} />
        </li>
      ))}
    </ul>
  );
}
