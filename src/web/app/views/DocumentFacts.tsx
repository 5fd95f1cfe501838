import type { ReactNode } from 'react';
import { useSpeech } from '../language.js';
import { citations } from '../parts/citations.js';
import { Facts, listOf } from '../parts/Facts.js';
import { lifeOf } from '../parts/life.js';
import { AgencyLink, DocumentLink, documentLabel, Zh } from '../parts/names.js';
import { SourceLink } from '../parts/SourceLink.js';
import type { Citation, DocumentDetails } from '../queries/document.js';
import type { DocumentName } from '../queries/shapes.js';

/** Number, date, issuers, what the document says of itself, and how it stands to others. */
export function DocumentFacts({ document }: { readonly document: DocumentDetails }) {
  const { strings, language } = useSpeech();
  const words = strings.document;
  const label = documentLabel(document, language, strings);
  const others = (title: string | null) => (title === null || title === label ? null : <Zh>{title}</Zh>);
  const cited = (list: readonly Citation[]) => citations(list, document.id, words.showAll);
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
        [words.address, document.address ? <Address key="address" of={document.address} /> : null],
        ...lifeOf(document, words),
        [words.implements, cited(document.implements)],
        [words.amends, cited(document.amends)],
        [words.repeals, cited(document.repeals)],
        [words.cites, cited(onlyCited(document))],
        [words.implementedBy, documents(document.implementedBy)],
        [words.amendedBy, documents(document.amendedBy)],
        [words.repealedBy, documents(document.repealedBy)],
        [words.citedBy, documents(onlyCiting(document))],
      ]}
    />
  );
}

/** Where the file was found. The link leads out of the page, and does not say from where. */
function Address({ of }: { readonly of: string }) {
  // An imported graph may name anything: javascript: and data: would be run.
  if (!/^https?:\/\//i.test(of) || !URL.canParse(of)) return <>{of}</>;
  return (
    <a href={of} rel="noreferrer" target="_blank">
      {new URL(of).hostname}
    </a>
  );
}

/** What is carried out, changed or repealed is cited too, and shown once. */
function onlyCited({ cites, implements: carriedOut, amends, repeals }: DocumentDetails): Citation[] {
  const place = (one: Citation) => `${one.document.id} ${one.line}`;
  const shown = new Set([...carriedOut, ...amends, ...repeals].map(place));
  return cites.filter((one) => !shown.has(place(one)));
}

function onlyCiting({ citedBy, implementedBy, amendedBy, repealedBy }: DocumentDetails): DocumentName[] {
  const shown = new Set([...implementedBy, ...amendedBy, ...repealedBy].map(({ id }) => id));
  return citedBy.filter(({ id }) => !shown.has(id));
}

function Issuers({ of }: { readonly of: DocumentDetails['issuers'] }) {
  return listOf(
    of,
    (issuer) => (issuer.agency ? <AgencyLink agency={issuer.agency} /> : <Zh>{issuer.name}</Zh>),
    (issuer) => issuer.name,
  );
}

function documents(list: readonly DocumentName[]): ReactNode {
  return listOf(
    list,
    (document) => <DocumentLink document={document} />,
    (document) => document.id,
  );
}
