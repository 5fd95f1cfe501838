/** The words of the legend, the same in the window and in files. */
import type { Strings } from '../strings/en/index.js';
import { COLOURS, type Colouring } from './groups.js';
import type { Scene } from './scene.js';

export interface LegendEntry {
  /** The group; null for all the smaller ones together. */
  readonly key: string | null;
  readonly title: string;
  /** Place of its colour in the palette. */
  readonly colour: number;
}

/** The groups with a colour of their own, and what the grey stands for. */
export function legendEntries({ groups, dots, at }: Scene, by: Colouring, strings: Strings): LegendEntry[] {
  const { network } = strings;
  const own = groups.slice(0, COLOURS).map(({ key, bodies, colour }) => {
    const first = dots[at.get(bodies[0] ?? '') ?? -1]?.label ?? key;
    const title = by === 'community' ? network.legend.led(Number(key), first) : (strings[by][key] ?? key);
    return { key, colour, title: `${title} (${bodies.length})` };
  });
  const others = groups.slice(COLOURS);
  const bodies = others.reduce((sum, group) => sum + group.bodies.length, 0);
  return others.length === 0
    ? own
    : [...own, { key: null, colour: COLOURS, title: `${network.legend.others(others.length)} (${bodies})` }];
}
