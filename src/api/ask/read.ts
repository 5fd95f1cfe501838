/** From a question to what it names: documents first (their titles hold dates and bodies), then bodies, dates, topics. */
import type { Row } from '../../store/store.js';
import { ROLES, type Role } from '../../types.js';
import { findBodies } from './bodies.js';
import type { BodyNames } from './body-names.js';
import { fromChinese } from './chinese.js';
import { findDates } from './dates.js';
import { findDocuments } from './documents.js';
import type { Reading } from './reading.js';
import { findTopics } from './topics.js';

/** What a question may name: rows of queries/ask-agencies.cypher and queries/ask-documents.cypher, and their index. */
export interface Names {
  readonly agencies: readonly Row[];
  readonly documents: readonly Row[];
  readonly bodies: BodyNames;
}

const ROLE_WORDS: Readonly<Record<Role, RegExp>> = {
  lead: /\b(?:leads?|leading|led|leaders?|heads?|heading|headed)\b/,
  support: /\b(?:support(?:s|ing|ed)?|assist(?:s|ing|ed)?|help(?:s|ing|ed)?)\b/,
  responsible:
    /\b(?:as (?:a |the )?responsible (?:body|bodies|agency|agencies|unit|units)|in (?:a|the) responsible role)\b/,
};

/** Several words that say what one does, and spellings of one. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/[’']s\b/g, ''],
  [/\bco[- ]?(own|lead)/g, 'co$1'],
  [/\bin charge(?: of)?\b/g, 'leading'],
  [/\bcarr(?:y|ies|ied) out\b/g, 'implement'],
  [/\bworks? (?:closely )?(?:together )?with\b/g, 'cooperates with'],
  [/\bn[’']t\b/g, ' not'],
  [/[^\p{L}\p{N}\s]/gu, ' '],
  [/\b(?:the|an?)\b/g, ' '],
  [/\s+/g, ' '],
];

/** Reads a question. @param today - the day from which "this year" is reckoned; null if nobody said */
export function readQuestion(question: string, names: Names, today: string | null): Reading {
  const text = fromChinese(question.normalize('NFKC').replace(/n't\b/g, ' not').trim());
  const { documents, rest: afterDocuments } = findDocuments(text, names.documents);
  const { bodies, rest: afterBodies } = findBodies(afterDocuments, names.bodies);
  const { dates, relative, rest: afterDates } = findDates(afterBodies, today);
  const { topics, rest } = findTopics(afterDates);
  let masked = rest.toLowerCase();
  for (const [pattern, to] of SPELLINGS) masked = masked.replace(pattern, to);
  masked = masked.trim();
  const roles = ROLES.filter((role) => ROLE_WORDS[role].test(masked));
  return { bodies, documents, dates, topics, roles, relative, masked };
}
