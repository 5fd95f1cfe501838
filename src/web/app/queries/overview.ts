import { query } from '../graphql.js';
import {
  AGENCY_NAME,
  type AgencyName,
  DOCUMENT_NAME,
  type DocumentName,
  ROLE_COUNTS,
  type RoleCounts,
} from './shapes.js';

export interface NameCount {
  readonly name: string | null;
  readonly count: number;
}

export interface Statistics {
  readonly texts: number;
  readonly documents: number;
  readonly citedDocuments: number;
  readonly tasks: number;
  readonly assignedTasks: number;
  readonly clauses: number;
  readonly responsibilities: number;
  readonly responsibleAgencies: number;
  readonly unresolvedAgencies: number;
  readonly issues: number;
  readonly documentsByYear: readonly { readonly year: number | null; readonly count: number }[];
  readonly documentsByKind: readonly NameCount[];
  readonly responsibilitiesByRole: RoleCounts;
  readonly sources: readonly {
    readonly file: string;
    readonly lines: number;
    readonly bytes: number;
    readonly encoding: string;
    readonly documents: number;
  }[];
}

export interface Pair {
  readonly first: AgencyName;
  readonly second: AgencyName;
  readonly shared: number;
  readonly documents: readonly { readonly document: DocumentName; readonly tasks: number }[];
}

export interface OverviewData {
  readonly statistics: Statistics;
  readonly agencies: { readonly nodes: readonly (AgencyName & { readonly taskCounts: RoleCounts })[] };
  readonly coOwnership: { readonly nodes: readonly Pair[] };
}

export const OVERVIEW = query<OverviewData>(`query Overview {
  statistics {
    texts documents citedDocuments tasks assignedTasks clauses responsibilities responsibleAgencies
    unresolvedAgencies issues
    documentsByYear { year count }
    documentsByKind { name count }
    responsibilitiesByRole { ...RoleCounts }
    sources { file lines bytes encoding documents }
  }
  agencies(filter: { responsible: true }, orderBy: TASKS, first: 12) { nodes { ...AgencyName taskCounts { ...RoleCounts } } }
  coOwnership(filter: { kinds: [AGENCY] }, first: 1) {
    nodes {
      first { ...AgencyName } second { ...AgencyName } shared
      documents { document { ...DocumentName } tasks }
    }
  }
}
${AGENCY_NAME}
${DOCUMENT_NAME}
${ROLE_COUNTS}`);
