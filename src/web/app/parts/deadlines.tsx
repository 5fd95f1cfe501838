import type { ReactNode } from 'react';
import type { Deadline } from '../queries/shapes.js';
import { listOf } from './Facts.js';
import { Zh } from './names.js';

/** Deadlines as printed, with the day that is meant; null if there are none. */
export function deadlineList(deadlines: readonly Deadline[], noDate: string, inferred: string): ReactNode {
  return listOf(
    deadlines,
    (deadline) => (
      <>
        <Zh>{deadline.text}</Zh>{' '}
        <span className="quiet">
          {deadline.date ?? noDate}
          {deadline.basis === 'INFERRED' ? ` · ${inferred}` : ''}
        </span>
      </>
    ),
    (deadline) => deadline.text,
  );
}
