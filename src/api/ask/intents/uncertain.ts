import type { Intent } from '../intent.js';

/** What could not be read for certain, in one document or in all. */
export const uncertain: Intent = {
  name: 'uncertain',
  answer: 'IssueConnection',
  needs: { documents: [0, 1] },
  example: 'What is uncertain?',
  patterns: [
    '#Doubt',
    '#Text? issues',
    'issues (are|with|in|of|were|there)',
    'issues',
    '(could|can) .* (be|been)? read',
    'in doubt',
    'quality',
  ],
  request({ documents }) {
    return {
      sentence: `What could not be read for certain${documents[0] === undefined ? '' : ` in ${documents[0]}`}?`,
      query: `query Uncertain($document: String) {
  issues(document: $document, first: 100) {
    totalCount
    nodes { kind title text message advice candidates file line endLine document { id title } }
  }
}`,
      variables: documents[0] === undefined ? {} : { document: documents[0] },
    };
  },
};
