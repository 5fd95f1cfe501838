import { getRouteApi } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import { file } from '../addresses.js';
import { useSpeech, useStrings } from '../language.js';
import { MatrixTable } from '../matrix/MatrixTable.js';
import { Answer, Empty } from '../parts/Answer.js';
import { ClausePanel } from '../parts/ClausePanel.js';
import { Downloads } from '../parts/Downloads.js';
import { DocumentLink, documentLabel } from '../parts/names.js';
import { RoleBadge } from '../parts/RoleBadge.js';
import { type Matrix as Data, MATRIX, type MatrixCell } from '../queries/matrix.js';
import { ROLES } from '../queries/shapes.js';
import { useQuery } from '../useQuery.js';
import { useTitle } from '../useTitle.js';

const route = getRouteApi('/matrix/$id');

/** Who holds which task of a document, in which role. */
export function Matrix() {
  const { id } = route.useParams();
  const { strings, language } = useSpeech();
  const answer = useQuery(MATRIX, { id, document: id });
  const found = answer.status === 'ready' ? answer.data.document : null;
  const label = found === null ? null : documentLabel(found, language, strings);
  useTitle(label === null ? strings.matrix.title : `${strings.matrix.title}: ${label}`);
  return (
    <Answer of={answer}>
      {(data) =>
        data.document === null ? (
          <Empty>{strings.state.refused}</Empty>
        ) : (
          <>
            <h1>{strings.matrix.title}</h1>
            <p className="lead">
              <DocumentLink document={data.document} />{' '}
              <span className="quiet">{[data.document.number, data.document.date].filter(Boolean).join(' · ')}</span>
            </p>
            {data.responsibilityMatrix.rows.length === 0 ? (
              <Empty>{strings.matrix.empty}</Empty>
            ) : (
              <Loaded id={id} matrix={data.responsibilityMatrix} />
            )}
          </>
        )
      }
    </Answer>
  );
}

interface Chosen {
  readonly row: number;
  readonly cell: MatrixCell;
}

function Loaded({ id, matrix }: { readonly id: string; readonly matrix: Data }) {
  const { matrix: words, document, counted } = useStrings();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const choose = useCallback((row: number, cell: MatrixCell) => setChosen({ row, cell }), []);
  return (
    <>
      <p className="legend">
        {words.legend}
        {ROLES.map((role) => (
          <RoleBadge key={role} role={role} />
        ))}
        <span className="quiet">{words.hint}</span>
      </p>
      <div className={chosen === null ? 'matrix-view' : 'matrix-view with-panel'}>
        <MatrixTable matrix={matrix} chosen={chosen} choose={choose} />
        {chosen === null ? null : (
          <ClausePanel
            ids={chosen.cell.clauseIds}
            title={words.chosen}
            close={
              <button type="button" className="plain" onClick={() => setChosen(null)}>
                {document.close}
              </button>
            }
          />
        )}
      </div>
      <p className="counted">{counted(matrix.counted)}</p>
      <Downloads files={{ CSV: file.matrix({ document: id }, 'csv'), Markdown: file.matrix({ document: id }, 'md') }} />
    </>
  );
}
