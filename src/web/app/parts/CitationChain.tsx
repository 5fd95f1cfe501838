import { useState } from 'react';
import { useStrings } from '../language.js';
import { CHAIN } from '../queries/compare.js';
import type { DocumentName } from '../queries/shapes.js';
import type { ChainQuery } from '../queries/types.js';
import { useQuery } from '../useQuery.js';
import { Answer } from './Answer.js';
import { DocumentLink } from './names.js';

const DIRECTIONS = ['IMPLEMENTS', 'IMPLEMENTED_BY', 'CITES', 'CITED_BY'] as const;
type Direction = (typeof DIRECTIONS)[number];

/** From a document on from citation to citation, as a tree; asked for when it is opened. */
export function CitationChain({ document }: { readonly document: string }) {
  const { compare } = useStrings();
  const [open, setOpen] = useState(false);
  const [direction, choose] = useState<Direction>('IMPLEMENTS');
  return (
    <details className="citation-chain" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{compare.chain}</summary>
      <div className="choice">
        {DIRECTIONS.map((one) => (
          <button key={one} type="button" aria-pressed={one === direction} onClick={() => choose(one)}>
            {compare.directions[one]}
          </button>
        ))}
      </div>
      {open ? <Chain document={document} direction={direction} /> : null}
    </details>
  );
}

function Chain({ document, direction }: { readonly document: string; readonly direction: Direction }) {
  const { compare } = useStrings();
  const answer = useQuery(CHAIN, { document, direction }, { keep: true });
  return (
    <Answer of={answer}>
      {({ citationChain: chain }) =>
        chain.documents.length === 0 ? (
          <p className="quiet">{compare.chainNone}</p>
        ) : (
          <>
            <Branch at={document} below={childrenOf(document, chain, direction.endsWith('_BY'))} />
            <p className="quiet">{chain.complete ? compare.chainComplete : compare.chainCut}</p>
          </>
        )
      }
    </Answer>
  );
}

type Below = ReadonlyMap<string, readonly DocumentName[]>;

function Branch({ at, below }: { readonly at: string; readonly below: Below }) {
  const children = below.get(at) ?? [];
  if (children.length === 0) return null;
  return (
    <ul>
      {children.map((one) => (
        <li key={one.id}>
          <DocumentLink document={one} />
          <Branch at={one.id} below={below} />
        </li>
      ))}
    </ul>
  );
}

/** Each document once, below the one from which it was reached first. */
function childrenOf(root: string, { documents, links }: ChainQuery['citationChain'], backwards: boolean): Below {
  const names = new Map(documents.map(({ document }) => [document.id, document]));
  const placed = new Set([root]);
  const below = new Map<string, DocumentName[]>();
  for (const { from, to } of links) {
    const [parent, child] = backwards ? [to.id, from.id] : [from.id, to.id];
    const name = names.get(child);
    if (!name || placed.has(child)) continue;
    placed.add(child);
    below.set(parent, [...(below.get(parent) ?? []), name]);
  }
  return below;
}
