/** In the place of the English grammar, which takes longer to load than these tests take to run: no text of theirs has an English contents page. */
export default function nlp(): never {
  throw new Error('These tests read no English; take the alias out of test/mutation/vitest.config.ts.');
}
