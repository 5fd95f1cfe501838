/** Bodies and documents by name, each a link to its view. */
import { Link } from '@tanstack/react-router';
import { to } from '../addresses.js';
import { type Language, useSpeech, useStrings } from '../language.js';
import type { AgencyName, DocumentName } from '../queries/shapes.js';
import type { Strings } from '../strings/en/index.js';

/** The name in the reader's language where a source gives one, else the official Chinese name. */
export function agencyLabel(agency: AgencyName, language: Language): string {
  return language === 'en' && agency.englishName ? agency.englishName : agency.name;
}

interface AgencyLinkProps {
  readonly agency: AgencyName;
  /** The usual short name, where space is scarce. */
  readonly short?: boolean;
  /** Beside an English name the Chinese one, by which the texts know the body. */
  readonly bilingual?: boolean;
}

export function AgencyLink({ agency, short = false, bilingual = false }: AgencyLinkProps) {
  const { language, strings } = useSpeech();
  const label = short ? (agency.shortName ?? agency.name) : agencyLabel(agency, language);
  return (
    <span className="agency-name">
      <Link {...to.agency(agency.id)} lang={langOf(label)} title={label === agency.name ? undefined : agency.name}>
        {label}
      </Link>
      {bilingual && label === agency.englishName ? (
        <span className="quiet" lang="zh-Hans">
          {' '}
          {agency.shortName ?? agency.name}
        </span>
      ) : null}
      {agency.resolved ? null : (
        <span className="tag doubt" title={strings.unresolvedHint}>
          {short ? '?' : strings.unresolved}
        </span>
      )}
    </span>
  );
}

/** A document's title; the notice's title or the number where the text has lost it. */
export function documentLabel(
  document: Omit<DocumentName, 'source'> & { readonly source?: DocumentName['source'] },
  language: Language,
  strings: Strings,
): string {
  const english = language === 'en' ? document.englishTitle : null;
  const known = english ?? document.title ?? document.issuanceTitle ?? document.number;
  if (known !== null) return known;
  const { source } = document;
  return source ? strings.document.untitled(source.file, source.startLine) : strings.document.untitledCited;
}

export function DocumentLink({ document }: { readonly document: DocumentName }) {
  const { language, strings } = useSpeech();
  const label = documentLabel(document, language, strings);
  return (
    <Link {...to.document(document.id)} lang={langOf(label)}>
      {label}
    </Link>
  );
}

/** Chinese words are marked as such, for the right glyphs and the right voice. */
export function langOf(text: string): 'zh-Hans' | undefined {
  return /\p{Script=Han}/u.test(text) ? 'zh-Hans' : undefined;
}

/** Chinese text in a view of either language. */
export function Zh({ children }: { readonly children: string }) {
  return <span lang={langOf(children)}>{children}</span>;
}

export function useDocumentLabel(): (document: DocumentName) => string {
  const { language } = useSpeech();
  const strings = useStrings();
  return (document) => documentLabel(document, language, strings);
}
