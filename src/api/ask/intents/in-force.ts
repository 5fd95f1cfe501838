import type { Intent } from '../intent.js';
import { DOCUMENT } from './fragments.js';

/** Whether a document is in force, today or on a day. */
export const inForce: Intent = {
  name: 'in-force',
  answer: 'Document',
  needs: { documents: [1, 1], dates: [0, 1] },
  example: 'Is the new pollutants plan in force?',
  patterns: [
    '#Paper .* (take|takes|took|come|comes|came|until|since|when)? .* #Force',
    '(until|since)? .* #Force .* #Paper',
    '#Paper .* expire',
  ],
  request({ documents: [document], reading }) {
    const [date] = reading.dates;
    // Of a stretch of time its last day tells most; of one without an end its first.
    const on = date?.to ?? date?.from ?? null;
    return {
      sentence: `Is ${document} in force${on ? ` on ${on}` : ' today'}?`,
      query: `query InForce($document: ID!${on ? ', $on: Date' : ''}) {
  document(id: $document) {
    ${DOCUMENT} effectiveDate validUntil
    inForce${on ? '(on: $on)' : ''} { on answer reason day line document { ${DOCUMENT} } }
    evidence { effectiveDate { text line } validUntil { text line } }
  }
}`,
      variables: { document, ...(on ? { on } : {}) },
    };
  },
};
