import { Link } from '@tanstack/react-router';
import { to } from '../addresses.js';
import { useStrings } from '../language.js';
import { CopyButton } from '../parts/CopyButton.js';
import { listOf } from '../parts/Facts.js';
import { AgencyLink, Zh } from '../parts/names.js';
import { SourceLink } from '../parts/SourceLink.js';
import { CANDIDATES, type ListedIssue } from '../queries/issues.js';
import type { AgencyName } from '../queries/shapes.js';
import { useQuery } from '../useQuery.js';

/** As many as the API takes at once. */
const MOST = 1000;

export function IssueTable({ issues }: { readonly issues: readonly ListedIssue[] }) {
  const { column } = useStrings();
  const bodies = useBodies(issues);
  return (
    <div className="wide">
      <table className="issues">
        <thead>
          <tr>
            <th scope="col">{column.issue}</th>
            <th scope="col">{column.words}</th>
            <th scope="col">{column.candidates}</th>
            <th scope="col">{column.source}</th>
          </tr>
        </thead>
        <tbody>
          {issues.map((issue, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: issues have no id, and the list only grows at its end
            <Row key={index} issue={issue} bodies={bodies} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  readonly issue: ListedIssue;
  readonly bodies: ReadonlyMap<string, AgencyName>;
}

function Row({ issue, bodies }: RowProps) {
  const { issues: words } = useStrings();
  return (
    <tr>
      <td className="what">
        {words.titleOf(issue)}
        <p>{words.message(issue.message)}</p>
        <p className="quiet">{words.adviceOf(issue)}</p>
      </td>
      <td className="words">
        <Zh>{issue.text}</Zh>
        {issue.settle.length === 0 ? null : <Settling lines={issue.settle} />}
      </td>
      <td>
        {listOf(
          issue.candidates,
          (candidate) => (
            <Candidate name={nameOf(candidate, issue.settle)} body={bodies.get(candidate)} />
          ),
          (candidate) => candidate,
        )}
      </td>
      <td>
        <SourceLink
          source={{ file: issue.file, startLine: issue.line, endLine: issue.endLine, place: issue.place }}
          document={issue.document?.id ?? null}
        />
      </td>
    </tr>
  );
}

/** A body of the graph, or a name that the search may know. */
function Candidate({ name, body }: { readonly name: string; readonly body: AgencyName | undefined }) {
  if (body) return <AgencyLink agency={body} />;
  return (
    <Link {...to.search(name)}>
      <Zh>{name}</Zh>
    </Link>
  );
}

function Settling({ lines }: { readonly lines: readonly string[] }) {
  const { issues: words } = useStrings();
  return (
    <details className="settle">
      <summary>{words.settle}</summary>
      <ul>
        {lines.map((line) => (
          <li key={line}>
            <code>{line}</code> <CopyButton text={() => line} label={words.copyOf(noteOf(line))} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What the line says of itself behind its #. */
const noteOf = (line: string) => line.slice(line.lastIndexOf('# ') + 2);

/** A body that no document names is not in the graph; the line that would settle it for this body tells its name. */
function nameOf(candidate: string, settle: readonly string[]): string {
  const line = settle.find((one) => one.includes(` id: ${candidate},`));
  return line === undefined ? candidate : noteOf(line);
}

/** The candidates' names, in one question. */
function useBodies(issues: readonly ListedIssue[]): ReadonlyMap<string, AgencyName> {
  const ids = [...new Set(issues.flatMap(({ candidates }) => candidates))].slice(0, MOST);
  const answer = useQuery(CANDIDATES, { ids }, { keep: true });
  const nodes = answer.status === 'ready' ? answer.data.agencies.nodes : [];
  return new Map(nodes.map((body) => [body.id, body]));
}
