/** Finds what a question is about: Chinese words that name nothing else, and English terms of graph/english.yaml. */
import { englishTerms } from './english.js';
import { MARKS, type Topic } from './reading.js';

export interface FoundTopics {
  readonly topics: readonly Topic[];
  readonly rest: string;
}

const CHINESE = /\p{Script=Han}{2,}/gu;

/** Puts a mark in place of each topic. */
export function findTopics(text: string): FoundTopics {
  const topics: Topic[] = [];
  const mark = (written: string, words: string) => {
    topics.push({ text: written, words });
    return ` ${MARKS.topic} `;
  };
  const rest = text
    .replace(CHINESE, (words) => mark(words, words))
    .replace(pattern(), (words) => mark(words, chineseFor(words)));
  return { topics, rest };
}

const byTerm = (): ReadonlyMap<string, string> =>
  new Map(
    englishTerms().topics.flatMap(({ chinese, english }) => english.map((term) => [term.toLowerCase(), chinese])),
  );

function chineseFor(words: string): string {
  return byTerm().get(words.toLowerCase()) ?? words;
}

/** The longest term first, so that one does not hide within another. */
function pattern(): RegExp {
  const terms = [...byTerm().keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return new RegExp(`\\b(?:${terms.join('|')})\\b`, 'gi');
}
