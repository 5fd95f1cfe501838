/** What is drawn: discs and lines in the units of the frame. The window, the SVG and the PNG show the same scene. */
import type { NetworkAnswer, NetworkNode } from '../queries/network.js';
import { type Colouring, type Group, groupsOf } from './groups.js';
import type { Places } from './layout/ties.js';
import { groupColour, mix, type Palette } from './palette.js';

export interface Dot {
  readonly id: string;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly colour: string;
}

export interface Line {
  readonly id: string;
  /** Places of its ends among the dots. */
  readonly source: number;
  readonly target: number;
  readonly width: number;
  readonly colour: string;
  /** Its weight as a part of the greatest, from 0 to 1. */
  readonly part: number;
}

export interface Scene {
  /** Those with most tasks first. */
  readonly dots: readonly Dot[];
  /** The strongest last: they lie above the others. */
  readonly lines: readonly Line[];
  /** For each dot the places of its lines. */
  readonly touching: readonly (readonly number[])[];
  readonly at: ReadonlyMap<string, number>;
  readonly groups: readonly Group[];
  readonly directed: boolean;
  /** Tasks of the body that holds most: the largest disc. */
  readonly mostTasks: number;
  readonly palette: Palette;
  /** What it was made of. */
  readonly from: {
    readonly network: NetworkAnswer;
    readonly bodies: readonly NetworkNode[];
    readonly places: Places;
    readonly looks: Looks;
  };
}

export interface Looks {
  readonly by: Colouring;
  readonly palette: Palette;
  readonly english: boolean;
}

/** The bodies with a link, those with most tasks first; the others stand in the table alone. */
export function drawnBodies(nodes: readonly NetworkNode[]): NetworkNode[] {
  return nodes
    .filter((node) => node.degree > 0)
    .toSorted((a, b) => b.tasks - a.tasks || (a.agency.id < b.agency.id ? -1 : 1));
}

/** Area, not width, stands for the number of tasks; many bodies are drawn smaller. */
export function radiusOf(tasks: number, mostTasks: number, bodies: number): number {
  const crowd = Math.min(1, Math.max(0.42, Math.sqrt(90 / Math.max(1, bodies))));
  return crowd * (3.5 + 17 * Math.sqrt(tasks / Math.max(1, mostTasks)));
}

/**
 * Where even the strongest link counts little, or links are many, they are drawn thin.
 * @param part of the greatest weight, from 0 to 1
 */
export function widthOf(part: number, mostShared: number, links: number): number {
  const crowd = Math.min(1, Math.max(0.2, Math.sqrt(1200 / Math.max(1, links))));
  return crowd * (0.8 + Math.min(6.2, 1 + mostShared / 6) * part);
}

/** The same scene in other colours: those of paper. */
export function repainted({ from }: Scene, palette: Palette): Scene {
  return sceneOf(from.network, from.bodies, from.places, { ...from.looks, palette });
}

/** @param bodies as drawnBodies gives them @param places of these, in the same order */
export function sceneOf(network: NetworkAnswer, bodies: readonly NetworkNode[], places: Places, looks: Looks): Scene {
  const { links, relation } = network;
  const { by, palette, english } = looks;
  const groups = groupsOf(bodies, by);
  const colours = new Map(groups.flatMap(({ bodies: ids, colour }) => ids.map((id) => [id, colour] as const)));
  const mostTasks = bodies[0]?.tasks ?? 1;
  const dots = bodies.map((node, index): Dot => {
    const { id, name, shortName, englishName } = node.agency;
    return {
      id,
      label: (english ? englishName : null) ?? shortName ?? name,
      x: places[2 * index] ?? 0,
      y: places[2 * index + 1] ?? 0,
      radius: radiusOf(node.tasks, mostTasks, bodies.length),
      colour: groupColour(palette, colours.get(id) ?? Number.POSITIVE_INFINITY),
    };
  });
  const at = new Map(dots.map((dot, index) => [dot.id, index]));
  const most = links.reduce((greatest, link) => Math.max(greatest, link.weight), 0) || 1;
  const mostShared = links.reduce((greatest, link) => Math.max(greatest, link.shared), 0);
  const lines = links
    .flatMap((link): Line[] => {
      const [source, target] = [at.get(link.source), at.get(link.target)];
      if (source === undefined || target === undefined) return [];
      const part = link.weight / most;
      const colour = lineColour(part, dots[source], dots[target], looks.palette, links.length);
      return [
        {
          id: `${link.source} ${link.target}`,
          source,
          target,
          part,
          width: widthOf(part, mostShared, links.length),
          colour,
        },
      ];
    })
    .toSorted((a, b) => a.part - b.part || (a.id < b.id ? -1 : 1));
  const facts = { at, groups, directed: relation !== 'CO_OWNERSHIP', mostTasks, palette };
  return { dots, lines, touching: touching(dots, lines), ...facts, from: { network, bodies, places, looks } };
}

/** So few can all be seen; of so many only the strong ones. */
const FEW_LINKS = 120;
const MANY_LINKS = 4_000;

/** Weak links stay near the ground, the more so the more links there are; those within a group lean to its colour. */
function lineColour(
  part: number,
  source: Dot | undefined,
  target: Dot | undefined,
  palette: Palette,
  links: number,
): string {
  const faint = links > MANY_LINKS ? 0.06 : links > FEW_LINKS ? 0.17 : 0.4;
  const tint = source && source.colour === target?.colour ? mix(palette.link, source.colour, 0.6) : palette.link;
  return mix(palette.ground, tint, faint + (0.8 - faint) * part ** 0.6);
}

function touching(dots: readonly Dot[], lines: readonly Line[]): number[][] {
  const found: number[][] = dots.map(() => []);
  lines.forEach(({ source, target }, index) => {
    found[source]?.push(index);
    found[target]?.push(index);
  });
  return found;
}
