import { useStrings } from '../language.js';
import { Answer, Empty } from '../parts/Answer.js';
import { listOf } from '../parts/Facts.js';
import { More } from '../parts/More.js';
import { Zh } from '../parts/names.js';
import { SourceLink } from '../parts/SourceLink.js';
import { ISSUES, type ListedIssue } from '../queries/issues.js';
import type { Connection } from '../queries/shapes.js';
import { usePages } from '../usePages.js';
import { useTitle } from '../useTitle.js';

const pick = (data: { readonly issues: Connection<ListedIssue> }) => data.issues;

/** What zeren could not read for certain, each with its place and the nearest candidates. */
export function Issues() {
  const { issues } = useStrings();
  useTitle(issues.title);
  const answer = usePages(ISSUES, {}, pick);
  return (
    <>
      <h1>{issues.title}</h1>
      <Answer of={answer}>
        {() =>
          answer.pages.items.length === 0 ? (
            <Empty>{issues.empty}</Empty>
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

function IssueTable({ issues }: { readonly issues: readonly ListedIssue[] }) {
  const { column, issueKind } = useStrings();
  return (
    <div className="wide">
      <table>
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
            <tr key={index}>
              <td>
                {issueKind[issue.kind] ?? issue.title}
                <p className="quiet" lang="en">
                  {issue.message}
                </p>
              </td>
              <td className="words">
                <Zh>{issue.text}</Zh>
              </td>
              <td>
                {listOf(
                  issue.candidates,
                  (candidate) => (
                    <Zh>{candidate}</Zh>
                  ),
                  (candidate) => candidate,
                )}
              </td>
              <td>
                <SourceLink
                  source={{ file: issue.file, startLine: issue.line, endLine: issue.endLine }}
                  document={issue.document?.id ?? null}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
