import { getRouteApi, Link, useLocation } from '@tanstack/react-router';
import { useRef } from 'react';
import { to } from '../addresses.js';
import { useSpeech, useStrings } from '../language.js';
import { Answer, Empty } from '../parts/Answer.js';
import { CitationChain } from '../parts/CitationChain.js';
import { ClausePanel } from '../parts/ClausePanel.js';
import { documentLabel, Zh } from '../parts/names.js';
import { DOCUMENT, type DocumentDetails } from '../queries/document.js';
import { Outline } from '../reader/Outline.js';
import { Reader, type ReaderProps } from '../reader/Reader.js';
import { ReaderBar } from '../reader/ReaderBar.js';
import { positive } from '../search.js';
import { useQuery } from '../useQuery.js';
import { useTitle } from '../useTitle.js';
import { DocumentFacts } from './DocumentFacts.js';

const route = getRouteApi('/documents/$id');

export function Document() {
  const { id } = route.useParams();
  const { clause = null, find = null } = route.useSearch();
  const line = useLocation({ select: ({ hash }) => positive(/^L(\d+)$/.exec(hash)?.[1]) ?? null });
  const { strings, language } = useSpeech();
  const answer = useQuery(DOCUMENT, { id });
  const found = answer.status === 'ready' ? answer.data.document : null;
  useTitle(found === null ? strings.document.documents : documentLabel(found, language, strings));
  return (
    <Answer of={answer}>
      {(data) =>
        data.document === null ? (
          <Empty>{strings.state.refused}</Empty>
        ) : (
          <Found document={data.document} line={line} clause={clause} find={find} />
        )
      }
    </Answer>
  );
}

interface FoundProps {
  readonly document: DocumentDetails;
  readonly line: number | null;
  readonly clause: string | null;
  /** Words that are looked for in the text. */
  readonly find: string | null;
}

function Found({ document, ...place }: FoundProps) {
  const { strings, language } = useSpeech();
  const { text, source } = document;
  return (
    <>
      <h1>
        <Zh>{documentLabel(document, language, strings)}</Zh>
      </h1>
      <DocumentFacts document={document} />
      <CitationChain document={document.id} />
      <p className="onward">
        <Link {...to.compare({ from: document.id })}>{strings.compare.with}</Link>
      </p>
      {text === null || source === null ? (
        <Empty>{strings.document.citedOnly}</Empty>
      ) : (
        <Text document={{ ...document, text, source }} {...place} />
      )}
    </>
  );
}

type WithText = FoundProps & Omit<ReaderProps, 'box'>;

function Text({ document, line, clause, find }: WithText) {
  const box = useRef<HTMLDivElement>(null);
  const { document: words, state } = useStrings();
  const { clauses, tasks } = document;
  return (
    <>
      <p className="reading-hint">
        {words.marks(clauses.totalCount)}{' '}
        {clauses.totalCount === 0 ? null : <Link {...to.matrix(document.id)}>{words.matrix}</Link>}
        {clauses.totalCount > clauses.nodes.length ? ` ${state.left(clauses.totalCount - clauses.nodes.length)}` : ''}
      </p>
      <div className={`reading${clause === null ? '' : ' with-panel'}`}>
        <Outline document={document.id} items={tasks.nodes} totalCount={tasks.totalCount} box={box} />
        <section aria-label={words.text}>
          <ReaderBar document={document} line={line} clause={clause} box={box} find={find} />
          <Reader document={document} line={line} clause={clause} box={box} />
        </section>
        {clause === null ? null : (
          <ClausePanel
            ids={[clause]}
            title={words.clause}
            close={<Link {...to.document(document.id, line ?? undefined)}>{words.close}</Link>}
          />
        )}
      </div>
    </>
  );
}
