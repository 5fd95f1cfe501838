import { getRouteApi, Link } from '@tanstack/react-router';
import { to } from '../addresses.js';
import { useStrings } from '../language.js';
import { Answer, Empty } from '../parts/Answer.js';
import { More } from '../parts/More.js';
import { DocumentLink, Zh } from '../parts/names.js';
import { DOCUMENTS, documentFilter, type ListedDocument } from '../queries/documents.js';
import type { Connection } from '../queries/shapes.js';
import { usePages } from '../usePages.js';
import { useTitle } from '../useTitle.js';
import { DocumentFilters } from './DocumentFilters.js';

const route = getRouteApi('/documents');
const pick = (data: { readonly documents: Connection<ListedDocument> }) => data.documents;

export function Documents() {
  const { document, documents } = useStrings();
  useTitle(document.documents);
  const search = route.useSearch();
  const orderBy = search.order === 'oldest' ? ('OLDEST' as const) : ('NEWEST' as const);
  const answer = usePages(DOCUMENTS, { filter: documentFilter(search), orderBy }, pick);
  const narrowed = Object.values(search).some((value) => value !== undefined);
  return (
    <>
      <h1>{document.documents}</h1>
      <DocumentFilters search={search} />
      <Answer of={answer}>
        {() =>
          answer.pages.items.length === 0 ? (
            <Empty advice={narrowed ? <Link {...to.documents()}>{documents.clear}</Link> : undefined}>
              {narrowed ? documents.none : document.none}
            </Empty>
          ) : (
            <>
              <p className="counted" role="status">
                {documents.found(answer.pages.totalCount)}
              </p>
              <DocumentTable documents={answer.pages.items} />
              <More pages={answer.pages} />
            </>
          )
        }
      </Answer>
    </>
  );
}

function DocumentTable({ documents }: { readonly documents: readonly ListedDocument[] }) {
  const { column, matrix } = useStrings();
  return (
    <div className="wide">
      <table>
        <thead>
          <tr>
            <th scope="col">{column.date}</th>
            <th scope="col">{column.title}</th>
            <th scope="col">{column.number}</th>
            <th scope="col">{column.issuers}</th>
            <th scope="col" className="number">
              {column.clauses}
            </th>
            <th scope="col">{matrix.title}</th>
          </tr>
        </thead>
        <tbody>
          {documents.map((document) => (
            <tr key={document.id}>
              <td className="date">{document.date}</td>
              <th scope="row">
                <DocumentLink document={document} />
              </th>
              <td className="date">
                <Zh>{document.number ?? ''}</Zh>
              </td>
              <td>
                <Issuers names={document.issuers.map((issuer) => issuer.name)} />
              </td>
              <td className="number">{document.clauses.totalCount || ''}</td>
              <td className="date">
                {document.clauses.totalCount === 0 ? null : <Link {...to.matrix(document.id)}>{matrix.title}</Link>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Two issuers are told; of a long signature block the first, and how many more. */
function Issuers({ names }: { readonly names: readonly string[] }) {
  const [first, ...rest] = names;
  if (first === undefined) return null;
  const all = names.join('、');
  return (
    <span lang="zh-Hans" title={all}>
      {rest.length <= 1 ? all : `${first} +${rest.length}`}
    </span>
  );
}
