/** What the look-up of a printed name concludes, before it is tied to a mention. */
import type { AgencyRecord, Resolution } from '../types.js';
import type { Place } from './places.js';

export interface Outcome {
  readonly record: AgencyRecord;
  /** Full official name at the time; null if not known. */
  readonly name: string | null;
  readonly resolution: Resolution;
  /** Ids of the bodies it could be, when ambiguous. */
  readonly candidates: readonly string[];
  /** Place that the mention itself prints in front of a local body (省 in 省卫生健康委); later mentions may lean on it. */
  readonly scope: string | null;
  /** Why nothing was resolved, in one English sentence; null if something was. */
  readonly doubt: string | null;
  /** Names that come nearest to an unknown one. */
  readonly nearest: readonly string[];
}

/** What a look-up depends on, beside the name. */
export interface Setting {
  /** Place whose text it is. */
  readonly from: Place | null;
  /** Place on which a name without one leans: that of the party before it, else `from`. */
  readonly lean: Place | null;
  /** The day at which names are read; null if nothing tells. */
  readonly day: string | null;
  /** True if the day is the document's own date, false if it is only the best evidence of it. */
  readonly dated: boolean;
  /** Id of the body whose divisions the clause lists. */
  readonly owner: string | null;
  /** The development area whose committee speaks. */
  readonly zone: Zone | null;
}

/** A development area as the home of departments. */
export interface Zone {
  /** Ids of its bodies begin with it. */
  readonly id: string;
  /** What its bodies carry in front: 北京经济技术开发区. */
  readonly official: string;
  /** The area, or the place in which it lies if no list holds it. */
  readonly place: Place | null;
  /** Id of its committee. */
  readonly committee: string | null;
}

/** One known body. */
export function resolved(record: AgencyRecord, name: string | null, scope: string | null): Outcome {
  return { record, name, resolution: 'resolved', candidates: [], scope, doubt: null, nearest: [] };
}
