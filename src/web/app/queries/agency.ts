import { query } from '../graphql.js';
import { AGENCY_NAME, CLAUSE_PLACE, COUNTED, DOCUMENT_NAME, PAGE, type Pages, ROLE_COUNTS } from './shapes.js';
import type {
  AgencyQuery,
  AgencyQueryVariables,
  AgencyTasksQuery,
  AgencyTasksQueryVariables,
  CoOwnersQuery,
  CoOwnersQueryVariables,
  SharedTasksQuery,
  SharedTasksQueryVariables,
  TimelineQuery,
  TimelineQueryVariables,
} from './types.js';

export type AgencyDetails = NonNullable<AgencyQuery['agency']>;
export type Succession = AgencyDetails['successors'][number];
export type AgencyHistory = AgencyDetails['history'];

export const AGENCY = query<AgencyQuery, AgencyQueryVariables>(
  `query Agency($id: ID!) {
  agency(id: $id) {
    ...AgencyName aliases mentions branch level validFrom validTo knownBy
    taskCounts { ...RoleCounts }
    partOf { ...AgencyName } divisions { ...AgencyName } memberOf { ...AgencyName } members { ...AgencyName }
    predecessors { agency { ...AgencyName } date }
    successors { agency { ...AgencyName } date }
    issued(first: 50) { totalCount nodes { ...DocumentName } }
    history {
      agency { ...AgencyName validFrom validTo }
      predecessors { distance agency { ...AgencyName validFrom validTo } }
      successors { distance agency { ...AgencyName validFrom validTo } }
      takeovers { date from { id } to { id } }
      names { agency { id } name first last clauses clause { ...ClausePlace document { id } } }
    }
  }
}
${AGENCY_NAME}
${DOCUMENT_NAME}
${ROLE_COUNTS}
${CLAUSE_PLACE}`,
);

export type Timeline = NonNullable<TimelineQuery['agency']>['timeline'];

export const TIMELINE = query<TimelineQuery, TimelineQueryVariables>(
  `query Timeline($id: ID!) {
  agency(id: $id) {
    timeline {
      ${COUNTED}
      years { year counts { ...RoleCounts } documents { tasks document { ...DocumentName } } }
    }
  }
}
${DOCUMENT_NAME}
${ROLE_COUNTS}`,
);

export type Held = NonNullable<AgencyTasksQuery['agency']>['responsibilities']['nodes'][number];

export const AGENCY_TASKS = query<AgencyTasksQuery, Pages<AgencyTasksQueryVariables>>(
  `query AgencyTasks($id: ID!, $filter: TaskFilter, $after: String) {
  agency(id: $id) {
    responsibilities(filter: $filter, first: 50, after: $after) {
      ${PAGE}
      nodes { role roleBasis mention task { id heading deadlines { text date basis } document { ...DocumentName } } clause { ...ClausePlace } }
    }
  }
}
${DOCUMENT_NAME}
${CLAUSE_PLACE}`,
);

export type CoOwners = NonNullable<CoOwnersQuery['agency']>['coOwners'];
export type CoOwner = CoOwners['nodes'][number];

export const CO_OWNERS = query<CoOwnersQuery, Pages<CoOwnersQueryVariables>>(
  `query CoOwners($id: ID!, $after: String) {
  agency(id: $id) {
    coOwners(first: 20, after: $after) {
      ${COUNTED}
      ${PAGE}
      nodes { agency { ...AgencyName } shared documents { document { id } tasks } }
    }
  }
}
${AGENCY_NAME}`,
);

export type SharedData = SharedTasksQuery;
export type SharedTask = SharedData['sharedTasks']['nodes'][number];

/** The same ids twice: the API takes names as well as ids for bodies, but ids alone in a filter. */
export const SHARED_TASKS = query<SharedTasksQuery, Pages<SharedTasksQueryVariables>>(
  `query SharedTasks($agencies: [String!]!, $ids: [ID!]!, $after: String) {
  agencies(filter: { ids: $ids }) { nodes { ...AgencyName } }
  sharedTasks(agencies: $agencies, first: 50, after: $after) {
    ${PAGE}
    nodes {
      id heading path
      document { ...DocumentName }
      clauses { ...ClausePlace }
      responsibilities { role mention agency { id } }
    }
  }
}
${AGENCY_NAME}
${DOCUMENT_NAME}
${CLAUSE_PLACE}`,
);
