/** A question in words: how it was understood, and the beginning of its answer. */
import { query } from '../graphql.js';
import { AGENCY_NAME, COUNTED, DOCUMENT_NAME } from './shapes.js';
import type { AskQuery, AskQueryVariables } from './types.js';

export type Asked = AskQuery['ask'];
export type Answer = NonNullable<Asked['answer']>;
/** One type of answer by its name. */
export type AnswerOf<Name extends Answer['__typename']> = Extract<Answer, { readonly __typename: Name }>;

/** What another type has under the same name with another shape stands under a name of its own. */
export const ASK = query<AskQuery, AskQueryVariables>(
  `query Ask($question: String!) {
  ask(question: $question) {
    understood
    intent
    reading
    bodies { text candidates { ...AgencyName } }
    documents { text candidates { ...DocumentName } }
    roles
    dates { text from to }
    topics
    unread
    query
    variables
    examples
    answer {
      __typename
      ... on Agency { ...AgencyName }
      ... on Document { ...DocumentName }
      ... on AgencyConnection { totalCount nodes { ...AgencyName taskCounts { total } } }
      ... on DocumentConnection { totalCount nodes { ...DocumentName } }
      ... on TaskConnection { totalCount nodes { ...AskedTask } }
      ... on CoOwnerConnection { totalCount ${COUNTED} nodes { agency { ...AgencyName } shared } }
      ... on CoOwnershipConnection { totalCount ${COUNTED} nodes { one: first { ...AgencyName } other: second { ...AgencyName } shared } }
      ... on CoOwnershipGroupConnection { totalCount ${COUNTED} nodes { agencies { ...AgencyName } shared } }
      ... on AgencyPaths { ${COUNTED} length paths { agencies { ...AgencyName } shared } }
      ... on Timeline { ${COUNTED} agency { ...AgencyName } years { year counts { lead support responsible total } } }
      ... on DocumentComparison {
        from { ...DocumentName }
        to { ...DocumentName }
        kept { score }
        handedOver { before { ...AskedTask } after { ...AskedTask } agenciesAdded { ...AgencyName } agenciesDropped { ...AgencyName } }
        added { ...AskedTask }
        dropped { ...AskedTask }
      }
      ... on IssueConnection { totalCount issues: nodes { oddity: kind text file line within: document { ...DocumentName } } }
      ... on ResponsibilityMatrix { ${COUNTED} filled columns { agency { ...AgencyName } totals { lead support responsible total } } groups { document { ...DocumentName } } }
      ... on AgencyNetwork { ${COUNTED} links { source target shared } vertices: nodes { agency { ...AgencyName } degree } }
      ... on Statistics { documentCount: documents taskCount: tasks clauseCount: clauses agencyCount: responsibleAgencies }
    }
  }
}
fragment AskedTask on Task {
  id
  heading
  document { ...DocumentName }
  responsibilities { role agency { ...AgencyName } }
  deadlines { text date }
}
${AGENCY_NAME}
${DOCUMENT_NAME}`,
);
