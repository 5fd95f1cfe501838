import { Link } from '@tanstack/react-router';
import { to } from '../../addresses.js';
import { useSpeech } from '../../language.js';
import type { Statistics } from '../../queries/overview.js';

/** How much there is of everything, each number the way to its list. */
export function Figures({ of }: { readonly of: Statistics }) {
  const { language, strings } = useSpeech();
  const { overview } = strings;
  const unresolved = (
    <Link {...to.agencies({ known: 'unresolved' })}>{overview.unresolved(of.unresolvedAgencies)}</Link>
  );
  const figures = [
    [of.documents, overview.documents, to.documents(), overview.cited(of.citedDocuments)],
    [of.assignedTasks, overview.tasks, to.tasks(), overview.ofTasks(of.tasks)],
    [of.clauses, overview.clauses, null, null],
    [of.responsibleAgencies, overview.agencies, to.agencies(), of.unresolvedAgencies === 0 ? null : unresolved],
    [of.responsibilities, overview.responsibilities, to.network(), null],
    [of.issues, overview.issues, to.issues(), null],
  ] as const;
  return (
    <ul className="figures">
      {figures.map(([count, name, address, note]) => (
        <li key={name}>
          <strong>{count.toLocaleString(language)}</strong> {address === null ? name : <Link {...address}>{name}</Link>}
          {note === null ? null : <small>{note}</small>}
        </li>
      ))}
    </ul>
  );
}
