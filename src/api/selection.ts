/** Parts that the schema's filters have in common. */

/** Bodies as a client names them: at least one of, all of, none of these. */
export interface AgencySelection {
  readonly any?: readonly string[] | null;
  readonly all?: readonly string[] | null;
  readonly none?: readonly string[] | null;
}

/** Both days included. */
export interface DateRange {
  readonly from?: string | null;
  readonly to?: string | null;
}
