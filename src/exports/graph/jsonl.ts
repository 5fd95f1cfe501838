/** The graph as JSON Lines: a line a node or an edge. What it writes it reads again. */
import { edgeItem, type GraphItem, type Held, ITEM_LABELS, nodeItem } from '../../graph/items.js';
import { EDGE_NAMES } from '../../graph/rows.js';
import { GRAPH_SCHEMA } from '../../versions.js';
import type { GraphRenderer } from './renderer.js';

/** Raised when what is written could no longer be read by a program that knows only what came before. */
const FORMAT = 1;

export const graphJsonl: GraphRenderer = {
  extension: 'jsonl',
  mediaType: 'application/x-ndjson; charset=utf-8',
  purpose: 'a line a node or an edge; zeren import reads it again',
  async *render(graph) {
    const line = (record: object) => ({ file: '', text: `${JSON.stringify(record)}\n` });
    const { version, texts } = graph;
    yield line({ type: 'graph', format: FORMAT, schema: GRAPH_SCHEMA, version, texts });
    let [nodes, edges] = [0, 0];
    for await (const item of graph.items()) {
      if ('label' in item) nodes++;
      else edges++;
      yield line(recordOf(item));
    }
    yield line({ type: 'end', nodes, edges });
  },
};

function recordOf(item: GraphItem): object {
  if ('label' in item) return { type: 'node', label: item.label, properties: item.row };
  const { from, to, ...properties } = item.row;
  return { type: 'edge', edge: item.edge, from, to, properties };
}

/** A line that is none of the format, or one that is missing. */
export class JsonlError extends Error {
  override readonly name = 'JsonlError';
  constructor(
    /** From 1. */
    readonly line: number,
    readonly what: string,
    readonly advice: string,
  ) {
    super(`line ${line}: ${what}`);
  }
}

const WRITE_AGAIN = 'Write the file again with zeren export --format jsonl.';

/**
 * The items that the lines of a file are.
 * @throws JsonlError at the first line that does not fit, and at the end of a file that was cut off
 */
export async function* readJsonl(lines: AsyncIterable<string>): AsyncGenerator<GraphItem> {
  let number = 0;
  let [nodes, edges] = [0, 0];
  let ended = false;
  for await (const line of lines) {
    number++;
    const fault = (what: string) => new JsonlError(number, what, WRITE_AGAIN);
    const record = parse(line, fault);
    if (number === 1) checkHead(record);
    else if (ended) throw fault('there is more after the end');
    else if (record.type === 'end') {
      if (record.nodes !== nodes || record.edges !== edges)
        throw fault(
          `${nodes} nodes and ${edges} edges stand before it, which says ${record.nodes} and ${record.edges}`,
        );
      ended = true;
    } else {
      const item = itemOf(record, fault);
      if ('label' in item) nodes++;
      else edges++;
      yield item;
    }
  }
  if (!ended) throw new JsonlError(number + 1, 'the file is cut off', WRITE_AGAIN);
}

function parse(line: string, fault: (what: string) => JsonlError): Held {
  try {
    const record: unknown = JSON.parse(line);
    if (typeof record === 'object' && record !== null && !Array.isArray(record)) return record as Held;
  } catch {
    // Said below.
  }
  throw fault('this is no JSON object');
}

function checkHead({ type, format, schema }: Held): void {
  if (type === 'document' || type === 'clause') {
    const advice = 'It has no whole graph in it: load the texts themselves with zeren load.';
    throw new JsonlError(1, 'this is a file of zeren extract', advice);
  }
  if (type !== 'graph') throw new JsonlError(1, 'this is no file of a graph', WRITE_AGAIN);
  if (format !== FORMAT) {
    const advice = 'Import it with the version of zeren that wrote it.';
    throw new JsonlError(1, `the file is of format ${String(format)}, and ${FORMAT} is known`, advice);
  }
  if (schema === GRAPH_SCHEMA) return;
  const advice = 'Import it with the version of zeren that wrote it, or load the texts themselves with zeren load.';
  throw new JsonlError(1, `the graph in it is of schema ${String(schema ?? 0)}, and ${GRAPH_SCHEMA} is known`, advice);
}

function itemOf(record: Held, fault: (what: string) => JsonlError): GraphItem {
  const { type, properties } = record;
  const held = typeof properties === 'object' && properties !== null ? (properties as Held) : {};
  const label = type === 'node' ? ITEM_LABELS.find((one) => one === record.label) : undefined;
  const edge = type === 'edge' ? EDGE_NAMES.find((one) => one === record.edge) : undefined;
  try {
    if (label) return nodeItem(label, held);
    const { from, to } = record;
    if (edge && typeof from === 'string' && typeof to === 'string') return edgeItem(edge, from, to, held);
  } catch (error) {
    if (error instanceof TypeError) throw fault(error.message);
    throw error;
  }
  throw fault('this is neither a node nor an edge of the graph');
}
