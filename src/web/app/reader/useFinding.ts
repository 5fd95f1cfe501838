import { useEffect, useMemo, useState } from 'react';
import { findIn, type Hit, highlight, removeHighlights } from './find.js';
import { show } from './place.js';
import type { ReaderProps } from './Reader.js';

interface Finding {
  readonly hits: readonly Hit[];
  readonly current: number;
  /** To the next or the previous hit; behind the last comes the first. */
  readonly go: (by: 1 | -1) => void;
}

/** Marks what is looked for in the text and leads from one place to the next. */
export function useFinding({ text, source }: ReaderProps['document'], find: string | null): Finding {
  const hits = useMemo(() => (find === null ? [] : findIn(text, source.startLine, find)), [text, source, find]);
  const [current, setCurrent] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words begin at their first place
  useEffect(() => setCurrent(0), [hits]);
  useEffect(() => {
    highlight(hits, current);
    const hit = hits[current];
    if (hit) show(document.querySelector(`#L${hit.start.line}`));
    return removeHighlights;
  }, [hits, current]);
  const go = (by: 1 | -1) => setCurrent((before) => (before + by + hits.length) % Math.max(hits.length, 1));
  return { hits, current, go };
}
