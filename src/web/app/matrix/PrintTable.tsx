import { useSpeech } from '../language.js';
import { DocumentLink, Zh } from '../parts/names.js';
import type { MatrixColumn } from '../queries/matrix.js';
import { labelsOf } from './labels.js';
import type { Line, MatrixData, TaskLine } from './model.js';
import { letters, roleClass } from './roles.js';

interface PrintTableProps {
  readonly matrix: MatrixData;
  readonly lines: readonly Line[];
}

/** So many bodies have room beside one another on a landscape A4 page. */
const MOST_BODIES = 30;

/** The whole matrix for paper: tables whose heads repeat on each page, each with the tasks of its bodies. */
export function PrintTable({ matrix, lines }: PrintTableProps) {
  const { language } = useSpeech();
  const labels = labelsOf(matrix.columns, language);
  const parts = Array.from({ length: Math.ceil(labels.length / MOST_BODIES) }, (_, i) => i * MOST_BODIES);
  return parts.map((from) => (
    <Part
      key={from}
      lines={lines}
      labels={labels}
      columns={matrix.columns}
      from={from}
      to={Math.min(labels.length, from + MOST_BODIES)}
    />
  ));
}

interface PartProps {
  readonly lines: readonly Line[];
  readonly labels: readonly string[];
  readonly columns: readonly MatrixColumn[];
  /** The bodies of this table, the last left out. */
  readonly from: number;
  readonly to: number;
}

function Part({ lines, labels, columns, from, to }: PartProps) {
  const { strings } = useSpeech();
  const shown = columns.slice(from, to);
  return (
    <table className="matrix-print">
      <thead>
        <tr>
          <th scope="col">{strings.column.task}</th>
          {shown.map(({ agency }, at) => (
            <th key={agency.id} scope="col" className="body">
              <div>
                {labels[from + at]}
                {agency.resolved ? null : ' ?'}
              </div>
            </th>
          ))}
          <th scope="col">{strings.matrix.total}</th>
        </tr>
      </thead>
      {blocksOf(lines, from, to).map((block) => (
        <tbody key={block[0]?.key}>
          {block.map(({ key, line }) => (
            <PrintLine key={key} line={line} from={from} to={to} />
          ))}
        </tbody>
      ))}
      <tbody>
        <tr>
          <th scope="row">{strings.matrix.total}</th>
          {shown.map(({ agency, totals }) => (
            <td key={agency.id}>{totals.total}</td>
          ))}
          <td />
        </tr>
      </tbody>
    </table>
  );
}

interface Keyed {
  readonly key: number;
  readonly line: Line;
}

/** The lines of a part, title and headings together with the tasks below them; without those of other bodies. */
function blocksOf(lines: readonly Line[], from: number, to: number): Keyed[][] {
  const blocks: Keyed[][] = [];
  let heads: Keyed[] = [];
  lines.forEach((line, key) => {
    if (line.kind !== 'task') {
      if (line.kind === 'document' || heads.at(-1)?.line.kind === 'headings') heads = [];
      heads.push({ key, line });
      return;
    }
    if (!line.row.cells.some(({ column }) => column >= from && column < to)) return;
    if (heads.length > 0 || blocks.length === 0) blocks.push(heads);
    heads = [];
    blocks.at(-1)?.push({ key, line });
  });
  return blocks;
}

function PrintLine({ line, from, to }: { readonly line: Line; readonly from: number; readonly to: number }) {
  if (line.kind === 'task') return <TaskRow line={line} from={from} to={to} />;
  return (
    <tr className={line.kind}>
      <th scope="rowgroup" colSpan={to - from + 2}>
        {line.kind === 'document' ? (
          <DocumentLink document={line.group.document} />
        ) : (
          <Zh>{line.group.path.join(' › ')}</Zh>
        )}
      </th>
    </tr>
  );
}

function TaskRow({ line: { row }, from, to }: { readonly line: TaskLine; readonly from: number; readonly to: number }) {
  const { strings } = useSpeech();
  const filled = new Map(row.cells.map((cell) => [cell.column, cell]));
  return (
    <tr>
      <th scope="row">
        <Zh>{row.task.heading}</Zh>
      </th>
      {Array.from({ length: to - from }, (_, i) => from + i).map((at) => {
        const cell = filled.get(at);
        return (
          <td key={at} className={cell && roleClass(cell)}>
            {cell ? letters(cell, strings.letter) : null}
          </td>
        );
      })}
      <td>{row.totals.total}</td>
    </tr>
  );
}
