import { Link } from '@tanstack/react-router';
import { to } from '../addresses.js';
import { useStrings } from '../language.js';
import type { Word } from './lines.js';
import type { MarkedCitation, MarkedDeadline, Meanings, Party } from './words.js';

interface WordLinkProps {
  readonly word: Word;
  readonly text: string;
  readonly meanings: Meanings;
}

/** A body's name, a deadline or a cited title where it stands in the text. */
export function WordLink({ word, text, meanings }: WordLinkProps) {
  if (word.kind === 'party') return <PartyName text={text} party={meanings.party[word.index]} />;
  if (word.kind === 'citation') return <CitedTitle text={text} citation={meanings.citation[word.index]} />;
  return <DeadlineWords text={text} deadline={meanings.deadline[word.index]} />;
}

/** The letter says the role beside the colour; it is drawn, so that what is copied stays the text as given. */
function PartyName({ text, party }: { readonly text: string; readonly party: Party | undefined }) {
  const { role, letter } = useStrings();
  if (!party) return text;
  return (
    <Link
      className={`mention role-${party.role.toLowerCase()}`}
      {...to.agency(party.agency.id)}
      data-letter={letter[party.role]}
      title={`${party.agency.name} · ${role[party.role]}`}
    >
      {text}
    </Link>
  );
}

function CitedTitle({ text, citation }: { readonly text: string; readonly citation: MarkedCitation | undefined }) {
  const { document: words } = useStrings();
  if (!citation) return text;
  return (
    <Link
      className="cited-title"
      {...to.document(citation.document.id)}
      title={words.cited(citation.document.inCorpus)}
    >
      {text}
    </Link>
  );
}

function DeadlineWords({ text, deadline }: { readonly text: string; readonly deadline: MarkedDeadline | undefined }) {
  const { document: words } = useStrings();
  return (
    <span className="deadline" title={words.deadline(deadline?.date ?? null)}>
      {text}
    </span>
  );
}
