import { useStrings } from '../language.js';
import type { Colouring } from './groups.js';
import { legendEntries } from './legend.js';
import { groupColour } from './palette.js';
import type { Scene } from './scene.js';

interface LegendProps {
  readonly scene: Scene;
  readonly by: Colouring;
  readonly group: string | null;
  readonly choose: (group: string | null) => void;
}

/** What colours, sizes and widths stand for; a group stands out when chosen. */
export function Legend({ scene, by, group, choose }: LegendProps) {
  const strings = useStrings();
  const { network } = strings;
  return (
    <div className="legend">
      <span className="quiet">{network.legend[by]}</span>
      <ul>
        {legendEntries(scene, by, strings).map(({ key, title, colour }) => (
          <li key={key ?? 'others'}>
            <button
              type="button"
              className="plain"
              disabled={key === null}
              aria-pressed={key !== null && key === group}
              onClick={() => choose(key === group ? null : key)}
            >
              <span className="swatch" style={{ background: groupColour(scene.palette, colour) }} />
              {title}
            </button>
          </li>
        ))}
      </ul>
      <span className="quiet">{network.legend.sizes(scene.mostTasks)}</span>
      <span className="quiet">{scene.directed ? network.legend.arrows : network.legend.widths}</span>
    </div>
  );
}
