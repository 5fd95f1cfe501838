import { Link } from '@tanstack/react-router';
import { to } from '../addresses.js';
import { useSpeech } from '../language.js';
import { Zh } from '../parts/names.js';
import type { DocumentIssue } from '../queries/document.js';

interface LineIssuesProps {
  readonly document: string;
  readonly issues: readonly DocumentIssue[];
}

/** A mark in the margin of a line that could not be read for certain; it opens to say what and why. */
export function LineIssues({ document, issues }: LineIssuesProps) {
  const { strings, language } = useSpeech();
  const { issues: words } = strings;
  return (
    <details className="line-issue" lang={language === 'zh' ? 'zh-Hans' : 'en'}>
      <summary aria-label={words.here} title={words.here}>
        ?
      </summary>
      {issues.map((issue, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: issues never change places
        <div key={index}>
          <p>
            <strong>{words.titleOf(issue)}</strong>
          </p>
          <p>
            <Zh>{issue.text}</Zh>
          </p>
          <p>{words.message(issue.message)}</p>
          <p className="quiet">{words.adviceOf(issue)}</p>
          <p>
            <Link {...to.issues({ document, kind: issue.kind })}>{words.more}</Link>
          </p>
        </div>
      ))}
    </details>
  );
}
