/** Where a body's partners stand around it. */
import type { CoOwner } from '../../queries/agency.js';

/** More would not be told apart in a small picture. */
const MOST = 15;
const WIDEST = 7;

interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Partner {
  readonly owner: CoOwner;
  /** Its row in the table, from 1. */
  readonly number: number;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Width of the line to it. */
  readonly width: number;
  readonly label: { readonly x: number; readonly y: number; readonly anchor: 'start' | 'middle' | 'end' };
}

/**
 * The strongest partners clockwise from the top, on an ellipse that leaves room for their names.
 * @param owners strongest first
 */
export function egoOf(owners: readonly CoOwner[], { width, height }: Size) {
  const centre = { x: width / 2, y: height / 2 };
  const shown = owners.slice(0, MOST);
  const strongest = shown[0]?.shared ?? 1;
  const partners = shown.map((owner, index): Partner => {
    const angle = (2 * Math.PI * index) / shown.length - Math.PI / 2;
    const [x, y] = [centre.x + 0.25 * width * Math.cos(angle), centre.y + 0.4 * height * Math.sin(angle)];
    const side = Math.cos(angle);
    const anchor = Math.abs(side) < 0.1 ? 'middle' : side > 0 ? 'start' : 'end';
    return {
      owner,
      number: index + 1,
      x: round(x),
      y: round(y),
      radius: 9,
      width: round(Math.max(0.75, (WIDEST * owner.shared) / strongest)),
      label: {
        x: round(x + (anchor === 'middle' ? 0 : anchor === 'start' ? 13 : -13)),
        y: round(anchor === 'middle' ? y + (y < centre.y ? -14 : 20) : y + 4),
        anchor,
      },
    };
  });
  return { centre, partners };
}

/** The same bytes wherever it is reckoned. */
const round = (value: number): number => Math.round(value * 100) / 100;
