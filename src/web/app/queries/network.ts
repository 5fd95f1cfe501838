import { query } from '../graphql.js';
import { AGENCY_NAME, CLAUSE_PLACE, DOCUMENT_NAME, PAGE, type Pages } from './shapes.js';
import type {
  FindBodiesQuery,
  FindBodiesQueryVariables,
  LinkedTasksQuery,
  LinkedTasksQueryVariables,
  NetworkLinksQuery,
  NetworkLinksQueryVariables,
  NetworkQuery,
  NetworkQueryVariables,
} from './types.js';

export type NetworkData = NetworkQuery;
export type NetworkAnswer = NetworkData['agencyNetwork'];
export type NetworkNode = NetworkAnswer['nodes'][number];
export type NetworkLink = NetworkAnswer['links'][number];
export type NetworkCounted = NetworkAnswer['counted'];
/** Of which corpus, and how its documents are dated. */
export type Corpus = Pick<NetworkData, 'statistics' | 'oldest' | 'newest'>;

export const NETWORK = query<NetworkQuery, NetworkQueryVariables>(
  `query Network(
  $filter: TaskFilter, $minShared: Int!, $relation: NetworkRelation!, $per: CountPer!, $weight: Weight!,
  $around: [String!], $depth: Int!, $maxNodes: Int
) {
  agencyNetwork(
    filter: $filter, minShared: $minShared, relation: $relation, per: $per, weight: $weight,
    around: $around, depth: $depth, maxNodes: $maxNodes
  ) {
    counted {
      text per weight tasks documents agencies responsibilities minShared roles lineage expandCollectives
      leftOut { agencies links tasks }
    }
    relation
    nodes {
      agency { ...AgencyName branch }
      tasks degree strength outDegree inDegree betweenness pageRank community distance
    }
    links { source target shared stated weight }
  }
  statistics { texts documents }
  oldest: documents(filter: { date: { from: "0001-01-01" } }, orderBy: OLDEST, first: 1) { nodes { date } }
  newest: documents(orderBy: NEWEST, first: 1) { nodes { date } }
}
${AGENCY_NAME}`,
);

/** How much any two bodies share, whatever the threshold: the histogram beside it. */
export const NETWORK_LINKS = query<NetworkLinksQuery, NetworkLinksQueryVariables>(
  `query NetworkLinks(
  $filter: TaskFilter, $relation: NetworkRelation!, $per: CountPer!, $around: [String!], $depth: Int!, $maxNodes: Int
) {
  agencyNetwork(
    filter: $filter, minShared: 1, relation: $relation, per: $per, around: $around, depth: $depth, maxNodes: $maxNodes
  ) { links { shared } }
}`,
);

export type LinkedTask = LinkedTasksQuery['sharedTasks']['nodes'][number];

/** The tasks behind a link, each with where it stands. */
export const LINKED_TASKS = query<LinkedTasksQuery, Pages<LinkedTasksQueryVariables>>(
  `query LinkedTasks($agencies: [String!]!, $filter: TaskFilter, $after: String) {
  sharedTasks(agencies: $agencies, filter: $filter, first: 50, after: $after) {
    ${PAGE}
    nodes {
      id heading
      document { ...DocumentName }
      clauses { ...ClausePlace }
      responsibilities { role agency { id } }
    }
  }
}
${DOCUMENT_NAME}
${CLAUSE_PLACE}`,
);

/** Bodies by whatever they are called: Chinese, English, pinyin. */
export const FIND_BODIES = query<FindBodiesQuery, FindBodiesQueryVariables>(
  `query FindBodies($text: String!) {
  search(text: $text, kinds: [AGENCY], first: 100) { nodes { item { ... on Agency { id } } } }
}`,
);
