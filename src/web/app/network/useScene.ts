import { useMemo, useRef } from 'react';
import type { NetworkAnswer } from '../queries/network.js';
import { useTheme } from '../theme.js';
import { tiesOf } from './layout/ties.js';
import { useLayout } from './layout/useLayout.js';
import { PALETTES } from './palette.js';
import { drawnBodies, radiusOf, type Scene, sceneOf } from './scene.js';
import type { NetworkSearch } from './search.js';

export interface Laid {
  /** The last scene that was whole: it stays while another is laid out. */
  readonly scene: Scene | null;
  /** How much of the layout is reckoned, from 0 to 1; 1 when the scene is that of the answer. */
  readonly part: number;
  readonly failed: boolean;
}

/** What the picture shows of an answer, as soon as its layout is reckoned. */
export function useScene(network: NetworkAnswer, { colour = 'community', names }: NetworkSearch): Laid {
  const palette = PALETTES[useTheme()];
  const bodies = useMemo(() => drawnBodies(network.nodes), [network]);
  const ties = useMemo(() => {
    const radii = bodies.map((node) => radiusOf(node.tasks, bodies[0]?.tasks ?? 1, bodies.length));
    return tiesOf(
      bodies.map((node) => node.agency.id),
      radii,
      network.links,
    );
  }, [bodies, network]);
  const { places, part, failed } = useLayout(ties);
  const scene = useMemo(
    () => places && sceneOf(network, bodies, places, { by: colour, palette, english: names === 'english' }),
    [network, bodies, places, colour, palette, names],
  );
  const last = useRef<Scene>(null);
  if (scene) last.current = scene;
  return { scene: last.current, part: scene ? 1 : part, failed };
}
