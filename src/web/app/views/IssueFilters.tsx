import { Link, useNavigate } from '@tanstack/react-router';
import { to } from '../addresses.js';
import { useStrings } from '../language.js';
import { ISSUE_COUNTS, ISSUE_KINDS, type IssueSearch } from '../queries/issues.js';
import { useQuery } from '../useQuery.js';

/** Kinds with how many there are in the whole graph, and the files. */
export function IssueFilters({ search }: { readonly search: IssueSearch }) {
  const { issues, issueKind } = useStrings();
  const navigate = useNavigate();
  const answer = useQuery(ISSUE_COUNTS, {});
  if (answer.status !== 'ready') return null;
  const { statistics } = answer.data;
  const counts = new Map(statistics.issuesByKind.map(({ name, count }) => [asEnum(name ?? ''), count]));
  const kinds = ISSUE_KINDS.filter((kind) => counts.has(kind));
  return (
    <>
      <nav className="kinds" aria-label={issues.kinds}>
        <Link {...to.issues({ ...search, kind: undefined })} {...here(search.kind === undefined)}>
          {issues.all} <span className="count">{statistics.issues}</span>
        </Link>
        {kinds.map((kind) => (
          <Link key={kind} {...to.issues({ ...search, kind })} {...here(search.kind === kind)}>
            {issueKind[kind]} <span className="count">{counts.get(kind)}</span>
          </Link>
        ))}
      </nav>
      <p className="field issue-file">
        <label>
          {issues.file}{' '}
          <select
            value={search.file ?? ''}
            onChange={({ target }) => void navigate(to.issues({ ...search, file: target.value || undefined }))}
          >
            <option value="">{issues.everyFile}</option>
            {statistics.sources.map(({ file }) => (
              <option key={file}>{file}</option>
            ))}
          </select>
        </label>
      </p>
    </>
  );
}

/** The router's own mark asks for the path alone; here the search decides. */
const here = (chosen: boolean) => ({ activeProps: {}, 'aria-current': chosen ? ('true' as const) : undefined });

/** The graph says `unknown-agency`, the API's filter UNKNOWN_AGENCY. */
const asEnum = (name: string) => name.toUpperCase().replaceAll('-', '_');
