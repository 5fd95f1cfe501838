import { memo, type RefObject, useEffect, useMemo } from 'react';
import type { DocumentDetails, MarkedClause } from '../queries/document.js';
import { Line, type Marks } from './Line.js';
import { blocksOf, cutLines, type TextLine } from './lines.js';
import { show } from './place.js';
import { findWords } from './words.js';

export interface ReaderProps {
  readonly document: DocumentDetails & {
    readonly text: string;
    readonly source: NonNullable<DocumentDetails['source']>;
  };
  readonly line: number | null;
  readonly clause: string | null;
  /** The box that holds the lines, for those who ask what is in view. */
  readonly box: RefObject<HTMLDivElement | null>;
}

/** Lines drawn or left out together. */
const BLOCK = 40;

/** A document's text as given, line by line; clauses, names, deadlines, cited titles and doubts marked where they stand. */
export function Reader({ document, line, clause, box }: ReaderProps) {
  const { id, text, source, clauses, cites, issues } = document;
  const { blocks, marks } = useMemo(() => {
    const { words, meanings } = findWords({ text, source, clauses: clauses.nodes, cites });
    const lines = cutLines(text, source.startLine, placesIn(clauses.nodes, source.start), words);
    const byId = new Map(clauses.nodes.map((one) => [one.id, one]));
    const byLine = new Map(issues.map(({ line: at }) => [at, issues.filter((issue) => issue.line === at)]));
    return { blocks: blocksOf(lines, BLOCK), marks: { document: id, clauses: byId, meanings, issues: byLine } };
  }, [id, text, source, clauses, cites, issues]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the chosen clause is found by its mark, when the choice changes
  useEffect(() => {
    const mark = box.current?.querySelector('.clause-mark[aria-current]');
    show(mark ?? box.current?.querySelector('.line.target'));
  }, [line, clause]);
  return (
    <div className="reader" lang="zh-Hans" ref={box}>
      {blocks.map((lines) => (
        <Block
          key={lines[0]?.number}
          lines={lines}
          marks={marks}
          clause={lines.some((one) => one.pieces.some((piece) => piece.clause === clause)) ? clause : null}
          target={lines.some(({ number }) => number === line) ? line : null}
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

interface BlockProps {
  readonly lines: readonly TextLine[];
  readonly marks: Marks;
  readonly clause: string | null;
  readonly target: number | null;
}

/** The browser draws a block when it comes near the window; its words can be found and copied all the same. */
const Block = memo(function Block({ lines, marks, clause, target }: BlockProps) {
  return (
    <div className="block">
      {lines.map((one) => (
        <Line key={one.number} line={one} marks={marks} clause={clause} target={one.number === target} />
      ))}
    </div>
  );
});
