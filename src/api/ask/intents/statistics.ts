import type { Intent } from '../intent.js';

/** What the graph holds, in numbers. */
export const statistics: Intent = {
  name: 'statistics',
  answer: 'Statistics',
  needs: {},
  example: 'How many documents, tasks and bodies are there?',
  patterns: [
    'how many (#Text|#Task|#Organ|clauses|texts|issues)',
    '#Count',
    'what .* (corpus|database|collection|store)',
    '(corpus|database|collection|store) .* (contain|contains|hold|holds|size)',
    'how (large|big)',
  ],
  request() {
    return {
      sentence: 'What does the graph hold, in numbers?',
      query: `query Statistics {
  statistics {
    texts documents citedDocuments tasks assignedTasks clauses responsibilities responsibleAgencies agencies unresolvedAgencies issues
    documentsByYear { year count }
    responsibilitiesByRole { lead support responsible total }
  }
}`,
      variables: {},
    };
  },
};
