import type { Intent } from '../intent.js';
import { AGENCY } from './fragments.js';

/** What one body was before, what became of it, and what it belongs to. */
export const history: Intent = {
  name: 'history',
  answer: 'Agency',
  needs: { bodies: [1, 1] },
  example: 'What is the history of the Market Regulation Bureau?',
  patterns: [
    '#Past .* #Body',
    '#Body .* #Past',
    '(happened to|became of|become of) #Body',
    '(took|take) over from #Body',
    '#Body .* (took|take) over',
    'what was #Body .* before',
    'who (is|was) #Body',
    '^what (is|was) #Body$',
  ],
  request(meant) {
    return {
      sentence: `What was ${meant.bodies[0]} before, and what became of it?`,
      query: `query History($agency: ID!) {
  agency(id: $agency) {
    ${AGENCY} aliases kind level validFrom validTo
    predecessors { date agency { ${AGENCY} validFrom validTo } }
    successors { date agency { ${AGENCY} validFrom validTo } }
    history {
      takeovers { date from { id name } to { id name } }
      names { name first last clauses agency { id } clause { id text source { file startLine endLine } } }
    }
    partOf { ${AGENCY} } divisions { ${AGENCY} } memberOf { ${AGENCY} } members { ${AGENCY} }
  }
}`,
      variables: { agency: meant.bodies[0] },
    };
  },
};
