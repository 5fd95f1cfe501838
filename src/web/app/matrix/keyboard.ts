/** Where a key leads in the grid: lines from −1 (the bodies) on, columns from −1 (the tasks) on. */

export interface Spot {
  readonly line: number;
  readonly column: number;
}

export interface GridShape {
  readonly lines: number;
  readonly columns: number;
  /** Whether a line holds cells; titles and headings are stepped over. */
  readonly holdsCells: (line: number) => boolean;
}

interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
}

const PAGE = 10;

/** @returns the spot to which the key leads, or null if it is no key of the grid */
export function stepFrom({ line, column }: Spot, { key, ctrlKey }: Pressed, grid: GridShape): Spot | null {
  const last = grid.columns - 1;
  switch (key) {
    case 'ArrowLeft':
      return { line, column: Math.max(-1, column - 1) };
    case 'ArrowRight':
      return { line, column: Math.min(last, column + 1) };
    case 'ArrowUp':
      return { line: nextLine(line, -1, 1, grid), column };
    case 'ArrowDown':
      return { line: nextLine(line, 1, 1, grid), column };
    case 'PageUp':
      return { line: nextLine(line, -1, PAGE, grid), column };
    case 'PageDown':
      return { line: nextLine(line, 1, PAGE, grid), column };
    case 'Home':
      return { line: ctrlKey ? nextLine(-1, 1, 1, grid) : line, column: -1 };
    case 'End':
      return { line: ctrlKey ? nextLine(grid.lines, -1, 1, grid) : line, column: last };
    default:
      return null;
  }
}

/** So many lines with cells up or down, as far as there are any; the bodies stand above the first. */
function nextLine(from: number, direction: 1 | -1, steps: number, { lines, holdsCells }: GridShape): number {
  let reached = from;
  let left = steps;
  for (let at = from + direction; at >= -1 && at < lines && left > 0; at += direction) {
    if (at >= 0 && !holdsCells(at)) continue;
    reached = at;
    left--;
  }
  return reached;
}
