import { query } from '../graphql.js';
import { AGENCY_NAME, DOCUMENT_NAME, PAGE, type Pages } from './shapes.js';
import type { DeadlinesQuery, DeadlinesQueryVariables } from './types.js';

export type Due = DeadlinesQuery['deadlines']['nodes'][number];

/** A deadline of a task, its words and their place, and who is responsible. */
export const DUE = `fragment Due on DueTask {
  deadline { text date basis source { file startLine endLine } }
  task { id heading path document { ...DocumentName } }
  responsibilities { role roleBasis mention agency { ...AgencyName } }
}`;

export const DEADLINES = query<DeadlinesQuery, Pages<DeadlinesQueryVariables>>(
  `query Deadlines($from: Date, $to: Date, $filter: TaskFilter, $undated: Boolean!, $after: String) {
  deadlines(from: $from, to: $to, filter: $filter, undated: $undated, first: 100, after: $after) {
    ${PAGE}
    nodes { ...Due }
  }
}
${AGENCY_NAME}
${DOCUMENT_NAME}
${DUE}`,
);
