/** One tab stop for the whole grid: arrow keys move it, and what it stands on has the focus. */
import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { type Spot, stepFrom } from './keyboard.js';
import type { Line, Place } from './model.js';
import type { Sight } from './useWindowed.js';

export interface GridFocus {
  readonly active: Spot;
  readonly go: (spot: Spot) => void;
  /** A key has moved the spot: the focus has to follow. */
  readonly moved: RefObject<boolean>;
  readonly press: (event: KeyboardEvent<HTMLElement>) => void;
  /** The focus came by a click or by Tab. */
  readonly enter: (event: FocusEvent<HTMLElement>) => void;
}

/** @param close on Escape */
export function useGridFocus(lines: readonly Line[], columns: number, close: () => void): GridFocus {
  const [chosen, go] = useState<Spot | null>(null);
  const active = within(chosen, lines, columns);
  const moved = useRef(false);
  const press = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Escape') close();
    if (event.altKey || event.metaKey || event.shiftKey) return;
    const holdsCells = (line: number) => lines[line]?.kind === 'task';
    const next = stepFrom(active, event, { lines: lines.length, columns, holdsCells });
    if (next === null) return;
    event.preventDefault();
    moved.current = true;
    go(next);
  };
  const enter = ({ target }: FocusEvent<HTMLElement>) => {
    const spot = spotOf(target);
    if (spot !== null && !isSame(spot, active)) go(spot);
  };
  return { active, go, moved, press, enter };
}

/** The first task until one has gone elsewhere, and again when a smaller matrix has no such spot. */
function within(spot: Spot | null, lines: readonly Line[], columns: number): Spot {
  const isThere = spot !== null && (spot.line === -1 || lines[spot.line]?.kind === 'task') && spot.column < columns;
  return isThere ? spot : { line: lines.findIndex(({ kind }) => kind === 'task'), column: -1 };
}

const isSame = (one: Spot, other: Spot) => one.line === other.line && one.column === other.column;

interface Targets {
  /** Where the reader jumps, anew for each jump. */
  readonly jump: Spot | null;
  readonly open: Place | null;
}

/** Brings into sight where the reader went by key, where they jump, and the cell with which the view was opened. */
export function useFollow(
  scroller: RefObject<HTMLDivElement | null>,
  { active, go, moved }: GridFocus,
  sight: Sight,
  { jump, open }: Targets,
): void {
  const seen = useRef<{ jump: Spot | null; opened: boolean }>({ jump: null, opened: false });
  useEffect(() => {
    if (moved.current) {
      moved.current = false;
      sight.show(active);
      focusable(scroller.current, active)?.focus({ preventScroll: true });
    }
    const target = jump !== seen.current.jump ? jump : open !== null && !seen.current.opened ? open : null;
    seen.current = { jump, opened: true };
    if (target === null || isSame(target, active)) return;
    go({ line: target.line, column: target.column });
    sight.show(target, 'center');
  });
}

const focusable = (within: HTMLElement | null, { line, column }: Spot): HTMLElement | null =>
  within?.querySelector(`[data-spot="${line},${column}"]`) ?? null;

function spotOf(target: EventTarget): Spot | null {
  const named = target instanceof Element ? target.closest('[data-spot]')?.getAttribute('data-spot') : null;
  const [line, column] = (named ?? '').split(',').map(Number);
  return named != null && line !== undefined && column !== undefined ? { line, column } : null;
}
