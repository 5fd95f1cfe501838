/** Which lines and columns are in sight, and where each part of the grid lies. */
import { defaultRangeExtractor, type Range, useVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { type CSSProperties, type RefObject, useEffect, useMemo, useState } from 'react';
import type { Spot } from './keyboard.js';
import { type Measures, measuresOf } from './measures.js';
import type { Line } from './model.js';

interface Shown {
  readonly lines: readonly Line[];
  readonly labels: readonly string[];
  readonly context: boolean;
  /** What holds the focus stays drawn, wherever one scrolls. */
  readonly active: Spot;
}

export interface Sight {
  readonly rows: readonly VirtualItem[];
  readonly columns: readonly VirtualItem[];
  /** First column in sight and the one behind the last, in steps, so that rows change seldom. */
  readonly from: number;
  readonly to: number;
  readonly measures: Measures;
  readonly width: number;
  readonly height: number;
  /** Measures that the styles use. */
  readonly variables: CSSProperties;
  /** Brings a spot into sight, beside the frozen heads. */
  readonly show: (spot: Spot, align?: 'auto' | 'center') => void;
}

const STEP = 8;

/** @param scroller the element that scrolls both ways */
export function useWindowed(
  scroller: RefObject<HTMLDivElement | null>,
  { lines, labels, context, active }: Shown,
): Sight {
  const width = useWindowWidth();
  const measures = useMemo(() => measuresOf(remOf(), width, labels, context), [width, labels, context]);
  const { headings, column, total, head, foot } = measures;
  const along = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => measured(lines[index], measures),
    overscan: 6,
    paddingStart: head,
    paddingEnd: foot,
    scrollPaddingStart: head,
    scrollPaddingEnd: foot,
    rangeExtractor: (range) => withActive(range, active.line),
  });
  const across = useVirtualizer({
    horizontal: true,
    count: labels.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => column,
    overscan: 4,
    paddingStart: headings,
    paddingEnd: total,
    scrollPaddingStart: headings,
    scrollPaddingEnd: total,
    rangeExtractor: (range) => withActive(range, active.column),
  });
  // Sizes are reckoned anew when the language, the window or the matrix is another.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the virtualizers keep what they were told before
  useEffect(() => {
    along.measure();
    across.measure();
  }, [measures, lines]);
  const range = across.range;
  return {
    rows: along.getVirtualItems(),
    columns: across.getVirtualItems(),
    from: range ? Math.max(0, Math.floor(range.startIndex / STEP - 1) * STEP) : 0,
    to: range ? Math.ceil((range.endIndex + 1) / STEP + 1) * STEP : 0,
    measures,
    width: headings + labels.length * column + total,
    height: along.getTotalSize(),
    variables: variablesOf(measures),
    show: ({ line, column: at }, align = 'auto') => {
      if (line >= 0) along.scrollToIndex(line, { align });
      if (at >= 0) across.scrollToIndex(at, { align });
      else across.scrollToOffset(0);
    },
  };
}

const measured = (line: Line | undefined, measures: Measures) => (line === undefined ? 0 : measures.line(line));

function withActive(range: Range, active: number): number[] {
  const inSight = defaultRangeExtractor(range);
  if (active < 0 || active >= range.count || inSight.includes(active)) return inSight;
  return [...inSight, active].sort((x, y) => x - y);
}

function variablesOf({ headings, column, total, head, foot }: Measures): CSSProperties {
  const inPixels = { headings, column, total, head, foot };
  return Object.fromEntries(Object.entries(inPixels).map(([name, value]) => [`--m-${name}`, `${value}px`]));
}

const remOf = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;

function useWindowWidth(): number {
  const [width, setWidth] = useState(innerWidth);
  useEffect(() => {
    const note = () => setWidth(innerWidth);
    addEventListener('resize', note);
    return () => removeEventListener('resize', note);
  }, []);
  return width;
}
