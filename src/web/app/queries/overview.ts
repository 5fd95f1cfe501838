import { query } from '../graphql.js';
import { AGENCY_NAME, DOCUMENT_NAME, ROLE_COUNTS } from './shapes.js';
import type {
  BusiestQuery,
  BusiestQueryVariables,
  LeadingQuery,
  LeadingQueryVariables,
  NearQuery,
  NearQueryVariables,
  OverviewQuery,
  OverviewQueryVariables,
  SourcesQuery,
  SourcesQueryVariables,
} from './types.js';

export type Statistics = OverviewQuery['statistics'];
export type Leading = LeadingQuery;
export type Near = NearQuery;
export type Source = SourcesQuery['statistics']['sources'][number];

/** What is counted in a moment however large the graph is; the other parts of the view ask by themselves. */
export const OVERVIEW = query<OverviewQuery, OverviewQueryVariables>(`query Overview {
  statistics {
    texts documents citedDocuments tasks assignedTasks clauses responsibilities responsibleAgencies
    unresolvedAgencies issues
    documentsByYear { year count }
    documentsByKind { name count }
  }
}`);

/** The busiest bodies. */
export const BUSIEST = query<BusiestQuery, BusiestQueryVariables>(`query Busiest {
  agencies(filter: { responsible: true }, orderBy: TASKS, first: 12) { nodes { ...AgencyName taskCounts { ...RoleCounts } } }
}
${AGENCY_NAME}
${ROLE_COUNTS}`);

/** The busiest body with its nearest partner: what the pair costs grows with its tasks, not with the graph. */
export const LEADING = query<LeadingQuery, LeadingQueryVariables>(`query Leading {
  agencies(filter: { responsible: true, kinds: [AGENCY] }, orderBy: TASKS, first: 1) {
    nodes {
      ...AgencyName
      coOwners(filter: { kinds: [AGENCY] }, first: 1) {
        nodes { agency { ...AgencyName } documents { document { ...DocumentName } tasks } }
      }
    }
  }
}
${AGENCY_NAME}
${DOCUMENT_NAME}`);

/** What is due around a day. */
export const NEAR = query<NearQuery, NearQueryVariables>(`query Near($today: Date!, $yesterday: Date!) {
  past: deadlines(to: $yesterday, last: 3) { ...Few }
  coming: deadlines(from: $today, first: 3) { ...Few }
}
fragment Few on DueTaskConnection {
  totalCount
  nodes { deadline { text date basis } task { id heading document { ...DocumentName } } }
}
${DOCUMENT_NAME}`);

/** The texts that were read, from the first. */
export const SOURCES = query<SourcesQuery, SourcesQueryVariables>(`query Sources($first: Int!) {
  statistics { sources(first: $first) { file checksum lines encoding documents } }
}`);
