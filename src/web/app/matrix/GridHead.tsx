import { Link } from '@tanstack/react-router';
import { to } from '../addresses.js';
import { useStrings } from '../language.js';
import { langOf } from '../parts/names.js';
import type { MatrixColumn } from '../queries/matrix.js';
import type { Found } from './find.js';
import type { Spot } from './keyboard.js';
import type { Sight } from './useWindowed.js';

interface GridHeadProps {
  readonly columns: readonly MatrixColumn[];
  readonly labels: readonly string[];
  readonly sight: Sight;
  readonly active: Spot;
  readonly found: Found;
}

/** The bodies, upright, above the rows that scroll beneath them. */
export function GridHead({ columns, labels, sight, active, found }: GridHeadProps) {
  const { column: words, matrix } = useStrings();
  return (
    // biome-ignore-start lint/a11y/useSemanticElements: parts of the grid
    // biome-ignore-start lint/a11y/useFocusableInteractive: the link within takes the focus
    <div className="matrix-line heads" role="row" aria-rowindex={1}>
      <div
        className="corner"
        role="columnheader"
        aria-colindex={1}
        data-spot="-1,-1"
        tabIndex={active.line === -1 && active.column === -1 ? 0 : -1}
      >
        {words.task}
      </div>
      {sight.columns.map(({ index, start }) => {
        const body = columns[index];
        return body === undefined ? null : (
          <div
            key={body.agency.id}
            className={found.columns.has(index) ? 'head found' : 'head'}
            role="columnheader"
            aria-colindex={index + 2}
            style={{ insetInlineStart: start }}
          >
            <Head
              body={body}
              label={labels[index] ?? body.agency.name}
              column={index}
              active={active.line === -1 && active.column === index}
            />
          </div>
        );
      })}
      <div className="head total" role="columnheader" aria-colindex={columns.length + 2}>
        {matrix.total}
      </div>
    </div>
    // biome-ignore-end lint/a11y/useFocusableInteractive: the link within takes the focus
    // biome-ignore-end lint/a11y/useSemanticElements: parts of the grid
  );
}

interface HeadProps {
  readonly body: MatrixColumn;
  readonly label: string;
  readonly column: number;
  readonly active: boolean;
}

function Head({ body: { agency, totals }, label, column, active }: HeadProps) {
  const { unresolvedHint, matrix } = useStrings();
  const lang = langOf(label);
  return (
    <Link
      {...to.agency(agency.id)}
      className={lang === undefined ? 'latin' : undefined}
      lang={lang}
      title={[agency.name, agency.englishName, matrix.tasks(totals.total), agency.resolved ? null : unresolvedHint]
        .filter(Boolean)
        .join('\n')}
      data-spot={`-1,${column}`}
      tabIndex={active ? 0 : -1}
    >
      <span className="name">{label}</span>
      {agency.resolved ? null : <span className="doubtful">?</span>}
    </Link>
  );
}
