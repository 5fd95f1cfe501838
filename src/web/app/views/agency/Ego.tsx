import { Link } from '@tanstack/react-router';
import { to } from '../../addresses.js';
import { useSpeech } from '../../language.js';
import { agencyLabel } from '../../parts/names.js';
import type { CoOwner } from '../../queries/agency.js';
import type { AgencyName } from '../../queries/shapes.js';
import { egoOf } from './ego.js';

interface EgoProps {
  readonly agency: AgencyName;
  readonly owners: readonly CoOwner[];
}

const SIZE = { width: 400, height: 300 };

/**
 * A body among its strongest partners, numbered as in the table below; line width says how many tasks they share. For
 * keys and screen readers the table below is the same: its numbers lead to the same tasks.
 */
export function Ego({ agency, owners }: EgoProps) {
  const { strings, language } = useSpeech();
  const { centre, partners } = egoOf(owners, SIZE);
  const title = strings.agency.ego(agencyLabel(agency, language), partners.length);
  return (
    <figure className="ego">
      <svg viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} aria-hidden="true">
        {partners.map(({ owner, x, y, width }) => (
          <line key={owner.agency.id} x1={centre.x} y1={centre.y} x2={x} y2={y} strokeWidth={width} />
        ))}
        <circle className="centre" cx={centre.x} cy={centre.y} r={9} />
        {partners.map(({ owner, number, x, y, radius, label }) => (
          <Link key={owner.agency.id} {...to.shared([agency.id, owner.agency.id])} tabIndex={-1}>
            <title>{`${agencyLabel(owner.agency, language)}: ${owner.shared}`}</title>
            <circle cx={x} cy={y} r={radius} />
            <text x={x} y={y} className="number-in">
              {number}
            </text>
            {language === 'zh' ? (
              <text x={label.x} y={label.y} textAnchor={label.anchor} className="name-of">
                {owner.agency.shortName ?? owner.agency.name}
              </text>
            ) : null}
          </Link>
        ))}
      </svg>
      <figcaption className="counted">{title}</figcaption>
    </figure>
  );
}
