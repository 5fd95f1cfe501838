import { inWords, taskFilter } from '../filter.js';
import type { Intent } from '../intent.js';
import { AGENCY } from './fragments.js';

/** What one body holds, year by year. */
export const timeline: Intent = {
  name: 'timeline',
  answer: 'Timeline',
  needs: { bodies: [1, 1], documents: [0, 1], topics: [0, 1], dates: [0, 1], roles: true },
  example: 'How have the tasks of the Finance Bureau developed over the years?',
  patterns: [
    '(over|number)? .* #Time .* #Body',
    '#Body .* #Amend? .* #Time',
    '#Body .* over (time|years)',
    'how (has|have|did) .* #Body (#Amend|developed|evolved)',
  ],
  request(meant) {
    const filter = taskFilter(meant);
    return {
      sentence: `Which tasks does ${meant.bodies[0]} hold${inWords(filter)}, year by year?`,
      query: `query Timeline($agency: String!, $filter: TaskFilter) {
  timeline(agency: $agency, filter: $filter) {
    agency { ${AGENCY} }
    counted { text }
    years { year stated counts { lead support responsible total } documents { tasks document { id title } } }
  }
}`,
      variables: { agency: meant.bodies[0], filter },
    };
  },
};
