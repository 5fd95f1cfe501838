/** What stands out while the rest fades: a body with its partners, a link, a group. */
import type { Scene } from '../scene.js';

export interface Focus {
  /** Places of dots, the most important first. */
  readonly dots: readonly number[];
  readonly lines: readonly number[];
  /** The bodies that the focus is about: named whatever the room, and ringed. */
  readonly centre: readonly number[];
}

/** A body with all its links; null if the picture does not hold it. */
export function aroundBody(scene: Scene, id: string): Focus | null {
  const centre = scene.at.get(id);
  if (centre === undefined) return null;
  const lines = scene.touching[centre] ?? [];
  const ends = lines.flatMap((line) => {
    const { source, target } = scene.lines[line] ?? { source: centre, target: centre };
    return source === centre ? target : source;
  });
  return { dots: [...new Set([centre, ...ends.toSorted((a, b) => a - b)])], lines, centre: [centre] };
}

/** Two bodies and what links them. */
export function ofPair(scene: Scene, one: string, two: string): Focus | null {
  const [a, b] = [scene.at.get(one), scene.at.get(two)];
  if (a === undefined || b === undefined) return null;
  const lines = (scene.touching[a] ?? []).filter((index) => {
    const line = scene.lines[index];
    return line !== undefined && (line.source === b || line.target === b);
  });
  return { dots: [a, b], lines, centre: [a, b] };
}

/** Bodies of one colour and the links among them. */
export function ofGroup(scene: Scene, key: string): Focus | null {
  const ids = scene.groups.find((group) => group.key === key)?.bodies;
  if (ids === undefined) return null;
  const dots = ids.flatMap((id) => scene.at.get(id) ?? []).toSorted((a, b) => a - b);
  const members = new Set(dots);
  const lines = [...scene.lines.keys()].filter((index) => {
    const line = scene.lines[index];
    return line !== undefined && members.has(line.source) && members.has(line.target);
  });
  return { dots, lines, centre: [] };
}
