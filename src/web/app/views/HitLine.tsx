import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { to } from '../addresses.js';
import { useStrings } from '../language.js';
import { AgencyLink, DocumentLink, Zh } from '../parts/names.js';
import { SourceLink } from '../parts/SourceLink.js';
import type { Hit, SearchItem } from '../queries/search.js';

/** One thing found: its name, the words that matched, where it stands. */
export function HitLine({ hit }: { readonly hit: Hit }) {
  const name = nameOf(hit.item);
  return (
    <li>
      <Found item={hit.item} />
      {hit.excerpt === name ? null : (
        <p className="excerpt" lang="zh-Hans">
          <Marked text={hit.excerpt} marks={hit.marks} />
        </p>
      )}
    </li>
  );
}

function nameOf(item: SearchItem): string | null {
  switch (item.__typename) {
    case 'Agency':
      return item.name;
    case 'Document':
      return item.title;
    case 'Task':
      return item.heading;
    case 'Clause':
      return null;
  }
}

function Found({ item }: { readonly item: SearchItem }) {
  const { kind } = useStrings();
  switch (item.__typename) {
    case 'Agency':
      return (
        <p>
          <AgencyLink agency={item} bilingual /> <span className="quiet">{kind[item.kind]}</span>
        </p>
      );
    case 'Document':
      return (
        <p>
          <DocumentLink document={item} /> <span className="quiet">{item.number}</span>
        </p>
      );
    case 'Task':
      return (
        <p>
          <Link {...to.task(item.id)}>
            <Zh>{item.heading}</Zh>
          </Link>{' '}
          <span className="quiet">
            <DocumentLink document={item.document} />
          </span>
        </p>
      );
    case 'Clause':
      return (
        <p>
          <SourceLink source={item.place} document={item.document.id} clause={item.id} />{' '}
          <span className="quiet">
            <DocumentLink document={item.document} />
          </span>
        </p>
      );
  }
}

interface MarkedProps {
  readonly text: string;
  readonly marks: Hit['marks'];
}

/** The words that matched stand out. */
function Marked({ text, marks }: MarkedProps) {
  const pieces: ReactNode[] = [];
  let from = 0;
  for (const { start, end } of marks) {
    if (start < from) continue;
    pieces.push(text.slice(from, start), <mark key={start}>{text.slice(start, end)}</mark>);
    from = end;
  }
  return [...pieces, text.slice(from)];
}
