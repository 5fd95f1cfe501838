import { query } from '../graphql.js';
import { AGENCY_NAME, type AgencyName, COUNTED, type Counted } from './shapes.js';

export interface NetworkNode {
  readonly agency: AgencyName;
  readonly tasks: number;
  readonly degree: number;
  readonly strength: number;
  readonly betweenness: number;
  readonly pageRank: number;
  readonly community: number;
}

export interface NetworkLink {
  readonly source: string;
  readonly target: string;
  readonly shared: number;
  readonly weight: number;
}

export interface NetworkData {
  readonly agencyNetwork: {
    readonly counted: Counted;
    readonly nodes: readonly NetworkNode[];
    readonly links: readonly NetworkLink[];
    readonly communities: readonly { readonly number: number; readonly size: number }[];
  };
}

export const NETWORK = query<NetworkData, { readonly minShared: number }>(
  `query Network($minShared: Int!) {
  agencyNetwork(minShared: $minShared) {
    ${COUNTED}
    nodes { agency { ...AgencyName } tasks degree strength betweenness pageRank community }
    links { source target shared weight }
    communities { number size }
  }
}
${AGENCY_NAME}`,
);
