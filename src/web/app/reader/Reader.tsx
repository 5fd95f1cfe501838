import { Link } from '@tanstack/react-router';
import { memo, useEffect, useMemo, useRef } from 'react';
import { to } from '../addresses.js';
import { useStrings } from '../language.js';
import type { DocumentDetails, MarkedClause } from '../queries/document.js';
import { cutLines, type TextLine } from './lines.js';

interface ReaderProps {
  readonly document: DocumentDetails & {
    readonly text: string;
    readonly source: NonNullable<DocumentDetails['source']>;
  };
  readonly line: number | null;
  readonly clause: string | null;
}

/** A document's text as given, line by line, its clauses marked where they stand. */
export function Reader({ document, line, clause }: ReaderProps) {
  const { id, text, source, clauses } = document;
  const lines = useMemo(
    () => cutLines(text, source.startLine, placesIn(clauses.nodes, source.start)),
    [text, source, clauses],
  );
  const headings = useMemo(() => new Map(clauses.nodes.map((one) => [one.id, one])), [clauses]);
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the chosen clause is found by its mark, when the choice changes
  useEffect(() => {
    const mark = box.current?.querySelector('.clause-mark[aria-current]');
    show(mark ?? box.current?.querySelector('.line.target') ?? null);
  }, [line, clause]);
  return (
    <div className="reader" lang="zh-Hans" ref={box}>
      {lines.map((one) => (
        <Line
          key={one.number}
          line={one}
          document={id}
          marks={headings}
          chosen={one.pieces.some((piece) => piece.clause !== null && piece.clause === clause) ? clause : null}
          target={one.number === line}
        />
      ))}
    </div>
  );
}

/** The API's offsets count from the file's start, the reader's from the document's. */
function placesIn(clauses: readonly MarkedClause[], documentStart: number) {
  return clauses.map(({ id, source }) => ({
    id,
    start: source.start - documentStart,
    end: source.end - documentStart,
  }));
}

/** Brings a place into view; one that is in view stays where it is, so that a choice does not move the text. */
function show(place: Element | null): void {
  if (!place) return;
  const { top, bottom } = place.getBoundingClientRect();
  if (top < HEAD || bottom > innerHeight * FREE) place.scrollIntoView({ block: 'center' });
}

/** Height of the page's head, in pixels. */
const HEAD = 80;
/** On narrow screens the rest of the window may be under the panel. */
const FREE = 0.55;

interface LineProps {
  readonly line: TextLine;
  readonly document: string;
  readonly marks: ReadonlyMap<string, MarkedClause>;
  readonly chosen: string | null;
  readonly target: boolean;
}

const Line = memo(function Line({ line, document, marks, chosen, target }: LineProps) {
  const { document: words } = useStrings();
  const blank = line.pieces.every((piece) => piece.text.trim() === '');
  return (
    <div id={`L${line.number}`} className={`line${blank ? ' blank' : ''}${target ? ' target' : ''}`}>
      <Link
        className="line-number"
        {...to.document(document, line.number)}
        aria-label={words.line(line.number)}
        tabIndex={-1}
      >
        {line.number}
      </Link>
      <div className="line-text">
        {line.pieces.map((piece, index) => {
          const mark = piece.clause === null ? undefined : marks.get(piece.clause);
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces never change places
          if (!mark) return <span key={index}>{piece.text}</span>;
          return (
            <Link
              // biome-ignore lint/suspicious/noArrayIndexKey: pieces never change places
              key={index}
              className="clause-mark"
              {...to.clause(document, mark.id, mark.source.startLine)}
              title={mark.task.heading}
              aria-current={mark.id === chosen ? 'true' : undefined}
            >
              {piece.text}
            </Link>
          );
        })}
      </div>
    </div>
  );
});
