import { Link } from '@tanstack/react-router';
import { Fragment, memo } from 'react';
import { to } from '../addresses.js';
import { useSpeech, useStrings } from '../language.js';
import { AgencyLink, agencyLabel, Zh } from '../parts/names.js';
import type { Matrix, MatrixCell, MatrixRow } from '../queries/matrix.js';

type Choose = (row: number, cell: MatrixCell) => void;

interface MatrixTableProps {
  readonly matrix: Matrix;
  readonly chosen: { readonly row: number; readonly cell: MatrixCell } | null;
  readonly choose: Choose;
}

/** Tasks by bodies, grouped by the headings above the tasks, with totals on both sides. */
export function MatrixTable({ matrix, chosen, choose }: MatrixTableProps) {
  const { column, matrix: words } = useStrings();
  return (
    <section className="matrix" aria-label={words.scroll}>
      <table>
        <thead>
          <tr>
            <th scope="col" className="corner">
              {column.task}
            </th>
            {matrix.columns.map(({ agency }) => (
              <th key={agency.id} scope="col" className="head">
                <div>
                  <AgencyLink agency={agency} short />
                </div>
              </th>
            ))}
            <th scope="col" className="head total">
              <div>{words.total}</div>
            </th>
          </tr>
        </thead>
        <tbody>
          {matrix.groups.map((group) => (
            <Fragment key={group.firstRow}>
              <GroupHead path={group.path} columns={matrix.columns.length} />
              {matrix.rows.slice(group.firstRow, group.firstRow + group.rowCount).map((row, index) => (
                <Row
                  key={row.task.id}
                  number={group.firstRow + index}
                  row={row}
                  columns={matrix.columns}
                  chosen={chosen?.row === group.firstRow + index ? chosen.cell.column : null}
                  choose={choose}
                />
              ))}
            </Fragment>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.total}</th>
            {matrix.columns.map(({ agency, totals }) => (
              <td key={agency.id} className="number">
                {totals.total}
              </td>
            ))}
            <td className="number total">{matrix.filled}</td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

function GroupHead({ path, columns }: { readonly path: readonly string[]; readonly columns: number }) {
  if (path.length === 0) return null;
  return (
    <tr className="group">
      <th scope="rowgroup">
        <Zh>{path.join(' › ')}</Zh>
      </th>
      <td colSpan={columns + 1} />
    </tr>
  );
}

interface RowProps {
  readonly number: number;
  readonly row: MatrixRow;
  readonly columns: Matrix['columns'];
  /** Column of the chosen cell, if it is in this row. */
  readonly chosen: number | null;
  readonly choose: Choose;
}

const Row = memo(function Row({ number, row, columns, chosen, choose }: RowProps) {
  const filled = new Map(row.cells.map((cell) => [cell.column, cell]));
  return (
    <tr>
      <th scope="row" title={row.task.text}>
        <Link {...to.task(row.task.id)}>
          <Zh>{row.task.heading}</Zh>
        </Link>
      </th>
      {columns.map(({ agency }, index) => {
        const cell = filled.get(index);
        return (
          <td key={agency.id}>
            {cell ? (
              <Cell
                cell={cell}
                agency={agency}
                task={row.task.heading}
                pressed={chosen === index}
                choose={() => choose(number, cell)}
              />
            ) : null}
          </td>
        );
      })}
      <td className="number total">{row.totals.total}</td>
    </tr>
  );
});

interface CellProps {
  readonly cell: MatrixCell;
  readonly agency: Matrix['columns'][number]['agency'];
  readonly task: string;
  readonly pressed: boolean;
  readonly choose: () => void;
}

function Cell({ cell, agency, task, pressed, choose }: CellProps) {
  const { strings, language } = useSpeech();
  const roles = cell.roles.map((role) => strings.role[role]).join(', ');
  const first = cell.roles[0] ?? 'RESPONSIBLE';
  return (
    <button
      type="button"
      className={`cell role-${first.toLowerCase()}`}
      aria-pressed={pressed}
      aria-label={`${agencyLabel(agency, language)}: ${roles}. ${task}`}
      title={`${agencyLabel(agency, language)}: ${roles}`}
      onClick={choose}
    >
      {cell.letters}
    </button>
  );
}
