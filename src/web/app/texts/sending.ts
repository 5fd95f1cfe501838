/**
 * Sends a text to be read, and takes one out again: the page's only way to change anything. Everything that is shown
 * comes from the GraphQL API.
 */

/** What a text has brought, in numbers. */
export interface Taken {
  readonly changed: boolean;
  readonly documents: number;
  readonly tasks: number;
  readonly clauses: number;
  readonly issues: number;
}

/** Why a text was not taken: a code with its details, and the server's own words. */
export interface Fault {
  readonly code: string;
  readonly message: string;
  readonly details: Readonly<Record<string, unknown>>;
}

export type Progress =
  | { readonly stage: 'queued' }
  /** How much has gone, from 0 to 1. */
  | { readonly stage: 'sending'; readonly sent: number }
  | { readonly stage: 'waiting' | 'reading' | 'loading' }
  | { readonly stage: 'done'; readonly text: Taken }
  | { readonly stage: 'failed'; readonly fault: Fault };

interface ErrorBody {
  readonly errors?: readonly { readonly message: string; readonly extensions?: Readonly<Record<string, unknown>> }[];
}

type Line = ErrorBody & { readonly stage: Progress['stage']; readonly text?: Taken };

const addressOf = (name: string): string => `/texts/${encodeURIComponent(name)}`;

export const fault = (code: string, details: Fault['details'] = {}, message = ''): Fault => ({
  code,
  message,
  details,
});

/**
 * Sends a text. Fetch does not tell how much of a body has gone, so this is the older way to ask.
 * @param told hears of each step; the last is `done` or `failed`
 * @returns takes the text back
 */
export function sendText(file: File, told: (progress: Progress) => void): () => void {
  const sending = new XMLHttpRequest();
  sending.open('PUT', addressOf(file.name));
  sending.setRequestHeader('Accept', 'application/x-ndjson, application/json;q=0.5');
  sending.upload.onprogress = ({ loaded, total }) => told({ stage: 'sending', sent: total > 0 ? loaded / total : 1 });
  sending.onprogress = () => {
    const line = lastLine(sending.responseText);
    if (line?.stage === 'waiting' || line?.stage === 'reading' || line?.stage === 'loading')
      told({ stage: line.stage });
  };
  sending.onload = () => told(result(sending.responseText));
  sending.onerror = () => told({ stage: 'failed', fault: fault('UNREACHABLE') });
  sending.send(file);
  return () => sending.abort();
}

/** The last stage that has come whole: a line may still be on its way. */
function lastLine(text: string): Line | null {
  const whole = text.slice(0, text.lastIndexOf('\n')).trim().split('\n').at(-1);
  return whole ? read(whole) : null;
}

function result(text: string): Progress {
  const line = read(text.trim().split('\n').at(-1) ?? '');
  if (line?.stage === 'done' && line.text) return { stage: 'done', text: line.text };
  return { stage: 'failed', fault: faultOf(line) };
}

/**
 * Takes a text out of the graph.
 * @throws Fault (as rejection)
 */
export async function removeText(name: string): Promise<void> {
  const response = await fetch(addressOf(name), { method: 'DELETE' }).catch(() => null);
  if (!response) throw fault('UNREACHABLE');
  if (!response.ok) throw faultOf(read(await response.text()));
}

function faultOf(body: ErrorBody | null): Fault {
  const [error] = body?.errors ?? [];
  if (!error) return fault('UNREACHABLE');
  const { code, ...details } = error.extensions ?? {};
  return fault(String(code ?? ''), details, error.message);
}

function read(text: string): Line | null {
  try {
    return JSON.parse(text) as Line;
  } catch {
    return null;
  }
}
