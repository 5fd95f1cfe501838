import { query } from '../graphql.js';
import { AGENCY_NAME, DOCUMENT_NAME, ROLE_COUNTS } from './shapes.js';
import type { OverviewQuery, OverviewQueryVariables } from './types.js';

export type OverviewData = OverviewQuery;
export type Statistics = OverviewData['statistics'];

export const OVERVIEW = query<OverviewQuery, OverviewQueryVariables>(`query Overview($today: Date!, $yesterday: Date!) {
  statistics {
    texts documents citedDocuments tasks assignedTasks clauses responsibilities responsibleAgencies
    unresolvedAgencies issues
    documentsByYear { year count }
    documentsByKind { name count }
    responsibilitiesByRole { ...RoleCounts }
    sources { file checksum lines encoding documents }
  }
  agencies(filter: { responsible: true }, orderBy: TASKS, first: 12) { nodes { ...AgencyName taskCounts { ...RoleCounts } } }
  coOwnership(filter: { kinds: [AGENCY] }, first: 1) {
    nodes {
      first { ...AgencyName } second { ...AgencyName } shared
      documents { document { ...DocumentName } tasks }
    }
  }
  past: deadlines(to: $yesterday, last: 3) { ...Few }
  coming: deadlines(from: $today, first: 3) { ...Few }
}
fragment Few on DueTaskConnection {
  totalCount
  nodes { deadline { text date basis } task { id heading document { ...DocumentName } } }
}
${AGENCY_NAME}
${DOCUMENT_NAME}
${ROLE_COUNTS}`);
