import { query } from '../graphql.js';
import { AGENCY_NAME, PAGE, type Pages, ROLE_COUNTS } from './shapes.js';
import type { AgenciesQuery, AgenciesQueryVariables } from './types.js';

export type ListedAgency = AgenciesQuery['agencies']['nodes'][number];

export const AGENCIES = query<AgenciesQuery, Pages<AgenciesQueryVariables>>(
  `query Agencies($filter: AgencyFilter, $orderBy: AgencyOrder!, $after: String) {
  agencies(filter: $filter, orderBy: $orderBy, first: 100, after: $after) {
    ${PAGE}
    nodes { ...AgencyName taskCounts { ...RoleCounts } }
  }
}
${AGENCY_NAME}
${ROLE_COUNTS}`,
);
