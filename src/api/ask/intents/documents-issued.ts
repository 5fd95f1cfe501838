import type { Intent } from '../intent.js';
import { DOCUMENT } from './fragments.js';

/** Documents that a body issued, or that were issued in a stretch of time. */
export const documentsIssued: Intent = {
  name: 'documents-issued',
  answer: 'DocumentConnection',
  needs: { bodies: [0, 1], dates: [0, 1] },
  example: 'Which documents did the Development and Reform Commission issue in 2024?',
  patterns: [
    '#Text .* #Issue',
    '#Issue .* #Text',
    '#Body .* #Issue',
    '#Issue by #Body',
    '#Text (of|by|from) #Body',
    '#Body #Text',
    '#Text .* (from|in|of|dated|since)? #When',
  ],
  request({ bodies, reading }) {
    const [date] = reading.dates;
    const range = date && { ...(date.from ? { from: date.from } : {}), ...(date.to ? { to: date.to } : {}) };
    const filter = { ...(bodies[0] === undefined ? {} : { issuer: bodies[0] }), ...(range ? { date: range } : {}) };
    const period = date
      ? ` dated ${[date.from && `from ${date.from}`, date.to && `to ${date.to}`].filter(Boolean).join(' ')}`
      : '';
    return {
      sentence: `Which documents${period} ${bodies[0] === undefined ? 'are there' : `did ${bodies[0]} issue`}?`,
      query: `query DocumentsIssued($filter: DocumentFilter) {
  documents(filter: $filter, first: 50) {
    totalCount
    nodes { ${DOCUMENT} issuers { name agency { id name } } source { file startLine endLine } }
  }
}`,
      variables: { filter },
    };
  },
};
