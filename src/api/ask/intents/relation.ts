/** What the intents about two documents have in common: a verb, and which of the two does what it says. */

import type { Meant, Request } from '../intent.js';
import { MARKS } from '../reading.js';
import { DOCUMENT } from './fragments.js';

export interface Relation {
  /** The field for what the document does, and the one for what is done to it. */
  readonly out: string;
  readonly in: string;
  readonly verb: RegExp;
  /** How the two are told: "does X cite", "cite X". */
  readonly says: string;
}

/** Whether the named document is the one that does it: "does X cite", "is cited by X", "citations in X". */
function isDoer(masked: string, verb: RegExp): boolean {
  const found = verb.exec(masked);
  const word = found?.[0] ?? '';
  const behind = masked.slice((found?.index ?? 0) + word.length);
  const before = masked.slice(0, found?.index ?? 0);
  if (new RegExp(`\\b(?:by|in|under) (?:\\w+ )?${MARKS.document}`).test(behind)) return true;
  const passive = /(?:ed|void|quoted)$/.test(word) && /\b(?:is|are|was|were|been|be)\b/.test(before);
  return before.includes(MARKS.document) !== passive;
}

/** The request for one relation of one document. */
export function relationRequest({ documents, reading }: Meant, relation: Relation): Request {
  const [document] = documents;
  const doer = isDoer(reading.masked, relation.verb);
  const list = doer
    ? `${relation.out} { title number line endLine document { ${DOCUMENT} } }`
    : `${relation.in} { ${DOCUMENT} source { file startLine endLine } }`;
  return {
    sentence: doer ? `What does ${document} ${relation.says}?` : `Which documents ${relation.says} ${document}?`,
    query: `query Relation($document: ID!) {
  document(id: $document) {
    ${DOCUMENT}
    ${list}
  }
}`,
    variables: { document },
  };
}
