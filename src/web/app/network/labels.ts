/** Where names stand so that none lies on another: the important ones choose first, beside, below or above their disc. */

export interface Named {
  /** The middle of its disc. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly width: number;
  readonly height: number;
}

export interface Label {
  /** Which of the named. */
  readonly index: number;
  /** Left end and middle height of the words. */
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Between a disc and its name. */
const GAP = 4;
/** Between two names. */
const CLEAR = 2;

/**
 * @param named the most important first
 * @param within no name reaches out of it
 * @returns at most one place for each; a name that finds none is left out
 */
export function placeLabels(named: readonly Named[], within: Box | null = null): Label[] {
  const covered = named.length > CROWD ? COVERED : 1;
  const taken = new Cells<Box>();
  const round = new Cells<Box>();
  for (const { x, y, radius } of named) {
    round.add({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius });
  }
  return named.flatMap((one, index) => {
    const best = choose(one, taken, round, index < LEADING ? covered : 0, within);
    if (best === null) return [];
    taken.add(best);
    return [{ index, x: best.left + CLEAR, y: (best.top + best.bottom) / 2 }];
  });
}

/** So many of the most important names may lie on a disc, in a crowd on some, rather than be left out; the others on none. */
const LEADING = 16;
const CROWD = 300;
const COVERED = 8;

/** The place that covers the fewest discs, of equal ones the first; null if a name stands on each. */
function choose(one: Named, taken: Cells<Box>, round: Cells<Box>, most: number, within: Box | null): Box | null {
  let best: Box | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const box of boxesOf(one)) {
    if (taken.count(box, 1) > 0 || (within !== null && !inside(box, within))) continue;
    const covered = round.count(box, most + 1);
    if (covered > most || covered >= least) continue;
    [best, least] = [box, covered];
  }
  return best;
}

function inside(box: Box, within: Box): boolean {
  return box.left >= within.left && box.right <= within.right && box.top >= within.top && box.bottom <= within.bottom;
}

function boxesOf({ x, y, radius, width, height }: Named): Box[] {
  const [half, wide] = [height / 2, width + 2 * CLEAR];
  const beside = (left: number, middle: number): Box => ({
    left,
    right: left + wide,
    top: middle - half,
    bottom: middle + half,
  });
  const away = radius + GAP;
  return [
    beside(x + away - CLEAR, y),
    beside(x - away + CLEAR - wide, y),
    beside(x - wide / 2, y + away + half),
    beside(x - wide / 2, y - away - half),
  ];
}

/** Boxes by the squares that they lie in, so that only near ones are compared. */
class Cells<B extends Box> {
  static readonly SIZE = 48;
  readonly #cells = new Map<number, B[]>();

  add(box: B): void {
    for (const key of keysOf(box)) {
      const cell = this.#cells.get(key);
      if (cell) cell.push(box);
      else this.#cells.set(key, [box]);
    }
  }

  /** How many lie on this one; counting ends at `enough`. */
  count(box: Box, enough: number): number {
    const found = new Set<B>();
    for (const key of keysOf(box)) {
      for (const other of this.#cells.get(key) ?? []) {
        if (overlap(box, other)) found.add(other);
        if (found.size >= enough) return found.size;
      }
    }
    return found.size;
  }
}

function* keysOf({ left, right, top, bottom }: Box): Generator<number> {
  for (let column = Math.floor(left / Cells.SIZE); column <= Math.floor(right / Cells.SIZE); column += 1) {
    for (let row = Math.floor(top / Cells.SIZE); row <= Math.floor(bottom / Cells.SIZE); row += 1) {
      yield column * 65_536 + row;
    }
  }
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
