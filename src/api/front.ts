/** The front door: what is no sound request, or comes when the house is full, gets no further. */
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
  STATUS_CODES,
} from 'node:http';
import type { Socket } from 'node:net';
import type { Bounds } from './bounds.js';
import { Connections, letGo } from './connections.js';

/** Who takes longer to send a request, or its head, is told that it took too long. */
const SENDING_MS = 30_000;
const HEAD_MS = 10_000;
const LOOKING_MS = 1_000;
/** A connection without a request is kept for this long. */
const IDLE_MS = 5_000;
/** A browser sends twenty. */
const MOST_HEADERS = 100;
/** Requests sent in one go, without waiting for answers, that are looked at before the connection is given up. */
const MOST_AHEAD = 100;

export interface Front {
  readonly http: Server;
  readonly connections: Connections;
}

interface Fault {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

const bad = (message: string, status = 400, code = 'BAD_REQUEST'): Fault => ({ status, code, message });
const TOO_LARGE = 'TOO_LARGE';

/** What Node's parser says, and its timers. */
const FAULTS: Readonly<Record<string, Fault>> = {
  HPE_HEADER_OVERFLOW: bad('Address and headers of the request have more than 16 kB.', 431, TOO_LARGE),
  HPE_CHUNK_EXTENSIONS_OVERFLOW: bad('A chunk of the body bears more than its length.', 413, TOO_LARGE),
  ERR_HTTP_REQUEST_TIMEOUT: bad('The request took too long to come.', 408, 'TOO_SLOW'),
};
const UNSOUND = bad('This is no request of HTTP/1.1.');

/**
 * A server that hands sound requests on, and answers all others itself, in the form of every other fault.
 * @param bounds - how many connections there may be at a time
 */
export function openFront(handle: RequestListener, bounds: Pick<Bounds, 'connections'>): Front {
  const http = createServer({
    requestTimeout: SENDING_MS,
    headersTimeout: HEAD_MS,
    connectionsCheckingInterval: LOOKING_MS,
    keepAliveTimeout: IDLE_MS,
    // Looked at below: Node's own answer says nothing.
    requireHostHeader: false,
  });
  // Counted below: the parser would leave out further ones without a word.
  http.maxHeadersCount = 0;
  const connections = new Connections(http, bounds.connections);
  const ahead = new WeakMap<Socket, number>();
  const latest = new WeakMap<Socket, ServerResponse>();
  http.on('request', (request, response) => {
    const { socket } = request;
    const before = ahead.get(socket) ?? 0;
    ahead.set(socket, before + 1);
    latest.set(socket, response);
    holdWhileAnswering(connections, request, response);
    response.once('close', () => ahead.set(socket, (ahead.get(socket) ?? 1) - 1));
    const fault =
      before >= MOST_AHEAD
        ? bad(`More than ${MOST_AHEAD} requests were sent at once.`, 429, TOO_LARGE)
        : faultIn(request);
    if (fault) refuse(response, fault);
    else handle(request, response);
  });
  http.on('checkExpectation', (_request, response) => refuse(response, bad('Only 100-continue can be expected.', 417)));
  http.on('connect', (_request, socket: Socket) => refuseRaw(socket, bad('This server is no proxy.', 405)));
  http.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    const known = FAULTS[error.code ?? ''] ?? UNSOUND;
    tellUnsound(socket as Socket, known, latest.get(socket as Socket));
  });
  return { http, connections };
}

/** A request that has come whole is to be answered; one that is still being sent waits like others. */
function holdWhileAnswering(connections: Connections, request: IncomingMessage, response: ServerResponse): void {
  const hold = () => {
    if (!response.closed) response.once('close', connections.hold(request.socket));
  };
  const { 'content-length': length, 'transfer-encoding': coding } = request.headers;
  if (length === undefined && coding === undefined) hold();
  else request.once('end', hold);
}

/** Answers what is no request, once; nothing can be said within another answer, nor to one who has gone. */
function tellUnsound(socket: Socket, fault: Fault, latest: ServerResponse | undefined): void {
  if (left.has(socket)) return;
  left.add(socket);
  const within = latest?.headersSent && !(latest.writableFinished && latest.req.complete);
  if (!socket.writable) socket.destroy();
  else if (within) letGo(socket);
  else refuseRaw(socket, fault);
}

/** Connections that have heard their last word. */
const left = new WeakSet<Socket>();

/** What Node lets pass. */
function faultIn({ rawHeaders, headersDistinct, httpVersion }: IncomingMessage): Fault | null {
  if (httpVersion !== '1.1' && httpVersion !== '1.0') return UNSOUND;
  if (rawHeaders.length > 2 * MOST_HEADERS)
    return bad(`The request has more than ${MOST_HEADERS} headers.`, 431, TOO_LARGE);
  const hosts = headersDistinct.host?.length ?? 0;
  if (hosts > 1 || (hosts === 0 && httpVersion === '1.1')) return bad('A request names one host.');
  return null;
}

const HEADERS = { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store', Connection: 'close' };
const bodyOf = ({ message, code }: Fault) => JSON.stringify({ errors: [{ message, extensions: { code } }] });

function refuse(response: ServerResponse, fault: Fault): void {
  const body = bodyOf(fault);
  response.writeHead(fault.status, { ...HEADERS, 'Content-Length': Buffer.byteLength(body) }).end(body);
}

function refuseRaw(socket: Socket, fault: Fault): void {
  const body = bodyOf(fault);
  const headers = { ...HEADERS, 'Content-Length': Buffer.byteLength(body) };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  const first = `HTTP/1.1 ${fault.status} ${STATUS_CODES[fault.status]}`;
  letGo(socket, `${[first, ...lines].join('\r\n')}\r\n\r\n${body}`);
}
