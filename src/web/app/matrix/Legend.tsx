import { useStrings } from '../language.js';
import { RoleBadge } from '../parts/RoleBadge.js';
import { ROLES } from '../queries/shapes.js';
import type { Strings } from '../strings/en/index.js';
import type { Doubts } from './model.js';

/** What letters and marks mean: of the marks those that stand in the matrix. */
export function Legend({ doubts }: { readonly doubts: Doubts }) {
  const strings = useStrings();
  const { matrix: words } = strings;
  return (
    <div className="legend">
      <span className="quiet">{words.legend}</span>
      {ROLES.map((role) => (
        <RoleBadge key={role} role={role} />
      ))}
      {marksOf(doubts, strings).map(({ count, mark, meaning }) =>
        count === 0 ? null : (
          <span key={mark} className="quiet">
            <b>{mark}</b> {meaning}
          </span>
        ),
      )}
      <span className="quiet hint">{words.hint}</span>
    </div>
  );
}

/** The marks of what is uncertain, with how often each stands in the matrix. */
export function marksOf({ roles, bodies, unresolved }: Doubts, { matrix: words, letter }: Strings) {
  return [
    { count: roles, mark: `${letter.RESPONSIBLE}*`, meaning: words.inferredSample },
    { count: bodies, mark: `(${letter.RESPONSIBLE})`, meaning: words.widenedSample },
    { count: unresolved, mark: '?', meaning: words.unresolvedSample },
  ];
}
