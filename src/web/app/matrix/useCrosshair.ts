/** A band down the column under the pointer: with many bodies the eye loses its way. */
import type { PointerEvent } from 'react';
import type { Measures } from './measures.js';

interface Crosshair {
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerLeave: (event: PointerEvent<HTMLElement>) => void;
}

/** Handlers for the scrolling element. They write a style variable and draw nothing anew. */
export function useCrosshair({ headings, column }: Measures, columns: number): Crosshair {
  return {
    onPointerMove: ({ currentTarget, clientX }) => {
      const x = clientX - currentTarget.getBoundingClientRect().left;
      const at = Math.floor((x + currentTarget.scrollLeft - headings) / column);
      const isBody = x > headings && at >= 0 && at < columns;
      currentTarget.style.setProperty('--m-pointed', isBody ? `${headings + at * column}px` : '-99rem');
    },
    onPointerLeave: ({ currentTarget }) => currentTarget.style.removeProperty('--m-pointed'),
  };
}
