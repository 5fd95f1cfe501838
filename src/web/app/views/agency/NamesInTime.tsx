import { useSpeech, useStrings } from '../../language.js';
import { AgencyLink, agencyLabel, Zh } from '../../parts/names.js';
import { Section } from '../../parts/Section.js';
import { SourceLink } from '../../parts/SourceLink.js';
import type { AgencyHistory } from '../../queries/agency.js';
import { type Lane, type Lanes, lanesOf, type Takeover } from './lanes.js';

/** Height of a lane, and where in it the bar lies below the name. */
const LANE = 52;
const BAR = 36;
const THICK = 8;

/** The names of a body and of those before and after it: a picture, and the same as a table with the words behind it. */
export function NamesInTime({ history }: { readonly history: AgencyHistory }) {
  const { agency: words } = useStrings();
  const lanes = lanesOf(history);
  if (lanes === null && history.names.length === 0) return null;
  return (
    <Section title={words.names}>
      {lanes === null ? null : <Picture of={lanes} />}
      <NameTable history={history} />
    </Section>
  );
}

/** Names are HTML above the drawing: they stay links and keep their size in a narrow window. */
function Picture({ of: { lanes, takeovers, years } }: { readonly of: Lanes }) {
  const { agency: words } = useStrings();
  const height = lanes.length * LANE;
  return (
    <figure className="lanes">
      <div style={{ blockSize: height }}>
        <svg width="100%" height={height} aria-hidden="true">
          {years.map(({ year, at }) => (
            <line key={year} className="year" x1={percent(at)} x2={percent(at)} y1={0} y2={height} />
          ))}
          {lanes.map((lane, number) => (
            <LaneBar key={lane.agency.id} lane={lane} y={number * LANE + BAR} />
          ))}
          {takeovers.map((takeover) => (
            <Joint key={`${takeover.from} ${takeover.to} ${takeover.at}`} of={takeover} />
          ))}
        </svg>
        <ol>
          {lanes.map((lane) => (
            <li key={lane.agency.id} style={{ blockSize: LANE }}>
              <LaneName lane={lane} />
            </li>
          ))}
        </ol>
      </div>
      <p className="years" aria-hidden="true">
        {years.map(({ year, at }) => (
          <span key={year} style={{ insetInlineStart: percent(at) }}>
            {year}
          </span>
        ))}
      </p>
      <figcaption className="counted">{words.lanesHint}</figcaption>
    </figure>
  );
}

function LaneBar({ lane, y }: { readonly lane: Lane; readonly y: number }) {
  const { from, to, used, self, openStart, openEnd } = lane;
  const width = percent(Math.max(0.004, to - from));
  return (
    <g className={self ? 'lane self' : 'lane'}>
      <rect x={percent(from)} y={y} width={width} height={THICK} rx={openStart || openEnd ? 0 : 2} />
      {openStart ? null : <line x1={percent(from)} x2={percent(from)} y1={y - 3} y2={y + THICK + 3} />}
      {openEnd ? null : <line x1={percent(to)} x2={percent(to)} y1={y - 3} y2={y + THICK + 3} />}
      {used === null ? null : (
        <rect
          className="used"
          x={percent(used.from)}
          y={y + 2}
          width={percent(Math.max(0.006, used.to - used.from))}
          height={4}
        />
      )}
    </g>
  );
}

function Joint({ of: { at, from, to } }: { readonly of: Takeover }) {
  const [top, bottom] = [Math.min(from, to), Math.max(from, to)];
  const x = percent(at);
  return (
    <g className="joint">
      <line x1={x} x2={x} y1={top * LANE + BAR + THICK / 2} y2={bottom * LANE + BAR + THICK / 2} />
      <circle cx={x} cy={to * LANE + BAR + THICK / 2} r={4} />
    </g>
  );
}

function LaneName({ lane: { agency, validFrom, validTo, self } }: { readonly lane: Lane }) {
  const { strings, language } = useSpeech();
  const valid = validFrom || validTo ? strings.agency.validRange(validFrom, validTo) : null;
  return (
    <span>
      {self ? (
        <strong>
          <Zh>{agencyLabel(agency, language)}</Zh>
        </strong>
      ) : (
        <AgencyLink agency={agency} />
      )}
      {valid === null ? null : <span className="quiet"> {valid}</span>}
    </span>
  );
}

/** Under which names clauses know it: since when, how often, and where first. */
function NameTable({ history: { names } }: { readonly history: AgencyHistory }) {
  const { agency: words, column } = useStrings();
  if (names.length === 0) return null;
  return (
    <div className="wide">
      <table>
        <thead>
          <tr>
            <th scope="col">{words.nameInUse}</th>
            <th scope="col">{words.used}</th>
            <th scope="col" className="number">
              {column.clauses}
            </th>
            <th scope="col">{words.firstUse}</th>
          </tr>
        </thead>
        <tbody>
          {names.map(({ agency, name, first, last, clauses, clause }) => (
            <tr key={`${agency.id} ${name}`}>
              <th scope="row">
                <Zh>{name}</Zh>
              </th>
              <td className="date">
                {first === null ? words.undatedUse : first === last ? first : `${first} – ${last}`}
              </td>
              <td className="number">{clauses}</td>
              <td>
                <SourceLink source={clause.source} document={clause.document.id} clause={clause.id} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const percent = (part: number): string => `${(100 * part).toFixed(2)}%`;
