/** Whole GraphQL requests, up to the bytes of their answers, and how long they take. */
import type { ApolloServer } from '@apollo/server';
import { createApollo } from '../../src/api/apollo.js';
import { newContext } from '../../src/api/context.js';
import type { GraphStore } from '../../src/store/store.js';
import type { AskedQuestion } from './questions.js';

/** A slow question is asked fewer times. */
const MOST_RUNS = 60;

const apollo = createApollo();

/** @returns the answer as JSON */
export function answer(store: GraphStore, { ours, variables }: AskedQuestion): Promise<string> {
  return ask(apollo, ours, variables, newContext(store));
}

/**
 * Asks any server.
 * @throws Error if the answer holds errors
 */
export async function ask<C extends object>(
  server: ApolloServer<C>,
  query: string,
  variables: AskedQuestion['variables'],
  contextValue: C = {} as C,
): Promise<string> {
  const { body } = await server.executeOperation({ query, variables: { ...variables } }, { contextValue });
  if (body.kind !== 'single' || body.singleResult.errors) throw new Error(JSON.stringify(body));
  return JSON.stringify(body.singleResult);
}

/**
 * Asks in turns, so that what else the machine does falls on all alike.
 * @param limit milliseconds after which no further turn begins
 * @param least so many turns in any case
 * @returns the milliseconds of each run of each
 */
export async function rounds(
  asks: readonly (() => Promise<unknown>)[],
  limit: number,
  least: number,
): Promise<number[][]> {
  const taken: number[][] = asks.map(() => []);
  const begun = performance.now();
  for (let run = 0; run < least || (run < MOST_RUNS && performance.now() - begun < limit); run++) {
    for (const [i, one] of asks.entries()) {
      const start = performance.now();
      await one();
      taken[i]?.push(performance.now() - start);
    }
  }
  return taken;
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
