/** The calls of the embedded engine that a load makes, as strike.ts tells them. */
import type { Draw } from './draw.js';

export interface Call {
  readonly number: number;
  readonly name: string;
  readonly begun: number;
  /** Null if the program died in it. */
  readonly ended: number | null;
}

export function readCalls(events: string): Call[] {
  const calls = new Map<number, Call>();
  for (const line of events.split('\n')) {
    const [number, name = '', what, time] = line.split(' ');
    const known = calls.get(Number(number));
    if (what === 'begin') calls.set(Number(number), { number: Number(number), name, begun: Number(time), ended: null });
    if (what === 'end' && known) calls.set(known.number, { ...known, ended: Number(time) });
  }
  return [...calls.values()];
}

/** Commits and closing are short, and most may go wrong there: they are struck as often as all else. */
const SHORT = ['committing', 'checkpoint', 'closing', 'opening'];

/** A moment of a load: the call and how many microseconds into it; a bit beyond its end too. */
export function drawMoment(calls: readonly Call[], draw: Draw): { readonly call: Call; readonly after: number } {
  const short = draw.next() < 0.6;
  const from = calls.filter(({ name }) => SHORT.includes(name) === short);
  const name = draw.one(nonEmpty([...new Set(from.map((call) => call.name))]));
  const call = draw.one(nonEmpty(from.filter((one) => one.name === name)));
  const lasted = (call.ended ?? call.begun) - call.begun;
  return { call, after: Math.round(draw.between(0, lasted * 1.3) * 1000) };
}

/** Where a program died, by what it told last. */
export function diedIn(events: string): string {
  const calls = readCalls(events);
  const open = calls.find(({ ended }) => ended === null);
  if (open) return `in ${open.name}`;
  return `after ${calls.at(-1)?.name ?? 'nothing'}`;
}

function nonEmpty<T>(list: readonly T[]): readonly [T, ...T[]] {
  const [first, ...rest] = list;
  if (first === undefined) throw new Error('Nothing to draw from');
  return [first, ...rest];
}
