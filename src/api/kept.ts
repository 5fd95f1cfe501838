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
  return keep(context, name, make, sizeOf, (_, work) => work());
}

/** The same for what takes long to make: it is made when it is the request's turn; throws OVERLOADED too (turns.ts). */
export function keptInTurn<T>(context: Context, name: string, make: Make<T>, sizeOf: (value: T) => number): Promise<T> {
  return keep(context, name, make, sizeOf, ({ turn }, work) => turn.within(work));
}

type Make<T> = (fresh: Context) => Promise<T>;
type Begin<T> = (scope: Scope, work: () => Promise<T>) => Promise<T>;

async function keep<T>(
  { store, load, settings }: Context,
  name: string,
  make: Make<T>,
  sizeOf: (value: T) => number,
  begin: Begin<T>,
): Promise<T> {
  const shelf = await load.shelf();
  const scope = currentScope();
  const known = () => shelf.result(name)?.value as Promise<T> | undefined;
  const making = () => {
    const item = shelf.keep(
      name,
      outsideScope(() => make(newContext(store, settings))),
      sizeOf,
    );
    if (scope) whileMade(item, scope);
    return item.value as Promise<T>;
  };
  // Outside of a scope it is needed for something that is being made, in the same turn.
  if (!scope) return known() ?? making();
  // On the shelf stands only what is being made: one who has his turn may wait for it, and would wait for ever for what
  // another is to make when its turn has come.
  const work = () => {
    const ended = scope.ended();
    return ended ? Promise.reject(ended) : (known() ?? making());
  };
  const value = known() ?? begin(scope, work);
  return Promise.race([value, scope.over]);
}

/** The request that began it keeps its place among those under way until it is made, also when it is given up before. */
function whileMade({ value }: Kept, { running }: Scope): void {
  const done = () => running.delete(value);
  running.add(value);
  value.then(done, done);
}
