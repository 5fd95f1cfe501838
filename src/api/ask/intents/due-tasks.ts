import { inWords, taskFilter } from '../filter.js';
import type { Intent } from '../intent.js';
import { TASK } from './fragments.js';

/** What is due in a stretch of time, whoever holds it. */
export const dueTasks: Intent = {
  name: 'due-tasks',
  answer: 'TaskConnection',
  needs: { dates: [1, 1], documents: [0, 1], topics: [0, 1], roles: false },
  example: 'Which tasks are due by the end of 2025?',
  patterns: [
    '#Due .* #When',
    '#Task .* #When',
    'what .* (#Do|happen|done) .* #When',
    '#When .* (#Due|#Task)',
    'deadline .* #When',
  ],
  request(meant) {
    const filter = taskFilter(meant, true);
    return {
      sentence: `Which tasks are due${inWords(filter)}?`,
      query: `query DueTasks($filter: TaskFilter) {
  tasks(filter: $filter, orderBy: DEADLINE, first: 50) {
    totalCount
    nodes { ${TASK} }
  }
}`,
      variables: { filter },
    };
  },
};
