import { useSpeech } from '../language.js';
import { agencyLabel } from '../parts/names.js';
import type { MatrixCell, MatrixColumn, MatrixRow } from '../queries/matrix.js';
import { cellClass, letters } from './roles.js';

interface GridCellProps {
  readonly cell: MatrixCell;
  readonly line: number;
  readonly task: MatrixRow['task'];
  readonly body: MatrixColumn;
  /** The body's name as its head has it. */
  readonly label: string;
  readonly active: boolean;
  readonly open: boolean;
  readonly choose: (task: string, body: string) => void;
}

/** That a body holds a task: letters and colour say the roles, and opening it shows the clause. */
export function GridCell({ cell, line, task, body, active, open, choose }: GridCellProps) {
  const { strings, language } = useSpeech();
  const { matrix: words } = strings;
  const said = [
    cell.roles.map((role) => strings.role[role]).join(', '),
    ...(cell.roleBasis === 'INFERRED' ? [words.roleInferred] : []),
    ...(cell.basis === 'INFERRED' ? [words.bodyInferred] : []),
  ].join('; ');
  const name = agencyLabel(body.agency, language);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a part of the grid
    // biome-ignore lint/a11y/useFocusableInteractive: the button takes the focus
    <div
      role="gridcell"
      aria-colindex={cell.column + 2}
      className="place"
      style={{ insetInlineStart: `calc(var(--m-headings) + ${cell.column} * var(--m-column))` }}
    >
      <button
        type="button"
        className={cellClass(cell)}
        aria-pressed={open}
        aria-label={`${name}: ${said}. ${task.heading}`}
        title={`${name}: ${said}`}
        data-spot={`${line},${cell.column}`}
        tabIndex={active ? 0 : -1}
        onClick={() => choose(task.id, body.agency.id)}
      >
        {letters(cell, strings.letter)}
      </button>
    </div>
  );
}
