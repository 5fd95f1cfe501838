import { inWords, taskFilter } from '../filter.js';
import type { Intent } from '../intent.js';
import { AGENCY } from './fragments.js';

/** Who holds the tasks of one document, in a role or in any. */
export const rolesInDocument: Intent = {
  name: 'roles-in-document',
  answer: 'ResponsibilityMatrix',
  needs: { documents: [1, 1], topics: [0, 1], roles: true },
  example: 'Who leads tasks in the new pollutants plan?',
  patterns: [
    '(who|whom) .* (#Lead|#Support|#Bear|#Task|#Do) .* #Paper',
    '#Organ .* (#Lead|#Support|#Bear|#Task|#Do) .* #Paper',
    '#Paper .* (#Lead|#Support|#Bear|#Task) .* (#Organ|whom)',
    '#Organ .* (in|of|by|under) #Paper',
    '(#Lead|#Support) .* #Paper',
    '(who|#Organ) .* #Paper .* (#Lead|#Support|#Bear|#Task)',
  ],
  request(meant) {
    const filter = taskFilter(meant);
    return {
      sentence: `Which bodies hold tasks${inWords(filter)}, and which tasks?`,
      query: `query RolesInDocument($filter: TaskFilter) {
  responsibilityMatrix(filter: $filter) {
    counted { text }
    columns { agency { ${AGENCY} } totals { lead support responsible total } }
    rows { task { id heading source { file startLine endLine } } cells { agencyId roles basis clauseIds } }
  }
}`,
      variables: { filter },
    };
  },
};
