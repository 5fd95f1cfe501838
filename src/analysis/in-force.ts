/** Whether a document is in force on a day, as far as its own words and the documents of the corpus tell. */

/** Why an answer was given. What the corpus does not hold may have ended a document, so that silence is no `true`. */
export type InForceReason =
  | 'not-yet'
  | 'repealed'
  | 'expired'
  | 'valid'
  | 'repealed-later'
  | 'amended-later'
  | 'repeal-undated'
  | 'end-unknown'
  | 'start-unknown';

/** What a document says of itself. Days are YYYY-MM-DD. */
export interface Life {
  readonly id: string;
  readonly date: string | null;
  readonly effective: string | null;
  readonly effectiveLine: number | null;
  readonly validUntil: string | null;
  readonly validityLine: number | null;
}

/** That another document repeals or changes it, on the day from which that one is in force. */
export interface Change {
  readonly document: string;
  readonly day: string | null;
  readonly line: number;
}

export interface InForce {
  readonly answer: boolean | null;
  readonly reason: InForceReason;
  /** The day that decides: when it begins, ends, is valid until, or is repealed or changed. */
  readonly day: string | null;
  /** Id of the document whose words decide, and their line; null where no words do. */
  readonly document: string | null;
  readonly line: number | null;
}

/** The day from which a document is in force: the one that it names, else its own. */
export function startOf({ effective, date }: Pick<Life, 'effective' | 'date'>): string | null {
  return effective ?? date;
}

/**
 * Tells whether the document is in force.
 * @param repeals by documents of the corpus
 * @param amendments by documents of the corpus: what is changed on a day was in force until then, and goes on
 * @param on the day asked about
 * @param undatedIsPast a repeal whose day is not known lies before that day; it does if the day is today
 */
export function inForce(
  life: Life,
  repeals: readonly Change[],
  amendments: readonly Change[],
  on: string,
  undatedIsPast: boolean,
): InForce {
  const repealed = changesOf(life, repeals);
  return (
    notYet(life, on) ??
    ended(life, repealed, on) ??
    endedUndated(repealed, undatedIsPast) ??
    provenBy(life, repealed, changesOf(life, amendments), on) ??
    unknown(startOf(life) === null ? 'start-unknown' : 'end-unknown')
  );
}

/** Earliest first, undated last. One that lies before the document itself means another of the same name. */
function changesOf({ id, date }: Life, changes: readonly Change[]): Change[] {
  const day = (change: Change) => change.day ?? '9999';
  return changes
    .filter((change) => change.document !== id && (date === null || day(change) >= date))
    .sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : a.document < b.document ? -1 : 1));
}

function notYet(life: Life, on: string): InForce | null {
  const day = startOf(life);
  if (day === null || on >= day) return null;
  return { ...ownWords(life, life.effectiveLine), answer: false, reason: 'not-yet', day };
}

/** Repealed or expired by that day: whichever came first. */
function ended(life: Life, [first]: readonly Change[], on: string): InForce | null {
  const expired = life.validUntil !== null && on > life.validUntil;
  const repealed = first?.day != null && on >= first.day;
  if (repealed && !(expired && (life.validUntil ?? '') < (first.day ?? ''))) {
    return { answer: false, reason: 'repealed', ...first };
  }
  return expired
    ? { ...ownWords(life, life.validityLine), answer: false, reason: 'expired', day: life.validUntil }
    : null;
}

function endedUndated(repeals: readonly Change[], isPast: boolean): InForce | null {
  const undated = repeals.find((one) => one.day === null);
  return undated ? { answer: isPast ? false : null, reason: isPast ? 'repealed' : 'repeal-undated', ...undated } : null;
}

/** What shows that a document that had begun was still in force on the day. */
function provenBy(life: Life, repeals: readonly Change[], amendments: readonly Change[], on: string): InForce | null {
  if (startOf(life) === null) return null;
  if (life.validUntil !== null) {
    return { ...ownWords(life, life.validityLine), answer: true, reason: 'valid', day: life.validUntil };
  }
  const [repeal] = repeals;
  if (repeal) return { answer: true, reason: 'repealed-later', ...repeal };
  const amendment = amendments.find(({ day }) => day !== null && on <= day);
  return amendment ? { answer: true, reason: 'amended-later', ...amendment } : null;
}

function ownWords({ id }: Life, line: number | null): Pick<InForce, 'document' | 'line'> {
  return line === null ? { document: null, line: null } : { document: id, line };
}

function unknown(reason: InForceReason): InForce {
  return { answer: null, reason, day: null, document: null, line: null };
}
