import { inWords, taskFilter } from '../filter.js';
import type { Intent } from '../intent.js';
import { AGENCY } from './fragments.js';

/** By which chain of shared tasks two bodies hang together. */
export const path: Intent = {
  name: 'path',
  answer: 'AgencyPaths',
  needs: { bodies: [2, 2], documents: [0, 1], topics: [0, 1], dates: [0, 1] },
  example: 'How is the Finance Bureau connected to the Commission of Education?',
  patterns: [
    '(shortest)? #Path .* #Body .* #Body',
    '#Body .* #Path .* #Body',
    '#Body .* #Body .* (#Path|#Network)',
    '#Body .* #Network .* #Body',
    'how far .* #Body .* #Body',
    '(who|#Organ) (is|are|stands|stand|lies|lie) between #Body .* #Body',
  ],
  request(meant) {
    const filter = taskFilter(meant);
    const [from, to] = meant.bodies;
    return {
      sentence: `By which tasks, step by step, does ${from} hang together with ${to}${inWords(filter)}?`,
      query: `query Path($from: String!, $to: String!, $filter: TaskFilter) {
  path(from: $from, to: $to, filter: $filter) {
    counted { text }
    length total
    paths {
      shared
      agencies { ${AGENCY} }
      steps { shared from { id } to { id } documents { tasks document { id title } } tasks(first: 3) { id heading source { file startLine endLine } } }
    }
  }
}`,
      variables: { from, to, filter },
    };
  },
};
