import { query } from '../graphql.js';
import {
  AGENCY_NAME,
  type AgencyName,
  type Connection,
  PAGE,
  type Paged,
  ROLE_COUNTS,
  type RoleCounts,
} from './shapes.js';

export interface ListedAgency extends AgencyName {
  readonly taskCounts: RoleCounts;
}

export const AGENCIES = query<{ readonly agencies: Connection<ListedAgency> }, Paged>(
  `query Agencies($after: String) {
  agencies(filter: { responsible: true }, orderBy: TASKS, first: 100, after: $after) {
    ${PAGE}
    nodes { ...AgencyName taskCounts { ...RoleCounts } }
  }
}
${AGENCY_NAME}
${ROLE_COUNTS}`,
);
