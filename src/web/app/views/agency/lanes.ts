/** A body through time as lanes: each name a bar from its first day to its last, each takeover a line between two. */
import type { AgencyHistory } from '../../queries/agency.js';
import type { AgencyName } from '../../queries/shapes.js';

export interface Lane {
  readonly agency: AgencyName;
  /** Where the bar begins and ends, 0 to 1 of the width. */
  readonly from: number;
  readonly to: number;
  /** The first day is not known; the last one is not known or still to come. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  /** The stretch in which clauses name it so. */
  readonly used: { readonly from: number; readonly to: number } | null;
  readonly self: boolean;
}

export interface Takeover {
  readonly at: number;
  /** Numbers of the lanes. */
  readonly from: number;
  readonly to: number;
}

export interface Lanes {
  readonly lanes: readonly Lane[];
  readonly takeovers: readonly Takeover[];
  readonly years: readonly { readonly year: number; readonly at: number }[];
}

/** So many years at most have their mark. */
const MARKS = 6;

/**
 * The picture of a line of bodies; null where no day is known or nothing came before or after.
 * The time shown reaches from the year before the first known day to the end of the last one's year: the same history
 * gives the same picture on any day.
 */
export function lanesOf({ agency, predecessors, successors, takeovers, names }: AgencyHistory): Lanes | null {
  const bodies = [...predecessors, ...successors].map((one) => one.agency);
  const all = [agency, ...bodies].toSorted(byTime);
  const days = [
    ...all.flatMap((one) => [one.validFrom, one.validTo]),
    ...takeovers.map(({ date }) => date),
    ...names.flatMap(({ first, last }) => [first, last]),
  ].filter((day) => day !== null);
  if (bodies.length === 0 || days.length === 0) return null;
  const years = days.map((day) => Number(day.slice(0, 4)));
  const [begin, end] = [Math.min(...years) - 1, Math.max(...years) + 1];
  const at = (day: string) => (yearsOf(day) - begin) / (end - begin);
  const lanes = all.map((one) => laneOf(one, { at, names, self: one.id === agency.id }));
  const number = (id: string) => all.findIndex((one) => one.id === id);
  return {
    lanes,
    takeovers: takeovers.flatMap(({ date, from, to }) =>
      date === null ? [] : [{ at: at(date), from: number(from.id), to: number(to.id) }],
    ),
    years: marks(begin + 1, end - 1).map((year) => ({ year, at: at(`${year}-01-01`) })),
  };
}

type Body = AgencyHistory['agency'];

interface Frame {
  readonly at: (day: string) => number;
  readonly names: AgencyHistory['names'];
  readonly self: boolean;
}

function laneOf(agency: Body, { at, names, self }: Frame): Lane {
  const { validFrom, validTo } = agency;
  const uses = names.filter((name) => name.agency.id === agency.id);
  const first = uses.flatMap((name) => name.first ?? []).toSorted()[0];
  const last = uses
    .flatMap((name) => name.last ?? [])
    .toSorted()
    .at(-1);
  return {
    agency,
    from: validFrom === null ? 0 : at(validFrom),
    to: validTo === null ? 1 : at(validTo),
    openStart: validFrom === null,
    openEnd: validTo === null,
    validFrom,
    validTo,
    used: first === undefined || last === undefined ? null : { from: at(first), to: at(last) },
    self,
  };
}

/** Who began first stands first; of those who began together, or at an unknown time, who ended first. */
function byTime(a: Body, b: Body): number {
  const begun = (a.validFrom ?? '').localeCompare(b.validFrom ?? '');
  const ended = (a.validTo ?? '9').localeCompare(b.validTo ?? '9');
  return begun || ended || a.id.localeCompare(b.id);
}

/** A day as years: 2024-07-01 is about 2024.5. */
function yearsOf(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return year + (month - 1) / 12 + (date - 1) / 372;
}

function marks(first: number, last: number): number[] {
  const step = Math.max(1, Math.ceil((last - first + 1) / MARKS));
  return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, index) => first + index * step);
}
