/** A store without an engine, for tests of what lies above it. */
import type { GraphStore, Row } from '../src/store/store.js';

/** A store that gives fixed answers to named statements (or what a function gives) and nothing to others. */
export function tableStore(answers: Readonly<Record<string, Row[] | Error | (() => Promise<Row[]>)>>): GraphStore {
  const refuse = () => Promise.reject(new Error('read only'));
  return {
    kind: 'embedded',
    prepare: async () => undefined,
    indexText: async () => undefined,
    load: refuse,
    remove: refuse,
    clear: refuse,
    run: async (name) => {
      const answer = answers[typeof name === 'string' ? name : name.name] ?? [];
      if (answer instanceof Error) throw answer;
      return typeof answer === 'function' ? answer() : answer;
    },
    digest: async () => '',
    observe: () => () => undefined,
    close: async () => undefined,
  };
}
