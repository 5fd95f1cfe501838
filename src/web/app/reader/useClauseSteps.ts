import { useNavigate } from '@tanstack/react-router';
import { type RefObject, useEffect } from 'react';
import { to } from '../addresses.js';
import { lineAtTop } from './place.js';
import type { ReaderProps } from './Reader.js';

const KEYS: Readonly<Record<string, 1 | -1>> = { n: 1, j: 1, p: -1, k: -1 };

/**
 * Goes to the next or the previous clause, also by n and p or j and k: from the chosen one, else from the line of the
 * address, else from what is in view.
 * @returns called with 1 or -1
 */
export function useClauseSteps(
  document: ReaderProps['document'],
  { clause, line }: Pick<ReaderProps, 'clause' | 'line'>,
  box: RefObject<HTMLElement | null>,
): (by: 1 | -1) => void {
  const navigate = useNavigate();
  const clauses = document.clauses.nodes;
  const step = (by: 1 | -1) => {
    const at = clauses.findIndex(({ id }) => id === clause);
    const from = line ?? lineAtTop(box.current) ?? 0;
    const next =
      at >= 0
        ? clauses[at + by]
        : by > 0
          ? clauses.find(({ source }) => source.startLine >= from)
          : clauses.findLast(({ source }) => source.startLine < from);
    if (next) void navigate(to.clause(document.id, next.id, next.source.startLine));
  };
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && event.target.closest('input, textarea, select') !== null;
      const by = KEYS[event.key];
      if (by === undefined || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      step(by);
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  });
  return step;
}
