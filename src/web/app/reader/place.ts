/** Which line is being read, and how another comes into view. */
import { type RefObject, useEffect, useState } from 'react';

/** Height of the page's head with the reader's own bar, in pixels. */
const HEAD = 130;
/** On narrow screens the rest of the window may be under the panel. */
const FREE = 0.55;

/** Brings a place into view; one that is in view stays where it is, so that a choice does not move the text. */
export function show(place: Element | null | undefined): void {
  if (!place) return;
  const seen = () => {
    const { top, bottom } = place.getBoundingClientRect();
    return top >= HEAD && bottom <= innerHeight * FREE;
  };
  if (seen()) return;
  place.scrollIntoView({ block: 'center' });
  // What was far away is drawn only now, and is taller or shorter than was thought.
  requestAnimationFrame(() => requestAnimationFrame(() => place.scrollIntoView({ block: 'center' })));
}

/** The file's line at the top of the window; null before the text begins. */
export function useLineInView(box: RefObject<HTMLElement | null>): number | null {
  const [line, setLine] = useState<number | null>(null);
  useEffect(() => {
    let asked = 0;
    const look = () => {
      asked = 0;
      if (box.current) setLine((before) => lineAtTop(box.current) ?? before);
    };
    const scrolled = () => {
      if (asked === 0) asked = requestAnimationFrame(look);
    };
    addEventListener('scroll', scrolled, { passive: true });
    scrolled();
    return () => {
      removeEventListener('scroll', scrolled);
      cancelAnimationFrame(asked);
    };
  }, [box]);
  return line;
}

/** The line at the top of the window. Asks what is drawn there: measuring all lines would draw them all. */
export function lineAtTop(box: HTMLElement | null): number | null {
  if (!box) return null;
  const { left, top } = box.getBoundingClientRect();
  if (top > innerHeight) return null;
  const at = Math.max(HEAD, top) + 24;
  const line = document.elementFromPoint(left + 90, at)?.closest('.line');
  return line ? Number(line.id.slice(1)) : null;
}
