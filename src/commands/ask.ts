/** zeren ask: a question in words, its answer and the request that it stands for. */
import { createApollo } from '../api/apollo.js';
import { newContext } from '../api/context.js';
import { CommandError, EXIT, print } from './output.js';
import { openForAsking, type StoreChoice, withStore } from './stores.js';

export interface AskOptions extends StoreChoice {
  readonly today?: string;
}

interface Asked {
  readonly understood: boolean;
  readonly reading: string;
  readonly unread: readonly string[];
  readonly query: string | null;
  readonly variables: Record<string, unknown> | null;
  readonly examples: readonly string[];
}

const QUESTION = `query ($question: String!, $today: Date) {
  ask(question: $question, today: $today) { understood reading unread query variables examples }
}`;

/**
 * Prints the answer as JSON, with how the question was read and the request beside it.
 * @throws CommandError (wrong use) for a question that cannot be read, with questions that can
 */
export async function askCommand(question: string, options: AskOptions): Promise<number> {
  return withStore(openForAsking(options), async (store) => {
    const apollo = createApollo();
    const send = async (query: string, variables: Record<string, unknown>): Promise<Record<string, unknown>> => {
      const { body } = await apollo.executeOperation({ query, variables }, { contextValue: newContext(store) });
      if (body.kind !== 'single') throw new CommandError('The answer came in parts', 'Ask for less.');
      const { data, errors = [] } = body.singleResult;
      const [error] = errors;
      if (error) throw new CommandError(error.message, 'Write the question anew.', EXIT.usage);
      return data ?? {};
    };
    const asked = (await send(QUESTION, { question, today: options.today ?? null })).ask as Asked;
    const { reading, unread, query, variables } = asked;
    if (query === null) {
      const advice = asked.examples.length > 0 ? `For example:\n       ${asked.examples.join('\n       ')}` : '';
      throw new CommandError(reading, advice, EXIT.usage);
    }
    const answer = await send(query, variables ?? {});
    await print(`${JSON.stringify({ reading, unread, query, variables, answer }, null, 2)}\n`);
    return EXIT.done;
  });
}
