import { inWords, taskFilter } from '../filter.js';
import type { Intent } from '../intent.js';
import { AGENCY } from './fragments.js';

/** Groups of three or more bodies that own tasks together. */
export const groups: Intent = {
  name: 'groups',
  answer: 'CoOwnershipGroupConnection',
  needs: { documents: [0, 1], topics: [0, 1], dates: [0, 1] },
  example: 'Which groups of bodies share most tasks?',
  patterns: [
    '(largest|biggest)? (group|groups) of #Organ .* (most)? .* #Share?',
    '#Organ .* (form|make)? (group|groups)',
    '(group|groups) .* #Share',
    '(three|more) #Organ .* (most)? .* #Share',
  ],
  request(meant) {
    const filter = taskFilter(meant);
    const size = /\b(?:largest|biggest)\b/.test(meant.reading.masked);
    return {
      sentence: `Which groups of three or more bodies own tasks together${inWords(filter)}, ${size ? 'the largest' : 'most shared'} first?`,
      query: `query Groups($filter: TaskFilter, $orderBy: GroupOrder!) {
  coOwnershipGroups(filter: $filter, orderBy: $orderBy, first: 20) {
    counted { text }
    totalCount
    nodes { size shared agencies { ${AGENCY} } tasks(first: 3) { id heading source { file startLine endLine } } }
  }
}`,
      variables: { filter, orderBy: size ? 'SIZE' : 'SHARED' },
    };
  },
};
