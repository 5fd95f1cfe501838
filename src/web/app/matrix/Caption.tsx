import { useStrings } from '../language.js';
import type { Strings } from '../strings/en/index.js';
import type { Doubts, MatrixData } from './model.js';

interface CaptionProps {
  readonly matrix: MatrixData;
  readonly doubts: Doubts;
  readonly growing: boolean;
}

/** What was counted, what of it is uncertain, and what is not shown. */
export function Caption({ matrix, doubts, growing }: CaptionProps) {
  const strings = useStrings();
  const { matrix: words } = strings;
  const { tasks, agencies } = matrix.missing;
  return (
    <div className="counted">
      <p>{captionOf(matrix, doubts, strings)}</p>
      {growing ? <p role="status">{words.growing(matrix.rows.length)}</p> : null}
      {!growing && tasks + agencies > 0 ? <p role="status">{words.notShown(tasks, agencies)}</p> : null}
    </div>
  );
}

/** What was counted and what of it is uncertain, to stand under the matrix and its pictures. */
export function captionOf(
  { counted, filled }: Pick<MatrixData, 'counted' | 'filled'>,
  { roles, bodies, unresolved }: Doubts,
  strings: Strings,
): string {
  return [strings.counted(counted), strings.matrix.caption(filled, roles, bodies, unresolved)].join(' ');
}
