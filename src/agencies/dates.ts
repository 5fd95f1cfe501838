/** Choosing among readings that hold at different times. */

export interface Dated {
  readonly from: string | null;
  readonly to: string | null;
}

/** True if the day lies in the time, both ends included. */
export function holdsAt(dated: Dated, day: string): boolean {
  return (dated.from === null || dated.from <= day) && (dated.to === null || day <= dated.to);
}

interface Time {
  readonly validFrom?: string | undefined;
  readonly validTo?: string | undefined;
}

/** The time in which both hold; null if there is none. */
export function overlap(a: Time, b: Time): Dated | null {
  const from =
    [a.validFrom, b.validFrom]
      .flatMap((day) => day ?? [])
      .sort()
      .at(-1) ?? null;
  const to = [a.validTo, b.validTo].flatMap((day) => day ?? []).sort()[0] ?? null;
  return from !== null && to !== null && from > to ? null : { from, to };
}

function distance(dated: Dated, day: string): number {
  if (holdsAt(dated, day)) return 0;
  const edges = [dated.from, dated.to].flatMap((edge) => edge ?? []);
  return Math.min(...edges.map((edge) => Math.abs(Date.parse(edge) - Date.parse(day))));
}

/**
 * The readings that hold on a day. If none does, those nearest in time: a name in print is evidence in itself, and
 * texts use old names for a while after a reform and new ones just before it. Without a day all are kept.
 */
export function atDay<T extends Dated>(readings: readonly T[], day: string | null): readonly T[] {
  if (day === null || readings.length < 2) return readings;
  const nearest = Math.min(...readings.map((reading) => distance(reading, day)));
  return readings.filter((reading) => distance(reading, day) === nearest);
}
