/** The page's addresses: one place that reads them and one that writes them. */

export type Route =
  | { readonly view: 'overview' }
  | { readonly view: 'search'; readonly text: string }
  | { readonly view: 'agencies' }
  | { readonly view: 'agency'; readonly id: string }
  | { readonly view: 'shared'; readonly ids: readonly string[] }
  | { readonly view: 'issues' }
  | { readonly view: 'documents' }
  | { readonly view: 'document'; readonly id: string; readonly line: number | null; readonly clause: string | null }
  | { readonly view: 'task'; readonly id: string }
  | { readonly view: 'matrix'; readonly id: string }
  | { readonly view: 'network'; readonly minShared: number; readonly body: string | null }
  | { readonly view: 'missing'; readonly path: string };

/** One shared task joins whole lists of bodies; two begin to tell something. */
const FIRST_THRESHOLD = 2;

/** Ids hold colons, which a path may hold as they are; so they stay readable. */
const part = (id: string): string => encodeURIComponent(id).replaceAll('%3A', ':');

/** Writes the address of each view. */
export const to = {
  overview: () => '/',
  search: (text: string) => `/search?q=${encodeURIComponent(text)}`,
  agencies: () => '/agencies',
  agency: (id: string) => `/agencies/${part(id)}`,
  /** The tasks that all these bodies share. */
  shared: (ids: readonly string[]) => `/shared?agencies=${ids.map(part).join(',')}`,
  issues: () => '/issues',
  documents: () => '/documents',
  document: (id: string, line?: number) => `/documents/${part(id)}${line === undefined ? '' : `#L${line}`}`,
  /** A clause where it stands in its document. */
  clause: (document: string, clause: string, line: number) =>
    `/documents/${part(document)}?clause=${part(clause)}#L${line}`,
  task: (id: string) => `/tasks/${part(id)}`,
  matrix: (id: string) => `/matrix/${part(id)}`,
  network: (minShared: number = FIRST_THRESHOLD, body: string | null = null) => {
    const parameters = new URLSearchParams();
    if (minShared !== FIRST_THRESHOLD) parameters.set('min', String(minShared));
    if (body !== null) parameters.set('body', body);
    return parameters.size === 0 ? '/network' : `/network?${parameters}`;
  },
  graphiql: () => '/graphql',
  /** Files that the server makes of the same results. */
  matrixFile: (id: string, format: 'csv' | 'md') => `/exports/matrix.${format}?document=${encodeURIComponent(id)}`,
  networkFile: (minShared: number, format: 'gexf' | 'json') => `/exports/network.${format}?minShared=${minShared}`,
} as const;

type Reader = (id: string, url: URL) => Route;

const WITH_ID: Readonly<Record<string, Reader>> = {
  agencies: (id) => ({ view: 'agency', id }),
  documents: (id, url) => ({ view: 'document', id, line: lineOf(url.hash), clause: url.searchParams.get('clause') }),
  tasks: (id) => ({ view: 'task', id }),
  matrix: (id) => ({ view: 'matrix', id }),
};

const ALONE: Readonly<Record<string, (url: URL) => Route>> = {
  '': () => ({ view: 'overview' }),
  search: (url) => ({ view: 'search', text: url.searchParams.get('q')?.trim() ?? '' }),
  agencies: () => ({ view: 'agencies' }),
  documents: () => ({ view: 'documents' }),
  issues: () => ({ view: 'issues' }),
  network: (url) => ({
    view: 'network',
    minShared: positive(url.searchParams.get('min')) ?? FIRST_THRESHOLD,
    body: url.searchParams.get('body'),
  }),
  shared: (url) => ({ view: 'shared', ids: list(url.searchParams.get('agencies')) }),
};

/** Reads an address; one that no view has gives `missing`. */
export function readRoute(url: URL): Route {
  const [head = '', id, ...rest] = url.pathname.replace(/^\/+|\/+$/g, '').split('/');
  const missing: Route = { view: 'missing', path: url.pathname };
  if (rest.length > 0) return missing;
  if (id === undefined) return ALONE[head]?.(url) ?? missing;
  const decoded = decode(id);
  return decoded === null ? missing : (WITH_ID[head]?.(decoded, url) ?? missing);
}

/** Null for an address with a broken % sequence. */
function decode(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}

function lineOf(hash: string): number | null {
  return positive(/^#L(\d{1,9})$/.exec(hash)?.[1] ?? null);
}

function positive(text: string | null): number | null {
  return text !== null && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null;
}

function list(text: string | null): string[] {
  return (text ?? '').split(',').filter((id) => id !== '');
}
