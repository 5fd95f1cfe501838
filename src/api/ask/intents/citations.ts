import type { Intent } from '../intent.js';
import { relationRequest } from './relation.js';

/** What a document cites, or what cites it. */
export const citations: Intent = {
  name: 'citations',
  answer: 'Document',
  needs: { documents: [1, 1] },
  example: 'Which documents does the new pollutants plan cite?',
  patterns: ['#Cite .* #Paper', '#Paper .* #Cite'],
  request: (meant) =>
    relationRequest(meant, {
      out: 'cites',
      in: 'citedBy',
      verb: /\b(?:cit\w+|refer\w*|mention\w*|quot\w+)\b/,
      says: 'cite',
    }),
};
