import { query } from '../graphql.js';
import { AGENCY_NAME, CLAUSE_PLACE, DOCUMENT_NAME } from './shapes.js';
import type {
  ClauseQuery,
  ClauseQueryVariables,
  OutlineQuery,
  OutlineQueryVariables,
  ResponsibilityFragment,
  TaskQuery,
  TaskQueryVariables,
} from './types.js';

export type Responsibility = ResponsibilityFragment;

export const RESPONSIBILITY = `fragment Responsibility on Responsibility { role roleBasis mention agency { ...AgencyName } }`;

export type TaskDetails = NonNullable<TaskQuery['task']>;
export type TaskHeading = TaskDetails['children'][number];
export type ClauseOfTask = TaskDetails['clauses'][number];
export type ClauseDetails = NonNullable<ClauseQuery['clause']>;

export const TASK = query<TaskQuery, TaskQueryVariables>(`query Task($id: ID!) {
  task(id: $id) {
    id heading assigned path text
    deadlines { text date basis source { file startLine endLine } }
    source { file startLine endLine place { unit start end } }
    document { ...DocumentName }
    parent { id heading assigned }
    children { id heading assigned }
    clauses { ...ClausePlace form openEnded deadlines { text date basis source { file startLine endLine } } responsibilities { ...Responsibility } }
  }
}
${AGENCY_NAME}
${DOCUMENT_NAME}
${CLAUSE_PLACE}
${RESPONSIBILITY}`);

export type OutlineItem = NonNullable<OutlineQuery['document']>['tasks']['nodes'][number];

/** A document's items in reading order: as many as the API gives at once. */
export const OUTLINE = query<OutlineQuery, OutlineQueryVariables>(`query Outline($id: ID!) {
  document(id: $id) { tasks(first: 1000) { nodes { id heading } } }
}`);

export const CLAUSE = query<ClauseQuery, ClauseQueryVariables>(`query Clause($id: ID!) {
  clause(id: $id) {
    ...ClausePlace form openEnded taskText taskPath
    deadlines { text date basis }
    responsibilities { ...Responsibility }
    task { id heading assigned }
    document { ...DocumentName }
  }
}
${AGENCY_NAME}
${DOCUMENT_NAME}
${CLAUSE_PLACE}
${RESPONSIBILITY}`);
