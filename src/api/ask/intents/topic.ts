import { inWords, taskFilter } from '../filter.js';
import type { Intent } from '../intent.js';
import { TASK } from './fragments.js';

/** Who is responsible for something: the tasks whose words hold it, with their bodies. */
export const topic: Intent = {
  name: 'topic',
  answer: 'TaskConnection',
  needs: { topics: [1, 1], dates: [0, 1], documents: [0, 0], roles: true },
  example: 'Who is responsible for artificial intelligence?',
  patterns: [
    '(who|whom) .* #Topic',
    '#Organ .* #Topic',
    '#Task .* #Topic',
    '#Topic .* (#Organ|#Task|#Bear|#Lead)',
    'what .* (#Do|done|planned) .* #Topic',
  ],
  request(meant) {
    const filter = taskFilter(meant);
    return {
      sentence: `Who is responsible for tasks${inWords(filter)}?`,
      query: `query Topic($filter: TaskFilter) {
  tasks(filter: $filter, first: 50) {
    totalCount
    nodes { ${TASK} }
  }
}`,
      variables: { filter },
    };
  },
};
