import { query } from '../graphql.js';
import { AGENCY_NAME, COUNTED } from './shapes.js';
import type { NetworkQuery, NetworkQueryVariables } from './types.js';

export type NetworkData = NetworkQuery;
export type NetworkNode = NetworkData['agencyNetwork']['nodes'][number];

export type NetworkLink = NetworkData['agencyNetwork']['links'][number];

export const NETWORK = query<NetworkQuery, NetworkQueryVariables>(
  `query Network($filter: TaskFilter, $minShared: Int!) {
  agencyNetwork(filter: $filter, minShared: $minShared) {
    ${COUNTED}
    nodes { agency { ...AgencyName } tasks degree strength betweenness pageRank community }
    links { source target shared weight }
    communities { number size }
  }
}
${AGENCY_NAME}`,
);
