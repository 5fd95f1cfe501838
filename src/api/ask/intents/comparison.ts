import type { Intent } from '../intent.js';
import { AGENCY, DOCUMENT } from './fragments.js';

const PLACED = 'id heading source { file startLine endLine }';

/** What the later of two documents adds, drops, keeps and hands to other bodies. */
export const comparison: Intent = {
  name: 'comparison',
  answer: 'DocumentComparison',
  needs: { documents: [2, 2] },
  example: 'How does 京政办发〔2024〕11号 differ from 京政办发〔2023〕13号?',
  patterns: [
    '#Compare (over)? .* #Paper .* #Paper',
    '#Paper .* (#Compare|#Amend|than) .* #Paper',
    '#Paper .* #Paper .* (#Compare|#Share)',
    '(#Share|#Amend) .* #Paper .* #Paper',
  ],
  request({ documents, dateOf }) {
    const [from, to] = inTime(documents, dateOf);
    return {
      sentence: `Which tasks does ${to} add, drop, keep and hand to other bodies, as against ${from}?`,
      query: `query Comparison($from: String!, $to: String!) {
  compareDocuments(from: $from, to: $to) {
    from { ${DOCUMENT} }
    to { ${DOCUMENT} }
    threshold
    kept { score before { ${PLACED} } after { ${PLACED} } }
    handedOver { score leadChanged after { ${PLACED} } agenciesAdded { ${AGENCY} } agenciesDropped { ${AGENCY} } }
    added { ${PLACED} }
    dropped { ${PLACED} }
  }
}`,
      variables: { from, to },
    };
  },
};

/** The earlier one first; as the question has them if their dates do not tell. */
function inTime(documents: readonly string[], dateOf: (document: string) => string | null): readonly string[] {
  const [one, other] = documents.map(dateOf);
  return one && other && one > other ? [...documents].reverse() : documents;
}
