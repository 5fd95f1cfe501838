import { getRouteApi } from '@tanstack/react-router';
import { FilterBar, type FilterField } from '../filter/FilterBar.js';
import { useSpeech } from '../language.js';
import { LoadedView } from '../matrix/LoadedView.js';
import { askedOf, type MatrixSearch } from '../matrix/search.js';
import { useMatrix } from '../matrix/useMatrix.js';
import { Answer } from '../parts/Answer.js';
import { DocumentLink, documentLabel } from '../parts/names.js';
import type { DocumentName } from '../queries/shapes.js';
import { useTitle } from '../useTitle.js';

const any = getRouteApi('/matrix');
const ofDocument = getRouteApi('/matrix/$id');

/** Who holds which task in which role, of all tasks that a filter selects. */
export function Matrix() {
  const navigate = any.useNavigate();
  const change = (search: MatrixSearch) => void navigate({ search, replace: true, resetScroll: false });
  return <MatrixView fields={OF_ANY} search={any.useSearch()} change={change} />;
}

/** The same of one document. */
export function DocumentMatrix() {
  const { id } = ofDocument.useParams();
  const navigate = ofDocument.useNavigate();
  const change = (search: MatrixSearch) =>
    void navigate({ search: { ...search, document: undefined }, replace: true, resetScroll: false });
  return <MatrixView fields={OF_DOCUMENT} search={{ ...ofDocument.useSearch(), document: id }} change={change} />;
}

const OF_DOCUMENT: readonly FilterField[] = ['agency', 'text', 'role', 'kind', 'lineage', 'expandCollectives'];
const OF_ANY: readonly FilterField[] = ['document', 'from', 'jurisdiction', ...OF_DOCUMENT];

interface MatrixViewProps {
  readonly fields: readonly FilterField[];
  readonly search: MatrixSearch;
  readonly change: (search: MatrixSearch) => void;
}

function MatrixView({ fields, search, change }: MatrixViewProps) {
  const { strings, language } = useSpeech();
  const answer = useMatrix(askedOf(search));
  const document = (answer.status === 'ready' && answer.data.document) || null;
  const label = document === null ? null : documentLabel(document, language, strings);
  useTitle(label === null ? strings.matrix.title : `${strings.matrix.title}: ${label}`);
  return (
    <>
      <h1>{strings.matrix.title}</h1>
      {document === null ? null : <Subject document={document} />}
      <FilterBar search={search} change={(filter) => change({ ...search, ...filter })} fields={fields} />
      <Answer of={answer}>
        {({ matrix, growing }) => (
          <LoadedView document={document} matrix={matrix} growing={growing} search={search} change={change} />
        )}
      </Answer>
    </>
  );
}

function Subject({ document }: { readonly document: DocumentName }) {
  return (
    <p className="lead">
      <DocumentLink document={document} />{' '}
      <span className="quiet date">{[document.number, document.date].filter(Boolean).join(' · ')}</span>
    </p>
  );
}
