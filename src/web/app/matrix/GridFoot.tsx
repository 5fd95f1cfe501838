import { useStrings } from '../language.js';
import type { MatrixData } from './model.js';
import type { Sight } from './useWindowed.js';

interface GridFootProps {
  readonly matrix: MatrixData;
  readonly number: number;
  readonly sight: Sight;
}

/** Totals of the bodies, below the rows that scroll behind them. */
export function GridFoot({ matrix: { columns, filled }, number, sight }: GridFootProps) {
  const { matrix: words } = useStrings();
  return (
    // biome-ignore-start lint/a11y/useSemanticElements: parts of the grid
    // biome-ignore-start lint/a11y/useFocusableInteractive: totals are read, not reached
    <div className="matrix-line foot" role="row" aria-rowindex={number}>
      <div className="heading" role="rowheader" aria-colindex={1}>
        {words.total}
      </div>
      {sight.columns.map(({ index, start }) => (
        <div key={index} className="sum" role="gridcell" aria-colindex={index + 2} style={{ insetInlineStart: start }}>
          {columns[index]?.totals.total}
        </div>
      ))}
      <div className="total" role="gridcell" aria-colindex={columns.length + 2}>
        {filled.toLocaleString()}
      </div>
    </div>
    // biome-ignore-end lint/a11y/useFocusableInteractive: totals are read, not reached
    // biome-ignore-end lint/a11y/useSemanticElements: parts of the grid
  );
}
