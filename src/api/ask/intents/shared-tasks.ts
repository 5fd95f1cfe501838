import { inWords, taskFilter } from '../filter.js';
import type { Intent } from '../intent.js';
import { TASK } from './fragments.js';

/** Tasks that two or more bodies own together. */
export const sharedTasks: Intent = {
  name: 'shared-tasks',
  answer: 'TaskConnection',
  needs: { bodies: [2, 10], documents: [0, 1], topics: [0, 1], dates: [0, 1] },
  example: 'Which tasks do the Finance Bureau and the Commission of Education share?',
  patterns: [
    '#Share .* #Body .* #Body',
    '#Body .* #Share .* #Body',
    '#Body .* #Body .* #Share',
    '#Task .* both .* #Body .* #Body',
    '#Task (of|for|between) .* #Body and .* #Body',
    'both #Body and #Body',
    '(what|#Task) .* #Body and #Body .* (#Do|#Bear)',
    '#Task .* #Body .* #Body',
  ],
  request(meant) {
    const filter = taskFilter(meant);
    return {
      sentence: `Which tasks do ${meant.bodies.join(' and ')} own together${inWords(filter)}?`,
      query: `query SharedTasks($agencies: [String!]!, $filter: TaskFilter) {
  sharedTasks(agencies: $agencies, filter: $filter, first: 50) {
    totalCount
    nodes { ${TASK} }
  }
}`,
      variables: { agencies: meant.bodies, filter },
    };
  },
};
