import type { Intent } from '../intent.js';
import { relationRequest } from './relation.js';

/** What a document changes, or what changes it. */
export const amendments: Intent = {
  name: 'amendments',
  answer: 'Document',
  needs: { documents: [1, 1] },
  example: 'Which documents amend the new pollutants plan?',
  patterns: ['#Amend .* #Paper', '#Paper .* #Amend'],
  request: (meant) =>
    relationRequest(meant, {
      out: 'amends',
      in: 'amendedBy',
      verb: /\b(?:amend\w*|chang\w+|modif\w+|revis\w+)\b/,
      says: 'change',
    }),
};
