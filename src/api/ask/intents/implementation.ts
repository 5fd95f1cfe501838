import type { Intent } from '../intent.js';
import { relationRequest } from './relation.js';

/** What a document carries out, or what carries it out. */
export const implementation: Intent = {
  name: 'implementation',
  answer: 'Document',
  needs: { documents: [1, 1] },
  example: 'Which documents carry out the new pollutants plan?',
  patterns: ['#Implement .* #Paper', '#Paper .* #Implement'],
  request: (meant) =>
    relationRequest(meant, {
      out: 'implements',
      in: 'implementedBy',
      verb: /\b(?:implement\w*|execut\w+|appl\w+)\b/,
      says: 'carry out',
    }),
};
