/** What may happen to a connection. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Draw } from './draw.js';
import { KEPT_ALIVE } from './neo4j.js';
import type { Harm, Wire } from './proxy.js';

export const HARMS = ['cut', 'reset', 'torn answer', 'slow', 'short stall', 'stall without end'] as const;
export type HarmName = (typeof HARMS)[number];

/** The harm at the n-th message of a client, on whichever connection it comes; before it is handed on or after. */
export function harmAt(name: HarmName, at: number, draw: Draw): Harm {
  const before = draw.next() < 0.5;
  if (name === 'cut' || name === 'reset') return breaking(at, before, name === 'cut' ? 'end' : 'reset');
  if (name === 'torn answer') return tearing(at, draw.next());
  if (name === 'slow') return slow(draw.between(1, 12));
  return stalling(at, before, name === 'short stall' ? draw.between(50, KEPT_ALIVE) : Number.POSITIVE_INFINITY);
}

function breaking(at: number, before: boolean, how: 'end' | 'reset'): Harm {
  let count = 0;
  return {
    sent: (_name, wire) => {
      if (count++ !== at) return true;
      if (before) wire.cut(how);
      else setImmediate(() => wire.cut(how));
      return !before;
    },
  };
}

/** The first bytes of an answer come, the rest does not. */
function tearing(at: number, share: number): Harm {
  let count = 0;
  let torn = false;
  return {
    sent: () => {
      count++;
      return true;
    },
    answered: (bytes, wire) => {
      if (torn || count <= at) return true;
      torn = true;
      wire.client.end(bytes.subarray(0, Math.floor(bytes.length * share)));
      wire.server.destroy();
      return false;
    },
  };
}

/** Every message takes its time, both ways. */
function slow(milliseconds: number): Harm {
  const wait = () => sleep(milliseconds, true);
  return { sent: wait, answered: wait };
}

/** Nothing goes on, in one direction or in both, on the connection that it strikes; others go on. */
function stalling(at: number, both: boolean, milliseconds: number): Harm {
  let count = 0;
  let struck: Wire | null = null;
  let until: Promise<boolean> = Promise.resolve(true);
  return {
    sent: (_name, wire) => {
      if (count++ === at) {
        struck = wire;
        until = milliseconds === Number.POSITIVE_INFINITY ? closed(wire) : sleep(milliseconds, true);
      }
      return wire === struck && both ? until : true;
    },
    answered: (_bytes, wire) => (wire === struck ? until : true),
  };
}

/** Held back until the client gives the connection up. */
function closed(wire: Wire): Promise<boolean> {
  return new Promise((resolve) => wire.client.once('close', () => resolve(false)));
}
