/** One line of a text, with what is marked in it. */
import { Link } from '@tanstack/react-router';
import { to } from '../addresses.js';
import { useStrings } from '../language.js';
import { runsOf } from '../parts/runs.js';
import type { DocumentIssue, MarkedClause } from '../queries/document.js';
import { LineIssues } from './LineIssues.js';
import type { LinePiece, TextLine } from './lines.js';
import { WordLink } from './WordLink.js';
import type { Meanings } from './words.js';

export interface Marks {
  /** Id of the document. */
  readonly document: string;
  readonly clauses: ReadonlyMap<string, MarkedClause>;
  readonly meanings: Meanings;
  readonly issues: ReadonlyMap<number, readonly DocumentIssue[]>;
}

interface LineProps {
  readonly line: TextLine;
  readonly marks: Marks;
  /** The chosen clause. */
  readonly clause: string | null;
  readonly target: boolean;
}

export function Line({ line, marks, clause, target }: LineProps) {
  const { document: words } = useStrings();
  const blank = line.pieces.every((piece) => piece.text.trim() === '');
  const doubts = marks.issues.get(line.number);
  return (
    <div id={`L${line.number}`} className={`line${blank ? ' blank' : ''}${target ? ' target' : ''}`}>
      <Link
        className="line-number"
        {...to.document(marks.document, line.number)}
        aria-label={words.line(line.number)}
        tabIndex={-1}
      >
        {line.number}
      </Link>
      <div className="line-text">
        {runsOf(line.pieces, (piece) => piece.clause ?? '').map(({ first, items }, index) => {
          const mark = first.clause === null ? undefined : marks.clauses.get(first.clause);
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces never change places
          if (!mark) return <Pieces key={index} pieces={items} marks={marks} mark={null} />;
          return (
            <span
              // biome-ignore lint/suspicious/noArrayIndexKey: pieces never change places
              key={index}
              className="clause-mark"
              data-clause={mark.id}
              aria-current={mark.id === clause ? 'true' : undefined}
            >
              <Pieces pieces={items} marks={marks} mark={mark} />
            </span>
          );
        })}
      </div>
      {doubts ? <LineIssues document={marks.document} issues={doubts} /> : null}
    </div>
  );
}

interface PiecesProps {
  readonly pieces: readonly LinePiece[];
  readonly marks: Marks;
  readonly mark: MarkedClause | null;
}

function Pieces({ pieces, marks, mark }: PiecesProps) {
  const first = pieces.findIndex((piece) => piece.word === undefined || piece.word.kind === 'deadline');
  return pieces.map((piece, index) => {
    if (piece.word && !(mark && piece.word.kind === 'deadline')) {
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces never change places
      return <WordLink key={index} word={piece.word} text={piece.text} meanings={marks.meanings} />;
    }
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces never change places
    if (!mark) return <span key={index}>{piece.text}</span>;
    return (
      <Link
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces never change places
        key={index}
        className={`clause-words${piece.word ? ' deadline' : ''}`}
        {...to.clause(marks.document, mark.id, mark.source.startLine)}
        title={mark.task.heading}
        // One stop for the keyboard in each clause, not one at each comma.
        tabIndex={index === first ? undefined : -1}
      >
        {piece.text}
      </Link>
    );
  });
}
