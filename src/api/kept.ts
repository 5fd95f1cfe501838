/** What was computed from one state of the graph, kept for the requests that come while it lasts. */
import { type Context, newContext } from './context.js';
import { currentScope, outsideScope, type Scope } from './scope.js';
import type { Kept } from './shelf.js';

/**
 * The value of this name for the graph as it stands: made if nobody has asked for it since the last change.
 * @param name says all that the value depends on, but for the graph
 * @param make gets a context of its own, since what it makes outlives the request
 * @param sizeOf about how many values the result holds; 0 for what must be kept in any case
 * @throws what `make` throws, and GraphQLError (TIMEOUT) when the time of the request is up; the value is made to its end
 */
export function kept<T>(context: Context, name: string, make: Make<T>, sizeOf: (value: T) => number): Promise<T> {
  return keep(context, name, make, sizeOf, (_, making) => making());
}

/** The same for what takes long to make: it is made when it is the request's turn; throws OVERLOADED too (turns.ts). */
export function keptInTurn<T>(context: Context, name: string, make: Make<T>, sizeOf: (value: T) => number): Promise<T> {
  return keep(context, name, make, sizeOf, ({ turn }, making) => turn.within(making));
}

type Make<T> = (fresh: Context) => Promise<T>;
type Begin<T> = (scope: Scope, making: () => Promise<T>) => Promise<T>;

async function keep<T>(
  { store, load }: Context,
  name: string,
  make: Make<T>,
  sizeOf: (value: T) => number,
  begin: Begin<T>,
): Promise<T> {
  const shelf = await load.shelf();
  const scope = currentScope();
  let item = shelf.result(name);
  if (!item) {
    const making = () => outsideScope(() => make(newContext(store)));
    // Outside of a scope it is needed for something that is being made, in the same turn.
    item = shelf.keep(name, scope ? begin(scope, making) : making(), sizeOf);
    if (scope) whileMade(item, scope);
  }
  const value = item.value as Promise<T>;
  return scope ? Promise.race([value, scope.over]) : value;
}

/** The request that began it keeps its place among those under way until it is made, also when it is given up before. */
function whileMade({ value }: Kept, { running }: Scope): void {
  const done = () => running.delete(value);
  running.add(value);
  value.then(done, done);
}
