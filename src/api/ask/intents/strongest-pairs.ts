import { inWords, taskFilter } from '../filter.js';
import type { Intent } from '../intent.js';
import { AGENCY } from './fragments.js';

/** Pairs of bodies that share most tasks. */
export const strongestPairs: Intent = {
  name: 'strongest-pairs',
  answer: 'CoOwnershipConnection',
  needs: { documents: [0, 1], topics: [0, 1], dates: [0, 1] },
  example: 'Which two bodies share most tasks?',
  patterns: [
    '(pair|pairs|two) .* #Share',
    '(pair|pairs) of #Organ',
    '#Share .* (each other|one another|with whom)',
    '#Organ .* #Share .* most',
    '#Organ .* most .* #Share',
    'most .* #Share',
    'strongest (pair|pairs|ties|tie|links|partners)',
    'who .* #Share .* most',
    'who (#Share|cooperates) .* whom',
    '#Organ .* often .* #Share',
    '#Organ #Share .* #Task',
  ],
  request(meant) {
    const filter = taskFilter(meant);
    return {
      sentence: `Which pairs of bodies share most tasks${inWords(filter)}?`,
      query: `query StrongestPairs($filter: TaskFilter) {
  coOwnership(filter: $filter, first: 20) {
    counted { text }
    nodes { shared first { ${AGENCY} } second { ${AGENCY} } tasks(first: 3) { id heading source { file startLine endLine } } }
  }
}`,
      variables: { filter },
    };
  },
};
