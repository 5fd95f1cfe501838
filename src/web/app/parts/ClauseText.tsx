import { Link } from '@tanstack/react-router';
import { to } from '../addresses.js';
import type { Responsibility } from '../queries/task.js';
import { cutAtMentions } from './mentions.js';

interface ClauseTextProps {
  readonly text: string;
  readonly responsibilities: readonly Responsibility[];
}

/** A clause as printed, each body's name coloured by its role and leading to the body. */
export function ClauseText({ text, responsibilities }: ClauseTextProps) {
  const pieces = cutAtMentions(
    text,
    responsibilities.map((responsibility) => responsibility.mention),
  );
  return (
    <blockquote className="clause-text" lang="zh-Hans">
      {pieces.map((piece, index) => {
        const named = piece.mention === null ? undefined : responsibilities[piece.mention];
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces never change places
        return named ? <Name key={index} text={piece.text} named={named} /> : <span key={index}>{piece.text}</span>;
      })}
    </blockquote>
  );
}

function Name({ text, named }: { readonly text: string; readonly named: Responsibility }) {
  return (
    <Link
      className={`mention role-${named.role.toLowerCase()}`}
      {...to.agency(named.agency.id)}
      title={named.agency.name}
    >
      {text}
    </Link>
  );
}
