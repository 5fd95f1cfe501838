import { query } from '../graphql.js';
import { AGENCY_NAME, DOCUMENT_NAME, PAGE, type Pages } from './shapes.js';
import type { TasksQuery, TasksQueryVariables } from './types.js';

export type ListedTask = TasksQuery['tasks']['nodes'][number];

export const TASKS = query<TasksQuery, Pages<TasksQueryVariables>>(
  `query Tasks($filter: TaskFilter, $orderBy: TaskOrder!, $after: String) {
  tasks(filter: $filter, orderBy: $orderBy, first: 50, after: $after) {
    ${PAGE}
    nodes {
      id heading path
      document { ...DocumentName }
      deadlines { text date basis }
      responsibilities { role roleBasis mention agency { ...AgencyName } }
      source { file startLine endLine }
    }
  }
}
${AGENCY_NAME}
${DOCUMENT_NAME}`,
);
