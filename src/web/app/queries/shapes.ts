/** Shapes that several queries share, as the SDL names them, with the fragments that ask for them. */

export type Role = 'LEAD' | 'SUPPORT' | 'RESPONSIBLE';
export const ROLES: readonly Role[] = ['LEAD', 'SUPPORT', 'RESPONSIBLE'];
export type Basis = 'STATED' | 'INFERRED';

export interface Connection<Item> {
  readonly nodes: readonly Item[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** The variable of every query that fetches a list page by page. */
export interface Paged {
  readonly after: string | null;
}

/** What an analysis counted: its sentence in English, and the numbers from which the Chinese one is made. */
export interface Counted {
  readonly text: string;
  readonly tasks: number;
  readonly documents: number;
  readonly agencies: number;
  readonly responsibilities: number;
  readonly minShared: number;
}

export const COUNTED = 'counted { text tasks documents agencies responsibilities minShared }';

export const PAGE = 'totalCount pageInfo { hasNextPage endCursor }';

export interface Source {
  readonly file: string;
  readonly startLine: number;
  readonly endLine: number;
}

/** As much of a body as its link shows. */
export interface AgencyName {
  readonly id: string;
  readonly name: string;
  readonly shortName: string | null;
  readonly englishName: string | null;
  readonly kind: string;
  readonly resolved: boolean;
}

export const AGENCY_NAME = 'fragment AgencyName on Agency { id name shortName englishName kind resolved }';

/** As much of a document as its link shows. */
export interface DocumentName {
  readonly id: string;
  readonly title: string | null;
  readonly issuanceTitle: string | null;
  readonly englishTitle: string | null;
  readonly number: string | null;
  readonly date: string | null;
  readonly inCorpus: boolean;
  readonly source: Source | null;
}

export const DOCUMENT_NAME = `fragment DocumentName on Document {
  id title issuanceTitle englishTitle number date inCorpus source { file startLine endLine }
}`;

export interface RoleCounts {
  readonly lead: number;
  readonly support: number;
  readonly responsible: number;
  readonly total: number;
}

export const ROLE_COUNTS = 'fragment RoleCounts on RoleCounts { lead support responsible total }';

export interface Deadline {
  readonly text: string;
  readonly date: string | null;
  readonly basis: Basis;
}

/** A clause as its link to the reader needs it. */
export interface ClausePlace {
  readonly id: string;
  readonly text: string;
  readonly source: Source;
}

export const CLAUSE_PLACE = 'fragment ClausePlace on Clause { id text source { file startLine endLine } }';
