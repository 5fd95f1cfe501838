/** Asks the GraphQL API: the page's only way to data. */

/** A GraphQL query with the shapes of its answer and its variables. */
export interface Query<Data, Variables> {
  readonly source: string;
  /** For the type checker only; never there. */
  readonly shape?: (variables: Variables) => Data;
}

const written: string[] = [];

/**
 * Declares a query. Its shapes are those of queries/types.ts, written from it and the SDL by `npm run codegen`.
 * @param source GraphQL, with its fragments behind it
 */
export function query<Data, Variables = Record<string, never>>(source: string): Query<Data, Variables> {
  written.push(source);
  return { source };
}

/** The sources of all queries declared so far. */
export function declaredQueries(): readonly string[] {
  return written;
}

interface ErrorBody {
  readonly message: string;
  readonly extensions?: { readonly code?: string; readonly tasks?: number; readonly mostTasks?: number };
}

interface Body<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly ErrorBody[];
}

/**
 * unreachable: no answer; refused: the API says what was wrong with the question; tooLarge: it asks for more than is
 * answered at once, or took too long; failed: the server's own fault.
 */
export type FailureKind = 'unreachable' | 'refused' | 'tooLarge' | 'failed';

export class QueryError extends Error {
  constructor(
    readonly kind: FailureKind,
    message: string,
    /** Of an analysis that is too large: how many tasks it would count, and how many it may. */
    readonly size: { readonly tasks: number; readonly most: number } | null = null,
  ) {
    super(message);
    this.name = 'QueryError';
  }
}

/**
 * Asks one question.
 * @param signal takes the question back
 * @throws QueryError (as rejection)
 */
export async function request<Data, Variables>(
  asked: Query<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Data> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
    body: JSON.stringify({ query: asked.source, variables }),
    ...(signal ? { signal } : {}),
  }).catch((cause: unknown) => {
    if (signal?.aborted) throw cause;
    throw new QueryError('unreachable', String(cause));
  });
  const read = (await response.json().catch(() => ({}))) as Body<Data>;
  const error = read.errors?.[0];
  if (error) throw new QueryError(kindOf(error), error.message, sizeOf(error));
  if (!read.data) throw new QueryError('failed', `HTTP ${response.status}`);
  return read.data;
}

function kindOf(error: ErrorBody): FailureKind {
  const code = error.extensions?.code ?? '';
  if (code === 'TOO_LARGE' || code === 'TIMEOUT') return 'tooLarge';
  return code.startsWith('BAD_') || code === 'GRAPHQL_VALIDATION_FAILED' ? 'refused' : 'failed';
}

function sizeOf({ extensions }: ErrorBody): QueryError['size'] {
  const { tasks, mostTasks: most } = extensions ?? {};
  return tasks === undefined || most === undefined ? null : { tasks, most };
}
