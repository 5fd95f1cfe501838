import { inWords, taskFilter } from '../filter.js';
import type { Intent } from '../intent.js';
import { AGENCY } from './fragments.js';

/** The network of bodies that share tasks, with its communities. */
export const network: Intent = {
  name: 'network',
  answer: 'AgencyNetwork',
  needs: { bodies: [0, 1], documents: [0, 1], topics: [0, 1], dates: [0, 1] },
  example: 'Show the network of bodies in the new pollutants plan.',
  patterns: [
    '#Network',
    'central #Organ',
    'most central',
    '(how|which) .* #Organ .* #Network',
    '#Network (around|near)? .* #Body',
    'neighbours .* #Body',
  ],
  request(meant) {
    const filter = taskFilter(meant);
    const [body] = meant.bodies;
    const near =
      body === undefined
        ? { declared: '', given: '' }
        : { declared: ', $around: [String!]', given: ', around: $around' };
    return {
      sentence: `How are bodies${body === undefined ? '' : ` near ${body}`} joined by the tasks that they share${inWords(filter)}?`,
      query: `query Network($filter: TaskFilter${near.declared}) {
  agencyNetwork(filter: $filter${near.given}) {
    counted { text }
    nodes { agency { ${AGENCY} } tasks degree strength betweenness pageRank community }
    links { source target shared weight }
    communities { number size agencies }
  }
}`,
      variables: { filter, ...(body === undefined ? {} : { around: [body] }) },
    };
  },
};
