/** The parts of a filter that choose documents by what stands around them, turned into lists of their ids. */
import { type Change, type InForce, inForce, type Life, startOf } from '../analysis/in-force.js';
import type { Row } from '../store/store.js';
import type { Context } from './context.js';
import { readDay, today } from './day.js';
import { kept } from './kept.js';
import type { Properties } from './model.js';
import { findAgencies, findAgency, findDocument } from './references.js';
import type { Basis, DateRange, DocumentFilter, InForceFilter, InForceState, TaskFilter } from './schema.types.js';

type Around = Pick<TaskFilter, 'issuer' | 'cites' | 'implements' | 'inForce'>;
type Within = Pick<DocumentFilter, 'agencies' | 'roles' | 'deadline' | 'deadlineBasis'>;

/**
 * The ids of the documents that a filter's `issuer`, `cites`, `implements` and `inForce` leave, sorted; null if it
 * has none of them. At most one statement for each, beside those that find what was named.
 * @throws GraphQLError (BAD_USER_INPUT) for a body or document that is not known, and for a day that is none
 */
export async function documentsAround(context: Context, filter: Around): Promise<string[] | null> {
  const { issuer, cites, implements: carriedOut, inForce: state } = filter;
  return common(
    await Promise.all([
      issuer == null ? null : issuedBy(context, issuer),
      cites == null ? null : leadingTo(context, 'document-cited-by', cites, 'filter.cites'),
      carriedOut == null ? null : leadingTo(context, 'document-implemented-by', carriedOut, 'filter.implements'),
      state == null ? null : inStates(context, state),
    ]),
  );
}

/** What stands in all lists, sorted; null ones do not narrow. */
export function common(lists: readonly (readonly string[] | null | undefined)[]): string[] | null {
  const [first, ...others] = lists.filter((list) => list != null).map((list) => new Set(list));
  return first ? [...first].filter((id) => others.every((other) => other.has(id))).sort() : null;
}

async function issuedBy(context: Context, issuer: string): Promise<string[]> {
  const agencies = [await findAgency(context, issuer, 'filter.issuer')];
  return documentsOf(await context.load.once('documents-issued-by', { agencies }));
}

async function leadingTo(context: Context, query: string, reference: string, argument: string): Promise<string[]> {
  const rows = await context.load.rows(query, await findDocument(context, reference, argument));
  return rows.map((row) => (row.document as Properties).id as string);
}

const documentsOf = (rows: readonly Row[]) => rows.map((row) => row.document as string);

/** Of all documents those in one of the states, by the same rule as Document.inForce. */
async function inStates(context: Context, { on, states = ['in-force'] }: InForceFilter): Promise<string[]> {
  const day = on == null ? today() : readDay(on, 'filter.inForce.on');
  const rows = await kept(
    context,
    'lives',
    ({ load }) => load.once('lives'),
    (lives) => 10 * lives.length,
  );
  const told = (row: Row) =>
    inForce(row as unknown as Life, changes(row.repeals), changes(row.amendments), day, on == null);
  return rows.filter((row) => states.includes(stateOf(told(row)))).map((row) => row.id as string);
}

function changes(rows: Row[string] | undefined): Change[] {
  return (rows as readonly (Pick<Life, 'date' | 'effective'> & { document: string; line: number })[]).map(
    ({ document, line, date, effective }) => ({ document, line, day: startOf({ date, effective }) }),
  );
}

function stateOf({ answer, reason }: InForce): InForceState {
  if (answer === null) return 'unknown';
  if (answer) return 'in-force';
  return reason === 'not-yet' ? 'not-yet' : 'void';
}

/**
 * The documents that what stands in them leaves: who holds tasks there in which roles, and what is due when.
 * `ids`: only these, null for no bound; `without`: not these.
 * @throws GraphQLError (BAD_USER_INPUT) for a body that is not known, and for a day that is none
 */
export async function documentsWithin(
  context: Context,
  { agencies, roles = null, deadline, deadlineBasis = null }: Within,
): Promise<{ ids: string[] | null; without: string[] | null }> {
  const held = async (references: readonly string[] | null | undefined, argument: string) => {
    if (references == null) return null;
    const ids = await findAgencies(context, references, `filter.agencies.${argument}`);
    const rows = await context.load.once('document-holders', { agencies: [...new Set(ids)].sort(), roles });
    return ids.map((id) => documentsOf(rows.filter((row) => row.agency === id)));
  };
  const [any, all, none] = await Promise.all([
    held(agencies?.any, 'any'),
    held(agencies?.all, 'all'),
    held(agencies?.none, 'none'),
  ]);
  const inRoles = roles === null ? null : documentsOf(await context.load.once('document-holders', { roles }));
  const due = await dueIn(context, deadline, deadlineBasis);
  return {
    ids: common([any?.flat(), ...(all ?? []), inRoles, due]),
    without: none && [...new Set(none.flat())].sort(),
  };
}

async function dueIn(context: Context, range: DateRange | null | undefined, basis: Basis | null) {
  const [from, to] = [range?.from ?? null, range?.to ?? null];
  if (from === null && to === null && basis === null) return null;
  if (from !== null) readDay(from, 'filter.deadline.from');
  if (to !== null) readDay(to, 'filter.deadline.to');
  return documentsOf(await context.load.once('documents-with-deadlines', { from, to, basis }));
}
