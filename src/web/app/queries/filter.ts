/** What a filter suggests and shows: bodies, documents, places. */
import { query } from '../graphql.js';
import { AGENCY_NAME, DOCUMENT_NAME } from './shapes.js';
import type {
  ChosenQuery,
  ChosenQueryVariables,
  PlacesQuery,
  PlacesQueryVariables,
  SuggestQuery,
  SuggestQueryVariables,
} from './types.js';

/** Bodies and documents whose names fit what is typed. */
export const SUGGEST = query<SuggestQuery, SuggestQueryVariables>(
  `query Suggest($text: String!, $kinds: [SearchKind!]) {
  search(text: $text, kinds: $kinds, first: 8) {
    nodes { item { __typename ... on Agency { ...AgencyName } ... on Document { ...DocumentName } } }
  }
}
${AGENCY_NAME}
${DOCUMENT_NAME}`,
);

/** The names of what an address holds by id. */
export const CHOSEN = query<ChosenQuery, ChosenQueryVariables>(
  `query Chosen($agencies: [ID!], $documents: [ID!]) {
  agencies(ids: $agencies, first: 100) { nodes { ...AgencyName } }
  documents(ids: $documents, filter: { inCorpus: null }, first: 100) { nodes { ...DocumentName } }
}
${AGENCY_NAME}
${DOCUMENT_NAME}`,
);

/** The places whose documents are there. */
export const PLACES = query<PlacesQuery, PlacesQueryVariables>(
  'query Places { statistics { documentsByJurisdiction { name count } } }',
);
