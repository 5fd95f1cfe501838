import { query } from '../graphql.js';
import { AGENCY_NAME, DOCUMENT_NAME, ROLE_COUNTS } from './shapes.js';
import type { OverviewQuery, OverviewQueryVariables } from './types.js';

export type OverviewData = OverviewQuery;
export type Statistics = OverviewData['statistics'];

export const OVERVIEW = query<OverviewQuery, OverviewQueryVariables>(`query Overview {
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
