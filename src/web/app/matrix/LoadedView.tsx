import { type KeyboardEvent, useCallback, useMemo, useState } from 'react';
import { useStrings } from '../language.js';
import { Empty } from '../parts/Answer.js';
import { ClausePanel } from '../parts/ClausePanel.js';
import type { DocumentName } from '../queries/shapes.js';
import { Caption } from './Caption.js';
import { Files } from './Files.js';
import { find } from './find.js';
import { Grid } from './Grid.js';
import type { Spot } from './keyboard.js';
import { Legend } from './Legend.js';
import { doubtsOf, linesOf, type MatrixData, placeOf } from './model.js';
import { PrintTable } from './PrintTable.js';
import { askedOf, type MatrixSearch } from './search.js';
import { Toolbar } from './Toolbar.js';
import { usePrinting } from './usePrinting.js';

interface LoadedViewProps {
  readonly document: DocumentName | null;
  readonly matrix: MatrixData;
  readonly growing: boolean;
  readonly search: MatrixSearch;
  readonly change: (search: MatrixSearch) => void;
}

/** The matrix with what one can do with it; beside it the clause behind the cell that is open. */
export function LoadedView({ document, matrix, growing, search, change }: LoadedViewProps) {
  const { matrix: words, document: documentWords } = useStrings();
  const printing = usePrinting();
  const asPrinted = (search.rowOrder ?? 'reading') === 'reading';
  const lines = useMemo(() => linesOf(matrix, asPrinted), [matrix, asPrinted]);
  const [sought, seek] = useState('');
  const [jump, setJump] = useState<Spot | null>(null);
  const found = useMemo(() => find(sought, lines, matrix.columns), [sought, lines, matrix.columns]);
  const doubts = useMemo(() => doubtsOf(matrix), [matrix]);
  const open = useMemo(
    () => placeOf(lines, matrix.columns, search.openTask, search.openBody),
    [lines, matrix.columns, search.openTask, search.openBody],
  );
  const choose = useCallback(
    (task: string, body: string) => change({ ...search, openTask: task, openBody: body }),
    [search, change],
  );
  const close = () => {
    if (open !== null) change({ ...search, openTask: undefined, openBody: undefined });
  };
  if (matrix.rows.length === 0) {
    return search.document === undefined ? (
      <Empty advice={words.emptyAdvice}>{words.emptyAny}</Empty>
    ) : (
      <Empty>{words.empty}</Empty>
    );
  }
  return (
    <>
      <Toolbar search={search} change={change} found={found} sought={sought} seek={seek} jump={setJump} />
      <Legend doubts={doubts} />
      <div className={open === null ? 'matrix-view' : 'matrix-view with-panel'}>
        {printing ? (
          <PrintTable matrix={matrix} lines={lines} />
        ) : (
          <Grid
            matrix={matrix}
            lines={lines}
            context={!asPrinted}
            open={open}
            found={found}
            jump={jump}
            choose={choose}
            close={close}
          />
        )}
        {open === null ? null : (
          // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes the panel from within, too
          <div className="beside" onKeyDown={onEscape(close)}>
            <ClausePanel
              ids={open.cell.clauseIds}
              title={words.chosen}
              close={
                <button type="button" className="plain" onClick={close}>
                  {documentWords.close}
                </button>
              }
            />
          </div>
        )}
      </div>
      <Caption matrix={matrix} doubts={doubts} growing={growing} />
      <Files asked={askedOf(search)} document={document} matrix={matrix} lines={lines} doubts={doubts} />
    </>
  );
}

const onEscape = (act: () => void) => (event: KeyboardEvent) => {
  if (event.key === 'Escape') act();
};
