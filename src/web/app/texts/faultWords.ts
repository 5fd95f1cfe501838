import { useStrings } from '../language.js';
import type { Fault } from './sending.js';

/** Why a text was not taken, in the reader's language where the page has words for it, else as the server says it. */
export function useFaultWords(): (fault: Fault) => string {
  const { texts, state } = useStrings();
  return ({ code, message, details }) =>
    texts.refused[code]?.(details) ?? (message === '' ? state.unreachable : message);
}
