import { inWords, taskFilter } from '../filter.js';
import type { Intent } from '../intent.js';
import { AGENCY } from './fragments.js';

/** Tasks × bodies, of one document or about a topic. */
export const matrix: Intent = {
  name: 'matrix',
  answer: 'ResponsibilityMatrix',
  needs: { documents: [0, 1], topics: [0, 1], dates: [0, 1], bodies: [0, 0] },
  example: 'Show the responsibility matrix of the new pollutants plan.',
  patterns: [
    '#Matrix',
    'who does what',
    'who (must|should|has to) do what',
    '#Task by #Organ',
    '#Organ by #Task',
    'table of #Task',
  ],
  request(meant) {
    const filter = taskFilter(meant);
    return {
      sentence: `Who holds which task in which role${inWords(filter)}?`,
      query: `query Matrix($filter: TaskFilter) {
  responsibilityMatrix(filter: $filter) {
    counted { text }
    totals { lead support responsible total }
    columns { agency { ${AGENCY} } totals { lead support responsible total } }
    groups { path firstRow rowCount document { id title } }
    rows { group task { id heading source { file startLine endLine } } cells { column roles letters basis clauseIds } }
  }
}`,
      variables: { filter },
    };
  },
};
