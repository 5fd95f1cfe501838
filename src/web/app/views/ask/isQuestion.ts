/**
 * Whether words are a question rather than a name: a question mark, or an English sentence's beginning with two more words.
 * `Municipal Finance Bureau` is a name; `tasks of the Finance Bureau` may be either, and the search answers it.
 */
export function isQuestion(words: string): boolean {
  return /[?？]\s*$/.test(words) || /^\s*(?:谁|哪[些个几]|什么|何时|如何|怎样)/.test(words) || OPENING.test(words);
}

const OPENING =
  /^\s*(?:who|whom|whose|what|which|when|where|how|why|is|are|was|were|do|does|did|has|have|can|show|list|compare|find|give|tell|with whom)\b.*\s\S+\s+\S+/i;
