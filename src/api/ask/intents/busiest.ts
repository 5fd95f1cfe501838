import type { Intent } from '../intent.js';
import { AGENCY } from './fragments.js';

/** Bodies with most tasks. */
export const busiest: Intent = {
  name: 'busiest',
  answer: 'AgencyConnection',
  needs: {},
  example: 'Which bodies hold most tasks?',
  patterns: [
    'busiest',
    '(who|#Organ) .* most .* #Task',
    '(who|#Organ) .* most (busy|often)?',
    'most (busy|tasked|responsible)',
    '(top|rank|ranking) .* #Organ',
    '#Organ (ranked|sorted|ordered)? by (number|#Task)',
    '(largest|biggest|greatest|highest) (number|workload|share|load)?',
    'who does most',
  ],
  request() {
    return {
      sentence: 'Which bodies hold most tasks?',
      query: `query Busiest($filter: AgencyFilter) {
  agencies(filter: $filter, orderBy: TASKS, first: 20) {
    totalCount
    nodes { ${AGENCY} taskCounts { lead support responsible total } }
  }
}`,
      variables: { filter: { responsible: true } },
    };
  },
};
