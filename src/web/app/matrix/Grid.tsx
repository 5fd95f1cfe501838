import { useMemo, useRef } from 'react';
import { useSpeech } from '../language.js';
import type { Found } from './find.js';
import { GridFoot } from './GridFoot.js';
import { GridHead } from './GridHead.js';
import { GridLine } from './GridLine.js';
import type { Spot } from './keyboard.js';
import { labelsOf } from './labels.js';
import type { Line, MatrixData, Place } from './model.js';
import { useCrosshair } from './useCrosshair.js';
import { useFollow, useGridFocus } from './useGridFocus.js';
import { useWindowed } from './useWindowed.js';

interface GridProps {
  readonly matrix: MatrixData;
  readonly lines: readonly Line[];
  /** Tasks show where they stand, for no headings stand above them. */
  readonly context: boolean;
  readonly open: Place | null;
  readonly found: Found;
  /** The spot to which the reader jumps, anew for each jump. */
  readonly jump: Spot | null;
  readonly choose: (task: string, body: string) => void;
  readonly close: () => void;
}

/**
 * Tasks by bodies with frozen heads and totals: ARIA's grid, one tab stop, arrow keys within. Only what is in sight is
 * drawn, and of each row only its filled cells: a matrix may have a million.
 */
export function Grid({ matrix, lines, context, open, found, jump, choose, close }: GridProps) {
  const { strings, language } = useSpeech();
  const { columns } = matrix;
  const scroller = useRef<HTMLDivElement>(null);
  const labels = useMemo(() => labelsOf(columns, language), [columns, language]);
  const focus = useGridFocus(lines, columns.length, close);
  const { active } = focus;
  const sight = useWindowed(scroller, { lines, labels, context, active });
  useFollow(scroller, focus, sight, { jump, open });
  const crosshair = useCrosshair(sight.measures, columns.length);
  return (
    <section className="matrix" aria-label={strings.matrix.scroll} style={sight.variables}>
      {/* biome-ignore lint/a11y/useSemanticElements: a table cannot leave out the rows that are not in sight */}
      <div
        ref={scroller}
        className="grid"
        role="grid"
        aria-label={strings.matrix.title}
        aria-rowcount={lines.length + 2}
        aria-colcount={columns.length + 2}
        aria-readonly="true"
        tabIndex={-1}
        onKeyDown={focus.press}
        onFocus={focus.enter}
        {...crosshair}
      >
        <div className="matrix-canvas" style={{ width: sight.width, height: sight.height }}>
          <GridHead columns={columns} labels={labels} sight={sight} active={active} found={found} />
          {sight.rows.map(({ index, start, size }) => {
            const line = lines[index];
            return line === undefined ? null : (
              <GridLine
                key={index}
                index={index}
                line={line}
                top={start}
                height={size}
                columns={columns}
                labels={labels}
                from={sight.from}
                to={sight.to}
                active={active.line === index ? active.column : null}
                open={open?.line === index ? open.column : null}
                found={found.lines.has(index)}
                context={context}
                choose={choose}
              />
            );
          })}
          <div className="crosshair" aria-hidden="true" />
          <GridFoot matrix={matrix} number={lines.length + 2} sight={sight} />
        </div>
      </div>
    </section>
  );
}
