import { getRouteApi, Link } from '@tanstack/react-router';
import { to } from '../addresses.js';
import { useStrings } from '../language.js';
import { Answer, Empty } from '../parts/Answer.js';
import { More } from '../parts/More.js';
import { DocumentLink } from '../parts/names.js';
import { CHOSEN } from '../queries/filter.js';
import { ISSUES, type ListedIssue } from '../queries/issues.js';
import type { Connection } from '../queries/shapes.js';
import { usePages } from '../usePages.js';
import { useQuery } from '../useQuery.js';
import { useTitle } from '../useTitle.js';
import { IssueFilters } from './IssueFilters.js';
import { IssueTable } from './IssueTable.js';

const route = getRouteApi('/issues');
const pick = (data: { readonly issues: Connection<ListedIssue> }) => data.issues;

/** What zeren could not read for certain, each with its place, the nearest candidates and what settles it. */
export function Issues() {
  const { issues } = useStrings();
  useTitle(issues.title);
  const search = route.useSearch();
  const { kind, file, document } = search;
  const answer = usePages(ISSUES, { kind, file, document }, pick);
  const narrowed = kind !== undefined || file !== undefined || document !== undefined;
  return (
    <>
      <h1>{issues.title}</h1>
      <p className="lead">{issues.lead}</p>
      <IssueFilters search={search} />
      {document === undefined ? null : <OnlyDocument id={document} everywhere={{ kind, file }} />}
      <Answer of={answer}>
        {() =>
          answer.pages.items.length === 0 ? (
            <Empty>{narrowed ? issues.emptyHere : issues.empty}</Empty>
          ) : (
            <>
              <IssueTable issues={answer.pages.items} />
              <More pages={answer.pages} />
            </>
          )
        }
      </Answer>
    </>
  );
}

interface OnlyDocumentProps {
  readonly id: string;
  readonly everywhere: Parameters<typeof to.issues>[0];
}

function OnlyDocument({ id, everywhere }: OnlyDocumentProps) {
  const { issues } = useStrings();
  const answer = useQuery(CHOSEN, { agencies: [], documents: [id] });
  const document = answer.status === 'ready' ? answer.data.documents.nodes[0] : undefined;
  return (
    <p>
      {issues.only} {document ? <DocumentLink document={document} /> : id} ·{' '}
      <Link {...to.issues(everywhere)}>{issues.everywhere}</Link>
    </p>
  );
}
