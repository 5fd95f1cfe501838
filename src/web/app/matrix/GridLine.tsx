import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import { to } from '../addresses.js';
import { useSpeech } from '../language.js';
import { DocumentLink, documentLabel, Zh } from '../parts/names.js';
import type { MatrixColumn, MatrixGroup } from '../queries/matrix.js';
import { GridCell } from './GridCell.js';
import type { Line, TaskLine } from './model.js';

export interface GridLineProps {
  readonly index: number;
  readonly line: Line;
  readonly top: number;
  readonly height: number;
  readonly columns: readonly MatrixColumn[];
  readonly labels: readonly string[];
  /** Columns in sight, the last left out. */
  readonly from: number;
  readonly to: number;
  /** Column of the tab stop, if it is in this line. */
  readonly active: number | null;
  readonly open: number | null;
  readonly found: boolean;
  readonly context: boolean;
  readonly choose: (task: string, body: string) => void;
}

/** A title, headings, or a task with its cells. */
export const GridLine = memo(function GridLine(props: GridLineProps) {
  const { index, line, top, height } = props;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a part of the grid
    // biome-ignore lint/a11y/useFocusableInteractive: what is within takes the focus
    <div className={`matrix-line ${line.kind}`} role="row" aria-rowindex={index + 2} style={{ top, height }}>
      {line.kind === 'task' ? (
        <Task {...props} line={line} />
      ) : (
        // biome-ignore lint/a11y/useSemanticElements: a part of the grid
        // biome-ignore lint/a11y/useFocusableInteractive: headings are read, not reached
        <div className="heading" role="rowheader" aria-colindex={1}>
          {line.kind === 'document' ? <Title group={line.group} /> : <Zh>{line.group.path.join(' › ')}</Zh>}
        </div>
      )}
    </div>
  );
});

function Title({ group: { document } }: { readonly group: MatrixGroup }) {
  return (
    <>
      <DocumentLink document={document} />{' '}
      <span className="quiet">{[document.number, document.date].filter(Boolean).join(' · ')}</span>
    </>
  );
}

function Task({ index, line, columns, labels, from, to: end, active, open, found, choose, context }: TaskProps) {
  const { row, group } = line;
  const isActive = (column: number) => active === column;
  const shown = row.cells.filter(({ column }) => (column >= from && column < end) || isActive(column));
  const onEmpty = active !== null && active >= 0 && !shown.some(({ column }) => isActive(column));
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a part of the grid */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: the link within takes the focus */}
      <div className={found ? 'heading found' : 'heading'} role="rowheader" aria-colindex={1}>
        <Link
          {...to.task(row.task.id)}
          title={row.task.heading}
          data-spot={`${index},-1`}
          tabIndex={isActive(-1) ? 0 : -1}
        >
          <Zh>{row.task.heading}</Zh>
        </Link>
        {context ? <Context group={group} /> : null}
      </div>
      {shown.map((cell) => {
        const body = columns[cell.column];
        return body === undefined ? null : (
          <GridCell
            key={cell.column}
            cell={cell}
            line={index}
            task={row.task}
            body={body}
            label={labels[cell.column] ?? body.agency.name}
            active={isActive(cell.column)}
            open={open === cell.column}
            choose={choose}
          />
        );
      })}
      {onEmpty ? <EmptyCell line={index} column={active} /> : null}
      {/* biome-ignore lint/a11y/useSemanticElements: a part of the grid */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: totals are read, not reached */}
      <div className="total" role="gridcell" aria-colindex={columns.length + 2}>
        {row.totals.total}
      </div>
    </>
  );
}

type TaskProps = GridLineProps & { readonly line: TaskLine };

/** Where a task stands that does not stand as printed. */
function Context({ group: { document, path } }: { readonly group: MatrixGroup }) {
  const { language, strings } = useSpeech();
  const words = [documentLabel(document, language, strings), ...path].join(' › ');
  return (
    <span className="quiet context" title={words}>
      <Zh>{words}</Zh>
    </span>
  );
}

/** An empty cell is there only while the tab stop is on it. */
function EmptyCell({ line, column }: { readonly line: number; readonly column: number }) {
  const { strings } = useSpeech();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a part of the grid
    <div
      className="empty-cell"
      role="gridcell"
      aria-colindex={column + 2}
      aria-label={strings.matrix.none}
      data-spot={`${line},${column}`}
      tabIndex={0}
      style={{ insetInlineStart: `calc(var(--m-headings) + ${column} * var(--m-column))` }}
    />
  );
}
