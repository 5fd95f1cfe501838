import { inWords, taskFilter } from '../filter.js';
import type { Intent } from '../intent.js';
import { AGENCY } from './fragments.js';

/** Who owns tasks together with one body. */
export const coOwners: Intent = {
  name: 'co-owners',
  answer: 'CoOwnerConnection',
  needs: { bodies: [1, 1], documents: [0, 1], topics: [0, 1], dates: [0, 1] },
  example: 'Which bodies co-own tasks with the Municipal Finance Bureau?',
  patterns: ['#Share .* #Body', '#Body .* #Share', 'partners of #Body', '#Organ .* same #Task as #Body'],
  request(meant) {
    const filter = taskFilter(meant);
    return {
      sentence: `Which bodies own tasks together with ${meant.bodies[0]}${inWords(filter)}?`,
      query: `query CoOwners($agency: ID!, $filter: TaskFilter) {
  agency(id: $agency) {
    coOwners(filter: $filter, first: 50) {
      counted { text }
      totalCount
      nodes { shared agency { ${AGENCY} } documents { tasks document { id title } } tasks(first: 3) { id heading source { file startLine endLine } } }
    }
  }
}`,
      variables: { agency: meant.bodies[0], filter },
    };
  },
};
