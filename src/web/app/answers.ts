/** The answers kept so far: going back shows them at once. */
import { QueryClient } from '@tanstack/react-query';

/** Long enough for a visit: what was seen is there again without a wait. */
const KEPT_MS = 30 * 60_000;

export const answers = new QueryClient({
  defaultOptions: {
    queries: {
      // The graph changes when texts are loaded: a view opened anew shows what was kept and asks whether it still holds.
      staleTime: 10_000,
      gcTime: KEPT_MS,
      // The reader is told at once, with a button to ask again.
      retry: false,
      refetchOnWindowFocus: false,
      // The server may be on this machine: it answers without any network.
      networkMode: 'always',
    },
  },
});
