import { query } from '../graphql.js';
import { DOCUMENT_NAME } from './shapes.js';
import type { OwnTextsQuery, OwnTextsQueryVariables } from './types.js';

export type OwnTexts = OwnTextsQuery['ownTexts'];
export type OwnText = OwnTexts['texts'][number];

export const OWN_TEXTS = query<OwnTextsQuery, OwnTextsQueryVariables>(`query OwnTexts {
  ownTexts {
    writable lasting most mostKilobytes kinds
    texts { name file bytes lines encoding tasks clauses issues documents { ...DocumentName } }
  }
}
${DOCUMENT_NAME}`);
