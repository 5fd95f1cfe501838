import type { Intent } from '../intent.js';
import { relationRequest } from './relation.js';

/** What a document repeals, or what repeals it. */
export const repeals: Intent = {
  name: 'repeals',
  answer: 'Document',
  needs: { documents: [1, 1] },
  example: 'What does 京政发〔2024〕7号 repeal?',
  patterns: ['#Repeal .* #Paper', '#Paper .* #Repeal'],
  request: (meant) =>
    relationRequest(meant, {
      out: 'repeals',
      in: 'repealedBy',
      verb: /\b(?:repeal\w*|void|invalidat\w+|abolish\w*|abrogat\w+|annul\w*|revok\w+|replac\w+)\b/,
      says: 'repeal',
    }),
};
