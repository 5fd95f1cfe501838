/** The five seed texts: what is read from them, and stores that hold it, for tests that ask questions. */
import type { ApolloServer } from '@apollo/server';
import { settlingLines } from '../src/agencies/index.js';
import { createApollo } from '../src/api/apollo.js';
import { type Context, newContext } from '../src/api/context.js';
import { findTexts, readText } from '../src/files.js';
import { buildGraph } from '../src/graph/build.js';
import type { Issue } from '../src/issues.js';
import { extract } from '../src/pipeline.js';
import { loadReference } from '../src/reference.js';
import { seedFolder } from '../src/seeds.js';
import { openStore, type StoreOptions } from '../src/store/open.js';
import type { GraphStore } from '../src/store/store.js';
import type { ClauseRecord, DocumentRecord, Extraction, SourceText, TaskRecord } from '../src/types.js';

export interface Corpus {
  readonly texts: readonly {
    readonly source: SourceText;
    readonly extraction: Extraction;
    readonly issues: readonly Issue[];
  }[];
  readonly documents: readonly DocumentRecord[];
  readonly tasks: readonly TaskRecord[];
  readonly clauses: readonly ClauseRecord[];
}

let corpus: Corpus | undefined;

/** What the pipeline reads from seeds/documents. */
export function readSeeds(): Corpus {
  if (corpus) return corpus;
  const reference = loadReference();
  const texts = findTexts([seedFolder()]).map((path) => {
    const source = readText(path);
    const { value, issues } = extract(source, reference);
    return { source, extraction: value, issues };
  });
  corpus = {
    texts,
    documents: texts.flatMap(({ extraction }) => extraction.documents),
    tasks: texts.flatMap(({ extraction }) => extraction.tasks),
    clauses: texts.flatMap(({ extraction }) => extraction.clauses),
  };
  return corpus;
}

/** A store with the seeds in it. */
export async function seedStore(options: StoreOptions = {}): Promise<GraphStore> {
  const store = await openStore(options);
  for (const { source, extraction, issues } of readSeeds().texts) {
    await store.load(
      buildGraph({ value: extraction, issues }, source.text, null, settlingLines(extraction, loadReference())),
    );
  }
  return store;
}

export interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: a test asks for what it checks
  readonly data: any;
  readonly errors: readonly {
    readonly message: string;
    readonly path?: readonly unknown[];
    readonly extensions?: Record<string, unknown>;
  }[];
  /** The statements that the store ran, by name; but for the graph's state, which is asked for by the clock. */
  readonly statements: readonly string[];
}

const apollo: ApolloServer<Context> = createApollo();

/** Asks the whole schema, as a client would. */
export async function ask(store: GraphStore, query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
  const statements: string[] = [];
  const stop = store.observe(({ query: name }) => {
    if (name !== 'state') statements.push(name);
  });
  const { body } = await apollo.executeOperation({ query, variables }, { contextValue: newContext(store) });
  stop();
  if (body.kind !== 'single') throw new Error('The answer came in parts.');
  const { data, errors = [] } = body.singleResult;
  return { data: JSON.parse(JSON.stringify(data ?? null)), errors: JSON.parse(JSON.stringify(errors)), statements };
}

/** The same for a question that must have an answer without errors. */
export async function answer(
  store: GraphStore,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Answer['data']> {
  const { data, errors } = await ask(store, query, variables);
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
  return data;
}
