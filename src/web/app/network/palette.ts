/**
 * Colours of the picture, for paper and for the dark page. The seven hues of each set are told apart in the usual vision
 * and in the three kinds of colour blindness (found by search: as far apart as can be in OKLab after Machado et al. 2009;
 * test/network-parts.test.ts holds them to it), and stand out from their ground at least 3 : 1.
 */
import type { Theme } from '../theme.js';
import { COLOURS } from './groups.js';

export interface Palette {
  readonly ground: string;
  readonly ink: string;
  readonly quiet: string;
  readonly rule: string;
  /** Links within a group lean to its colour; the others to this. */
  readonly link: string;
  /** What is near the body under the pointer. */
  readonly near: string;
  /** Those of groups, at last that of all smaller groups. */
  readonly groups: readonly string[];
}

export const PALETTES: Readonly<Record<Theme, Palette>> = {
  light: {
    ground: '#ffffff',
    ink: '#1c2a31',
    quiet: '#566873',
    rule: '#dcdcd5',
    link: '#5f7683',
    near: '#34505e',
    groups: ['#1e3761', '#b77f39', '#266f59', '#c21b0d', '#7e3ba6', '#716df6', '#592715', '#838c94'],
  },
  dark: {
    ground: '#14191c',
    ink: '#e4e9eb',
    quiet: '#9fb0b8',
    rule: '#323d43',
    link: '#8ea3ad',
    near: '#c3d3da',
    groups: ['#aac6f2', '#fae353', '#7cfdd4', '#f69370', '#a041b5', '#ae84f2', '#dc4d04', '#78848c'],
  },
};

/** The colour of a group. */
export function groupColour(palette: Palette, colour: number): string {
  return palette.groups[Math.min(colour, COLOURS)] ?? palette.quiet;
}

/** @param part of the second, from 0 to 1 @returns #rrggbb */
export function mix(one: string, two: string, part: number): string {
  const [from, to] = [channels(one), channels(two)];
  return `#${from.map((value, index) => hex(value + ((to[index] ?? value) - value) * part)).join('')}`;
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

function hex(value: number): string {
  return Math.round(value).toString(16).padStart(2, '0');
}
