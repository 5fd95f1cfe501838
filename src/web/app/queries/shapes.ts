/** Shapes that several queries share, with the fragments that ask for them. */
import type {
  AgencyNameFragment,
  ClausePlaceFragment,
  CoOwnersQuery,
  DocumentNameFragment,
  Role,
  RoleCountsFragment,
  TaskQuery,
} from './types.js';

export type { Basis, Role } from './types.js';
export const ROLES: readonly Role[] = ['LEAD', 'SUPPORT', 'RESPONSIBLE'];

export interface Connection<Item> {
  readonly nodes: readonly Item[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** The variable of every query that fetches a list page by page. */
export interface Paged {
  readonly after: string | null;
}

/** The variables of such a query, as usePages takes them: its own, and the cursor. */
export type Pages<Variables> = Omit<Variables, 'after'> & Paged;

/** What an analysis counted: its sentence in English, and the numbers from which the Chinese one is made. */
export type Counted = NonNullable<CoOwnersQuery['agency']>['coOwners']['counted'];

export const COUNTED = 'counted { text tasks documents agencies responsibilities minShared }';

export const PAGE = 'totalCount pageInfo { hasNextPage endCursor }';

type Placed = ClausePlaceFragment['source'];

/** A place in a text; where a view asks for it, in the file from which the text was taken too. */
export type Source = Omit<Placed, 'place'> & Partial<Pick<Placed, 'place'>>;

/** As much of a body as its link shows. */
export type AgencyName = AgencyNameFragment;

export const AGENCY_NAME = 'fragment AgencyName on Agency { id name shortName englishName kind resolved }';

/** As much of a document as its link shows. */
export type DocumentName = DocumentNameFragment;

export const DOCUMENT_NAME = `fragment DocumentName on Document {
  id title issuanceTitle englishTitle number date inCorpus source { file startLine endLine }
}`;

export type RoleCounts = RoleCountsFragment;

export const ROLE_COUNTS = 'fragment RoleCounts on RoleCounts { lead support responsible total }';

/** As much of a deadline as a line of a list shows. */
export type Deadline = Pick<NonNullable<TaskQuery['task']>['deadlines'][number], 'text' | 'date' | 'basis'>;

/** A clause as its link to the reader needs it. */
export type ClausePlace = ClausePlaceFragment;

export const CLAUSE_PLACE =
  'fragment ClausePlace on Clause { id text source { file startLine endLine place { unit start end } } }';
