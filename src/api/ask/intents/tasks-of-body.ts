import { inWords, taskFilter } from '../filter.js';
import type { Intent } from '../intent.js';
import { TASK } from './fragments.js';

/** What one body must do, in a role, a period, a document or about a topic. */
export const tasksOfBody: Intent = {
  name: 'tasks-of-body',
  answer: 'TaskConnection',
  needs: { bodies: [1, 1], documents: [0, 1], topics: [0, 1], dates: [0, 1], roles: true },
  example: 'What must the Market Regulation Bureau do by the end of 2024?',
  patterns: [
    '#Task .* #Body',
    '#Body .* #Task',
    'what .* #Body .* (#Do|#Lead|#Support|#Bear)',
    'where .* #Body .* (#Lead|#Support|#Bear)',
    '(#Lead|#Support|#Bear) by #Body',
    '#Due .* #Body',
    '#Body .* #Due',
  ],
  request(meant) {
    const filter = taskFilter(meant);
    return {
      sentence: `Which tasks does ${meant.bodies[0]} hold${inWords(filter)}?`,
      query: `query TasksOfBody($agency: ID!, $filter: TaskFilter) {
  agency(id: $agency) {
    tasks(filter: $filter, first: 50) {
      totalCount
      nodes { ${TASK} }
    }
  }
}`,
      variables: { agency: meant.bodies[0], filter },
    };
  },
};
