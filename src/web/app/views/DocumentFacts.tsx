import type { ReactNode } from 'react';
import { useSpeech, useStrings } from '../language.js';
import { Facts, listOf } from '../parts/Facts.js';
import { AgencyLink, DocumentLink, documentLabel, Zh } from '../parts/names.js';
import { SourceLink } from '../parts/SourceLink.js';
import type { Citation, DocumentDetails } from '../queries/document.js';
import { Link } from '../router.js';
import { to } from '../routes.js';

/** Number, date, issuers, and how a document stands to others. */
export function DocumentFacts({ document }: { readonly document: DocumentDetails }) {
  const { strings, language } = useSpeech();
  const words = strings.document;
  const label = documentLabel(document, language, strings);
  const others = (title: string | null) => (title === null || title === label ? null : <Zh>{title}</Zh>);
  const repealed = new Set(document.repeals.map((one) => `${one.document.id} ${one.line}`));
  const onlyCited = document.cites.filter((one) => !repealed.has(`${one.document.id} ${one.line}`));
  return (
    <Facts
      of={[
        [words.otherTitle, language === 'zh' ? document.englishTitle : others(document.title)],
        [words.issuance, others(document.issuanceTitle)],
        [words.number, document.number === null ? null : <Zh key="number">{document.number}</Zh>],
        [words.date, document.date],
        [words.issuers, <Issuers key="issuers" of={document.issuers} />],
        [
          words.source,
          document.source ? <SourceLink key="source" source={document.source} document={document.id} /> : null,
        ],
        [words.repeals, citations(document.repeals, document.id, words.showAll(document.repeals.length))],
        [words.cites, citations(onlyCited, document.id, words.showAll(onlyCited.length))],
        [words.citedBy, documents(document.citedBy)],
        [words.repealedBy, documents(document.repealedBy)],
      ]}
    />
  );
}

function Issuers({ of }: { readonly of: DocumentDetails['issuers'] }) {
  return listOf(
    of,
    (issuer) => (issuer.agency ? <AgencyLink agency={issuer.agency} /> : <Zh>{issuer.name}</Zh>),
    (issuer) => issuer.name,
  );
}

function documents(list: DocumentDetails['citedBy']): ReactNode {
  return listOf(
    list,
    (document) => <DocumentLink document={document} />,
    (document) => document.id,
  );
}

/** So many are shown at once; longer lists open on demand. */
const AT_ONCE = 6;

function citations(list: readonly Citation[], document: string, all: string): ReactNode {
  if (list.length <= AT_ONCE) return citationList(list, document);
  return (
    <details>
      <summary>{all}</summary>
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
    <Link href={to.document(citation.document.id)}>
      <Zh>{printed}</Zh>
    </Link>
  );
}

function LineOf({ document, line }: { readonly document: string; readonly line: number }) {
  const { document: words } = useStrings();
  return (
    <Link className="source" href={to.document(document, line)}>
      {words.line(line)}
    </Link>
  );
}
